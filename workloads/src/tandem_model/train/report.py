"""One page about one training: self-contained HTML, to be read by a person who decides about the model."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

import numpy as np

from ..manifest import Manifest
from ..predictor import Matrix
from .cross_validation import Chosen
from .estimator import STRENGTHS, Labels
from .evaluate import confusion, reliability, roc
from .gate import Verdict
from .svg import COLOURS, confusion_matrix, histogram, square_plot
from .table import Table

REPORT_FILE = "report.html"
_MOST_FEATURES = 12
_BARS = 24
_MOST_LAYERS = 4
"""More distributions over each other cannot be told apart."""

_STYLE = """
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#5b6570;--line:#d5dae0;--paper:#fff;--tile:#f4f6f8}
@media(prefers-color-scheme:dark){:root{--ink:#e6e9ec;--soft:#9aa5b1;--line:#3a424b;--paper:#14181d;--tile:#1d232a}}
body{font:15px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
body{max-width:1040px;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem;margin:0}h2{font-size:1.1rem;margin:2rem 0 .6rem}
h3{font-size:.85rem;margin:0 0 .2rem;overflow-wrap:anywhere}
p{color:var(--soft);margin:.2rem 0}code{font-size:.85em;overflow-wrap:anywhere}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:.7rem;margin:1rem 0}
.tile{background:var(--tile);border-radius:8px;padding:.7rem .9rem}.tile b{display:block;font-size:1.5rem}
.plots{display:flex;flex-wrap:wrap;gap:1.5rem}
.small{display:grid;grid-template-columns:repeat(auto-fill,minmax(230px,1fr));gap:1.2rem;margin-top:.6rem}
table{border-collapse:collapse;font-variant-numeric:tabular-nums}
th,td{padding:.25rem .8rem;text-align:right;border-bottom:1px solid var(--line)}
th{font-weight:600;color:var(--soft)}th:first-child,td:first-child,.text td{text-align:left}
.text td{overflow-wrap:anywhere;vertical-align:top}.text td:first-child{white-space:nowrap}
svg{max-width:100%;height:auto}svg text{font:11px system-ui,sans-serif;fill:var(--soft)}svg .on{fill:#fff}
.frame{fill:none;stroke:var(--line)}.grid{stroke:var(--line);stroke-width:.5}.axis{stroke:var(--soft)}
.guide{fill:none;stroke:var(--soft);stroke-dasharray:4 4}
.key{display:inline-block;width:.8em;height:.8em;border-radius:2px;margin:0 .35em 0 1em}
"""


@dataclass(frozen=True)
class ReportData:
    """What the page shows. `probabilities` are those of the test rows, `influence` one number per feature."""

    manifest: Manifest
    table: Table
    train_rows: Labels
    test_rows: Labels
    probabilities: Matrix
    chosen: Chosen
    influence: Matrix
    verdict: Verdict


def render_report(data: ReportData) -> str:
    """The page. Nothing in it depends on the time or on the machine."""
    manifest = data.manifest
    return "".join(
        [
            f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{escape(manifest.model)}</title>',
            f'<meta name="viewport" content="width=device-width,initial-scale=1"><style>{_STYLE}</style>',
            _heading(data),
            _tiles(manifest),
            _gate(data.verdict),
            "<h2>Test split</h2>",
            f'<div class="plots">{"".join(_plots(data))}</div>',
            "<h2>Classes</h2>",
            _class_table(manifest),
            "<h2>Cross-validation</h2>",
            _folds(data.chosen, manifest),
            "<h2>Features</h2>",
            _features(data),
            "<h2>Use</h2>",
            _card(manifest),
            "</html>\n",
        ]
    )


def _heading(data: ReportData) -> str:
    manifest, training = data.manifest, data.manifest.training
    return (
        f"<h1>{escape(manifest.model)} <code>{manifest.version}</code></h1>"
        f"<p>Predicts <b>{escape(manifest.output.target)}</b> ({len(manifest.output.classes)} classes) from"
        f" {len(manifest.input.features)} features. {escape(training.source)}: {training.rows} rows,"
        f" {training.train_rows} to train on, {training.test_rows} to test with; seed {training.seed}.</p>"
        f"<p><code>{manifest.digest}</code></p>"
    )


def _tiles(manifest: Manifest) -> str:
    metrics = manifest.metrics
    shown = [
        ("AUC", f"{metrics.auc:.4f}"),
        ("accuracy", f"{metrics.accuracy:.1%}"),
        ("log loss", f"{metrics.log_loss:.4f}"),
        ("calibration error", f"{metrics.calibration_error:.3f}"),
        ("ONNX difference", f"{manifest.equivalence.largest_difference:.0e}"),
    ]
    return f'<div class="tiles">{"".join(f"<div class=tile>{name}<b>{value}</b></div>" for name, value in shown)}</div>'


def _gate(verdict: Verdict) -> str:
    if verdict.metrics is None:
        return "<p>Not compared: no model of this name was released, or it was to be replaced.</p>"
    return (
        f"<p>On the same rows the released model <code>{verdict.released}</code> has AUC {verdict.metrics.auc:.4f}"
        f" and accuracy {verdict.metrics.accuracy:.1%}.</p>"
    )


def _plots(data: ReportData) -> Iterable[str]:
    labels, names = data.table.labels[data.test_rows], data.manifest.output.classes
    if len(names) == 2:
        curve = roc(data.probabilities[:, 1], labels == 1)
        plot = square_plot(line=curve, x_title="false positive rate", y_title="true positive rate")
        yield _figure(f"ROC of {names[1]}", plot)
    yield _figure("Confusion matrix", confusion_matrix(confusion(data.probabilities, labels).tolist(), names))
    bins = [
        (confidence, right, rows / len(labels)) for confidence, right, rows in reliability(data.probabilities, labels)
    ]
    plot = square_plot(dots=bins, x_title="probability of the answer", y_title="share that is right")
    yield _figure("Calibration (area: rows)", plot)


def _figure(title: str, plot: str) -> str:
    return f"<div><h3>{escape(title)}</h3>{plot}</div>"


def _class_table(manifest: Manifest) -> str:
    rows = [
        (item.name, f"{item.precision:.3f}", f"{item.recall:.3f}", f"{item.auc:.4f}", str(item.rows))
        for item in manifest.metrics.classes
    ]
    return _table(("class", "precision", "recall", "AUC", "test rows"), rows)


def _folds(chosen: Chosen, manifest: Manifest) -> str:
    summary = manifest.training.cross_validation
    header = ("C", *(f"fold {fold + 1}" for fold in range(summary.folds)), "mean")
    rows = [
        (
            f"{strength:g}{' (chosen)' if strength == chosen.strength else ''}",
            *(f"{x:.4f}" for x in (*losses, np.mean(losses))),
        )
        for strength, losses in ((strength, chosen.fold_log_losses[strength]) for strength in STRENGTHS)
    ]
    return (
        f"<p>Log loss of each fold before calibration. Calibrated (temperature {chosen.calibration.temperature:g}):"
        f" log loss {summary.log_loss:.4f} ± {summary.log_loss_deviation:.4f}, accuracy {summary.accuracy:.1%}"
        f" ± {summary.accuracy_deviation:.1%}.</p>{_table(header, rows)}"
    )


def _features(data: ReportData) -> str:
    order = np.argsort(-np.round(data.influence, 6), kind="stable")[:_MOST_FEATURES]
    names = data.manifest.output.classes if _by_class(data) else ()
    keys = "".join(
        f'<span class="key" style="background:{colour}"></span>{escape(name)}'
        for name, colour in zip(names, COLOURS, strict=False)
    )
    plots = "".join(_distribution(data, int(column)) for column in order)
    return (
        f"<p>The {len(order)} that move the answer most (largest coefficient first),"
        f" over the training rows{', by class:' if keys else '.'}"
        f'{keys}</p><div class="small">{plots}</div>'
    )


def _by_class(data: ReportData) -> bool:
    return len(data.manifest.output.classes) <= _MOST_LAYERS


def _distribution(data: ReportData, column: int) -> str:
    values, labels = data.table.matrix[data.train_rows, column], data.table.labels[data.train_rows]
    present = ~np.isnan(values)
    low, high = float(values[present].min()), float(values[present].max())
    edges = _edges(values[present], low, high)
    groups = (
        [(name, present & (labels == index)) for index, name in enumerate(data.manifest.output.classes)]
        if _by_class(data)
        else [("all", present)]
    )
    counts = [(name, np.histogram(values[rows], edges)[0].tolist()) for name, rows in groups]
    feature = data.manifest.input.features[column]
    missing = len(values) - int(present.sum())
    note = (
        f"<p>{missing} missing, filled with {feature.missing.value:g}</p>" if feature.missing.value is not None else ""
    )
    return _figure(feature.name, histogram(counts, f"{low:.4g}", f"{high:.4g}") + note)


def _edges(values: Matrix, low: float, high: float) -> Matrix:
    if high - low < 2 * _BARS and (values == np.floor(values)).all():
        return np.arange(low, high + 2) - 0.5  # a bar for each whole number; bars of another width would beat with them
    return np.linspace(low, high if high > low else low + 1, _BARS + 1)


def _card(manifest: Manifest) -> str:
    card = manifest.card
    rows = [
        ("intended use", card.intended_use),
        ("limitations", card.limitations),
        ("data", card.data_source),
        ("licence", card.licence),
        ("code revision", manifest.revision),
        ("libraries", ", ".join(f"{name} {version}" for name, version in manifest.libraries.items())),
        ("data digest", manifest.training.digest),
    ]
    return _table((), rows, "text")


def _table(header: Sequence[str], rows: Sequence[Sequence[str]], kind: str = "") -> str:
    head = f"<tr>{''.join(f'<th>{escape(name)}</th>' for name in header)}</tr>" if header else ""
    body = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rows)
    return f'<table class="{kind}">{head}{body}</table>'
