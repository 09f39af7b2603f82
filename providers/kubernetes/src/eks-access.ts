import { Fn } from "cdktf";

/** An EKS cluster, and how Terraform gets into it. */
export interface EksAccess {
  readonly clusterName: string;
  readonly region: string;
  /** `https://...`, the cluster's own. */
  readonly endpoint: string;
  /** Certificate authority as EKS gives it, in base64. */
  readonly certificateAuthority: string;
  /**
   * Role to get the token with; the same that Terraform assumes for AWS.
   * @default - the caller's own credentials
   */
  readonly roleArn?: string;
}

/**
 * The arguments that the kubernetes and helm providers share. The token is got anew for each run by the AWS CLI, so
 * none is ever in state, in the plan or in the JSON, and none expires in the middle of a long apply.
 * See docs.aws.amazon.com/cli/latest/reference/eks/get-token.html.
 */
export function eksConnection({ clusterName, region, endpoint, certificateAuthority, roleArn }: EksAccess) {
  return {
    host: endpoint,
    clusterCaCertificate: Fn.base64decode(certificateAuthority),
    exec: {
      // What the AWS CLI answers with; the later v1 needs a newer CLI than all runners have.
      apiVersion: "client.authentication.k8s.io/v1beta1",
      command: "aws",
      args: [
        "eks",
        "get-token",
        "--cluster-name",
        clusterName,
        "--region",
        region,
        ...(roleArn === undefined ? [] : ["--role-arn", roleArn]),
      ],
    },
  };
}
