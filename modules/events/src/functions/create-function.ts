import { LiveFunction, type LiveFunctionProps } from "@tandem/function";
import type { Construct } from "constructs";
import type { FunctionContext } from "./context.ts";
import { functionEnvironment } from "./environment.ts";
import type { FunctionName } from "./function-names.ts";
import { functionPermissions } from "./permissions.ts";
import { FUNCTION_SPECS } from "./specs.ts";

/** What one function has beside the others. */
type Beside = Partial<Pick<LiveFunctionProps, "callers" | "environment" | "memoryMib" | "permissions" | "vpc">>;

/** Makes one of the platform's functions: sizes, permissions and variables are those of its name. */
export function createFunction(
  scope: Construct,
  name: FunctionName,
  context: FunctionContext,
  { environment = {}, permissions = [], ...beside }: Beside = {},
): LiveFunction {
  const { account, region, names, settings, code } = context;
  return new LiveFunction(scope, name, {
    account,
    region,
    ...FUNCTION_SPECS[name],
    name: names.functions[name],
    roleName: names.roles.functions[name],
    code: { bucket: context.artifactsBucket, key: code.key, runtime: code.runtime, handler: code.handlers[name] },
    architecture: settings.architecture,
    reservedConcurrency: settings.reservedConcurrency === 0 ? undefined : settings.reservedConcurrency,
    environment: { ...functionEnvironment(context), ...environment },
    keyArn: context.keyArn,
    logRetentionDays: settings.logRetentionDays,
    permissions: [...functionPermissions(name, context), ...permissions],
    onFailure: { name: names.queues.undelivered, arn: context.undeliveredArn },
    ...beside,
  });
}
