import type { FunctionContext } from "./context.ts";

/** Variables that every function reads. None is a secret; region and endpoint are the SDK's own. */
export function functionEnvironment(context: FunctionContext): Readonly<Record<string, string>> {
  const { settings, names } = context;
  return {
    TANDEM_APPROVAL: settings.approval,
    TANDEM_ARTIFACTS_BUCKET: context.artifactsBucket,
    TANDEM_EVENT_BUS: names.bus,
    TANDEM_METRIC_NAMESPACE: metricNamespace(context),
    TANDEM_MODEL_BUCKETS: JSON.stringify(context.modelBuckets),
    TANDEM_REGISTRY_TABLE: context.registryTable,
    ...(settings.approval === "automatic"
      ? { TANDEM_APPROVAL_THRESHOLDS: JSON.stringify(settings.approvalThresholds) }
      : {}),
  };
}

/** Namespace of the metrics that functions write. */
export function metricNamespace({ platform, environment }: Pick<FunctionContext, "platform" | "environment">): string {
  return `${platform}-${environment}`;
}
