import { defineControls } from "@tandem/core";

/** Security controls of the network layer. Sources: checkov (CKV), Security Hub (EC2), CIS AWS 5.0. */
export const networkControls = defineControls("network", {
  N1: {
    title: "Flow logs on every VPC, one record a minute",
    why: "After an incident nobody could tell who talked to whom.",
    sources: ["CKV2_AWS_11", "EC2.6", "CIS 3.7"],
  },
  N2: {
    title: "Default security group emptied",
    why: "What forgets to name its own group would share one that lets its members talk freely.",
    sources: ["CKV2_AWS_12", "EC2.2", "CIS 5.5"],
  },
  N3: {
    title: "No administration port open to anywhere",
    why: "Ports 22 and 3389 are tried within minutes of being open.",
    sources: ["CKV_AWS_24", "CKV_AWS_25", "EC2.13", "EC2.14", "CIS 5.3", "CIS 5.4"],
  },
  N4: {
    title: "No group open on all ports",
    why: "Whatever starts to listen is reachable at once.",
    sources: ["CKV_AWS_277", "EC2.18", "EC2.19"],
  },
  N5: {
    title: "Port 80 open only where it redirects",
    why: "Plain HTTP carries predictions and credentials in the clear.",
    sources: ["CKV_AWS_260"],
  },
  N6: {
    title: "Egress scoped",
    why: "A taken-over machine could send data anywhere.",
    sources: ["CKV_AWS_382"],
  },
  N7: {
    title: "Every group and rule described",
    why: "A rule that nobody can explain is never removed.",
    sources: ["CKV_AWS_23"],
  },
  N8: {
    title: "No inline rules",
    why: "Inline rules hide from scanners and fight with rule resources.",
    sources: ["tflint aws_security_group_inline_rules"],
  },
  N9: {
    title: "No public address on launch",
    why: "A machine in the wrong subnet would be on the internet.",
    sources: ["CKV_AWS_130", "EC2.15"],
  },
  N10: {
    title: "Network ACLs keep administration ports closed",
    why: "The second line holds when a security group is wrong.",
    sources: ["CKV_AWS_229", "CKV_AWS_230", "CKV_AWS_231", "CKV_AWS_232", "EC2.21", "CIS 5.2"],
  },
  N11: {
    title: "Network ACLs do not open all ports",
    why: "An ACL that lets everything pass is no second line.",
    sources: ["CKV_AWS_352"],
  },
  N12: {
    title: "No default VPC in use",
    why: "Its subnets are public and its group is open among members.",
    sources: ["CKV_AWS_148"],
  },
  N13: {
    title: "A NAT gateway in each zone of production",
    why: "The loss of one zone would cut the others off, and traffic between zones costs.",
    sources: ["EKS best practices guide, networking"],
    profiles: ["prod"],
  },
  N14: {
    title: "AWS reached without the internet",
    why: "Pulling images and writing logs would fail with NAT, and pass through it at a price.",
    sources: ["EC2.10"],
    profiles: ["staging", "prod"],
  },
  N15: {
    title: "Endpoint policies limited to the own account or organization",
    why: "An endpoint without one carries data to anybody's bucket.",
    sources: ["AWS data perimeter guide"],
  },
  N16: {
    title: "Endpoint services accept by hand",
    why: "Any account could connect to what is offered.",
    sources: ["CKV_AWS_123"],
  },
  N17: {
    title: "Routes to other networks no wider than needed",
    why: "A peer would reach every subnet.",
    sources: ["CKV2_AWS_44", "CIS 5.6"],
  },
  N18: {
    title: "No route out of database and control plane subnets",
    why: "Data would have a way to the internet that only a security group closes.",
    sources: ["EKS best practices guide, security"],
  },
});
