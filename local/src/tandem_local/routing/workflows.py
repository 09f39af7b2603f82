"""Executions of state machines: which version runs, where its log goes, and what a snapshot keeps of it."""

from __future__ import annotations

import json
import logging
import random
import time
from datetime import datetime, timezone
from types import SimpleNamespace
from typing import Any

from moto.logs.models import logs_backends
from moto.stepfunctions.models import StepFunctionBackend
from moto.stepfunctions.parser.api import ExecutionStatus
from moto.stepfunctions.parser.asl.eval.event.logging import CloudWatchLoggingConfiguration, CloudWatchLoggingSession
from moto.stepfunctions.parser.asl.utils.encoding import to_json_str
from moto.stepfunctions.parser.backend.execution import Execution

log = logging.getLogger("tandem.routing")


def resolve(backend: StepFunctionBackend, arn: str) -> str:
    """The version that an alias draws by its weights; any other ARN as it is."""
    machine_arn, _, name = arn.rpartition(":")
    machine: Any = next((each for each in backend.state_machines if each.arn == machine_arn), None)
    alias = machine.aliases.get(name) if machine is not None else None
    if alias is None:
        return arn
    routes = alias.routing_configuration
    (route,) = random.choices(routes, [each["weight"] for each in routes])  # noqa: S311
    return str(route["stateMachineVersionArn"])


def adopt(backend: StepFunctionBackend, arn: str, execution: Execution) -> None:
    """Let the state machine of a version know of its execution: executions are looked for there."""
    machine: Any = next((each for each in backend.state_machines if arn == f"{each.arn}:{arn.rsplit(':', 1)[1]}"), None)
    if machine is not None and execution not in machine.executions:
        machine.executions.append(execution)
        execution.state_machine_arn = machine.arn


def log_to(execution: Execution) -> None:
    """Let an execution write to the log group of its state machine's configuration, where there is one."""
    machine: Any = execution.state_machine
    wanted: Any = {"includeExecutionData": False, **machine.loggingConfiguration}
    configuration: Any = CloudWatchLoggingConfiguration.from_logging_configuration(machine.arn, wanted)
    if configuration is not None:
        minute = datetime.now(timezone.utc).strftime("%Y-%m-%d-%H-%M")
        configuration.log_stream_name = f"states/{machine.name}/{minute}/{execution.name}"
        execution._cloud_watch_logging_session = CloudWatchLoggingSession(execution.exec_arn, configuration)


def write_log(session: CloudWatchLoggingSession, history_log: dict[str, Any]) -> None:
    """Write one event of an execution's history.

    Source: https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html.
    """
    place = session.configuration
    backend = logs_backends[place.log_account_id][place.log_region]
    if place.log_group_name not in backend.groups:
        log.warning("%s has no log group %s", session.execution_arn, place.log_group_name)
        return
    at = int(time.time() * 1000)
    told = json.loads(to_json_str({**history_log, "event_timestamp": str(at)}))
    texts = {name: str(told[name]) for name in ("id", "previous_event_id") if name in told}
    backend.ensure_log_stream(place.log_group_name, place.log_stream_name)
    message = json.dumps({**told, **texts})
    backend.put_log_events(place.log_group_name, place.log_stream_name, [{"timestamp": at, "message": message}])


class _History:
    """What is left of an execution's environment: nothing in it can go on."""

    def __init__(self, events: list[Any]) -> None:
        self._events = events
        self.event_manager = self
        self.callback_pool_manager = self
        self.map_run_record_pool_manager = self

    def get_event_history(self) -> list[Any]:
        """The events up to then."""
        return self._events

    def notify(self, **_: Any) -> bool:
        """No token is waited for."""
        return False

    def heartbeat(self, **_: Any) -> bool:
        """No token is waited for."""
        return False

    def get(self, *_: Any) -> None:
        """No map runs."""

    def get_all(self) -> list[Any]:
        """No map runs."""
        return []


def kept_state(execution: Execution) -> dict[str, Any]:
    """An execution without its thread: one that is under way is aborted for whoever loads it."""
    state = dict(vars(execution))
    environment = getattr(execution.exec_worker, "env", None)
    events = [] if environment is None else list(environment.event_manager.get_event_history())
    state["exec_worker"] = SimpleNamespace(env=_History(events), stop=_nothing)
    if execution.exec_status in (None, ExecutionStatus.RUNNING):
        state["exec_status"] = ExecutionStatus.ABORTED
        state["stop_date"] = datetime.now(timezone.utc)
    return state


def _nothing(**_: Any) -> None:
    """Stop what does not run."""
