import type { ProviderDefinition } from "@tandem/core";
import { checkBlocks, openSchemas } from "@tandem/provider-schema";
import { awsSettingsOf, configureAws } from "./configure-aws.ts";
import { awsRange } from "./range.ts";

const schemas = openSchemas("aws");

/** The AWS provider, for `defineLayer({ providers: [aws] })`. Configures itself from the platform definition. */
export const aws: ProviderDefinition = {
  name: "aws",
  source: "hashicorp/aws",
  range: awsRange,
  configure: (stack) => void configureAws(stack, awsSettingsOf(stack)),
  check: (document, range) => checkBlocks(document, aws, range, schemas),
};
