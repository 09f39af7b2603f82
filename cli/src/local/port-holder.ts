import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { execa } from "execa";

/**
 * Who listens on a TCP port of this machine, as far as one may know.
 * @returns `node (process 4711)`, or undefined when it cannot be seen: another user's process, or no tool that says it
 */
export async function portHolder(port: number): Promise<string | undefined> {
  return process.platform === "linux" ? fromProc(port) : await fromLsof(port);
}

async function fromLsof(port: number): Promise<string | undefined> {
  const { stdout, exitCode } = await execa("lsof", ["-nP", `-iTCP:${port}`, "-sTCP:LISTEN", "-Fpc"], {
    reject: false,
    stdin: "ignore",
  });
  const pid = /^p(\d+)$/m.exec(stdout ?? "")?.[1];
  const name = /^c(.+)$/m.exec(stdout ?? "")?.[1];
  return exitCode === 0 && pid !== undefined ? `${name ?? "a program"} (process ${pid})` : undefined;
}

/** Source: docs.kernel.org/networking/proc_net_tcp.html; state 0A is LISTEN. */
function fromProc(port: number): string | undefined {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, "0")}`;
  const inodes = ["/proc/net/tcp", "/proc/net/tcp6"].flatMap((table) =>
    readText(table)
      .split("\n")
      .map((line) => line.trim().split(/\s+/))
      .filter(([, local = "", , state]) => local.endsWith(suffix) && state === "0A")
      .map((fields) => `socket:[${fields[9]}]`),
  );
  const pid = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .find((name) => links(`/proc/${name}/fd`).some((link) => inodes.includes(link)));
  return pid === undefined ? undefined : `${readText(`/proc/${pid}/comm`).trim()} (process ${pid})`;
}

function links(folder: string): readonly string[] {
  try {
    return readdirSync(folder).map((name) => readlink(`${folder}/${name}`));
  } catch {
    return [];
  }
}

function readlink(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return "";
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
