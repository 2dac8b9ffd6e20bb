// Puts the keyed writer through 100,000 random schedules, or as many as named, from a fresh seed, or the one named:
// `node tools/prove-writer.mjs 20000 4711`; `node tools/prove-writer.mjs replay 4711:0,3` plays one again.
import { spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import os from "node:os";
import path from "node:path";
import { project } from "./build-stamp.mjs";

/** Each process first runs every kind of scene once, so that few large pieces cost least. */
const PIECE = 5_000;
const ROSTER = 200;
const ROOM = "--max-semi-space-size=64";
const PROCESSES = Math.min(2, os.availableParallelism());

const [count = "100000", seed = String(randomInt(2 ** 31))] =
  process.argv.slice(2);
process.exitCode =
  count === "replay" ? await replay(seed) : await prove(+count, +seed);

/** @param {string} name */
async function replay(name) {
  console.log(await proving("replay", name));
  return 0;
}

/**
 * @param {number} schedules
 * @param {number} from
 */
async function prove(schedules, from) {
  console.log(`${schedules} schedules from seed ${from}`);
  const start = performance.now();
  const keyed = await campaign(schedules, from, "journalled");
  say("The keyed writer", keyed);
  const share = keyed.finished / keyed.hopeful;
  console.log(
    `  ${percent(share)} of the ${keyed.hopeful} schedules without a permanent fault complete`,
  );
  const tame = await campaign(Math.ceil(schedules / 10), from, "positional");
  say("A writer by position, in the same harness", tame);
  const kinds = ["first", "later"].map((kind) => [
    "each",
    String(ROSTER),
    kind,
  ]);
  const each = (await inTurn(kinds)).flat();
  const runs = sumOf(each, (one) => one.runs);
  const finished = sumOf(each, (one) => one.finished);
  const harmed = each.flatMap(
    (/** @type {{ harmed: string[] }} */ one) => one.harmed,
  );
  console.log(
    `A fault at every call, ${ROSTER} rows, ${each.length} kinds of run: ${runs} runs, ${finished} complete, ${harmed.length} harmed`,
  );
  for (const words of harmed.slice(0, 12)) console.log(`  ${words}`);
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s`);
  const corrupting = Math.max(tame.corrupted, tame.misplaced) / tame.schedules;
  const holds =
    keyed.harmed === 0 &&
    share >= 0.95 &&
    corrupting >= 0.05 &&
    harmed.length === 0;
  return holds && finished === runs ? 0 : 1;
}

/**
 * @param {number} schedules
 * @param {number} from
 * @param {string} writer
 */
async function campaign(schedules, from, writer) {
  const piece = Math.min(PIECE, Math.ceil(schedules / PROCESSES));
  const tasks = Array.from(
    { length: Math.ceil(schedules / piece) },
    (_, at) => [
      ...["schedules", String(from + at * piece)],
      ...[String(Math.min(piece, schedules - at * piece)), writer],
    ],
  );
  return (await inTurn(tasks)).reduce(added);
}

/**
 * What the tasks came to; each process takes the next one when it has done one.
 * @param {readonly string[][]} tasks
 */
async function inTurn(tasks) {
  /** @type {any[]} */
  const found = [];
  let next = 0;
  const worker = async () => {
    for (let task = tasks[next++]; task !== undefined; task = tasks[next++])
      found.push(await proving(...task));
  };
  await Promise.all(Array.from({ length: PROCESSES }, worker));
  return found;
}

/**
 * @param {Record<string, any>} one
 * @param {Record<string, any>} other
 */
function added(one, other) {
  return Object.fromEntries(
    Object.entries(one).map(([name, value]) => [
      name,
      Array.isArray(value) ? [...value, ...other[name]] : value + other[name],
    ]),
  );
}

/**
 * @param {string} who
 * @param {Record<string, any>} tally
 */
function say(who, tally) {
  const {
    schedules,
    corrupted,
    lost,
    misplaced,
    untrue,
    notReverted,
    harmed,
    worst,
  } = tally;
  console.log(
    `${who}: ${schedules} schedules; corrupted ${corrupted}, lost ${lost}, misplaced ${misplaced}, falsely reported ${untrue}, wrongly reverted ${notReverted}; harmed in all ${harmed} (${percent(harmed / schedules)})`,
  );
  if (who.startsWith("The"))
    for (const { words } of worst.slice(0, 12)) console.log(`  ${words}`);
}

/**
 * @param {any[]} list
 * @param {(one: any) => number} of
 */
function sumOf(list, of) {
  return list.reduce((sum, one) => sum + of(one), 0);
}

/** @param {number} share */
function percent(share) {
  return `${(share * 100).toFixed(2)}%`;
}

/**
 * Runs one process of the proof to its end.
 * @param {string[]} words
 * @returns {Promise<any>}
 */
function proving(...words) {
  const run = path.join(project, "tools/run-ts.cjs");
  const prove = path.join(project, "test/workbook/harness/prove.ts");
  return new Promise((resolve, reject) => {
    // Most of what a schedule makes is thrown away at once.
    const child = spawn(process.execPath, [ROOM, run, prove, ...words], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let said = "";
    child.stdout.on("data", (piece) => (said += piece));
    child.on("close", (code) =>
      code === 0
        ? resolve(JSON.parse(said))
        : reject(new Error(`prove.ts ended with ${code}`)),
    );
  });
}
