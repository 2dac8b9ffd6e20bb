/** The row with the names of the columns: not always the first. */
import { cellText } from "../../src/core/roster/cells";
import type { RosterCells } from "../../src/core/roster/mapping";
import { rosterTexts, rowPreview } from "../texts/roster";
import { ChoiceField } from "./ChoiceField";

/** Titles and notes above a header seldom take more rows. */
const OFFERED_ROWS = 25;

interface HeaderRowFieldProps {
  readonly cells: RosterCells;
  readonly headerRow: number;
  /** Rows in all, of which `cells` may be the first. */
  readonly rows: number;
  readonly onHeaderRow: (row: number) => void;
}

export function HeaderRowField({
  cells,
  headerRow,
  rows,
  onHeaderRow,
}: HeaderRowFieldProps) {
  return (
    <ChoiceField
      label={rosterTexts.headerRow}
      hint={rosterTexts.headerHint(headerRow, rows)}
      value={String(headerRow)}
      options={headerOptions(cells, headerRow)}
      onChoose={(row) => onHeaderRow(Number(row))}
    />
  );
}

function headerOptions(cells: RosterCells, headerRow: number) {
  const offered = Math.min(cells.length, Math.max(OFFERED_ROWS, headerRow + 1));
  const rows = cells.slice(0, offered).map((row, index) => ({
    value: String(index),
    text: rowPreview(index, row.map(cellText)),
  }));
  return [...rows, { value: "-1", text: rosterTexts.noHeader }];
}
