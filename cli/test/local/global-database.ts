import { callAws } from "../call-aws.ts";

/** The Aurora global database of `local/conformance/rds-global`: a cluster named after each side. */
const CLUSTERS = {
  home: "arn:aws:rds:eu-west-1:123456789012:cluster:conformance-home",
  peer: "arn:aws:rds:eu-central-1:123456789012:cluster:conformance-peer",
} as const;

type Side = keyof typeof CLUSTERS;

/** Makes one side the writer, asked in its region, as in a drill. */
export async function switchOver(endpoint: string, to: Side): Promise<void> {
  await ask(endpoint, to, { Action: "SwitchoverGlobalCluster", TargetDbClusterIdentifier: CLUSTERS[to] });
}

/** Makes one side the writer though the other may have had more, as after the loss of its region. */
export async function failOver(endpoint: string, to: Side): Promise<void> {
  const parameters = { TargetDbClusterIdentifier: CLUSTERS[to], AllowDataLoss: "true" };
  await ask(endpoint, to, { Action: "FailoverGlobalCluster", ...parameters });
}

/** Makes a database of its own of a member. */
export async function detach(endpoint: string, side: Side): Promise<void> {
  await ask(endpoint, side, { Action: "RemoveFromGlobalCluster", DbClusterIdentifier: CLUSTERS[side] });
}

async function ask(endpoint: string, side: Side, parameters: Readonly<Record<string, string>>): Promise<void> {
  const region = side === "home" ? "eu-west-1" : "eu-central-1";
  const body = new URLSearchParams({
    Version: "2014-10-31",
    GlobalClusterIdentifier: "conformance-global",
    ...parameters,
  });
  await callAws({ endpoint, region, service: "rds", body });
}
