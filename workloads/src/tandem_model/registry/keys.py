"""Keys of the registry's table (module `data` makes it), and what stands in them. Nothing else writes such a key.

| model      | record                      | item                                    | written by             |
|------------|-----------------------------|-----------------------------------------|------------------------|
| `#models`  | `<model>`                   | that the model exists                   | any region, same value |
| `<model>`  | `log#<number>#<region>`     | one entry of the history                | that region, once      |
| `<model>`  | `active#<region>`           | what the region's servers are to answer | that region            |
| `#running` | `<model>#<region>#<server>` | what a server answers with, and when    | that server            |
| `#regions` | `<region>`                  | when its reconciler was last at work    | that region            |
| `#told`    | `<model>#<region>`          | how far its entries were put on the bus | that region            |

No item has two regions that write different values to it, so a global table has nothing to resolve between them.
"""

from __future__ import annotations

PARTITION_KEY = "model"
SORT_KEY = "record"

MODELS = "#models"
"""No model's name: those begin with a letter."""

RUNNING = "#running"
REGIONS = "#regions"
TOLD = "#told"

LOG = "log#"
_DIGITS = 10


def log_key(number: int, region: str) -> str:
    """Sort key of an entry; entries of one model sort by number, then by region."""
    return f"{LOG}{number:0{_DIGITS}d}#{region}"


def active_key(region: str) -> str:
    """Sort key of a region's pointer to the release that its servers answer with."""
    return f"active#{region}"


def running_key(model: str, region: str, server: str = "") -> str:
    """Sort key of a server's sign of life; without a server, what those of a model and a region begin with."""
    return f"{model}#{region}#{server}"


def told_key(model: str, region: str) -> str:
    """Sort key of how far a region's entries were told."""
    return f"{model}#{region}"
