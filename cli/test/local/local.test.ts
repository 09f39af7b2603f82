import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { delimiter, join } from "node:path";
import { ProblemsError } from "@tandem/core";
import { expect, test } from "vitest";
import { control } from "../../src/local/control.ts";
import { faultsOf } from "../../src/local/faults-of.ts";
import { portHolder } from "../../src/local/port-holder.ts";
import { findPython } from "../../src/local/python.ts";
import { checkPort, startEmulator } from "../../src/local/start.ts";
import { thisMachine } from "../../src/toolchain/machine.ts";
import { makeMachine } from "./python-machine.ts";

async function serving<T>(listener: RequestListener, work: (endpoint: string, port: number) => Promise<T>): Promise<T> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  try {
    return await work(`http://127.0.0.1:${port}`, port);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

test("no kind of fault means no fault, and no region means all of them", () => {
  expect(faultsOf(["eu-west-1"], {})).toEqual([]);
  expect(faultsOf(undefined, { kind: "dark" })).toEqual([{ kind: "dark" }]);
});

test("each region that is named gets a fault of its own", () => {
  expect(faultsOf(["eu-west-1", "eu-central-1"], { kind: "slow", seconds: 2 })).toEqual([
    { kind: "slow", seconds: 2, region: "eu-west-1" },
    { kind: "slow", seconds: 2, region: "eu-central-1" },
  ]);
});

test("an answer that is not ours is a stranger's", async () => {
  const asked = await serving(
    (_, response) => response.end("<html>"),
    (endpoint) => control(endpoint, "GET", "ready"),
  );
  expect(asked).toEqual({ kind: "stranger", said: "HTTP 200: <html>" });
});

test("a refusal keeps its status and reason", async () => {
  const asked = await serving(
    (_, response) => response.writeHead(409).end('{"error": "nothing was saved"}'),
    (endpoint) => control(endpoint, "POST", "load"),
  );
  expect(asked).toEqual({ kind: "refused", status: 409, error: "nothing was saved" });
});

test("a port where nobody listens is told from one where somebody does", async () => {
  const endpoint = await serving(
    () => {},
    async (each) => each,
  );
  expect(await control(endpoint, "GET", "ready")).toEqual({ kind: "nobody" });
});

test.runIf(process.platform === "linux")("the holder of a port is found", async () => {
  const holder = await serving(
    () => {},
    (_, port) => portHolder(port),
  );
  expect(holder).toContain(`(process ${process.pid})`);
});

test.each([0, -1, 65_536, 1.5, Number.NaN])("port %s is refused", async (port) => {
  expect(() => checkPort(port)).toThrow(ProblemsError);
  await expect(startEmulator({ port })).rejects.toMatchObject({ problems: [{ code: "TDM-LOC-007" }] });
});

test("a Python that is too old is passed over for a newer one", async () => {
  const { folders, end } = makeMachine({ old: "3.9", new: "3.12" });
  try {
    const machine = { ...thisMachine(), env: { PATH: folders.join(delimiter) } };
    expect(await findPython(machine)).toEqual({ path: join(folders[1] ?? "", "python3"), version: "3.12" });
  } finally {
    end();
  }
});

test("without a usable Python the problem says what was found and what to install", async () => {
  const { folders, end } = makeMachine({ old: "3.9" });
  try {
    const machine = { ...thisMachine(), platform: "linux" as const, env: { PATH: folders.join(delimiter) } };
    const error: unknown = await findPython(machine).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ exitCode: 3, problems: [{ code: "TDM-LOC-001", path: "PATH" }] });
    expect(String(error)).toContain("python3: is 3.9");
    expect(String(error)).toContain("python3-venv");
  } finally {
    end();
  }
});
