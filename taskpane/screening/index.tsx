/** The part for screening: the qualifications of every row by verdict, what to check apart, and the way to each row. */
import { Button } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { RosterClassification } from "../../src/core/roster/classification";
import { reasonWithoutTable } from "../../src/core/qualification/reason";
import { creditText } from "../../src/core/qualification/wording";
import type { PaneHost } from "../host";
import { type ListedRow, RowList } from "../row-list/RowList";
import { RowTotals } from "../row-list/RowTotals";
import { Busy } from "../shell/Busy";
import { ChangedNotice } from "../shell/ChangedNotice";
import { useGoToPart } from "../shell/go-to-part";
import { PartArea } from "../shell/PartArea";
import { type RosterInForce, useRosterInForce } from "../shell/roster-in-force";
import { RosterLacks } from "../shell/RosterLacks";
import { ScrollArea } from "../shell/scroll-area";
import { SectionHeading } from "../shell/SectionHeading";
import { useAnswer } from "../shell/use-answer";
import { useClassification } from "../shell/use-classification";
import { useShowRow } from "../shell/use-show-row";
import { cellAt, textOf } from "../../src/core/roster/cells";
import {
  kindOf,
  screen,
  type ScreeningKind,
  SCREENING_KINDS,
} from "./screening";
import { rosterTexts } from "../texts/roster";
import { KIND_NAMES, screeningTexts } from "../texts/screening";
import { PART_NAMES } from "../texts/shell";

interface ScreeningProps {
  readonly host: PaneHost;
  /** Out of sight nobody is judged. */
  readonly isHere: boolean;
}

export function Screening({ host, isHere }: ScreeningProps) {
  const [area, setArea] = useState<HTMLElement | null>(null);
  const inForce = useRosterInForce();
  return (
    <PartArea heading={PART_NAMES.screening} area={setArea}>
      <ScrollArea value={area}>
        {/* Its height is that of what scrolls, for those who watch it. */}
        <div>
          <SectionHeading>{screeningTexts.heading}</SectionHeading>
          {inForce === undefined || !inForce.roster.isReady ? (
            <RosterLacks />
          ) : inForce.roster.mapping.columns.has("years") ? (
            <Screened host={host} inForce={inForce} isHere={isHere} />
          ) : (
            <RosterLacks what={screeningTexts.noYears} />
          )}
        </div>
      </ScrollArea>
    </PartArea>
  );
}

interface ScreenedProps extends ScreeningProps {
  readonly inForce: RosterInForce;
}

function Screened({ host, inForce, isHere }: ScreenedProps) {
  const { opened, roster, decisions, reading } = inForce;
  const { classification } = useClassification(
    opened.sheet.id,
    roster,
    decisions,
    isHere,
  );
  const ask = useCallback(
    async () =>
      classification && {
        classification,
        rowsOf: await screen(classification),
      },
    [classification],
  );
  const { answer } = useAnswer(isHere ? ask : undefined);
  const [wanted, setWanted] = useState<ScreeningKind>();
  const showRow = useShowRow(host.workbook, opened.sheet);
  const goToPart = useGoToPart();
  if (answer === undefined) return <Busy label={screeningTexts.working} />;
  const rowsOf = (kind: ScreeningKind) => answer.rowsOf.get(kind) ?? [];
  const shown =
    wanted ??
    SCREENING_KINDS.find((kind) => rowsOf(kind).length > 0) ??
    "Not qualified";
  const listed = rowsOf(shown);
  return (
    <>
      {reading.stale && <ChangedNotice onReadAgain={() => reading.read()} />}
      <p>{screeningTexts.against(roster.mapping.standard)}</p>
      <p>{screeningTexts.judgedWith(creditText(roster.mapping.credit))}</p>
      <RowTotals
        label={screeningTexts.filterLabel}
        lines={SCREENING_KINDS.map((kind) => ({
          kind,
          name: KIND_NAMES[kind],
          rows: rowsOf(kind).length,
          isApart: kind === "checkTheData" || kind === "nothingSaid",
        }))}
        shown={shown}
        onShow={setWanted}
      />
      <p>
        {screeningTexts.explainHint}{" "}
        <Button size="small" onClick={() => goToPart("explanation")}>
          {screeningTexts.explain}
        </Button>
      </p>
      <p role="status">{screeningTexts.shown(listed.length)}</p>
      <RowList
        label={screeningTexts.listLabel}
        count={listed.length}
        at={(index) => listedRow(roster, answer.classification, listed[index])}
        showRow={showRow}
      />
    </>
  );
}

/** What a row is called, its class, and why it has its verdict. */
function listedRow(
  { cells, mapping }: RosterInForce["roster"],
  { rows }: RosterClassification,
  row: number | undefined,
): ListedRow | undefined {
  const found =
    row === undefined ? undefined : rows.at(row - mapping.headerRow - 1);
  if (row === undefined || found === undefined) return undefined;
  const { key, title, code, verdictReason, problems, reason } = found;
  const own = textOf(cellAt(cells, row, mapping.columns.get("title")));
  const named = own === "" ? screeningTexts.noTitle : own;
  const lines = [
    ...(title === undefined || code === undefined
      ? []
      : [screeningTexts.inClass(title, code)]),
    ...(kindOf(found) === "noClass" ? [reason] : []),
    ...(verdictReason === undefined
      ? []
      : [reasonWithoutTable(verdictReason, mapping.credit)]),
    ...problems.map(({ sentence }) => sentence),
  ];
  return {
    row,
    name: rosterTexts.withKey(key, named),
    lines: [...new Set(lines)],
  };
}
