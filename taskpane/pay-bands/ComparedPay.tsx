/** A pay table at work: its checks, the terms of comparing, the standing of every position, and writing it. */
import { useCallback, useMemo, useState } from "react";
import { catalogue } from "../../data";
import { checkPayTable } from "../../src/core/pay/check-pay-table";
import { payBandOf } from "../../src/core/pay/pay-band";
import { isProblem } from "../../src/core/problem";
import type { RosterMapping } from "../../src/core/roster/mapping";
import type { KeptPayTable } from "../../src/workbook/kept";
import type { PaneHost } from "../host";
import { Busy } from "../shell/Busy";
import { ChangedNotice } from "../shell/ChangedNotice";
import type { RosterInForce } from "../shell/roster-in-force";
import { RosterLacks } from "../shell/RosterLacks";
import { Section } from "../shell/Section";
import { useAnswer } from "../shell/use-answer";
import { useClassification } from "../shell/use-classification";
import { useShowRow } from "../shell/use-show-row";
import { classesOf } from "../titles/class-choices";
import {
  comparePay,
  partTimeRows,
  payTerms,
  salaryPeriodOf,
} from "./compare-pay";
import { StandingSection } from "./StandingSection";
import { TableFindings } from "./TableFindings";
import { dayText, ratioInForce, typedDay } from "./terms";
import { TermsSection } from "./TermsSection";
import { amount, payTexts } from "../texts/pay-bands";
import { WritePay } from "./WritePay";

interface ComparedPayProps {
  readonly host: PaneHost;
  readonly inForce: RosterInForce;
  readonly table: KeptPayTable;
  /** Out of sight nothing is classified or compared. */
  readonly isHere: boolean;
  readonly onTable: (table: KeptPayTable) => void;
}

export function ComparedPay(compared: ComparedPayProps) {
  const { host, inForce, table, isHere, onTable } = compared;
  const { opened, roster, reading } = inForce;
  const { cells, mapping } = roster;
  const [day, setDay] = useState(() => dayText(host.now()));
  const asOf = typedDay(day) ?? typedDay(dayText(host.now())) ?? 0;
  const rule = ruleOf(mapping);
  const share = ratioInForce(table, rule);
  const partTime = useMemo(
    () => partTimeRows(cells, mapping),
    [cells, mapping],
  );
  const showRow = useShowRow(host.workbook, opened.sheet);
  const { classification, comparison } = useComparison(
    inForce,
    table,
    share,
    asOf,
    isHere,
  );
  const hasSalary = mapping.columns.has("salary");
  return (
    <>
      {reading.stale && <ChangedNotice onReadAgain={() => reading.read()} />}
      <Checks table={table} mapping={mapping} asOf={asOf} />
      <TermsSection
        table={table}
        rule={rule}
        salaryPeriod={salaryPeriodOf(mapping, table)}
        asksPeriod={!mapping.columns.has("midpoint")}
        partTimeRows={mapping.columns.has("positionFte") ? partTime : "unknown"}
        day={day}
        onDay={setDay}
        onTable={onTable}
      />
      {!hasSalary && <RosterLacks what={payTexts.noSalary} />}
      {hasSalary && comparison === undefined && (
        <Busy label={payTexts.comparing} />
      )}
      {hasSalary && comparison && classification && (
        <WritePay
          {...{ host, inForce, classification, table, asOf, comparison }}
          showRow={showRow}
        >
          <StandingSection
            comparison={comparison}
            share={share}
            showRow={showRow}
          />
        </WritePay>
      )}
    </>
  );
}

/** The comparison under these terms; the one before stays in sight while the next is on its way. */
function useComparison(
  { opened, roster, decisions }: RosterInForce,
  table: KeptPayTable,
  share: number | undefined,
  asOf: number,
  isHere: boolean,
) {
  const { cells, mapping } = roster;
  const { classification } = useClassification(
    opened.sheet.id,
    roster,
    decisions,
    isHere,
  );
  const ask = useCallback(async () => {
    if (classification === undefined) return undefined;
    const terms = payTerms(table, mapping, share, asOf);
    return comparePay(classification, cells, mapping, terms);
  }, [classification, cells, mapping, table, share, asOf]);
  const { answer: comparison } = useAnswer(isHere ? ask : undefined);
  return { classification, comparison };
}

function Checks({
  table,
  mapping,
  asOf,
}: {
  readonly table: KeptPayTable;
  readonly mapping: RosterMapping;
  readonly asOf: number;
}) {
  const findings = useMemo(() => {
    const rows = table.revisions.map((revision, row) => ({
      ...revision,
      row,
      steps: [],
    }));
    const needed = bandsNeeded(mapping);
    return checkPayTable(rows, { asOf, needed, show: amount });
  }, [table, mapping, asOf]);
  return (
    <Section heading={payTexts.checksHeading}>
      {findings.length === 0 && <p>{payTexts.nothingFound}</p>}
      <TableFindings findings={findings} />
    </Section>
  );
}

/** The bands of the classes that the roster's titles are compared with. */
function bandsNeeded({ jurisdiction }: RosterMapping): readonly string[] {
  return classesOf(catalogue, jurisdiction).flatMap((entry) => {
    const band = payBandOf(entry);
    return isProblem(band) ? [] : [band];
  });
}

/** The rule of the roster's own jurisdiction; a mixed roster has none. */
function ruleOf({ jurisdiction }: RosterMapping) {
  return catalogue.sets.find((set) => set.jurisdiction.key === jurisdiction)
    ?.compaRatioRule;
}
