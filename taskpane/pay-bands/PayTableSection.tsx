/** The pay table: taken at first, then shown with where it came from, and taken anew where its sheet has changed. */
import { Button } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import { ANNUAL_PAY } from "../../src/core/roster/pay-period";
import type { KeptPayTable } from "../../src/workbook/kept";
import { isSameSheetName } from "../../src/workbook/limits";
import type { SheetSummary } from "../../src/workbook/port";
import { readRoster } from "../../src/workbook/read-roster";
import type { PaneHost } from "../host";
import { useAnnounce } from "../shell/announcer";
import { Notice } from "../shell/Notice";
import type { RosterInForce } from "../shell/roster-in-force";
import { Section } from "../shell/Section";
import { useAnswer } from "../shell/use-answer";
import { workContext } from "../work-context";
import { draftTable, NOTHING_CHOSEN } from "./table-draft";
import { TakeTable, type TakenTable } from "./TakeTable";
import { payTexts } from "../texts/pay-bands";

interface PayTableSectionProps {
  readonly host: PaneHost;
  readonly inForce: RosterInForce;
  readonly table: KeptPayTable | undefined;
  readonly onKeep: (table: KeptPayTable) => Promise<boolean>;
}

export function PayTableSection(section: PayTableSectionProps) {
  const { host, inForce, table, onKeep } = section;
  const { opened } = inForce;
  const announce = useAnnounce();
  const [isTaking, setTaking] = useState(false);
  const sheets = opened.sheets.filter(({ id }) => id !== opened.sheet.id);
  const own = sheets.find(({ name }) =>
    isSameSheetName(name, table?.source ?? ""),
  );
  const differs = useDiffers(host, own, table);
  const isForm = table === undefined || isTaking;
  const place = useKeptPlace(isForm);
  const take = (taken: TakenTable): void => {
    setTaking(false);
    const terms = table ?? NO_TERMS;
    void onKeep({ ...terms, ...taken }).then((isKept) => {
      if (isKept) announce(payTexts.kept);
    });
  };
  return (
    <Section heading={payTexts.tableHeading}>
      <p ref={place} tabIndex={-1} role="status">
        {table === undefined
          ? payTexts.none
          : payTexts.keptTable(table.revisions.length, table.source)}
      </p>
      {table !== undefined && differs && !isTaking && (
        <Notice intent="warning">{payTexts.sourceChanged(table.source)}</Notice>
      )}
      {isForm ? (
        <TakeTable
          host={host}
          sheets={sheets}
          offered={own}
          period={table?.period ?? ANNUAL_PAY.midpoint}
          onTake={take}
          onCancel={table && (() => setTaking(false))}
        />
      ) : (
        <Button size="small" onClick={() => setTaking(true)}>
          {differs ? payTexts.takeAgain : payTexts.replace}
        </Button>
      )}
    </Section>
  );
}

/** Takes the focus when the button that was pressed is gone with the form, or for it. */
function useKeptPlace(isForm: boolean) {
  const place = useRef<HTMLParagraphElement>(null);
  const was = useRef(isForm);
  useEffect(() => {
    if (was.current === isForm) return;
    was.current = isForm;
    if (document.activeElement === document.body) place.current?.focus();
  }, [isForm]);
  return place;
}

const NO_TERMS: Omit<KeptPayTable, keyof TakenTable> = {
  salaryPeriod: undefined,
  hoursPerYear: ANNUAL_PAY.hoursPerYear,
  partTime: "notSaid",
  atLeastRatio: undefined,
};

/** Whether the sheet that the table was taken from says something else by now. */
function useDiffers(
  host: PaneHost,
  source: SheetSummary | undefined,
  table: KeptPayTable | undefined,
): boolean {
  const ask = useCallback(async () => {
    if (source === undefined || table === undefined) return false;
    const read = await readRoster(host.workbook, source.id, workContext(host));
    if ("problem" in read) return false;
    const rows = draftTable(read.cells, NOTHING_CHOSEN)?.read?.rows ?? [];
    return (
      JSON.stringify(table.revisions.map(signOf)) !==
      JSON.stringify(rows.map(signOf))
    );
  }, [host, source, table]);
  return useAnswer(ask).answer ?? false;
}

const signOf = (row: KeptPayTable["revisions"][number]) => [
  row.band,
  row.effective ?? null,
  row.minimum ?? null,
  row.midpoint ?? null,
  row.maximum ?? null,
];
