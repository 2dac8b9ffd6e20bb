/** Takes each check out of the writer in turn: what goes wrong then is noticed, and does not go wrong with the check. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { ABLATIONS } from "./ablations";

const project = path.resolve(__dirname, "../../..");
/** Each is shown within a few schedules from its seed on; a change of the writer may push it on by some. */
const MOST_SCHEDULES = "150";

interface Ablated {
  readonly name: string;
  readonly caughtBy?: string;
  readonly unaltered: readonly string[];
}

const shown = new Map<string, Ablated>();

beforeAll(() => {
  const words = ["tools/run-ts.cjs", "test/workbook/harness/ablate.ts"];
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [...words, MOST_SCHEDULES],
    { cwd: project, encoding: "utf8" },
  );
  if (stdout === "") throw new Error(stderr);
  for (const one of JSON.parse(stdout) as Ablated[]) shown.set(one.name, one);
}, 120_000);

test.each(ABLATIONS.map(({ name }) => name))("without: %s", (name) => {
  const { caughtBy, unaltered } = shown.get(name) ?? {};
  expect(caughtBy).toEqual(expect.any(String));
  expect(unaltered).toEqual([]);
});
