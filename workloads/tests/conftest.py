import pytest
from trained_models import Trained, train_dataset

from tandem_model.train.datasets import DATASETS


@pytest.fixture(scope="session", params=DATASETS)
def trained(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Trained:
    return train_dataset(request.param, tmp_path_factory.mktemp("models"))
