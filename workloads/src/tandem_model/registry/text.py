"""What the commands print for people."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

Document = dict[str, Any]


def as_text(command: str, document: Document) -> str:
    """A command's document as text; commands that print one release or one model look alike."""
    return _PAGES[command](document)


def _table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    cells = [list(head), *[["-" if cell in (None, "") else str(cell) for cell in row] for row in rows]]
    widths = [max(len(row[index]) for row in cells) for index in range(len(head))]
    lines = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in cells)
    return "".join(f"{line}\n" for line in lines)


def _regions(release: Document) -> str:
    return ", ".join(f"{region} {_status(status)}" for region, status in release["regions"].items())


def _status(status: Document) -> str:
    if status["active"]:
        return "active"
    return {None: "present", True: "validated", False: "refused"}[status["valid"]]


def _models(document: Document) -> str:
    rows = [
        (model["model"], each["version"], each["stage"], _regions(each), each["at"][:19], each["by"], each["why"])
        for model in document["models"]
        for each in model["releases"]
    ]
    return _table(("model", "version", "stage", "regions", "since", "by", "why"), rows) if rows else "no release yet\n"


def _model(document: Document) -> str:
    head = f"{document['model']}: active {document['active'] or 'none'}, epoch {document['epoch']}"
    back = f", before it {document['previous']}" if document["previous"] else ""
    return f"{head}{back}\n{_models({'models': [document]})}"


def _release(document: Document) -> str:
    facts = {
        "digest": document["digest"],
        "manifest": document["manifest"],
        "regions": _regions(document),
        "decided": f"{document['at']} by {document['by']}, epoch {document['epoch']}",
        "why": document["why"],
        "without": ", ".join(document["degraded"]),
    }
    lines = "".join(f"  {name.ljust(8)}  {value}\n" for name, value in facts.items() if value)
    return f"{document['model']} {document['version']} is {document['stage']}\n{lines}"


def _show(document: Document) -> str:
    return _model(document) if "releases" in document else _release(document)


def _history(document: Document) -> str:
    rows = [
        (
            each["at"][:19],
            each["region"],
            each["epoch"],
            each["version"],
            f"{each['deed']}{_without(each)}",
            each["by"],
            each["why"],
        )
        for each in document["entries"]
    ]
    return _table(("at", "region", "epoch", "version", "deed", "by", "why"), rows)


def _without(entry: Document) -> str:
    return f" without {', '.join(entry['degraded'])}" if entry["degraded"] else ""


def _validated(document: Document) -> str:
    outcomes = {True: "validated", False: "refused", None: "no outcome"}
    rows = [(each["region"], each["version"], outcomes[each["valid"]], each["reason"]) for each in document["regions"]]
    return _table(("region", "version", "outcome", "why"), rows)


def _verified(document: Document) -> str:
    columns = ("active", "pointer", "seen", "manifest", "answers")
    rows = [(each["region"], *((each[name] or "")[7:19] for name in columns)) for each in document["regions"]]
    if document["problems"]:
        verdict = f"{len(document['problems'])} differences"
    else:
        verdict = "all agree" if document["active"] else "no release is active"
    return f"{_table(('region', 'registry', 'pointer', 'model', 'manifest', 'server'), rows)}{verdict}\n"


_PAGES: dict[str, Callable[[Document], str]] = {
    "release": _release,
    "list": _models,
    "show": _show,
    "history": _history,
    "validate": _validated,
    "approve": _release,
    "reject": _release,
    "retire": _release,
    "promote": _model,
    "rollback": _model,
    "verify": _verified,
}
