import { closeSync, openSync, readSync } from "node:fs";
import { StringDecoder } from "node:string_decoder";

/** How often a growing file is looked at. */
const LOOK_MS = 100;

/** A file that another process writes, read line by line. */
export interface Follower {
  /** Reads what is left and stops; a last line without an end counts. */
  finish(): void;
}

/**
 * Reads the lines of a file while it grows.
 *
 * Terraform writes into the file itself rather than into a pipe: should this process be killed, a pipe would break and
 * take Terraform along in the middle of its work.
 * @param from byte at which to begin
 */
export function followFile(path: string, from: number, onLine: (line: string) => void): Follower {
  const file = openSync(path, "r");
  const decoder = new StringDecoder("utf8");
  const chunk = Buffer.alloc(64 * 1024);
  let position = from;
  let rest = "";
  const look = () => {
    for (;;) {
      const length = readSync(file, chunk, 0, chunk.length, position);
      if (length === 0) return;
      position += length;
      const lines = (rest + decoder.write(chunk.subarray(0, length))).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) onLine(line);
    }
  };
  const timer = setInterval(look, LOOK_MS);
  return {
    finish() {
      clearInterval(timer);
      look();
      closeSync(file);
      if (rest !== "") onLine(rest);
    },
  };
}
