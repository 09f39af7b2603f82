import type { ProblemsError } from "@tandem/core/problems";
import { loadPlatform } from "@tandem/environments";
import { expect, it } from "vitest";
import { runTrainer, trainerWords } from "../../src/model/trainer.ts";

it("listens to the queue of every region, and releases into home's bucket first", async () => {
  const { platform } = await loadPlatform("dev");
  expect(trainerWords(platform, { format: "text" }, "abc")).toEqual([
    "--queue=tandem-dev-training",
    "--table=tandem-dev-registry",
    "--region=eu-west-1=tandem-dev-models-111122223333-eu-west-1",
    "--region=eu-central-1=tandem-dev-models-111122223333-eu-central-1",
    "--revision=abc",
    "--format=text",
  ]);
});

it("listens where it is told to, takes one request, and asks the embedded AWS of the environment", async () => {
  const { platform } = await loadPlatform("local");
  const words = trainerWords(platform, { region: ["eu-central-1"], once: true, format: "json" }, "abc");
  expect(words).toEqual(expect.arrayContaining(["--in=eu-central-1", "--once", "--format=json"]));
  expect(words).toContain(`--endpoint=${platform.emulator?.endpoint}`);
});

it("guesses no environment", async () => {
  const error = await runTrainer({ format: "text" }).catch((thrown: ProblemsError) => thrown);
  expect(error).toMatchObject({ problems: [{ code: "TDM-CLI-004" }] });
});
