export { evaluate, type PolicyRequest } from "./evaluate-policy.ts";
export { samplePlatform } from "./sample-platform.ts";
export { inspectStack, type SynthStackOptions, synthStack } from "./synth-stack.ts";
export { Template } from "./template.ts";
