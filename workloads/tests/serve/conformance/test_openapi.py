"""schemathesis holds every address against the OpenAPI document: answers, statuses, bad bodies, odd headers."""

import asyncio
import tempfile
from pathlib import Path

import schemathesis
from hypothesis import HealthCheck, Phase, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    negative_data_rejection,
    positive_data_acceptance,
    response_schema_conformance,
    status_code_conformance,
)
from tiny_model import write_tiny_model

from tandem_model.serve import Service, Settings, create_app

_FOLDER = tempfile.TemporaryDirectory()
write_tiny_model(Path(_FOLDER.name))
_SERVICE = Service(Settings(_FOLDER.name))
asyncio.run(_SERVICE.refresh())
_APP = create_app(_SERVICE)
_CHECKS = [
    not_a_server_error,
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
]
schema = schemathesis.openapi.from_asgi("/openapi.json", _APP)


@schema.parametrize()
@settings(
    max_examples=25,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
def test_answers_hold_to_the_document(case: schemathesis.Case) -> None:
    response = case.call()
    case.validate_response(response, checks=_CHECKS)


v1 = schema.include(path="/predict")


@v1.parametrize()
@settings(max_examples=50, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
def test_rows_that_fit_the_document_are_predicted_and_others_refused(case: schemathesis.Case) -> None:
    case.validate_response(case.call(), checks=[positive_data_acceptance, negative_data_rejection])
