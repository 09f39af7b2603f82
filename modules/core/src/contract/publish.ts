import { TerraformOutput, type TerraformStack } from "cdktf";
import { Construct } from "constructs";
import type { Contract, ContractValues } from "./contract.ts";

/** Writes one output per field, named as the contract names it whatever the stack is built like. */
export function publishContract<C extends Contract>(
  stack: TerraformStack,
  contract: C,
  values: ContractValues<C>,
): void {
  const scope = new Construct(stack, "Contract");
  for (const [name, field] of Object.entries(contract.fields)) {
    const output = new TerraformOutput(scope, name, {
      value: (values as Record<string, unknown>)[name],
      description: field.description,
      ...(field.sensitive === true ? { sensitive: true } : {}),
    });
    output.staticId = true;
  }
}
