import type { Problem } from "@tandem/core";
import { Token } from "cdktf";
import { networkProblems } from "../problems.ts";

/** One rule of a security group. Exactly one of the peers is given. */
export type SecurityGroupRule = {
  /** What the rule is for; AWS takes letters, digits, spaces and `._-:/()#,@[]+=&;{}!$*`, 255 characters at most. */
  readonly description: string;
  readonly protocol: "tcp" | "udp";
  /** 0 to 65535. */
  readonly fromPort: number;
  /** 0 to 65535, not below `fromPort`. */
  readonly toPort: number;
} & (
  | { readonly cidr: string }
  | { readonly ipv6Cidr: string }
  | { readonly prefixListId: string }
  | { readonly securityGroupId: string }
);

/** A group and its rules as they are checked. */
export interface CheckedSecurityGroup {
  /** Construct path, for messages. */
  readonly path: string;
  readonly name: string;
  readonly description: string;
  readonly ingress: Readonly<Record<string, SecurityGroupRule>>;
  readonly egress: Readonly<Record<string, SecurityGroupRule>>;
}

// VPC API, CreateSecurityGroup and IpRange: the two character sets differ.
const GROUP_TEXT = /^[A-Za-z0-9 ._\-:/()#,@[\]+=&;{}!$*]{1,255}$/;
const RULE_TEXT = /^[A-Za-z0-9 ._\-:/()#,@[\]+=;{}!$*]{1,255}$/;
const ADMIN_PORTS = [22, 3389];
const ANYWHERE = ["0.0.0.0/0", "::/0"];

/** Mistakes that Terraform lets pass and AWS refuses, and controls N3 and N4. Tokens are not judged. */
export function checkSecurityGroup(group: CheckedSecurityGroup): readonly Problem[] {
  return [
    ...checkName(group),
    ...checkText(`${group.path}.description`, group.description, GROUP_TEXT),
    ...Object.entries(group.ingress).flatMap(([id, rule]) => [
      ...checkRule(`${group.path}.ingress.${id}`, rule),
      ...checkOpen(`${group.path}.ingress.${id}`, rule),
    ]),
    ...Object.entries(group.egress).flatMap(([id, rule]) => checkRule(`${group.path}.egress.${id}`, rule)),
  ];
}

function checkName({ path, name }: CheckedSecurityGroup): readonly Problem[] {
  if (Token.isUnresolved(name) || !name.toLowerCase().startsWith("sg-")) return [];
  return [
    networkProblems.securityGroupName({
      path: `${path}.name`,
      message: 'starts with "sg-", which AWS keeps for ids',
      expected: "a name that starts otherwise",
      got: name,
      hint: `use "${name.slice(3)}"`,
    }),
  ];
}

function checkText(path: string, text: string, allowed: RegExp): readonly Problem[] {
  if (Token.isUnresolved(text) || allowed.test(text)) return [];
  const strange = [...new Set([...text].filter((character) => !allowed.test(character)))];
  return [
    networkProblems.securityGroupText({
      path,
      message: text === "" ? "is empty" : "has characters or a length that AWS refuses",
      expected: "1 to 255 letters, digits, spaces and ._-:/()#,@[]+=;{}!$*",
      got: text,
      hint:
        strange.length > 0
          ? `remove ${strange.map((character) => JSON.stringify(character)).join(" ")}`
          : "use 1 to 255 characters",
    }),
  ];
}

function checkRule(path: string, { description, fromPort, toPort }: SecurityGroupRule): readonly Problem[] {
  const reversed = !Token.isUnresolved(fromPort) && !Token.isUnresolved(toPort) && fromPort > toPort;
  return [
    ...checkText(`${path}.description`, description, RULE_TEXT),
    ...(reversed
      ? [
          networkProblems.portsReversed({
            path,
            message: "ends before it begins",
            expected: "fromPort not above toPort",
            got: { fromPort, toPort },
            hint: `use fromPort: ${toPort}, toPort: ${fromPort}`,
          }),
        ]
      : []),
  ];
}

function checkOpen(path: string, rule: SecurityGroupRule): readonly Problem[] {
  const block = "cidr" in rule ? rule.cidr : "ipv6Cidr" in rule ? rule.ipv6Cidr : "";
  if (!ANYWHERE.includes(block)) return [];
  const { fromPort, toPort } = rule;
  const admin = ADMIN_PORTS.filter((port) => fromPort <= port && port <= toPort);
  const everything = fromPort === 0 && toPort === 65_535;
  if (!everything && admin.length === 0) return [];
  return [
    networkProblems.openToAnywhere({
      path,
      message: everything ? "opens every port to anywhere" : `opens port ${admin.join(" and ")} to anywhere`,
      expected: "administration through Systems Manager, and single ports for the rest (controls N3 and N4)",
      got: { block, fromPort, toPort },
      hint: everything ? "name the one port that is served" : "remove the rule and use Session Manager",
    }),
  ];
}
