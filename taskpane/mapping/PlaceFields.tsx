/** Where the roster stands: its sheet, and the row with the names of its columns. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { RosterCells } from "../../src/core/roster/mapping";
import type { SheetId, SheetSummary } from "../../src/workbook/port";
import { rosterTexts } from "../texts/roster";
import { ChoiceField } from "./ChoiceField";
import { HeaderRowField } from "./HeaderRowField";

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
        <HeaderRowField
          cells={cells}
          headerRow={headerRow}
          rows={cells.length}
          onHeaderRow={place.onHeaderRow}
        />
      )}
    </div>
  );
}
