/** Takes one check after the other out of the writer and sees whether the harness notices; prints what it saw as JSON. */
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { ABLATIONS, type Ablation } from "./ablations";

const MOST_SCHEDULES = 6_000;
const PIECE = 100;
const workbookFolder = path.resolve(__dirname, "../../../src/workbook");
const load = createRequire(__filename);

export interface Ablated {
  readonly name: string;
  /** The first schedule that shows it, in words; undefined where none did. */
  readonly caughtBy: string | undefined;
  readonly schedules: number;
}

async function main(names: readonly string[]): Promise<Ablated[]> {
  const asked = ABLATIONS.filter(
    ({ name }) => names.length === 0 || names.includes(name),
  );
  const found: Ablated[] = [];
  for (const ablation of asked) found.push(await ablated(ablation));
  return found;
}

async function ablated({
  name,
  file,
  find,
  replace,
}: Ablation): Promise<Ablated> {
  const target = path.join(workbookFolder, file);
  const text = fs.readFileSync(target, "utf8");
  if (text.split(find).length !== 2)
    throw new Error(`${file} does not hold this once: ${find}`);
  return withText(target, text.replace(find, replace), async () => {
    const { runMany } = load("./campaign") as typeof import("./campaign");
    for (let seed = 1; seed <= MOST_SCHEDULES; seed += PIECE) {
      const caughtBy = await firstHarm(() => runMany(seed, PIECE));
      if (caughtBy !== undefined)
        return { name, caughtBy, schedules: seed + PIECE - 1 };
    }
    return { name, caughtBy: undefined, schedules: MOST_SCHEDULES };
  });
}

async function firstHarm(
  run: () => Promise<{ readonly worst: readonly { readonly words: string }[] }>,
): Promise<string | undefined> {
  try {
    return (await run()).worst[0]?.words;
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
