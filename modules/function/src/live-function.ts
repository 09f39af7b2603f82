import { CloudwatchLogGroup } from "@cdktf/provider-aws/lib/cloudwatch-log-group/index.js";
import { IamRole } from "@cdktf/provider-aws/lib/iam-role/index.js";
import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy/index.js";
import { LambdaAlias } from "@cdktf/provider-aws/lib/lambda-alias/index.js";
import { LambdaFunction, type LambdaFunctionConfig } from "@cdktf/provider-aws/lib/lambda-function/index.js";
import { LambdaFunctionEventInvokeConfig } from "@cdktf/provider-aws/lib/lambda-function-event-invoke-config/index.js";
import { LambdaPermission } from "@cdktf/provider-aws/lib/lambda-permission/index.js";
import { policyDocument, type Region, type Statement, throwOnErrors } from "@tandem/core";
import { Construct } from "constructs";
import { type Architecture, checkCode, type FunctionCode } from "./code.ts";
import { checkSizes } from "./limits.ts";
import { functionLogGroup, LIVE_ALIAS } from "./names.ts";
import { baseStatements, FUNCTION_TRUST, sendFailures } from "./role-policy.ts";
import { checkVpc, type FunctionVpc, interfaceStatements } from "./vpc.ts";

export interface LiveFunctionProps {
  readonly account: string;
  readonly region: Region;
  readonly name: string;
  readonly roleName: string;
  readonly description: string;
  readonly code: FunctionCode;
  readonly architecture: Architecture;
  readonly timeoutSeconds: number;
  readonly memoryMib: number;
  /**
   * Executions at one time; no other function can take them away, and this one takes no more.
   * @default - as many as the account has left
   */
  readonly reservedConcurrency?: number | undefined;
  /** No secret: whoever may read the function's configuration reads these. */
  readonly environment: Readonly<Record<string, string>>;
  /** Key of environment and log; may be a token. */
  readonly keyArn: string;
  readonly logRetentionDays: number;
  /** What the code may do, beside what every function may. */
  readonly permissions: readonly Statement[];
  /** Queue of the region that takes asynchronous events which the function could not do. */
  readonly onFailure: {
    readonly name: string;
    /** ARN; may be a token. The role names the queue by its name: it is made while the queue is. */
    readonly arn: string;
  };
  /**
   * Services that call the function by themselves, by an id that is a Terraform address for ever.
   * @default {}
   */
  readonly callers?: Readonly<Record<string, FunctionCaller>>;
  /**
   * Network that the function reaches data through.
   * @default - none: it calls AWS alone
   */
  readonly vpc?: FunctionVpc | undefined;
}

/** A service that may call a function, for one source of the account. */
interface FunctionCaller {
  /** `secretsmanager.amazonaws.com` */
  readonly service: string;
  readonly sourceArn: string;
}

/** Lambda gives up on an event after this time; a schedule has long come round again by then. */
const OLDEST_EVENT_SECONDS = 3_600;

/**
 * A Lambda function as the platform runs it: one role of its own, JSON log in a group of its own, traces, an encrypted
 * environment, a version for each change, and an alias, the only thing that anybody may call. It has no URL (control L7).
 */
export class LiveFunction extends Construct {
  readonly role: IamRole;
  readonly logGroup: CloudwatchLogGroup;
  readonly resource: LambdaFunction;
  readonly alias: LambdaAlias;
  /** What lets services call it. */
  readonly permissions: readonly LambdaPermission[];

  constructor(scope: Construct, id: string, props: LiveFunctionProps) {
    super(scope, id);
    const path = this.node.path;
    throwOnErrors([...checkCode(path, props.code), ...checkVpc(path, props.vpc), ...checkSizes(path, props)]);
    this.logGroup = new CloudwatchLogGroup(this, "Log", {
      name: functionLogGroup(props.name),
      kmsKeyId: props.keyArn,
      retentionInDays: props.logRetentionDays,
    });
    const { role, policy } = this.createRole(props);
    this.role = role;
    this.resource = this.createFunction(props, policy);
    this.alias = new LambdaAlias(this, "Alias", {
      name: LIVE_ALIAS,
      description: "The version in use",
      functionName: this.resource.functionName,
      functionVersion: this.resource.version,
    });
    this.createFailurePath(props);
    this.permissions = this.createPermissions(props);
  }

  private createRole(props: LiveFunctionProps) {
    const role = new IamRole(this, "Role", {
      name: props.roleName,
      description: props.description,
      assumeRolePolicy: FUNCTION_TRUST,
      tags: { Name: props.roleName },
    });
    const policy = new IamRolePolicy(this, "Policy", {
      name: "function",
      role: role.name,
      policy: policyDocument([
        ...baseStatements(props, props.keyArn),
        sendFailures(props, props.onFailure.name),
        ...(props.vpc === undefined ? [] : interfaceStatements(props)),
        ...props.permissions,
      ]),
    });
    return { role, policy };
  }

  private createFunction(props: LiveFunctionProps, policy: IamRolePolicy): LambdaFunction {
    return new LambdaFunction(this, "Resource", {
      functionName: props.name,
      description: props.description,
      role: this.role.arn,
      architectures: [props.architecture],
      timeout: props.timeoutSeconds,
      memorySize: props.memoryMib,
      reservedConcurrentExecutions: props.reservedConcurrency,
      publish: true,
      kmsKeyArn: props.keyArn,
      environment: { variables: { ...props.environment } },
      loggingConfig: {
        logFormat: "JSON",
        applicationLogLevel: "INFO",
        systemLogLevel: "INFO",
        logGroup: this.logGroup.name,
      },
      tracingConfig: { mode: "Active" },
      ...codeOf(props.code),
      ...vpcOf(props.vpc),
      tags: { Name: props.name },
      dependsOn: [policy],
    });
  }

  private createFailurePath({ onFailure }: LiveFunctionProps): void {
    new LambdaFunctionEventInvokeConfig(this, "Failures", {
      functionName: this.resource.functionName,
      qualifier: this.alias.name,
      maximumEventAgeInSeconds: OLDEST_EVENT_SECONDS,
      maximumRetryAttempts: 2,
      destinationConfig: { onFailure: { destination: onFailure.arn } },
    });
  }

  private createPermissions({ account, callers = {} }: LiveFunctionProps): readonly LambdaPermission[] {
    return Object.entries(callers).map(
      ([id, { service, sourceArn }]) =>
        new LambdaPermission(this, `Call-${id}`, {
          statementId: id,
          action: "lambda:InvokeFunction",
          functionName: this.resource.functionName,
          qualifier: this.alias.name,
          principal: service,
          sourceAccount: account,
          sourceArn,
        }),
    );
  }
}

function codeOf(code: FunctionCode): Partial<LambdaFunctionConfig> {
  if ("imageUri" in code) return { packageType: "Image", imageUri: code.imageUri };
  return { packageType: "Zip", s3Bucket: code.bucket, s3Key: code.key, runtime: code.runtime, handler: code.handler };
}

function vpcOf(vpc: FunctionVpc | undefined): Partial<LambdaFunctionConfig> {
  if (vpc === undefined) return {};
  return { vpcConfig: { subnetIds: [...vpc.subnetIds], securityGroupIds: [...vpc.securityGroupIds] } };
}
