import { type Command, InvalidArgumentError, Option } from "commander";
import type { GlobalOptions } from "../global-options.ts";
import type { Fault } from "../local/requests.ts";

/** `tandem local ...`: the embedded AWS. */
export function local(program: Command): void {
  const group = program
    .command("local")
    .summary("start, stop and control the embedded AWS")
    .description(
      "The embedded AWS runs on this machine, on loopback only, and holds both regions in one process.\n" +
        "Several can run side by side, each on a port of its own.",
    )
    .addHelpText("after", "\nExample:\n  tandem local start\n");
  for (const { name, summary, description, options = [], example, run } of subcommands) {
    const command = group
      .command(name)
      .summary(summary)
      .description(description)
      .addOption(new Option("--port <number>", "its port").argParser(wholeNumber).default(4566))
      .addHelpText("after", `\nExample:\n  ${example}\n`);
    for (const option of options) command.addOption(option());
    command.action(async (_options: unknown, called: Command) => {
      const { print } = await import("../local/print.ts");
      const given = called.optsWithGlobals<GlobalOptions & LocalOptions>();
      await run(given, (result) => print(name, result, given.format));
    });
  }
}

/** Options of the commands below `tandem local`. */
interface LocalOptions extends Partial<Omit<Fault, "region">> {
  readonly port: number;
  readonly clear?: boolean;
  readonly lines?: number;
}

interface Subcommand {
  readonly name: "start" | "stop" | "status" | "reset" | "save" | "load" | "fault" | "logs";
  readonly summary: string;
  readonly description: string;
  readonly options?: readonly (() => Option)[];
  readonly example: string;
  readonly run: (options: GlobalOptions & LocalOptions, print: (result: unknown) => void) => Promise<void>;
}

const FAULT_OPTIONS: readonly (() => Option)[] = [
  () => new Option("--kind <kind>", "how it misbehaves").choices(["dark", "slow", "held", "throttled", "failing"]),
  () => new Option("--service <name>", "only this service, by its signing name: s3, ec2, dynamodb"),
  () => new Option("--operation <name>", "only this operation: CreateVpc"),
  () => new Option("--method <name>", "only this HTTP method"),
  () => new Option("--path <text>", "only requests with this in their path, or with text$ at its end"),
  () => new Option("--probability <share>", "share of the requests, 0 to 1").argParser(decimal),
  () => new Option("--seconds <number>", "how late a slow answer is").argParser(decimal),
  () => new Option("--skip <number>", "how many matching requests pass first").argParser(wholeNumber),
  () => new Option("--times <number>", "how often it strikes").argParser(wholeNumber),
  () => new Option("--seed <number>", "makes --probability repeatable").argParser(wholeNumber),
  () => new Option("--clear", "clear all faults first"),
];

const subcommands: readonly Subcommand[] = [
  {
    name: "start",
    summary: "start it, and return when it answers",
    description: "Starts the embedded AWS and returns when it answers. One that runs already is left alone.",
    example: "tandem local start --port 4567",
    run: async ({ port }, print) => {
      const { startEmulator } = await import("../local/index.ts");
      print(await startEmulator({ port }));
    },
  },
  {
    name: "stop",
    summary: "stop it; what was made is gone, unless it was saved",
    description: "Stops the embedded AWS. Everything that was made in it is gone, Terraform states included.",
    example: "tandem local stop",
    run: async ({ port }, print) => {
      const { stopEmulator } = await import("../local/index.ts");
      print({ port, stopped: await stopEmulator({ port }) });
    },
  },
  {
    name: "status",
    summary: "say whether it runs, what is in it and what it does not do",
    description:
      "Prints whether it runs, how many resources it holds, its faults, and the state of our patches to moto.",
    example: "tandem local status --format json",
    run: async ({ port }, print) => {
      const { describeEmulator } = await import("../local/describe.ts");
      print(await describeEmulator(port));
    },
  },
  {
    name: "reset",
    summary: "remove everything that was made in it, and all faults",
    description: "Removes everything that was made, Terraform states included, and all faults.",
    example: "tandem local reset",
    run: async ({ port }, print) => {
      const { placeOf, resetEmulator } = await import("../local/index.ts");
      await resetEmulator(placeOf(port).endpoint);
      print({ port, reset: true });
    },
  },
  {
    name: "save",
    summary: "keep what was made, for a later `load`",
    description: "Writes everything that was made to a file in its folder, and says what cannot be kept.",
    example: "tandem local save",
    run: async ({ port }, print) => {
      const { placeOf, save } = await import("../local/index.ts");
      print(await save(placeOf(port).endpoint));
    },
  },
  {
    name: "load",
    summary: "put back what `save` kept",
    description: "Replaces everything in a running embedded AWS by what `save` wrote.",
    example: "tandem local start && tandem local load",
    run: async ({ port }, print) => {
      const { load, placeOf } = await import("../local/index.ts");
      print(await load(placeOf(port).endpoint));
    },
  },
  {
    name: "fault",
    summary: "make a region or a service dark, slow, held, throttled or failing",
    description:
      "Sets a fault, by the region (--region) and the service that a request is signed for. Without --kind it lists\n" +
      "the faults that are set, with how often each struck.",
    options: FAULT_OPTIONS,
    example: "tandem local fault --kind dark --region eu-west-1",
    run: async ({ port, region, clear, ...given }, print) => {
      const { addFaults, listFaults, placeOf, setFaults } = await import("../local/index.ts");
      const { faultsOf } = await import("../local/faults-of.ts");
      const { endpoint } = placeOf(port);
      const faults = faultsOf(region, given);
      if (clear) print(await setFaults(endpoint, faults));
      else print(faults.length > 0 ? await addFaults(endpoint, faults) : await listFaults(endpoint));
    },
  },
  {
    name: "logs",
    summary: "print the end of its log",
    description: "Prints the last lines of its log: each request with its region, service and answer.",
    options: [() => new Option("--lines <number>", "how many").argParser(wholeNumber).default(50)],
    example: "tandem local logs --lines 200",
    run: async ({ port, lines = 50 }, print) => {
      const { lastLines } = await import("../local/logs.ts");
      print(lastLines(port, lines));
    },
  },
];

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError("a whole number is expected.");
  return Number(text);
}

function decimal(text: string): number {
  if (!/^\d+(\.\d+)?$/.test(text)) throw new InvalidArgumentError("a number is expected.");
  return Number(text);
}
