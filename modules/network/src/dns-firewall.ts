import { Route53ResolverFirewallDomainList } from "@cdktf/provider-aws/lib/route53-resolver-firewall-domain-list/index.js";
import { Route53ResolverFirewallRule } from "@cdktf/provider-aws/lib/route53-resolver-firewall-rule/index.js";
import { Route53ResolverFirewallRuleGroup } from "@cdktf/provider-aws/lib/route53-resolver-firewall-rule-group/index.js";
import { Route53ResolverFirewallRuleGroupAssociation } from "@cdktf/provider-aws/lib/route53-resolver-firewall-rule-group-association/index.js";
import { Construct } from "constructs";

export interface DnsFirewallProps {
  readonly vpcId: string;
  /** Domains to block, `*.` before one for all below it. */
  readonly blockedDomains: readonly string[];
  /** Name of the firewall's parts. */
  readonly name: string;
}

/** Answers queries for blocked domains with NODATA, so that callers fail at once instead of waiting. */
export class DnsFirewall extends Construct {
  readonly ruleGroup: Route53ResolverFirewallRuleGroup;

  constructor(scope: Construct, id: string, { vpcId, blockedDomains, name }: DnsFirewallProps) {
    super(scope, id);
    const domains = new Route53ResolverFirewallDomainList(this, "Domains", {
      name,
      // Route 53 gives domains back with the dot at the end.
      domains: [...new Set(blockedDomains.map((domain) => domain.replace(/\.?$/, ".")))].sort(),
    });
    this.ruleGroup = new Route53ResolverFirewallRuleGroup(this, "RuleGroup", { name });
    new Route53ResolverFirewallRule(this, "Block", {
      name,
      action: "BLOCK",
      blockResponse: "NODATA",
      firewallDomainListId: domains.id,
      firewallRuleGroupId: this.ruleGroup.id,
      priority: 100,
    });
    new Route53ResolverFirewallRuleGroupAssociation(this, "Association", {
      name,
      firewallRuleGroupId: this.ruleGroup.id,
      priority: 200,
      vpcId,
    });
  }
}
