/** Reads a sheet once before a run: whether its keys name its rows, and what each row holds in columns of ours. */
import { formulasOf, valuesOf } from "../answers";
import { readAtRest } from "../at-rest";
import { stopIfCancelled } from "../cancel";
import { eachChunk } from "../chunks";
import { ROWS_PER_READ, type WorkContext } from "../context";
import { keyText } from "../key-text";
import { keptRow, type KeptRow, KeptRows } from "../kept-cell";
import {
  areInPlace,
  askingForColumns,
  columnsNow,
  type RecordedColumns,
} from "../owned/header-cells";
import {
  findOwned,
  type LocatedColumn,
  type OwnedPart,
} from "../owned/owned-columns";
import { ROW_ID_COLUMN } from "../owned/row-ids";
import { joinSpans, spanBlock, spansOf } from "../owned/spans";
import type { Block, Step, Workbook } from "../port";
import type { WorkbookProblem } from "../problem";
import { Stop } from "../stop";
import { KeyDoubts } from "./key-check";
import { isWritable, type WriteRequest } from "./request";

const TRIES = 6;

export interface Survey {
  readonly part: OwnedPart;
  readonly keyColumn: number;
  readonly keyHeader: string;
  /** By key, in the order of the columns that are written: what the row holds; blank for columns still to be made. */
  readonly held: ReadonlyMap<string, KeptRow>;
}

/** The sheet as it is, at rest. @throws Stop with what is wrong with the keys or the sheet; WorkbookFailure */
export async function surveyRows(
  workbook: Workbook,
  request: WriteRequest,
  context: WorkContext,
): Promise<Survey> {
  let sheet = "";
  for (let tried = 1; tried <= TRIES; tried += 1) {
    const { answer, atRest } = await readAtRest(workbook, request.sheet, () =>
      tryToSurvey(workbook, request, context),
    );
    if (answer.isInPlace && atRest) {
      if (answer.doubt !== undefined) throw new Stop(answer.doubt);
      return answer.survey;
    }
    sheet = answer.survey.part.sheet.name;
    if (!atRest) break;
  }
  throw new Stop({ problem: "neverAtRest", sheet });
}

interface Tried {
  readonly survey: Survey;
  readonly doubt: WorkbookProblem | undefined;
  /** False where columns moved while the rows were read. */
  readonly isInPlace: boolean;
}

async function tryToSurvey(
  workbook: Workbook,
  request: WriteRequest,
  context: WorkContext,
): Promise<Tried> {
  const part = await findOwned(
    workbook,
    request.sheet,
    () => request.headerRow,
  );
  const keyColumn = keyColumnOf(part, request);
  const reader = new RowReader(part, request);
  const ours = new Set([...part.columns.values()].map(({ column }) => column));
  const doubts = new KeyDoubts(request, keyColumn, ours);
  const held = new Map<string, KeptRow>();
  const { firstRow } = request;
  await eachChunk(
    firstRow,
    part.sheet.rows - firstRow,
    context.rowsPerRead ?? ROWS_PER_READ,
    async (row, rows) => {
      stopIfCancelled(context);
      for (const read of await reader.read(workbook, row, rows)) {
        doubts.look(read.row, read.cells);
        const key = keyText(read.cells[keyColumn]);
        if (key !== undefined && !held.has(key)) held.set(key, read.held);
      }
    },
  );
  const keyHeader = part.headers[keyColumn] ?? "";
  return {
    survey: { part, keyColumn, keyHeader, held },
    doubt: doubts.problem(),
    isInPlace: reader.isInPlace,
  };
}

/** Reads whole rows, and of our columns in them the formulas too. */
class RowReader {
  isInPlace = true;
  private readonly known: RecordedColumns | undefined;
  private readonly places: readonly (number | undefined)[];
  private readonly shared = new KeptRows();

  constructor(
    private readonly part: OwnedPart,
    { columns }: WriteRequest,
  ) {
    const written = columns
      .filter(isWritable)
      .map(({ id }) => settledColumn(part, id));
    const there = written.flatMap((column) => column ?? []);
    this.places = written.map((column) => column?.column);
    if (part.ownership !== undefined && there.length > 0)
      this.known = { ownership: part.ownership, columns: there };
  }

  async read(
    workbook: Workbook,
    row: number,
    rows: number,
  ): Promise<
    { row: number; cells: ReturnType<typeof valuesOf>[number]; held: KeptRow }[]
  > {
    const { id: sheet, columns } = this.part.sheet;
    const block: Block = { sheet, row, column: 0, rows, columns };
    const there = this.known?.columns.map(({ column }) => column) ?? [];
    const spans = spansOf(there);
    const blocks = spans.map((span) => spanBlock(sheet, span, row, rows));
    const asking: Step[] =
      this.known === undefined ? [] : [askingForColumns(this.known)];
    const answers = await workbook.batch([
      { step: "read", block },
      ...blocks.map((of): Step => ({ step: "readFormulas", block: of })),
      ...asking,
    ]);
    if (this.known !== undefined) {
      const now = columnsNow(this.known, answers[blocks.length + 1]);
      this.isInPlace &&= areInPlace(this.known, now);
    }
    const formulas = joinSpans(
      spans,
      blocks.map((of, index) => formulasOf(answers[1 + index], of)),
      rows,
    );
    return valuesOf(answers[0], block).map((cells, index) => {
      const at = row + index;
      return { row: at, cells, held: this.held(at, cells, formulas[index]) };
    });
  }

  private held(
    row: number,
    cells: ReturnType<typeof valuesOf>[number],
    formulas: readonly (string | null)[] = [],
  ): KeptRow {
    let known = 0;
    const values = this.places.map((place) =>
      place === undefined ? null : (cells[place] ?? null),
    );
    const theirs = this.places.map((place) =>
      place === undefined ? null : (formulas[known++] ?? null),
    );
    return this.shared.shared(keptRow({ row, values, formulas: theirs }));
  }
}

/** A column that was not seen to be free may turn out to be somebody else's, and be made anew elsewhere. */
export function settledColumn(
  { columns }: OwnedPart,
  id: string,
): LocatedColumn | undefined {
  const column = columns.get(id);
  return column?.isSettled === true ? column : undefined;
}

function keyColumnOf(
  { sheet, columns }: OwnedPart,
  { key }: WriteRequest,
): number {
  if (key !== "ownedRowId") return key.column;
  const column = columns.get(ROW_ID_COLUMN.id);
  if (column === undefined)
    throw new Stop({ problem: "columnsGone", sheet: sheet.name });
  return column.column;
}
