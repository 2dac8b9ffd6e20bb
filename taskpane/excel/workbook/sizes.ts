/** Keeps each request, and what will be answered to it, below what Excel on the web takes: 5 MB, and 5,000,000 cells at a time. */
import {
  type Block,
  type Step,
  WorkbookFailure,
} from "../../../src/workbook/port";
import { overlaps } from "../../../src/workbook/overlap";
import type { Orders } from "./look-ahead";
import type { Order } from "./orders";
import { isQuestion, type Question } from "./steps";

/** Below half of what Excel takes, since it may count other bytes than we do. */
const REQUEST_BYTES = 2_400_000;
const ANSWER_BYTES = 4_500_000;
const CELLS_AT_ONCE = 5_000_000;
/** What Office.js writes about a range, and about each thing that is done to it or asked of it, beside the cells. */
const BYTES_PER_RANGE = 380;
const BYTES_PER_DEED = 110;
/** What is answered about a cell beside its content: marks, and its type. */
const BYTES_PER_CELL_ASKED = 16;

interface Written {
  readonly block: Block;
  readonly bytes: number;
}

/** Refuses steps that ask for more cells than Excel gives, or write more than a request holds. @throws WorkbookFailure */
export function assertAnswerable(steps: readonly Step[]): void {
  const questions = steps.filter(isQuestion);
  if (questions.some(({ block }) => cellsIn(block) > CELLS_AT_ONCE)) tooLarge();
  const written = steps.flatMap((step): Written[] =>
    step.step === "write"
      ? [{ block: step.block, bytes: bytesOf(step.cells) }]
      : [],
  );
  if (written.length === 0) return;
  if (sum(written.map(({ bytes }) => bytes)) > REQUEST_BYTES) tooLarge();
  // An answer that turns out too large is lost when the cells are already written.
  const answers = questions.map((question) => answerBytes(question, written));
  if (sum(answers) > ANSWER_BYTES) tooLarge();
}

/** Refuses orders that one request does not hold. @throws WorkbookFailure */
export function assertSendable(orders: Orders): void {
  if (sum([...orders.values()].flat().map(orderBytes)) > REQUEST_BYTES)
    tooLarge();
}

/** How many cells the orders give contents to. */
export function cellsWritten(orders: Orders): number {
  return sum([...orders.values()].flat().map(({ block }) => cellsIn(block)));
}

function orderBytes({ block, clear, ...set }: Order): number {
  const cells = [set.numberFormat, set.formulas, set.values].filter(
    (one) => one !== undefined,
  );
  const deeds = cells.length + Number(clear === true) + Number(block.rows > 1);
  return BYTES_PER_RANGE + deeds * BYTES_PER_DEED + sum(cells.map(bytesOf));
}

/** What stands in the cells before the write is taken to be as long as what is written. */
function answerBytes({ block }: Question, written: readonly Written[]): number {
  const content = written.filter((write) => overlaps(write.block, block));
  return (
    cellsIn(block) * BYTES_PER_CELL_ASKED +
    sum(content.map(({ bytes }) => bytes))
  );
}

function bytesOf(cells: unknown): number {
  return new TextEncoder().encode(JSON.stringify(cells)).length;
}

function cellsIn({ rows, columns }: Block): number {
  return rows * columns;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function tooLarge(): never {
  throw new WorkbookFailure("tooLarge", "nothing");
}
