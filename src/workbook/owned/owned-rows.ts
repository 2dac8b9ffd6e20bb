/** Asks for some rows of our columns together with the keys of these rows, as one part of a batch. */
import type { CellValue } from "../../core/cell";
import { formulasOf, valuesOf } from "../answers";
import type { RowContent } from "../cell-content";
import type { Answer, Block, SheetId, Step } from "../port";
import { joinSpans, type Span, spanBlock, spansOf } from "./spans";

/** Rows of a sheet: a key column, and columns of ours in the order in which they are asked for. */
export interface OwnedRows {
  readonly sheet: SheetId;
  readonly keyColumn: number;
  readonly columns: readonly number[];
  readonly row: number;
  readonly rows: number;
}

/** A row as it was read: its key cell, and what our columns held. */
export interface OwnedRow extends RowContent {
  readonly key: CellValue;
}

/** The questions whose answers `ownedRowsOf` understands: as many as `questionsAbout` gives for the same rows. */
export function questionsAbout(asked: OwnedRows): Step[] {
  const questions = spansOf(asked.columns).flatMap((span): Step[] => {
    const block = spanBlock(asked.sheet, span, asked.row, asked.rows);
    return [
      { step: "read", block },
      { step: "readFormulas", block },
    ];
  });
  return [{ step: "read", block: keyBlock(asked) }, ...questions];
}

/** The rows that the answers tell. @throws WorkbookFailure where answers are short. */
export function ownedRowsOf(
  asked: OwnedRows,
  answers: readonly Answer[],
): OwnedRow[] {
  const spans = spansOf(asked.columns);
  const blockOf = (span: Span): Block =>
    spanBlock(asked.sheet, span, asked.row, asked.rows);
  const keys = valuesOf(answers[0], keyBlock(asked));
  const values = spans.map((span, index) =>
    valuesOf(answers[1 + 2 * index], blockOf(span)),
  );
  const formulas = spans.map((span, index) =>
    formulasOf(answers[2 + 2 * index], blockOf(span)),
  );
  const allValues = joinSpans(spans, values, asked.rows);
  const allFormulas = joinSpans(spans, formulas, asked.rows);
  return keys.map(([key = null], index) => ({
    row: asked.row + index,
    key,
    values: allValues[index] ?? [],
    formulas: allFormulas[index] ?? [],
  }));
}

function keyBlock({ sheet, keyColumn, row, rows }: OwnedRows): Block {
  return { sheet, row, column: keyColumn, rows, columns: 1 };
}
