// Plans several stacks side by side with nothing but Terraform: node bench/plan-bare.cjs <terraform> <folder>...
"use strict";

const { spawn } = require("node:child_process");

const [terraform, ...folders] = process.argv.slice(2);
const { NODE_OPTIONS, ...env } = process.env;
const plan = (cwd) =>
  new Promise((resolve, reject) => {
    const child = spawn(terraform, ["plan", "-json", "-input=false", "-out=bare.tfplan"], {
      cwd,
      env,
      stdio: "ignore",
      // As the runner starts it: Linux shares the cores among sessions, so who has one of its own gets more of them.
      detached: true,
    });
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(`${cwd} ended with ${code}`))));
  });

Promise.all(folders.map(plan)).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
