import pytest
from hypothesis import HealthCheck, settings
from trained_models import Trained, train_dataset

from tandem_model.train.datasets import DATASETS

# The same examples on every machine, however slow it is: a test that fails by chance tells nothing of a change.
settings.register_profile(
    "tandem", deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("tandem")


@pytest.fixture(scope="session", params=DATASETS)
def trained(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Trained:
    return train_dataset(request.param, tmp_path_factory.mktemp("models"))
