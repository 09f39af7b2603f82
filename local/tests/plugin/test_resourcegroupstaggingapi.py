"""Covers resourcegroupstaggingapi/ec2-resources.

Covers resourcegroupstaggingapi/query-log-configs.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Client = Callable[..., Any]

TAGS = [{"Key": "layer", "Value": "network"}]


def tagged(kind: str) -> list[dict[str, Any]]:
    return [{"ResourceType": kind, "Tags": TAGS}]


def found(aws: Client, value: str = "network") -> set[str]:
    pages = aws("resourcegroupstaggingapi").get_paginator("get_resources")
    answers = pages.paginate(TagFilters=[{"Key": "layer", "Values": [value]}])
    return {each["ResourceARN"].split(":", 5)[5] for page in answers for each in page["ResourceTagMappingList"]}


def test_addresses_acls_endpoints_rules_and_flow_logs_are_found_by_their_tags(aws: Client) -> None:
    ec2, s3 = aws("ec2"), aws("s3")
    vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16", TagSpecifications=tagged("vpc"))["Vpc"]["VpcId"]
    address = ec2.allocate_address(Domain="vpc", TagSpecifications=tagged("elastic-ip"))["AllocationId"]
    acl = ec2.create_network_acl(VpcId=vpc, TagSpecifications=tagged("network-acl"))["NetworkAcl"]["NetworkAclId"]
    endpoint = ec2.create_vpc_endpoint(
        VpcId=vpc, ServiceName="com.amazonaws.eu-west-1.s3", TagSpecifications=tagged("vpc-endpoint")
    )["VpcEndpoint"]["VpcEndpointId"]
    group = ec2.create_security_group(GroupName="g", Description="d", VpcId=vpc)["GroupId"]
    rule = ec2.authorize_security_group_ingress(
        GroupId=group,
        IpPermissions=[{"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "IpRanges": [{"CidrIp": "10.0.0.0/16"}]}],
        TagSpecifications=tagged("security-group-rule"),
    )["SecurityGroupRules"][0]["SecurityGroupRuleId"]
    s3.create_bucket(Bucket="logs", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    flow_log = ec2.create_flow_logs(
        ResourceIds=[vpc],
        ResourceType="VPC",
        TrafficType="ALL",
        LogDestinationType="s3",
        LogDestination="arn:aws:s3:::logs",
        TagSpecifications=tagged("vpc-flow-log"),
    )["FlowLogIds"][0]
    assert found(aws) == {
        f"vpc/{vpc}",
        f"elastic-ip/{address}",
        f"network-acl/{acl}",
        f"vpc-endpoint/{endpoint}",
        f"security-group-rule/{rule}",
        f"vpc-flow-log/{flow_log}",
    }
    assert found(aws, "data") == set()


def test_a_deleted_nat_gateway_is_not_found(aws: Client) -> None:
    ec2 = aws("ec2")
    vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
    subnet = ec2.create_subnet(VpcId=vpc, CidrBlock="10.0.0.0/24")["Subnet"]["SubnetId"]
    gateway = ec2.create_nat_gateway(
        SubnetId=subnet, ConnectivityType="private", TagSpecifications=tagged("natgateway")
    )["NatGateway"]["NatGatewayId"]
    assert found(aws) == {f"natgateway/{gateway}"}
    ec2.delete_nat_gateway(NatGatewayId=gateway)
    assert found(aws) == set()


def test_a_query_log_configuration_is_found_by_its_tags(aws: Client) -> None:
    resolver = aws("route53resolver")
    config = resolver.create_resolver_query_log_config(
        Name="queries", DestinationArn="arn:aws:s3:::logs", CreatorRequestId="1", Tags=TAGS
    )["ResolverQueryLogConfig"]["Id"]
    assert found(aws) == {f"resolver-query-log-config/{config}"}
