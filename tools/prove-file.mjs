// Classifies a made-up .csv file of 1,048,575 rows, or as many as named, from disk to disk and looks at every record: `node tools/prove-file.mjs 200000`.
// The heap is held to half of what the whole process may take, so that garbage does not count as need.
import { spawnSync } from "node:child_process";
import { project } from "./build-stamp.mjs";

const { status } = spawnSync(
  process.execPath,
  [
    "--max-old-space-size=256",
    "tools/run-ts.cjs",
    "bench/file-to-file.ts",
    ...process.argv.slice(2),
  ],
  { cwd: project, stdio: "inherit" },
);
process.exit(status ?? 1);
