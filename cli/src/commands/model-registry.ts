import { type Command, InvalidArgumentError, Option } from "commander";
import type { RegistryCommand, RegistryOptions } from "../model/registry.ts";

/** What a command about released models takes. */
interface RegistryWords {
  readonly command: RegistryCommand;
  readonly arguments: readonly string[];
  readonly options: readonly (keyof typeof OPTIONS)[];
  readonly summary: string;
  readonly description: string;
  readonly example: string;
}

const repeated = (text: string, before: readonly string[] = []) => [...before, ...text.split(",")];

const OPTIONS = {
  name: () => new Option("--name <name>", "the model to release when the folder holds several"),
  mlflow: () =>
    new Option("--from-mlflow <uri>", "an ONNX model that MLflow holds: runs:/..., models:/... or a folder"),
  reason: () => new Option("--reason <text>", "why, for the history"),
  degraded: () => new Option("--degraded <region>", "do without this region, which is dark").argParser(repeated),
  epoch: () => new Option("--epoch <number>", "refuse when the model was switched since this epoch").argParser(whole),
  answers: () => new Option("--answers <region=url>", "a server of that region, to be asked too").argParser(repeated),
} as const;

const DECISION = { arguments: ["<model>", "<version>"], options: ["reason", "degraded"] } as const;

const COMMANDS: readonly RegistryWords[] = [
  {
    command: "release",
    arguments: ["[folder]"],
    options: ["name", "mlflow", "reason", "degraded"],
    summary: "upload a trained model and make it a candidate",
    description:
      "Writes the model, then its manifest, to the home region's bucket at an address made of the digest, and makes it a\n" +
      "candidate. Without a folder it takes what was trained on this machine. Again changes nothing.",
    example: "tandem model release --env local --name breast-cancer",
  },
  {
    command: "list",
    arguments: ["[model]"],
    options: [],
    summary: "print every release and where it is",
    description: "Prints the releases of all models with stage, regions, and who decided last and why.",
    example: "tandem model list --env local",
  },
  {
    command: "show",
    arguments: ["<model>", "[version]"],
    options: [],
    summary: "print what is active, or all about one release",
    description: "Prints the active release, the one before it, the epoch and every version; or one version alone.",
    example: "tandem model show breast-cancer --env local",
  },
  {
    command: "history",
    arguments: ["<model>", "[version]"],
    options: [],
    summary: "print what was done, by whom, when and why",
    description: "Prints the history, oldest first. Nothing in it is ever changed or removed.",
    example: "tandem model history breast-cancer --env local",
  },
  {
    command: "validate",
    arguments: ["<model>", "[version]"],
    options: [],
    summary: "check a release where it arrived",
    description:
      "Checks the newest release, or the named one, in each region from that region's own bucket: address, digest, golden\n" +
      "predictions, metrics against the active release. One refusal rejects it for all regions.",
    example: "tandem model validate breast-cancer --env local --region eu-central-1",
  },
  {
    command: "approve",
    ...DECISION,
    summary: "let a release be promoted",
    description: "Asks that every region holds the same bytes and validated them itself.",
    example: "tandem model approve breast-cancer 0123456789ab --env local",
  },
  {
    command: "reject",
    ...DECISION,
    summary: "keep a release from ever being promoted",
    description: "Rejects a candidate or an approved release, for good.",
    example: 'tandem model reject breast-cancer 0123456789ab --env local --reason "unfair to some"',
  },
  {
    command: "retire",
    ...DECISION,
    summary: "put a release away that is not wanted now",
    description: "Retires a candidate or an approved release; approving it brings it back.",
    example: 'tandem model retire breast-cancer 0123456789ab --env local --reason "superseded"',
  },
  {
    command: "promote",
    arguments: DECISION.arguments,
    options: [...DECISION.options, "epoch", "answers"],
    summary: "make an approved release the active one",
    description:
      "Begins an epoch, then moves the pointer of each region: peers first, home last, once the servers of the peers answer\n" +
      "with it. Servers that `tandem up` has started are asked by themselves.",
    example: "tandem model promote breast-cancer 0123456789ab --env local",
  },
  {
    command: "rollback",
    arguments: ["<model>"],
    options: [...DECISION.options, "epoch", "answers"],
    summary: "go back to what was active before",
    description: "Begins an epoch with the release that was active before. Again goes further back.",
    example: 'tandem model rollback breast-cancer --env local --reason "error rate of 7 %"',
  },
  {
    command: "verify",
    arguments: ["<model>"],
    options: ["answers"],
    summary: "compare registry, buckets, pointers and servers",
    description:
      "Reads the active release's bytes in each region and asks the servers that are named, or that `tandem up` has started,\n" +
      "what they answer with.",
    example: "tandem model verify breast-cancer --env local --answers eu-west-1=http://127.0.0.1:8080",
  },
];

/** `tandem model release`, `promote` and their like. */
export function modelRegistry(group: Command): void {
  for (const { command, summary, description, example, ...words } of COMMANDS) {
    const registered = group.command(command).summary(summary).description(description);
    for (const argument of words.arguments) registered.argument(argument);
    for (const option of words.options) registered.addOption(OPTIONS[option]());
    registered.addHelpText("after", `\nExample:\n  ${example}\n`);
    registered.action(async (...given: unknown[]) => {
      const { runRegistry } = await import("../model/registry.ts");
      const called = given.at(-1) as Command;
      const positions = given.slice(0, words.arguments.length) as (string | undefined)[];
      process.exitCode = await runRegistry(command, positions, called.optsWithGlobals<RegistryOptions>());
    });
  }
}

function whole(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("a whole number is expected.");
  return Number(text);
}
