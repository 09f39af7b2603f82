/** What a state knows, as far as a recovery needs it. */
export interface StateView {
  readonly addresses: ReadonlySet<string>;
  /** Ids of all resources in it. */
  readonly ids: ReadonlySet<string>;
  readonly attributeOf: (address: string, attribute: string) => string | undefined;
}

interface RawState {
  readonly resources?: readonly {
    readonly mode: "managed" | "data";
    readonly type: string;
    readonly name: string;
    readonly instances: readonly { readonly attributes?: Readonly<Record<string, unknown>> }[];
  }[];
}

/** Reads a state's text; none, as before the first apply, knows nothing. */
export function viewState(text: string): StateView {
  const { resources = [] } = (text.trim() === "" ? {} : JSON.parse(text)) as RawState;
  // Stacks are made by cdktf without counts: one instance each.
  const known = new Map<string, Readonly<Record<string, unknown>>>(
    resources
      .filter(({ mode }) => mode === "managed")
      // A resource whose creation was under way when the state was written has none.
      .flatMap(({ type, name, instances: [only] }) =>
        only === undefined ? [] : [[`${type}.${name}`, only.attributes ?? {}] as const],
      ),
  );
  const textOf = (value: unknown) => (typeof value === "string" ? value : undefined);
  return {
    addresses: new Set(known.keys()),
    ids: new Set([...known.values()].flatMap(({ id }) => textOf(id) ?? [])),
    attributeOf: (address, attribute) => textOf(known.get(address)?.[attribute]),
  };
}
