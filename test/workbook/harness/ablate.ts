/** Takes one check after the other out of the writer and sees whether the harness notices; prints what it saw as JSON. */
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { ABLATIONS, type Ablation } from "./ablations";
import { inWords } from "./campaign";
import { DEMONSTRATIONS, type Demonstration } from "./demonstrations";
import type { Happening } from "./happening";
import { isHarmless } from "./outcome";
import { runSchedule } from "./run-schedule";
import { closeBy } from "./schedule";
import { callsOf } from "./set-scene";

const workbookFolder = path.resolve(__dirname, "../../../src/workbook");
const load = createRequire(__filename);

interface Ablated {
  readonly name: string;
  /** What showed it, in words; undefined where nothing did. */
  readonly caughtBy: string | undefined;
  /** What the unaltered writer does wrong where the altered one did. */
  readonly unaltered: readonly string[];
}

type Shown = Omit<Ablated, "name">;

/** `most`: after how many schedules an ablation counts as not caught; `name`: of the only one to try. */
async function main([most = "", name]: readonly string[]): Promise<Ablated[]> {
  const found: Ablated[] = [];
  for (const ablation of ABLATIONS) {
    if (name !== undefined && ablation.name !== name) continue;
    const shown = await ablated(ablation, Number(most));
    found.push({ name: ablation.name, ...shown });
  }
  return found;
}

async function ablated(ablation: Ablation, most: number): Promise<Shown> {
  const { file, find, replace, shownBy, seed = 1 } = ablation;
  const target = path.join(workbookFolder, file);
  const text = fs.readFileSync(target, "utf8");
  if (text.split(find).length !== 2)
    throw new Error(`${file} does not hold this once: ${find}`);
  return withText(target, text.replace(find, replace), () =>
    typeof shownBy === "string"
      ? demonstrated(shownBy)
      : searched(shownBy, seed, most),
  );
}

async function demonstrated(name: Demonstration): Promise<Shown> {
  const { DEMONSTRATIONS: altered } = load(
    "./demonstrations",
  ) as typeof import("./demonstrations");
  const [caughtBy] = await altered[name]();
  return { caughtBy, unaltered: await DEMONSTRATIONS[name]() };
}

/** Looks for a schedule that does harm with the altered writer, and plays it with the unaltered one too. */
async function searched(
  named: readonly Happening["what"][],
  first: number,
  most: number,
): Promise<Shown> {
  const altered = load("./run-schedule") as typeof import("./run-schedule");
  const unaltered: string[] = [];
  for (let seed = first; seed < first + most; seed += 1) {
    const schedule = await closeBy(seed, callsOf, named);
    const words = await harmIn(() => altered.runSchedule(schedule), schedule);
    if (words === undefined) continue;
    const same = await harmIn(() => runSchedule(schedule), schedule);
    if (same === undefined) return { caughtBy: words, unaltered };
    unaltered.push(same);
  }
  return { caughtBy: undefined, unaltered };
}

/** Harm that the report does not own up to; an altered writer may also fail in ways of its own. */
async function harmIn(
  run: () => ReturnType<typeof runSchedule>,
  schedule: Awaited<ReturnType<typeof closeBy>>,
): Promise<string | undefined> {
  try {
    const outcome = await run();
    const isTold = /Hit$/.test(outcome.report.problem?.problem ?? "");
    return isTold || isHarmless(outcome)
      ? undefined
      : inWords(schedule, outcome);
  } catch (reason) {
    return String(reason);
  }
}

/** Lets every module of the writer and of the harness be loaded anew, one of them with another text. */
async function withText<Answer>(
  file: string,
  text: string,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const read = fs.readFileSync;
  const instead = (...asked: Parameters<typeof read>): unknown =>
    asked[0] === file ? text : read(...asked);
  forgetModules();
  fs.readFileSync = instead as typeof read;
  try {
    return await work();
  } finally {
    fs.readFileSync = read;
    forgetModules();
  }
}

function forgetModules(): void {
  for (const file of Object.keys(load.cache)) {
    if (/[\\/]workbook[\\/]/.test(file) && !/ablat/.test(file))
      delete load.cache[file];
  }
}

main(process.argv.slice(2)).then(
  (found) => process.stdout.write(JSON.stringify(found)),
  (reason: unknown) => {
    process.stderr.write(`${String(reason)}\n`);
    process.exitCode = 1;
  },
);
