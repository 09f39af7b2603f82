export { type AwsSettings, awsSettingsOf, configureAws, configureAwsIn } from "./configure-aws.ts";
export { firstRelease } from "./first-release.ts";
export { providerProblems } from "./problems.ts";
export { aws } from "./provider.ts";
export { awsRange } from "./range.ts";
