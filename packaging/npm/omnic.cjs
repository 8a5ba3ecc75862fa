#!/usr/bin/env node
// Runs the program of the package for this platform; its arguments, streams and exit code are passed on.
"use strict";

const { spawnSync } = require("node:child_process");

const name = `omnic-${process.platform}-${process.arch}`;
const program = process.platform === "win32" ? "omnic.exe" : "omnic";

let file;
try {
  file = require.resolve(`${name}/${program}`);
} catch {
  console.error(
    `omnic: the package ${name} is not installed. Either there is none for this platform, or optional dependencies ` +
      "were left out: install again without --omit=optional, or build omnic with cargo.",
  );
  process.exit(3);
}
const result = spawnSync(file, process.argv.slice(2), { stdio: "inherit" });
if (result.error) {
  console.error(`omnic: ${file} cannot be run: ${result.error.message}`);
  process.exit(3);
}
if (result.signal) {
  process.kill(process.pid, result.signal);
} else {
  process.exit(result.status);
}
