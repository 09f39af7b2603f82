"""EC2: flow logs into a folder of a bucket, with their file format."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from moto.core.responses import ActionResult
from moto.ec2.models.flow_logs import FlowLogs, FlowLogsBackend
from moto.ec2.responses.flow_logs import FlowLogs as FlowLogsResponse

from ..patches import Patch, never_says, wrap

_SEEN = "5.2.5"

_CREATE = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFlowLogs.html"

_DEFAULT_OPTIONS = {"FileFormat": "plain-text", "HiveCompatiblePartitions": False, "PerHourPartition": False}


def _accept_folders() -> None:
    """moto takes the whole rest of the ARN for the bucket's name. It gets the bucket, and the log keeps the folder."""

    def wrapper(original: Callable[..., Any]) -> Callable[..., Any]:
        def create_flow_logs(self: FlowLogsBackend, *args: Any, **kwargs: Any) -> Any:
            destination = kwargs.get("log_destination")
            if kwargs.get("log_destination_type") != "s3" or not destination or "/" not in destination:
                return original(self, *args, **kwargs)
            bucket, _, _ = destination.partition("/")
            created, errors = original(self, *args, **{**kwargs, "log_destination": bucket})
            for log in created:
                log.log_destination = destination
            return created, errors

        return create_flow_logs

    wrap(FlowLogsBackend, "create_flow_logs", wrapper)


def _keep_destination_options() -> None:
    def wrapper(original: Callable[..., Any]) -> Callable[..., Any]:
        def create_flow_logs(self: FlowLogsResponse) -> ActionResult:
            result: ActionResult = original(self)
            options = self._get_param("DestinationOptions")
            if options or self._get_param("LogDestinationType") == "s3":
                for flow_log_id in dict(result.result)["FlowLogIds"]:  # type: ignore[call-overload]
                    flow_log: Any = self.ec2_backend.flow_logs[flow_log_id]
                    flow_log.destination_options = {**_DEFAULT_OPTIONS, **(options or {})}
            return result

        return create_flow_logs

    wrap(FlowLogsResponse, "create_flow_logs", wrapper)


PATCHES = (
    Patch(
        name="ec2/flow-log-folder",
        behaviour="A flow log's S3 destination may name a folder in the bucket.",
        reference=_CREATE,
        seen=_SEEN,
        needed=never_says(FlowLogsBackend.create_flow_logs, 'split("/"'),
        apply=_accept_folders,
    ),
    Patch(
        name="ec2/flow-log-destination-options",
        behaviour="A flow log keeps its file format and partitioning, and DescribeFlowLogs returns them.",
        reference=_CREATE,
        seen=_SEEN,
        needed=never_says(FlowLogs.__init__, "destination_options"),
        apply=_keep_destination_options,
    ),
)
