// Compares 1,000,000 generated people, or as many as named, with the second implementation: `npm run prove:verdicts -- 50000 7`.
import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { createRequire } from "node:module";
import path from "node:path";
import { project } from "./build-stamp.mjs";

const [count = "1000000", seed = String(randomInt(1_000_000))] =
  process.argv.slice(2);
console.log(`${count} people of seed ${seed}`);

const jest = path.join(
  path.dirname(createRequire(import.meta.url).resolve("jest/package.json")),
  "bin/jest.js",
);
const { status } = spawnSync(
  process.execPath,
  [
    jest,
    "--selectProjects=unit",
    "--",
    "test/core/qualification/oracle.test.ts",
  ],
  {
    cwd: project,
    stdio: "inherit",
    env: { ...process.env, PEOPLE: count, PEOPLE_SEED: seed },
  },
);
process.exit(status ?? 1);
