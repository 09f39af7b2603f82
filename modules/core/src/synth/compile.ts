import { TerraformBackend, type TerraformStack } from "cdktf";
// The public way to run Aspects is App.synth, which stops at the first problem and writes files while it goes.
import { invokeAspects } from "cdktf/lib/synthesize/synthesizer.js";
import type { LayerStack } from "../layer/layer-stack.ts";
import { layerProblems } from "../layer/problems.ts";
import type { Problem } from "../problems/problem.ts";
import { formatProblem } from "../problems/report.ts";
import { problemsOf } from "./construct-rules.ts";
import type { TerraformDocument } from "./document.ts";
import { renderStack } from "./render-stack.ts";
import { sortKeys } from "./stable-json.ts";

/** A stack as JSON, and what its constructs said about themselves. */
export interface CompiledStack {
  readonly stack: LayerStack;
  /** With sorted keys. */
  readonly document: TerraformDocument;
  readonly problems: readonly Problem[];
}

/** Runs aspects and validations, then renders the stack. Writes nothing. */
export function compileStack(stack: LayerStack): CompiledStack {
  invokeAspects(stack);
  return {
    stack,
    problems: [...constructProblems(stack), ...backendProblems(stack)],
    document: sortKeys(renderStack(stack)),
  };
}

function constructProblems(stack: TerraformStack): readonly Problem[] {
  return stack.node.findAll().flatMap((construct) => {
    const texts = construct.node.validate();
    if (texts.length === 0) return [];
    const own = problemsOf(construct);
    const ownTexts = new Set(own.map(formatProblem));
    const foreign = texts.filter((text) => !ownTexts.has(text));
    return [
      ...own,
      ...foreign.map((text) =>
        layerProblems.invalidConstruct({
          path: construct.node.path,
          message: text,
          expected: "a construct that passes its own validations",
          got: construct.constructor.name,
          hint: "see the message",
        }),
      ),
    ];
  });
}

function backendProblems(stack: TerraformStack): readonly Problem[] {
  const backends = stack.node.findAll().filter((construct) => TerraformBackend.isBackend(construct));
  if (backends.length === 1) return [];
  return [
    layerProblems.noBackend({
      path: stack.node.path,
      message: `has ${backends.length} backends`,
      expected: "the one backend that LayerStack makes from the platform definition",
      got: backends.map((backend) => backend.node.path),
      hint: "remove the backend that the layer's code creates, and set `backend` in the environment",
    }),
  ];
}
