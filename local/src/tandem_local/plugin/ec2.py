"""EC2: flow logs into a folder of a bucket, with their file format; VPCs and NAT gateways."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, SupportsIndex

from moto.core.responses import ActionResult
from moto.ec2.models import EC2Backend
from moto.ec2.models.flow_logs import FlowLogs, FlowLogsBackend
from moto.ec2.models.nat_gateways import NatGateway
from moto.ec2.models.security_groups import SecurityGroupRule
from moto.ec2.responses.flow_logs import FlowLogs as FlowLogsResponse

from ..patches import Patch, lacks, never_says, wrap

_SEEN = "5.2.5"

_CREATE = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFlowLogs.html"

_DEFAULT_OPTIONS = {"FileFormat": "plain-text", "HiveCompatiblePartitions": False, "PerHourPartition": False}


class _Destination(str):
    """A destination of which moto, which takes everything behind the fifth colon for the bucket, sees the bucket."""

    __slots__ = ()

    def split(self, sep: str | None = None, maxsplit: SupportsIndex = -1) -> list[str]:
        *head, resource = super().split(sep, maxsplit)
        return [*head, resource.split("/", 1)[0]]


def _accept_folders() -> None:
    def wrapper(original: Callable[..., Any]) -> Callable[..., Any]:
        def create_flow_logs(self: FlowLogsBackend, *args: Any, **kwargs: Any) -> Any:
            destination = kwargs.get("log_destination")
            if kwargs.get("log_destination_type") != "s3" or not destination:
                return original(self, *args, **kwargs)
            created, errors = original(self, *args, **{**kwargs, "log_destination": _Destination(destination)})
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


def _delete_default_acl() -> None:
    def wrapper(original: Callable[..., Any]) -> Callable[..., Any]:
        def delete_vpc(self: EC2Backend, vpc_id: str) -> Any:
            vpc = original(self, vpc_id)
            for acl in [acl for acl in self.network_acls.values() if acl.vpc_id == vpc_id and acl.default]:
                del self.network_acls[acl.id]
            return vpc

        return delete_vpc

    wrap(EC2Backend, "delete_vpc", wrapper)


def _delete_nat_interface() -> None:
    def wrapper(original: Callable[..., Any]) -> Callable[..., Any]:
        def delete_nat_gateway(self: EC2Backend, nat_gateway_id: str) -> Any:
            gateway = original(self, nat_gateway_id)
            interface = gateway._eni
            for address in self.addresses:
                if address.eni is interface:
                    address.eni = address.association_id = None
            self.enis.pop(interface.id, None)
            return gateway

        return delete_nat_gateway

    wrap(EC2Backend, "delete_nat_gateway", wrapper)


def _describe_group_rules() -> None:
    """In moto only a rule about addresses has a description: a plan would add that of a rule about a group for ever."""

    def description(self: SecurityGroupRule) -> str | None:
        text: str | None = self.ip_range.get("Description") or self.source_group.get("Description")
        return text

    SecurityGroupRule.description = property(description)  # type: ignore[method-assign, assignment]


def _say_zonal() -> None:
    # Moto has no other ones. Where the answer is missing, AWS provider 6.x reads neither addresses nor subnet.
    NatGateway.availability_mode = "zonal"  # type: ignore[attr-defined]


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
    Patch(
        name="ec2/default-network-acl",
        behaviour="A VPC's default network ACL is deleted with it.",
        reference="https://docs.aws.amazon.com/vpc/latest/userguide/delete-vpc.html",
        seen=_SEEN,
        needed=never_says(EC2Backend.delete_vpc, "acl"),
        apply=_delete_default_acl,
    ),
    Patch(
        name="ec2/nat-gateway-interface",
        behaviour="A NAT gateway's network interface is deleted with it, and its address is free again.",
        reference="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNatGateway.html",
        seen=_SEEN,
        needed=never_says(EC2Backend.delete_nat_gateway, "eni"),
        apply=_delete_nat_interface,
    ),
    Patch(
        name="ec2/group-rule-description",
        behaviour="A security group rule that refers to a group has the description that it was given.",
        reference="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroupRule.html",
        seen=_SEEN,
        needed=never_says(SecurityGroupRule.description.fget, "source_group"),  # type: ignore[attr-defined]
        apply=_describe_group_rules,
    ),
    Patch(
        name="ec2/nat-gateway-mode",
        behaviour="A NAT gateway says whether it is `zonal` or `regional`.",
        reference="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NatGateway.html",
        seen=_SEEN,
        needed=lacks(NatGateway, "availability_mode"),
        apply=_say_zonal,
    ),
)
