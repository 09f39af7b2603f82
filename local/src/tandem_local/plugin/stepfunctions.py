"""Step Functions: definitions are checked, have versions, and run."""

from __future__ import annotations

import os
import uuid
from collections.abc import Callable
from typing import Any

import moto.stepfunctions
from moto.core.config import default_user_config
from moto.core.responses import ActionResult, EmptyResult
from moto.stepfunctions import models, responses, urls
from moto.stepfunctions.parser.asl.eval.callback.callback import CallbackEndpoint
from moto.stepfunctions.parser.asl.eval.event.logging import CloudWatchLoggingSession
from moto.stepfunctions.parser.backend.execution import Execution
from moto.stepfunctions.parser.models import StepFunctionsParserBackend, stepfunctions_parser_backends
from moto.stepfunctions.responses import StepFunctionResponse

from ..patches import Patch, add, lacks, never_says, wrap
from ..routing import workflows
from ..routing.workflow_definition import findings_in

_SEEN = "5.2.5"

_GUIDE = "https://docs.aws.amazon.com/step-functions/latest/dg/"
_API = "https://docs.aws.amazon.com/step-functions/latest/apireference/API_"


def _run() -> None:
    """Moto has an interpreter, which is off: an execution is then only written down."""
    default_user_config["stepfunctions"] = {"execute_state_machine": True}
    for module in (moto.stepfunctions, models, responses):
        module.stepfunctions_backends = stepfunctions_parser_backends  # type: ignore[attr-defined]

    _ask_without_proxy()
    # Moto looks for them beside the store's own module.
    StepFunctionsParserBackend._url_module = urls  # type: ignore[assignment]

    def start(original: Callable[..., Any]) -> Callable[..., Any]:
        def start_execution(
            self: StepFunctionsParserBackend, arn: str, name: str | None = None, *args: Any, **kwargs: Any
        ) -> Any:
            version = workflows.resolve(self, arn)
            execution = original(self, version, name or str(uuid.uuid4()), *args, **kwargs)
            workflows.adopt(self, version, execution)
            return execution

        return start_execution

    def begin(original: Callable[..., None]) -> Callable[..., None]:
        def start(self: Execution) -> None:
            workflows.log_to(self)
            original(self)

        return start

    def running(original: Callable[..., list[Execution]]) -> Callable[..., list[Execution]]:
        # One that has only just begun has nothing that waits for a token.
        return lambda self, status=None: [
            each for each in original(self, status) if getattr(each.exec_worker, "env", None) is not None
        ]

    def beat(original: Callable[..., bool]) -> Callable[..., bool]:
        # A task without a time for it takes it as well.
        return lambda self: original(self) or True

    wrap(CallbackEndpoint, "notify_heartbeat", beat)
    wrap(StepFunctionsParserBackend, "start_execution", start)
    wrap(StepFunctionsParserBackend, "_get_executions", running)
    wrap(Execution, "start", begin)
    wrap(CloudWatchLoggingSession, "publish_history_log", lambda _: workflows.write_log)
    Execution.status = property(lambda self: getattr(self.exec_status, "value", "RUNNING"))  # type: ignore[assignment]
    add(Execution, __getstate__=workflows.kept_state)
    # A version has executions of its own, as a state machine has, and the same name is the same execution.
    add(models.StateMachineVersion, _handle_name_input_idempotency=models.StateMachine._handle_name_input_idempotency)
    models.StateMachineVersion.backend = None  # type: ignore[attr-defined]


def _ask_without_proxy() -> None:
    """The interpreter asks this emulator as `localhost`, whatever proxy the user's environment names."""
    for name in ("no_proxy", "NO_PROXY"):
        os.environ[name] = ",".join(filter(None, (os.environ.get(name), "localhost")))


def _say_the_cause() -> None:
    def send_task_failure(self: StepFunctionResponse) -> EmptyResult:
        backend: Any = self.stepfunction_backend
        backend.send_task_failure(self._get_param("taskToken"), self._get_param("error"), self._get_param("cause"))
        return EmptyResult()

    wrap(StepFunctionResponse, "send_task_failure", lambda _: send_task_failure)


def _validate() -> None:
    def validate_state_machine_definition(self: StepFunctionResponse) -> ActionResult:
        found = [each.answer() for each in findings_in(self._get_param("definition"))]
        return ActionResult({"result": "FAIL" if found else "OK", "diagnostics": found, "truncated": False})

    add(StepFunctionResponse, validate_state_machine_definition=validate_state_machine_definition)


def _keep_versions() -> None:
    def list_state_machine_versions(self: StepFunctionResponse) -> ActionResult:
        machine: Any = self.stepfunction_backend.describe_state_machine(self._get_param("stateMachineArn"))
        versions = sorted(machine.versions.values(), key=lambda each: each.version, reverse=True)
        return ActionResult(
            {
                "stateMachineVersions": [
                    {"stateMachineVersionArn": each.arn, "creationDate": each.creation_date} for each in versions
                ]
            }
        )

    def publish_state_machine_version(self: StepFunctionResponse) -> ActionResult:
        machine: Any = self.stepfunction_backend.describe_state_machine(self._get_param("stateMachineArn"))
        machine.publish(self._get_param("description"))
        version = machine.latest_version
        return ActionResult({"stateMachineVersionArn": version.arn, "creationDate": version.creation_date})

    def delete_state_machine_version(self: StepFunctionResponse) -> EmptyResult:
        machine_arn, _, number = self._get_param("stateMachineVersionArn").rpartition(":")
        machine: Any = self.stepfunction_backend.describe_state_machine(machine_arn)
        machine.versions.pop(int(number), None)
        return EmptyResult()

    add(
        StepFunctionResponse,
        list_state_machine_versions=list_state_machine_versions,
        publish_state_machine_version=publish_state_machine_version,
        delete_state_machine_version=delete_state_machine_version,
    )


PATCHES = (
    Patch(
        name="stepfunctions/execution",
        behaviour="A state machine, its version or alias runs its definition, and writes the log that it was given.",
        reference=f"{_GUIDE}concepts-state-machine-executions-works.html",
        seen=_SEEN,
        needed=lambda: not default_user_config["stepfunctions"]["execute_state_machine"],
        apply=_run,
    ),
    Patch(
        name="stepfunctions/failure-cause",
        behaviour="SendTaskFailure says the cause, too.",
        reference=f"{_API}SendTaskFailure.html",
        seen=_SEEN,
        needed=never_says(StepFunctionResponse.send_task_failure, "cause"),
        apply=_say_the_cause,
    ),
    Patch(
        name="stepfunctions/validate-definition",
        behaviour="ValidateStateMachineDefinition says what is wrong with a definition.",
        reference=f"{_API}ValidateStateMachineDefinition.html",
        seen=_SEEN,
        needed=lacks(StepFunctionResponse, "validate_state_machine_definition"),
        apply=_validate,
    ),
    Patch(
        name="stepfunctions/versions",
        behaviour="Versions of a state machine are published, listed and deleted.",
        reference=f"{_API}ListStateMachineVersions.html",
        seen=_SEEN,
        needed=lacks(StepFunctionResponse, "list_state_machine_versions"),
        apply=_keep_versions,
    ),
)
