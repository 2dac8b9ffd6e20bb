/** The selected rows of the roster: the first of them explained, and all of them to print. */
import { Button } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import type { Catalogue } from "../../src/core/catalog/catalogue";
import type {
  RosterClassification,
  RowClassification,
} from "../../src/core/roster/classification";
import type { PaneHost } from "../host";
import { Busy } from "../shell/Busy";
import { ChangedNotice } from "../shell/ChangedNotice";
import type { RosterInForce } from "../shell/roster-in-force";
import { useClassification } from "../shell/use-classification";
import { SectionHeading } from "../shell/SectionHeading";
import { explainPosition, type PositionExplanation } from "./explain-position";
import { PositionPage } from "./PositionPage";
import { PrintedPages } from "./PrintedPages";
import { explanationTexts } from "../texts/explanation";
import { type SelectedRows, useSelectedRows } from "./use-selected-rows";

/** More at once would keep a printer, and the pane, busy for long. */
const PRINTED_AT_MOST = 100;

interface ExplainedRowsProps {
  readonly host: PaneHost;
  readonly catalogue: Catalogue;
  readonly inForce: RosterInForce;
  readonly isHere: boolean;
}

export function ExplainedRows({
  host,
  catalogue,
  inForce,
  isHere,
}: ExplainedRowsProps) {
  const { opened, roster, decisions, reading } = inForce;
  const { sheet } = opened;
  const { cells, mapping } = roster;
  const { classification } = useClassification(
    sheet.id,
    roster,
    decisions,
    isHere,
  );
  const selected = useSelectedRows(host.workbook, sheet.id);
  const rows = useMemo(
    () => selectedIn(classification, mapping.headerRow + 1, selected),
    [classification, mapping.headerRow, selected],
  );
  const positions = useMemo(
    () =>
      rows
        .filter(({ outcome }) => outcome !== "blank")
        .map((row) => explainPosition({ catalogue, cells, mapping }, row)),
    [catalogue, cells, mapping, rows],
  );
  if (classification === undefined)
    return <Busy label={explanationTexts.explaining} />;
  return (
    <>
      {reading.stale && <ChangedNotice onReadAgain={() => reading.read()} />}
      <div role="status">{sayWhat(sheet.name, selected, rows, positions)}</div>
      <Positions positions={positions} />
    </>
  );
}

function Positions({
  positions,
}: {
  readonly positions: readonly PositionExplanation[];
}) {
  const [isPrinting, setPrinting] = useState(false);
  const onPrinted = useCallback(() => setPrinting(false), []);
  const [first] = positions;
  if (first === undefined) return null;
  return (
    <>
      <PositionPage position={first} />
      {positions.length > PRINTED_AT_MOST && (
        <p>{explanationTexts.printedOnly(PRINTED_AT_MOST)}</p>
      )}
      <Button disabledFocusable={isPrinting} onClick={() => setPrinting(true)}>
        {positions.length === 1
          ? explanationTexts.print
          : explanationTexts.printAll(
              Math.min(positions.length, PRINTED_AT_MOST),
            )}
      </Button>
      {isPrinting && (
        <PrintedPages onPrinted={onPrinted}>
          {positions.slice(0, PRINTED_AT_MOST).map((position) => (
            <article key={position.row.row}>
              <h1>{nameOf(position)}</h1>
              <PositionPage position={position} />
              <p>{explanationTexts.printedBy}</p>
            </article>
          ))}
        </PrintedPages>
      )}
    </>
  );
}

/** The selected rows of the roster in their order; none where another sheet is selected. */
function selectedIn(
  classification: RosterClassification | undefined,
  firstRow: number,
  selected: SelectedRows | undefined,
): readonly RowClassification[] {
  if (selected === undefined || selected === "elsewhere") return [];
  const from = Math.max(0, selected.first - firstRow);
  const to = Math.max(0, selected.first + selected.count - firstRow);
  return classification?.rows.slice(from, to) ?? [];
}

function sayWhat(
  sheet: string,
  selected: SelectedRows | undefined,
  rows: readonly RowClassification[],
  positions: readonly PositionExplanation[],
) {
  const [first] = positions;
  if (first !== undefined)
    return <SectionHeading>{nameOf(first)}</SectionHeading>;
  return (
    <>
      <p>{whyNone(sheet, selected, rows)}</p>
      <p>{explanationTexts.select(sheet)}</p>
    </>
  );
}

function whyNone(
  sheet: string,
  selected: SelectedRows | undefined,
  [row]: readonly RowClassification[],
): string {
  if (selected === "elsewhere") return explanationTexts.elsewhere(sheet);
  return row === undefined
    ? explanationTexts.aboveRows
    : explanationTexts.noPosition(row.reason);
}

function nameOf({ row: { key, row } }: PositionExplanation): string {
  return explanationTexts.position(key, row);
}
