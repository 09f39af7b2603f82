import { readFileSync } from "node:fs";
import { join } from "node:path";
import { eventNames } from "@tandem/events";
import type { Platform } from "@tandem/platform";
import { expect, test } from "vitest";
import { callAws } from "./call-aws.ts";

/** A model that is active in every region, and the folder of one that answers alike. */
export interface ServingDrill {
  readonly platform: () => Platform;
  readonly model: () => string;
  readonly trainedFolder: () => string;
  /** Digest that every region answers with. */
  readonly active: () => string;
}

interface Manifest {
  readonly input: { readonly name: string };
  readonly golden: {
    readonly inputs: readonly (readonly (number | null)[])[];
    readonly outputs: readonly (readonly number[])[];
  };
}

interface Inferred {
  readonly outputs: readonly { readonly name: string; readonly data: readonly number[] }[];
}

/** Of a test: several times what it takes on two quiet cores. */
const LIMIT = 10 * 60_000;

/** The function of each region predicts as the servers do, by the region's pointer. */
export function serveByInvoke({ platform, model, trainedFolder, active }: ServingDrill): void {
  test(
    "answers the golden rows through Invoke in both regions, with the digest of the registry",
    async () => {
      const { name, environment, emulator, regions } = platform();
      const { input, golden } = JSON.parse(readFileSync(join(trainedFolder(), "manifest.json"), "utf8")) as Manifest;
      const shape = [golden.inputs.length, golden.inputs[0]?.length];
      for (const region of regions) {
        const { functions } = eventNames({ platform: name, environment, region });
        const answer = await callAws({
          endpoint: emulator?.endpoint ?? "",
          region,
          service: "lambda",
          path: `/2015-03-31/functions/${functions["serve-model"]}/invocations?Qualifier=live`,
          body: { model: model(), inputs: [{ name: input.name, datatype: "FP64", shape, data: golden.inputs }] },
        });
        const { statusCode, headers, body } = JSON.parse(answer);
        expect({ region, statusCode, digest: headers?.["x-model-digest"] }).toEqual({
          ...{ region, statusCode: 200, digest: active() },
        });
        const cells = (JSON.parse(body) as Inferred).outputs[0]?.data ?? [];
        expect(cells).toHaveLength(golden.outputs.flat().length);
        for (const [index, expected] of golden.outputs.flat().entries()) expect(cells[index]).toBeCloseTo(expected, 4);
      }
    },
    LIMIT,
  );
}
