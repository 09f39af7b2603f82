from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from botocore.exceptions import ClientError

Client = Callable[..., Any]


def test_a_vpc_has_one_encryption_control_that_is_found_with_its_tags_until_it_is_deleted(aws: Client) -> None:
    ec2 = aws("ec2")
    vpc_id = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
    tags = [{"Key": "Name", "Value": "control"}]
    made = ec2.create_vpc_encryption_control(
        VpcId=vpc_id, TagSpecifications=[{"ResourceType": "vpc-encryption-control", "Tags": tags}]
    )["VpcEncryptionControl"]
    control_id = made["VpcEncryptionControlId"]
    expected = {"VpcId": vpc_id, "VpcEncryptionControlId": control_id, "Mode": "monitor", "State": "available"}
    assert made == {**expected, "Tags": tags}
    ec2.create_tags(Resources=[control_id], Tags=[{"Key": "more", "Value": "1"}])
    [found] = ec2.describe_vpc_encryption_controls(VpcIds=[vpc_id])["VpcEncryptionControls"]
    assert sorted(tag["Key"] for tag in found["Tags"]) == ["Name", "more"]
    with pytest.raises(ClientError, match="VpcEncryptionControlAlreadyExists"):
        ec2.create_vpc_encryption_control(VpcId=vpc_id)
    ec2.delete_vpc_encryption_control(VpcEncryptionControlId=control_id)
    with pytest.raises(ClientError, match=r"InvalidVpcEncryptionControlId\.NotFound"):
        ec2.describe_vpc_encryption_controls(VpcEncryptionControlIds=[control_id])
    assert ec2.describe_vpc_encryption_controls()["VpcEncryptionControls"] == []


def test_an_encryption_control_needs_a_vpc(aws: Client) -> None:
    with pytest.raises(ClientError, match=r"InvalidVpcID\.NotFound"):
        aws("ec2").create_vpc_encryption_control(VpcId="vpc-0123456789abcdef0")


def test_a_nat_gateway_says_that_it_is_zonal(aws: Client) -> None:
    """Covers ec2/nat-gateway-mode: without it the provider reads no addresses, and says nothing of it."""
    ec2 = aws("ec2")
    vpc_id = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
    subnet_id = ec2.create_subnet(VpcId=vpc_id, CidrBlock="10.0.0.0/24")["Subnet"]["SubnetId"]
    made = ec2.create_nat_gateway(SubnetId=subnet_id, AllocationId=ec2.allocate_address(Domain="vpc")["AllocationId"])
    assert made["NatGateway"]["AvailabilityMode"] == "zonal"
    assert [each["AvailabilityMode"] for each in ec2.describe_nat_gateways()["NatGateways"]] == ["zonal"]
