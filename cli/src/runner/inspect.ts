import { prepareToolchain, type Toolchain } from "../toolchain/toolchain.ts";
import { workFolder } from "../work-folder.ts";
import { initialise, isInitialised } from "./initialise.ts";
import { pullState } from "./pull-state.ts";
import type { RunStack, Workspace } from "./stack.ts";
import { withSession } from "./with-session.ts";
import { openWorkspace, type RunSelection } from "./workspace.ts";

/** A stack's state as far as it is shown. */
export interface StackState {
  readonly id: string;
  readonly layer: string;
  readonly place: string;
  /** True when the stack was ever applied. */
  readonly applied: boolean;
  /** Addresses in its state. */
  readonly addresses: readonly string[];
  readonly outputs: Readonly<Record<string, unknown>>;
}

interface RawState {
  readonly outputs?: Readonly<Record<string, { readonly value: unknown; readonly sensitive?: boolean }>>;
  readonly resources?: readonly {
    readonly mode: "managed" | "data";
    readonly type: string;
    readonly name: string;
    readonly instances: readonly { readonly index_key?: string | number }[];
  }[];
}

/** Reads the states of the selected stacks, without planning and without starting a provider. */
export async function readStates(selection: RunSelection): Promise<readonly StackState[]> {
  const work = workFolder();
  const workspace = await openWorkspace("status", selection, work);
  const toolchain = await prepareToolchain({ work });
  await initialiseMissing(workspace, toolchain, work);
  return Promise.all(workspace.stacks.map((stack) => readState(workspace, stack, toolchain)));
}

/** A state's content, as it is shown: no data sources, no sensitive values. */
export function stateOf({ id, layer, place }: Pick<RunStack, "id" | "layer" | "place">, text: string): StackState {
  const raw = (text.trim() === "" ? {} : JSON.parse(text)) as RawState;
  const resources = (raw.resources ?? []).filter(({ mode }) => mode === "managed");
  return {
    ...{ id, layer, place },
    applied: text.trim() !== "",
    addresses: resources.flatMap(({ type, name, instances }) =>
      instances.map(({ index_key: key }) => `${type}.${name}${key === undefined ? "" : `[${JSON.stringify(key)}]`}`),
    ),
    outputs: Object.fromEntries(
      Object.entries(raw.outputs ?? {}).map(([name, { value, sensitive }]) => [
        name,
        sensitive === true ? "(sensitive)" : value,
      ]),
    ),
  };
}

async function readState(workspace: Workspace, stack: RunStack, toolchain: Toolchain): Promise<StackState> {
  return stateOf(stack, await pullState(workspace, stack, toolchain));
}

async function initialiseMissing(workspace: Workspace, toolchain: Toolchain, work: string): Promise<void> {
  const stacks = workspace.stacks.filter((stack) => !isInitialised({ toolchain }, stack));
  if (stacks.length === 0) return;
  await withSession(
    { command: "init", workspace: { ...workspace, stacks }, toolchain, work, yes: true },
    async (session) => {
      for (const stack of stacks) await initialise(session, stack);
      return { exitCode: 0 };
    },
  );
}
