// Preloaded into a measured Node process: leaves its peak memory behind.
"use strict";

const { appendFileSync } = require("node:fs");

process.on("exit", () => {
  // Node says kilobytes on every system.
  appendFileSync(process.env.BENCH_USAGE, `${process.resourceUsage().maxRSS}\n`);
});
