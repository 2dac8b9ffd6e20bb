/** A roster as long as a sheet in the worker, typed columns in to result columns out; reading its cells is told apart. */
import { once } from "node:events";
import path from "node:path";
import { Worker } from "node:worker_threads";
import {
  buffersOf,
  type RosterSlice,
} from "../src/core/roster/bulk/roster-slice";
import { SliceReader } from "../src/core/roster/bulk/slice-reader";
import { RosterCounting } from "../src/core/roster/counts";
import type { RosterOrder, RosterTold } from "../src/worker/roster/messages";
import {
  catalogueOfTwenty,
  MADE_HEADER,
  MADE_MAPPING,
  madeRow,
  madeTitles,
  SHEET_ROWS,
} from "./made-roster";

const ROUNDS = 5;
const SLICE_ROWS = 8_192;
const MEGABYTE = 1_048_576;
/** The aim for the worker's heap: a round that needs more ends the bench. */
const HEAP = 512;

const catalogue = catalogueOfTwenty();
const titles = madeTitles(catalogue);

void measure();

async function measure(): Promise<void> {
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await oneRound());
  const of = (part: (round: Round) => number) => median(rounds.map(part));
  const rows = (SHEET_ROWS - 1).toLocaleString("en");
  console.log(
    `\n${rows} rows, ${titles.length} different titles, ${catalogue.classes.length} classes; median of ${ROUNDS} rounds, a new worker each`,
  );
  tell(
    "cells read into typed columns, apart",
    of((one) => one.reading),
    "ms",
  );
  tell(
    "columns in to result columns out (aim 1,500)",
    of((one) => one.all),
    "ms",
  );
  tell(
    "  of it: rows taken, titles gathered",
    of((one) => one.taking),
    "ms",
  );
  tell(
    "  of it: titles compared",
    of((one) => one.comparing),
    "ms",
  );
  tell(
    "  of it: rows judged",
    of((one) => one.judging),
    "ms",
  );
  tell(
    "rows judged anew after a decision",
    of((one) => one.again),
    "ms",
  );
  tell(
    `heap of the worker at most (aim ${HEAP})`,
    of((one) => one.heap),
    "MB",
  );
  tell(
    "typed columns in, beside it",
    of((one) => one.columns),
    "MB",
  );
}

interface Round {
  readonly reading: number;
  readonly all: number;
  readonly taking: number;
  readonly comparing: number;
  readonly judging: number;
  readonly again: number;
  readonly heap: number;
  readonly columns: number;
}

async function oneRound(): Promise<Round> {
  const { slices, reading } = readSlices();
  const columns = slices
    .flatMap(buffersOf)
    .reduce((sum, { byteLength }) => sum + byteLength, 0);
  const worker = new Worker(path.resolve(__dirname, "../tools/run-ts.cjs"), {
    argv: [path.resolve(__dirname, "bulk-worker.ts")],
    resourceLimits: { maxOldGenerationSizeMb: HEAP },
  });
  await once(worker, "message");
  const begun = performance.now();
  const send = (order: RosterOrder, buffers: ArrayBuffer[] = []) =>
    worker.postMessage(order, buffers);
  send({ order: "open", mapping: MADE_MAPPING });
  for (const slice of slices) send({ order: "rows", slice }, buffersOf(slice));
  send({ order: "propose" });
  let taken = 0;
  const groups = await answers(worker, () => (taken ||= performance.now()));
  const compared = performance.now();
  if (groups !== titles.length) throw new Error(`${groups} titles.`);
  await settle(worker, send);
  const judged = performance.now();
  await settle(worker, send);
  const again = performance.now() - judged;
  worker.postMessage("memory");
  const [heap] = (await once(worker, "message")) as [number];
  await worker.terminate();
  return {
    reading,
    all: judged - begun,
    taking: taken - begun,
    comparing: compared - taken,
    judging: judged - compared,
    again,
    heap: heap / MEGABYTE,
    columns: columns / MEGABYTE,
  };
}

/** The roster in typed columns, its cells made some thousand rows at a time and read apart. */
function readSlices(): { slices: RosterSlice[]; reading: number } {
  const reader = new SliceReader({ ...MADE_MAPPING, headerRow: 0 });
  const slices: RosterSlice[] = [];
  let reading = 0;
  for (let from = 1; from < SHEET_ROWS; from += SLICE_ROWS) {
    const count = Math.min(SLICE_ROWS, SHEET_ROWS - from);
    const cells = Array.from({ length: count }, (_, at) =>
      madeRow(titles, from + at),
    );
    const begun = performance.now();
    const slice = reader.read([MADE_HEADER, ...cells], 1, count + 1);
    reading += performance.now() - begun;
    slices.push({ ...slice, first: from });
  }
  return { slices, reading };
}

/** Hears the worker until it has finished; how many groups it told. */
function answers(worker: Worker, heard: (told: RosterTold) => void) {
  return new Promise<number>((resolve, reject) => {
    let groups = 0;
    const hear = (told: RosterTold): void => {
      heard(told);
      if (told.told === "groups") groups += told.groups.length;
      if (told.told !== "finished") return;
      worker.off("message", hear).off("error", reject);
      resolve(groups);
    };
    worker.on("message", hear).on("error", reject);
  });
}

async function settle(
  worker: Worker,
  send: (order: RosterOrder) => void,
): Promise<void> {
  const counting = new RosterCounting(catalogue);
  send({ order: "settle", decisions: new Map(), overrides: new Map() });
  await answers(worker, (told) => {
    if (told.told === "results") counting.add(told.slice);
  });
  const { rows, outcomes, verdicts } = counting.counts();
  const judged = Object.values(verdicts).reduce((sum, one) => sum + one, 0);
  if (rows !== SHEET_ROWS - 1 || judged !== outcomes.accepted)
    throw new Error(`${rows} rows, ${judged} judged.`);
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

function tell(what: string, figure: number, unit: string): void {
  console.log(`  ${what.padEnd(48)} ${figure.toFixed(0).padStart(7)} ${unit}`);
}
