"""Keys of the registry's table (module `data` makes it), and what stands in them. Nothing else writes such a key.

| model     | record                  | item                                | written by             |
|-----------|-------------------------|-------------------------------------|------------------------|
| `#models` | `<model>`               | that the model exists               | any region, same value |
| `<model>` | `log#<number>#<region>` | one entry of the history            | that region, once      |
| `<model>` | `active#<region>`       | what the region's servers answer    | that region            |

No item has two regions that write different values to it, so a global table has nothing to resolve between them.
"""

from __future__ import annotations

PARTITION_KEY = "model"
SORT_KEY = "record"

MODELS = "#models"
"""No model's name: those begin with a letter."""

LOG = "log#"
_DIGITS = 10


def log_key(number: int, region: str) -> str:
    """Sort key of an entry; entries of one model sort by number, then by region."""
    return f"{LOG}{number:0{_DIGITS}d}#{region}"


def active_key(region: str) -> str:
    """Sort key of a region's pointer to the release that its servers answer with."""
    return f"active#{region}"
