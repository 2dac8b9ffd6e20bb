/** The budget of one roster: what is chosen stands above, what follows from it below. */
import { Button } from "@fluentui/react-components";
import { useCallback, useMemo } from "react";
import { catalogue } from "../../data";
import { annualPayTable } from "../../src/core/budget/annual-pay-table";
import type { PayRevision } from "../../src/core/pay/pay-table";
import { timesPerYear } from "../../src/core/roster/pay-period";
import type { KeptPayTable } from "../../src/workbook/kept";
import type { PaneHost } from "../host";
import { ratioInForce } from "../pay-bands/terms";
import { useAnnounce } from "../shell/announcer";
import { Busy } from "../shell/Busy";
import { ChangedNotice } from "../shell/ChangedNotice";
import { useGoToPart } from "../shell/go-to-part";
import type { OpenedWorkbook } from "../shell/open-roster";
import type { RosterInForce } from "../shell/roster-in-force";
import { Section } from "../shell/Section";
import { useAnswer } from "../shell/use-answer";
import { useShowRow } from "../shell/use-show-row";
import { budgetTexts } from "../texts/budget";
import { goTo, PART_NAMES } from "../texts/shell";
import { budgetRoster } from "./budget-roster";
import { BuildFoot } from "./BuildFoot";
import { BuiltSection, sayBuilt } from "./BuiltSection";
import { ControlSection } from "./ControlSection";
import { FindingsSection } from "./FindingsSection";
import { PlanSection } from "./PlanSection";
import { PositionColumns } from "./PositionColumns";
import { PrintBudget } from "./PrintBudget";
import { reckonBudget } from "./reckon-budget";
import { Stops } from "./Stops";
import { TotalsSection } from "./TotalsSection";
import { type Settled, useBudgetChoices } from "./use-budget-choices";
import { useBuilding } from "./use-building";

export interface BudgetWorkProps {
  readonly host: PaneHost;
  readonly inForce: RosterInForce;
  /** As it was just read. */
  readonly opened: OpenedWorkbook;
  /** False while it is read once more. */
  readonly isSettled: boolean;
  readonly isHere: boolean;
  readonly settled: readonly [Settled, (settled: Settled) => void];
}

export function BudgetWork(work: BudgetWorkProps) {
  const { host, inForce, opened, isHere, settled } = work;
  const { roster, reading } = inForce;
  const { payTable } = opened.kept;
  const { mapping: rosterMapping, choices: rosterChoices } = roster;
  const budgeted = useMemo(
    () => budgetRoster(opened, roster),
    // The roster is a new object each time; what it is made of tells whether it is another one.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [opened, rosterMapping, rosterChoices.place],
  );
  const ratio = ratioOf(inForce, payTable);
  const choices = useBudgetChoices(host, opened, budgeted, ratio, settled);
  const { mapping, plan } = choices;
  const { answer, busy } = useReckoning(budgeted, choices, payTable, isHere);
  const showRow = useShowRow(host.workbook, opened.sheet);
  const announce = useAnnounce();
  const run = useBuilding(
    host,
    useCallback((outcome) => announce(sayBuilt(outcome)), [announce]),
  );
  const { building } = run;
  const reckoned = answer && "budget" in answer ? answer : undefined;
  return (
    <>
      {reading.stale && <ChangedNotice onReadAgain={() => reading.read()} />}
      {answer && "stops" in answer && (
        <Stops stops={answer.stops} showRow={showRow} />
      )}
      {building.state === "done" && (
        <BuiltSection host={host} outcome={building.outcome} />
      )}
      <PositionColumns
        roster={budgeted}
        mapping={mapping}
        onMapping={choices.onMapping}
      />
      <PayTable table={payTable} />
      <PlanSection
        plan={plan}
        positions={reckoned?.positions ?? []}
        onPlan={choices.onPlan}
      />
      {answer === undefined && <Busy label={budgetTexts.reckoning} />}
      {reckoned && (
        <>
          <TotalsSection reckoned={reckoned} />
          <PrintBudget
            reckoned={reckoned}
            sheetName={opened.sheet.name}
            today={host.now()}
          />
          <ControlSection reckoned={reckoned} />
          <FindingsSection reckoned={reckoned} showRow={showRow} />
          <BuildFoot
            run={run}
            request={{ reckoned, sheetName: opened.sheet.name, payTable }}
            isReady={!busy && work.isSettled && !inForce.isWriting}
            isStale={reading.stale}
          />
        </>
      )}
    </>
  );
}

/** The budget under these choices; the one before stays in sight while the next is on its way. */
function useReckoning(
  { cells, rows }: ReturnType<typeof budgetRoster>,
  { mapping, plan }: ReturnType<typeof useBudgetChoices>,
  payTable: KeptPayTable | undefined,
  isHere: boolean,
) {
  const ask = useCallback(
    (signal: AbortSignal) =>
      reckonBudget(
        { cells, rows, mapping, plan, payTable: annual(payTable) },
        signal,
      ),
    [cells, rows, mapping, plan, payTable],
  );
  return useAnswer(isHere ? ask : undefined);
}

const annual = (table: KeptPayTable | undefined): readonly PayRevision[] =>
  table === undefined
    ? []
    : annualPayTable(
        table.revisions,
        timesPerYear(table.period, table.hoursPerYear),
      );

/** What is looked at where pay is compared with its bands. */
function ratioOf(
  { roster }: RosterInForce,
  table: KeptPayTable | undefined,
): number | undefined {
  const { jurisdiction } = roster.mapping;
  const set = catalogue.sets.find(
    (one) => one.jurisdiction.key === jurisdiction,
  );
  return ratioInForce(
    table ?? { atLeastRatio: undefined },
    set?.compaRatioRule,
  );
}

function PayTable({ table }: { readonly table: KeptPayTable | undefined }) {
  const goToPart = useGoToPart();
  return (
    <Section heading={budgetTexts.payHeading}>
      <p>
        {table === undefined
          ? budgetTexts.noPayTable
          : budgetTexts.payTable(table.revisions.length)}
      </p>
      <Button size="small" onClick={() => goToPart("payBands")}>
        {goTo(PART_NAMES.payBands)}
      </Button>
    </Section>
  );
}
