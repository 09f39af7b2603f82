import { type Command, InvalidArgumentError, Option } from "commander";
import type { GlobalOptions } from "../global-options.ts";
import type { ServeOptions } from "../model/serve.ts";
import type { TrainOptions } from "../model/train.ts";
import type { TrainerOptions } from "../model/trainer.ts";
import { modelRegistry } from "./model-registry.ts";

/** `tandem model ...`: the reference model. */
export function model(program: Command): void {
  const group = program
    .command("model")
    .summary("train, serve, release and promote models")
    .description(
      "Training and serving run by themselves, on this machine, without any cloud; releases live in an environment (--env).\n" +
        "What is needed is installed once, into the work folder.",
    )
    .addHelpText("after", "\nExample:\n  tandem model train\n");
  for (const register of subcommands) register(group);
}

const subcommands: readonly ((group: Command) => void)[] = [train, trainer, serve, modelRegistry];

function train(group: Command): void {
  group
    .command("train")
    .summary("train a model, judge it, and release it when it is good enough")
    .description(
      "Trains on a data set that ships with scikit-learn, or on your own file, exports the model to ONNX, writes a report\n" +
        "and a manifest, and releases the model unless it is worse than the released one. Nothing half-written is left;\n" +
        "a training that was stopped goes on from its last fold. --out names the folder of models.",
    )
    .addOption(new Option("--dataset <name>", "a data set that ships with it").choices(["breast-cancer", "digits"]))
    .addOption(new Option("--data <file>", "your own CSV or Parquet file"))
    .addOption(new Option("--target <column>", "the column of --data to predict"))
    .addOption(new Option("--name <name>", "the model's name (default: made from the data's)"))
    .addOption(new Option("--seed <number>", "decides the split").argParser(number))
    .addOption(new Option("--margin <share>", "how much worse than the released model is let pass").argParser(number))
    .addOption(new Option("--replace", "release it whatever is released now"))
    .addOption(new Option("--licence <text>", "of --data, for the manifest"))
    .addOption(new Option("--intended-use <text>", "of the model, for the manifest"))
    .addHelpText("after", "\nExample:\n  tandem model train --data churn.csv --target churned\n")
    .action(async (_options: unknown, command: Command) => {
      const { trainModel } = await import("../model/train.ts");
      process.exitCode = await trainModel(command.optsWithGlobals<GlobalOptions & TrainOptions>());
    });
}

function trainer(group: Command): void {
  group
    .command("trainer")
    .summary("take requests to train, and release what comes of them")
    .description(
      "Listens to the queue `training` of each region until Ctrl-C, or of those that --region names. Trains what the workflow\n" +
        "`retraining` asks for, makes it a candidate, and answers. A request that was broken off goes back to the queue.",
    )
    .addOption(new Option("--once", "end after one request"))
    .addHelpText("after", "\nExample:\n  tandem model trainer --env local\n")
    .action(async (_options: unknown, command: Command) => {
      const { runTrainer } = await import("../model/trainer.ts");
      process.exitCode = await runTrainer(command.optsWithGlobals<TrainerOptions>());
    });
}

function serve(group: Command): void {
  group
    .command("serve")
    .summary("serve the released model over HTTP")
    .description(
      "Answers POST /predict, KServe v1 and the Open Inference Protocol until Ctrl-C, and takes a newly released model\n" +
        "without a pause. Each line that it writes is JSON. GET /openapi.json describes all addresses, with examples. With\n" +
        "--env it answers with what the release registry of a region says, home's unless --region names another.",
    )
    .addOption(new Option("--model <folder>", "folder of models or of one model, or s3://bucket/prefix"))
    .addOption(new Option("--name <name>", "the model to serve when the folder holds several"))
    .addOption(new Option("--digest <digest>", "serve this one, whatever is released"))
    .addOption(new Option("--host <address>", "address to listen on (default: 127.0.0.1)"))
    .addOption(new Option("--port <number>", "port; 0 takes a free one (default: 8080)").argParser(number))
    .addOption(new Option("--cache <folder>", "keeps the last good model, to fall back on"))
    .addOption(new Option("--drain-seconds <number>", "how long to answer on after SIGTERM").argParser(number))
    .addOption(new Option("--log-features", "write feature values to the log"))
    .addHelpText("after", "\nExample:\n  tandem model serve --env local --region eu-central-1 --name breast-cancer\n")
    .action(async (_options: unknown, command: Command) => {
      const { serveModel } = await import("../model/serve.ts");
      process.exitCode = await serveModel(command.optsWithGlobals<GlobalOptions & ServeOptions>());
    });
}

function number(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value)) throw new InvalidArgumentError("a number is expected.");
  return value;
}
