/** What is found where a region keeps its states. */
export interface Found {
  /** The bootstrap's own state in its bucket. */
  readonly bucket: "missing" | "without state" | "with state";
  /** True when an earlier run left its state in a file. */
  readonly file: boolean;
}

/** Where a bootstrap begins. */
export type Beginning =
  /** Everything is in place: plan, and apply what has changed. */
  | "keep"
  /** An earlier run got as far as its file: go on from there. */
  | "continue"
  /** No state knows anything: take over what exists, and make the rest. */
  | "begin";

/** Decides where a bootstrap begins; each killed run is one of the three cases. */
export function beginningOf({ bucket, file }: Found): Beginning {
  // The copy in the bucket is the newer one: the file is given up only after it has been moved there.
  if (bucket === "with state") return "keep";
  return file ? "continue" : "begin";
}
