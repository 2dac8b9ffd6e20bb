/** Which part of the sheet is the roster, where it shares the sheet with other things. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SheetSummary, Workbook } from "../../src/workbook/port";
import { rosterTexts } from "../texts/roster";
import { ChoiceField } from "./ChoiceField";
import { addressOf, areaOf, type RosterPlace } from "./roster-place";

const WHOLE = "sheet";
const RANGE = "range";
const TABLE = "table ";

const useStyles = makeStyles({
  field: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "end",
    gap: tokens.spacingHorizontalS,
  },
});

interface PartFieldProps {
  readonly workbook: Workbook;
  readonly sheet: SheetSummary;
  readonly place: RosterPlace | undefined;
  readonly onPlace: (place: RosterPlace | undefined) => void;
}

export function PartField({ workbook, sheet, place, onPlace }: PartFieldProps) {
  const styles = useStyles();
  const [isUnfit, setUnfit] = useState(false);
  const takeSelection = async (): Promise<void> => {
    const selected = await workbook.selection();
    const fits = selected?.sheet === sheet.id && selected.rows > 1;
    setUnfit(!fits);
    if (selected === undefined || !fits) return;
    const { row, column, rows, columns } = selected;
    onPlace({ row, column, rows, columns });
  };
  return (
    <div className={styles.field}>
      <ChoiceField
        label={rosterTexts.part}
        hint={isUnfit ? rosterTexts.selectFirst : undefined}
        value={valueOf(place, sheet)}
        options={optionsOf(place, sheet)}
        onChoose={(value) => {
          if (value.startsWith(TABLE))
            onPlace({ table: value.slice(TABLE.length) });
          if (value === WHOLE) onPlace(undefined);
        }}
      />
      <Button onClick={() => void takeSelection()}>
        {rosterTexts.useSelection}
      </Button>
    </div>
  );
}

function valueOf(place: RosterPlace | undefined, sheet: SheetSummary): string {
  if (place === undefined || areaOf(place, sheet) === undefined) return WHOLE;
  return "table" in place ? TABLE + place.table : RANGE;
}

function optionsOf(place: RosterPlace | undefined, { tables }: SheetSummary) {
  const range = place === undefined || "table" in place ? undefined : place;
  return [
    { value: WHOLE, text: rosterTexts.wholeSheet },
    ...tables.map(({ name }) => ({
      value: TABLE + name,
      text: rosterTexts.table(name),
    })),
    ...(range === undefined
      ? []
      : [{ value: RANGE, text: rosterTexts.range(addressOf(range)) }]),
  ];
}
