import { SecurityGroup } from "@cdktf/provider-aws/lib/security-group/index.js";
import { VpcSecurityGroupEgressRule } from "@cdktf/provider-aws/lib/vpc-security-group-egress-rule/index.js";
import { VpcSecurityGroupIngressRule } from "@cdktf/provider-aws/lib/vpc-security-group-ingress-rule/index.js";
import { throwOnErrors } from "@tandem/core";
import { Construct } from "constructs";
import { checkSecurityGroup, type SecurityGroupRule } from "./rules.ts";

export interface SecurityGroupWithRulesProps {
  readonly name: string;
  readonly description: string;
  readonly vpcId: string;
  /**
   * Rules by id; ids are Terraform addresses for ever.
   * @default {}
   */
  readonly ingress?: Readonly<Record<string, SecurityGroupRule>>;
  /**
   * Rules by id. None means that the group's members can open no connection.
   * @default {}
   */
  readonly egress?: Readonly<Record<string, SecurityGroupRule>>;
}

/**
 * A security group whose rules are resources of their own, one each, described: inline rules hide from scanners and
 * fight with rule resources (controls N7 and N8).
 * @throws ProblemsError for rules that AWS refuses or that open what must stay closed
 */
export class SecurityGroupWithRules extends Construct {
  readonly securityGroup: SecurityGroup;

  constructor(scope: Construct, id: string, props: SecurityGroupWithRulesProps) {
    super(scope, id);
    const { ingress = {}, egress = {}, name, description, vpcId } = props;
    throwOnErrors(checkSecurityGroup({ path: this.node.path, name, description, ingress, egress }));
    this.securityGroup = new SecurityGroup(this, "Resource", {
      name,
      description,
      vpcId,
      revokeRulesOnDelete: true,
      tags: { Name: name },
    });
    for (const [ruleId, rule] of Object.entries(ingress)) {
      new VpcSecurityGroupIngressRule(this, `Ingress${ruleId}`, this.ruleConfig(rule));
    }
    for (const [ruleId, rule] of Object.entries(egress)) {
      new VpcSecurityGroupEgressRule(this, `Egress${ruleId}`, this.ruleConfig(rule));
    }
  }

  get id(): string {
    return this.securityGroup.id;
  }

  private ruleConfig(rule: SecurityGroupRule) {
    return {
      securityGroupId: this.securityGroup.id,
      description: rule.description,
      ipProtocol: rule.protocol,
      fromPort: rule.fromPort,
      toPort: rule.toPort,
      ...peerOf(rule),
    };
  }
}

function peerOf(rule: SecurityGroupRule) {
  if ("cidr" in rule) return { cidrIpv4: rule.cidr };
  if ("ipv6Cidr" in rule) return { cidrIpv6: rule.ipv6Cidr };
  if ("prefixListId" in rule) return { prefixListId: rule.prefixListId };
  return { referencedSecurityGroupId: rule.securityGroupId };
}
