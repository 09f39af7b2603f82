// Runs inside a Node function's own process: loads the handler and calls it once for each frame that comes in.
// Started as `node bootstrap.mjs <fd of requests> <fd of answers>`; a frame is four bytes of length, big-endian, and JSON.
import { createReadStream, existsSync, writeSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [requests, answers] = process.argv.slice(2).map(Number);
const { env } = process;

function answer(frame) {
  const content = Buffer.from(JSON.stringify(frame));
  const size = Buffer.alloc(4);
  size.writeUInt32BE(content.length);
  let rest = Buffer.concat([size, content]);
  while (rest.length > 0) rest = rest.subarray(writeSync(answers, rest));
}

function describe(error) {
  const isError = error instanceof Error;
  return {
    errorType: isError ? error.name : typeof error,
    errorMessage: isError ? error.message : String(error),
    trace: isError ? (error.stack ?? "").split("\n") : [],
  };
}

async function load(name) {
  const dot = name.lastIndexOf(".");
  if (dot < 1) return { error: { errorType: "Runtime.MalformedHandlerName", errorMessage: "Bad handler", trace: [] } };
  const [path, property] = [join(env.LAMBDA_TASK_ROOT, name.slice(0, dot)), name.slice(dot + 1)];
  const file = [".js", ".mjs", ".cjs"].map((ending) => path + ending).find(existsSync);
  if (file === undefined) {
    const errorMessage = `Error: Cannot find module '${name.slice(0, dot)}'`;
    return { error: { errorType: "Runtime.ImportModuleError", errorMessage, trace: [] } };
  }
  try {
    const module = await import(pathToFileURL(file).href);
    const handler = module[property] ?? module.default?.[property];
    if (typeof handler === "function") return { handler };
    const errorMessage = `${name} is undefined or not exported`;
    return { error: { errorType: "Runtime.HandlerNotFound", errorMessage, trace: [] } };
  } catch (error) {
    const described = describe(error);
    const missing = ["ERR_MODULE_NOT_FOUND", "MODULE_NOT_FOUND"].includes(error?.code);
    return { error: missing ? { ...described, errorType: "Runtime.ImportModuleError" } : described };
  }
}

function contextOf(frame) {
  return {
    functionName: env.AWS_LAMBDA_FUNCTION_NAME,
    functionVersion: env.AWS_LAMBDA_FUNCTION_VERSION,
    memoryLimitInMB: env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    logGroupName: env.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: env.AWS_LAMBDA_LOG_STREAM_NAME,
    invokedFunctionArn: frame.arn,
    awsRequestId: frame.id,
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, Math.floor(frame.deadline * 1000 - Date.now())),
  };
}

async function call(handler, frame) {
  try {
    const event = JSON.parse(frame.event);
    const result = await (handler.length >= 3
      ? new Promise((resolve, reject) => {
          handler(event, contextOf(frame), (error, value) => (error ? reject(error) : resolve(value)));
        })
      : handler(event, contextOf(frame)));
    return { payload: JSON.stringify(result ?? null) };
  } catch (error) {
    return { error: describe(error) };
  }
}

const loaded = await load(env._HANDLER);
answer(loaded.error === undefined ? { ready: true } : { error: loaded.error });

let received = Buffer.alloc(0);
let served = Promise.resolve();
createReadStream("", { fd: requests })
  .on("data", (part) => {
    received = Buffer.concat([received, part]);
    while (received.length >= 4 && received.length >= 4 + received.readUInt32BE()) {
      const end = 4 + received.readUInt32BE();
      const frame = JSON.parse(received.subarray(4, end).toString());
      received = received.subarray(end);
      served = served.then(async () => answer(await call(loaded.handler, frame)));
    }
  })
  // The emulator is gone, however it went: this process goes, and all that it started.
  .on("end", () => process.kill(-process.pid, "SIGKILL"));
