// Classifies a made-up .csv file of 1,048,575 rows, or as many as named, from disk to disk and looks at every record: `node tools/prove-file.mjs 200000`.
import { spawnSync } from "node:child_process";
import { project } from "./build-stamp.mjs";

const { status } = spawnSync(
  process.execPath,
  ["tools/run-ts.cjs", "bench/file-to-file.ts", ...process.argv.slice(2)],
  { cwd: project, stdio: "inherit" },
);
process.exit(status ?? 1);
