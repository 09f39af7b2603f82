"""References made from rows, as training makes them."""

import numpy as np

from tandem_model.monitor import ReferenceFeature
from tandem_model.monitor.histogram import Matrix


def reference_of(rows: Matrix) -> tuple[ReferenceFeature, ...]:
    features = []
    for column in range(rows.shape[1]):
        values = rows[:, column]
        present = values[~np.isnan(values)]
        edges = np.unique(np.quantile(present, np.linspace(0, 1, 11)[1:-1]))
        inner = tuple(float(edge) for edge in edges if edge > present.min())
        counts = np.bincount(np.searchsorted(np.asarray(inner), present, side="right"), minlength=len(inner) + 1)
        features.append(ReferenceFeature(f"f{column}", inner, (*map(int, counts), len(values) - len(present))))
    return tuple(features)
