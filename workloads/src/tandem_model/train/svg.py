"""Small SVG plots, made from text: self-contained, the same for the same data, and nothing to install."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

Points = Sequence[tuple[float, float]]

COLOURS = ("#0b6e99", "#d9480f", "#2b8a3e", "#862e9c", "#b08900", "#495057", "#c2255c", "#1864ab", "#5c940d", "#087f5b")
_LARGEST_DOT = 16
_LEFT, _TOP, _RIGHT, _BOTTOM = 46, _LARGEST_DOT + 2, _LARGEST_DOT + 2, 40


def square_plot(
    line: Points = (), dots: Sequence[tuple[float, float, float]] = (), *, x_title: str, y_title: str, size: int = 320
) -> str:
    """A line and dots (x, y, share of the area) over the unit square with its diagonal."""
    width, height = size - _LEFT - _RIGHT, size - _TOP - _BOTTOM

    def place(x: float, y: float) -> str:
        return f"{_LEFT + x * width:.1f},{_TOP + (1 - y) * height:.1f}"

    parts = [_frame(width, height), *_ticks(width, height)]
    parts.append(f'<polyline class="guide" points="{place(0, 0)} {place(1, 1)}"/>')
    if line:
        points = " ".join(place(x, y) for x, y in line)
        parts.append(f'<polyline fill="none" stroke="{COLOURS[0]}" stroke-width="2" points="{points}"/>')
    for x, y, share in dots:
        left, top = place(x, y).split(",")
        radius = max(_LARGEST_DOT * share**0.5, 2.5)
        parts.append(f'<circle r="{radius:.1f}" fill="{COLOURS[0]}" fill-opacity=".6" cx="{left}" cy="{top}"/>')
    parts.append(_text(_LEFT + width / 2, size - 6, x_title))
    middle = _TOP + height / 2
    parts.append(_text(12, middle, y_title, f' transform="rotate(-90 12 {middle:.0f})"'))
    return _svg(size, size, parts)


def _text(x: float, y: float, text: str, more: str = "", anchor: str = "middle") -> str:
    return f'<text x="{x:.0f}" y="{y:.0f}" text-anchor="{anchor}"{more}>{escape(text)}</text>'


def histogram(groups: Sequence[tuple[str, Sequence[int]]], low: str, high: str) -> str:
    """Shares of rows per bin, one translucent layer per group, with the ends of the axis."""
    width, height, foot = 230, 90, 18
    parts = []
    top = max((count / max(sum(counts), 1) for _, counts in groups for count in counts), default=1.0) or 1.0
    for index, (name, counts) in enumerate(groups):
        total = max(sum(counts), 1)
        step = width / len(counts)
        bars = "".join(
            f"M{position * step:.1f} {height}v{-count / total / top * (height - 4):.1f}h{step:.1f}V{height}z"
            for position, count in enumerate(counts)
            if count > 0
        )
        parts.append(
            f'<path d="{bars}" fill="{COLOURS[index % len(COLOURS)]}" opacity=".45">'
            f"<title>{escape(name)}</title></path>"
        )
    parts.append(f'<path class="axis" d="M0 {height}h{width}"/>')
    parts.append(_text(0, height + 14, low, anchor="start"))
    parts.append(_text(width, height + 14, high, anchor="end"))
    return _svg(width, height + foot, parts)


def confusion_matrix(table: Sequence[Sequence[int]], names: Sequence[str]) -> str:
    """Rows are true classes, columns predicted ones; cells are shaded by their share of the row."""
    cell = max(min(320 // len(names), 64), 14)
    # 6.6 px a letter; the margin holds the longest name.
    left = 24 + int(6.6 * max(len(_short(name)) for name in names))
    size = cell * len(names)
    parts = [_text(left + size / 2, 14, "predicted (columns), true (rows)")]
    for row, counts in enumerate(table):
        parts.append(_text(left - 6, 28 + (row + 0.5) * cell, _short(names[row]), anchor="end"))
        parts.append(_text(left + (row + 0.5) * cell, 40 + size, _short(names[row])))
        for column, count in enumerate(counts):
            share = count / max(sum(counts), 1)
            x, y = left + column * cell, 24 + row * cell
            parts.append(
                f'<rect x="{x}" y="{y}" width="{cell - 1}" height="{cell - 1}"'
                f' fill="{COLOURS[0 if row == column else 1]}" fill-opacity="{0.06 + 0.9 * share:.2f}"/>'
            )
            if count and cell >= 20:
                ink = ' class="on"' if share > 0.55 else ""
                parts.append(_text(x + cell / 2, y + cell / 2 + 4, str(count), ink))
    return _svg(max(left + size + 4, left + 220), 24 + size + 26, parts)


def _short(name: str) -> str:
    return name if len(name) <= 12 else f"{name[:11]}…"


def _frame(width: int, height: int) -> str:
    return f'<rect class="frame" x="{_LEFT}" y="{_TOP}" width="{width}" height="{height}"/>'


def _ticks(width: int, height: int) -> list[str]:
    parts = []
    for tick in (0.0, 0.25, 0.5, 0.75, 1.0):
        x, y = _LEFT + tick * width, _TOP + (1 - tick) * height
        parts.append(_text(x, _TOP + height + 15, f"{tick:g}"))
        parts.append(_text(_LEFT - 5, y + 4, f"{tick:g}", anchor="end"))
        parts.append(f'<path class="grid" d="M{_LEFT} {y:.1f}h{width}M{x:.1f} {_TOP}v{height}"/>')
    return parts


def _svg(width: int, height: int, parts: Sequence[str]) -> str:
    return f'<svg viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img">{"".join(parts)}</svg>'
