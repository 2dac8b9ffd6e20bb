/** A run over a whole sheet through Excel's adapter: what goes over the wire, what it keeps in memory, and how soon it can be stopped. */
import { ExcelWorkbook } from "../../../taskpane/excel/workbook";
import type { WorkContext } from "../../../src/workbook/context";
import type {
  WriteReport,
  WriteRequest,
} from "../../../src/workbook/keyed-writer";
import { readRoster } from "../../../src/workbook/read-roster";
import {
  bandOf,
  classOf,
  countRows,
  isHalfWritten,
  requestOf,
  rosterCells,
} from "./large-roster";
import type { Workbook } from "../../../src/workbook/port";
import { WireHost } from "../wire-host";

export type Writer = (
  workbook: Workbook,
  request: WriteRequest,
  context: WorkContext,
) => Promise<WriteReport>;

/** Bytes and milliseconds. */
export interface Figures {
  readonly rows: number;
  readonly requests: number;
  readonly largestRequest: number;
  readonly largestAnswer: number;
  /** Held on the heap while it is read and while it is written, above what was held before; the workbook's own growth included. */
  readonly heldReading: number;
  readonly heldWriting: number;
  readonly reading: number;
  readonly writing: number;
  readonly report: Pick<WriteReport, "written" | "complete" | "problem">;
  /** Rows whose cells are not all as the report would have them. */
  readonly wrongRows: number;
}

const REQUESTS_PER_LOOK = 60;
const wire = new WireHost();
const excel = new ExcelWorkbook();

/** Reads a roster of so many rows below its header, and writes two columns beside it. */
export async function writeSheet(
  rows: number,
  write: Writer,
): Promise<Figures> {
  const sheet = openRoster(rows);
  const [reading, heldReading] = await measured(async () => {
    const roster = await readRoster(excel, sheet, contextOf());
    if ("problem" in roster) throw new Error(roster.problem);
    if (roster.cells.length !== rows + 1) throw new Error("rows are missing");
  });
  const request = requestOf(sheet, rows);
  let report: WriteReport | undefined;
  const [writing, heldWriting] = await measured(async () => {
    report = await write(excel, request, contextOf());
  });
  if (report === undefined) throw new Error("no report");
  const { written, complete, problem } = report;
  return {
    rows,
    requests: wire.exchanges.length,
    largestRequest: largest("sent"),
    largestAnswer: largest("answered"),
    ...{ heldReading, heldWriting, reading, writing },
    report: { written, complete, ...(problem ? { problem } : {}) },
    wrongRows: countRows(
      wire.model.sheet(sheet),
      rows,
      ([one, other], row) => one !== classOf(row) || other !== bandOf(row),
    ),
  };
}

/** How long a run goes on after it was cancelled in its middle, and what it leaves. */
export interface Stopped {
  readonly milliseconds: number;
  /** What the processor worked in that time, which a busy machine does not lengthen. */
  readonly cpuMilliseconds: number;
  readonly requests: number;
  readonly writtenRows: number;
  readonly halfWrittenRows: number;
  readonly complete: boolean;
}

interface Moment {
  readonly clock: number;
  readonly cpu: number;
  readonly requests: number;
}

function momentNow(): Moment {
  const { user, system } = process.cpuUsage();
  const requests = wire.exchanges.length;
  return { clock: performance.now(), cpu: (user + system) / 1_000, requests };
}

/** Cancels the run once half of the rows are written. */
export async function stopSheet(rows: number, write: Writer): Promise<Stopped> {
  const sheet = openRoster(rows);
  let cancelled: Moment | undefined;
  const context: WorkContext = {
    ...contextOf(),
    isCancelled: () => cancelled !== undefined,
  };
  wire.beforeRequest = () => {
    if (cancelled === undefined && isHalfWritten(wire.model.sheet(sheet), rows))
      cancelled = momentNow();
  };
  const report = await write(excel, requestOf(sheet, rows), context);
  wire.beforeRequest = undefined;
  if (cancelled === undefined) throw new Error("nothing was cancelled");
  const [begun, ended] = [cancelled, momentNow()];
  const half = countRows(
    wire.model.sheet(sheet),
    rows,
    ([one, other], row) =>
      (one !== null || other !== null) &&
      (one !== classOf(row) || other !== bandOf(row)),
  );
  const writtenRows = countRows(
    wire.model.sheet(sheet),
    rows,
    ([one]) => one !== null,
  );
  return {
    milliseconds: ended.clock - begun.clock,
    cpuMilliseconds: ended.cpu - begun.cpu,
    requests: ended.requests - begun.requests,
    ...{ writtenRows, halfWrittenRows: half },
    complete: report.complete,
  };
}

function openRoster(rows: number): string {
  wire.open([{ name: "Roster", cells: rosterCells(rows) }]);
  wire.exchanges.length = 0;
  return wire.model.sheets[0]?.id ?? "";
}

/** Milliseconds, and the most that was held on the heap above where it began, looked at after every so many requests. */
async function measured(work: () => Promise<void>): Promise<[number, number]> {
  const atRest = heldBytes();
  let most = 0;
  let requests = 0;
  wire.beforeRequest = () => {
    requests += 1;
    if (requests % REQUESTS_PER_LOOK === 0)
      most = Math.max(most, heldBytes() - atRest);
  };
  const start = performance.now();
  await work();
  wire.beforeRequest = undefined;
  return [performance.now() - start, most];
}

function largest(which: "sent" | "answered"): number {
  return wire.exchanges.reduce(
    (most, exchange) => Math.max(most, exchange[which]),
    0,
  );
}

/** Garbage is collected first where Node was started with --expose-gc. */
function heldBytes(): number {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed;
}

function contextOf(): WorkContext {
  let ids = 0;
  return {
    now: () => new Date(0),
    newId: () => `id-${(ids += 1)}`,
    wait: async () => undefined,
  };
}
