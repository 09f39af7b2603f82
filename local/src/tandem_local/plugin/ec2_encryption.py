"""EC2: encryption controls of VPCs, which moto lacks."""

from __future__ import annotations

from moto.core.responses import ActionResult
from moto.ec2 import utils
from moto.ec2.exceptions import EC2ClientError
from moto.ec2.models import EC2Backend
from moto.ec2.models.core import TaggedEC2Resource
from moto.ec2.responses import EC2Response
from moto.ec2.utils import add_tag_specification, random_id

from ..patches import Patch, add, lacks

_SEEN = "5.2.5"

_PREFIX = "vpcec"


class VpcEncryptionControl(TaggedEC2Resource):
    """Reports traffic that is not encrypted: every control begins in mode `monitor`."""

    def __init__(self, backend: EC2Backend, vpc_id: str, tags: dict[str, str]) -> None:
        self.ec2_backend = backend
        self.id = self.vpc_encryption_control_id = random_id(prefix=_PREFIX)
        self.vpc_id = vpc_id
        self.mode = "monitor"
        self.state = "available"
        self.add_tags(tags)


def _controls(backend: EC2Backend) -> dict[str, VpcEncryptionControl]:
    """A region's controls by id, kept with everything else that moto has of the region."""
    found: dict[str, VpcEncryptionControl] = backend.__dict__.setdefault("vpc_encryption_controls", {})
    return found


def _chosen(backend: EC2Backend, control_id: str) -> VpcEncryptionControl:
    found = _controls(backend).get(control_id)
    if found is None:
        message = f"The VPC encryption control ID '{control_id}' does not exist"
        raise EC2ClientError("InvalidVpcEncryptionControlId.NotFound", message)
    return found


def _create(self: EC2Response) -> ActionResult:
    backend: EC2Backend = self.ec2_backend
    vpc_id = self._get_param("VpcId")
    backend.get_vpc(vpc_id)
    if any(each.vpc_id == vpc_id for each in _controls(backend).values()):
        raise EC2ClientError("VpcEncryptionControlAlreadyExists", f"{vpc_id} has a VPC encryption control already.")
    made = VpcEncryptionControl(backend, vpc_id, add_tag_specification(self._get_param("TagSpecifications", [])))
    _controls(backend)[made.id] = made
    return ActionResult({"VpcEncryptionControl": made})


def _describe(self: EC2Response) -> ActionResult:
    backend: EC2Backend = self.ec2_backend
    ids = self._get_param("VpcEncryptionControlIds", [])
    vpc_ids = self._get_param("VpcIds", [])
    found = [_chosen(backend, each) for each in ids] if ids else list(_controls(backend).values())
    return ActionResult({"VpcEncryptionControls": [each for each in found if not vpc_ids or each.vpc_id in vpc_ids]})


def _delete(self: EC2Response) -> ActionResult:
    backend: EC2Backend = self.ec2_backend
    gone = _chosen(backend, self._get_param("VpcEncryptionControlId"))
    del _controls(backend)[gone.id]
    gone.state = "deleting"
    return ActionResult({"VpcEncryptionControl": gone})


def _know_encryption_controls() -> None:
    # Tags are looked up by the kind of thing that an id begins with.
    utils.EC2_RESOURCE_TO_PREFIX["vpc-encryption-control"] = _PREFIX
    utils.EC2_PREFIX_TO_RESOURCE[_PREFIX] = "vpc-encryption-control"
    add(
        EC2Response,
        create_vpc_encryption_control=_create,
        describe_vpc_encryption_controls=_describe,
        delete_vpc_encryption_control=_delete,
    )


PATCHES = (
    Patch(
        name="ec2/vpc-encryption-control",
        behaviour="A VPC can have an encryption control, which begins in mode `monitor`.",
        reference="https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html",
        seen=_SEEN,
        needed=lacks(EC2Response, "create_vpc_encryption_control"),
        apply=_know_encryption_controls,
    ),
)
