/** Where the roster stands: its sheet, and the row with the names of its columns. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { cellText } from "../../src/core/roster/cells";
import type { RosterCells } from "../../src/core/roster/mapping";
import type { SheetId, SheetSummary } from "../../src/workbook/port";
import { rosterTexts, rowPreview } from "../texts/roster";
import { ChoiceField } from "./ChoiceField";

/** Titles and notes above a header seldom take more rows. */
const OFFERED_ROWS = 25;

const useStyles = makeStyles({
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  sheet: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "end",
    gap: tokens.spacingHorizontalS,
  },
});

interface PlaceFieldsProps {
  readonly sheets: readonly SheetSummary[];
  readonly sheet: SheetId;
  readonly cells: RosterCells;
  readonly headerRow: number;
  readonly isReading: boolean;
  readonly onSheet: (sheet: SheetId) => void;
  readonly onReadAgain: () => void;
  readonly onHeaderRow: (row: number) => void;
}

export function PlaceFields(place: PlaceFieldsProps) {
  const styles = useStyles();
  const { sheets, sheet, cells, headerRow } = place;
  return (
    <div className={styles.fields}>
      <div className={styles.sheet}>
        <ChoiceField
          label={rosterTexts.sheet}
          value={sheet}
          options={sheets.map(({ id, name, rows }) => ({
            value: id,
            text: rows === 0 ? rosterTexts.emptyOption(name) : name,
          }))}
          onChoose={place.onSheet}
        />
        <Button disabledFocusable={place.isReading} onClick={place.onReadAgain}>
          {place.isReading ? rosterTexts.reading : rosterTexts.readAgain}
        </Button>
      </div>
      {cells.length > 1 && (
        <ChoiceField
          label={rosterTexts.headerRow}
          hint={rosterTexts.headerHint(headerRow, cells.length)}
          value={String(headerRow)}
          options={headerOptions(cells, headerRow)}
          onChoose={(row) => place.onHeaderRow(Number(row))}
        />
      )}
    </div>
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
