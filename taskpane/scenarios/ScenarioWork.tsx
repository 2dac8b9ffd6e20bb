/** The scenarios of one roster: which one is in hand stands above, then its changes, then what it comes to. */
import { useCallback, useMemo, useState } from "react";
import { annualPayTable } from "../../src/core/budget/annual-pay-table";
import { type BudgetPlan, plainPlan } from "../../src/core/budget/budget-plan";
import type { Scenario } from "../../src/core/budget/scenario";
import { isoText } from "../../src/core/pay/pay-finding";
import { timesPerYear } from "../../src/core/roster/pay-period";
import { type KeptPositions, sayKeptFault } from "../../src/workbook/kept";
import { isSameSheetName } from "../../src/workbook/limits";
import { budgetRoster } from "../budget/budget-roster";
import { yearly } from "../budget/money";
import { mappingInForce } from "../budget/position-choices";
import type { BudgetTerms } from "../budget/reckon-budget";
import type { PaneHost } from "../host";
import { ChoiceField } from "../mapping/ChoiceField";
import { useAnnounce } from "../shell/announcer";
import { Busy } from "../shell/Busy";
import { ChangedNotice } from "../shell/ChangedNotice";
import { Notice } from "../shell/Notice";
import { BudgetLacks } from "./BudgetLacks";
import type { OpenedWorkbook } from "../shell/open-roster";
import type { RosterInForce } from "../shell/roster-in-force";
import { useAnswer } from "../shell/use-answer";
import { scenarioTexts } from "../texts/scenarios";
import { AddChange } from "./AddChange";
import { ChangesSection } from "./ChangesSection";
import { LevelSection } from "./LevelSection";
import { OutcomeSection } from "./OutcomeSection";
import { reckonScenarios } from "./reckon-scenarios";
import { sayChange } from "./say-change";
import { ScenarioChoice } from "./ScenarioChoice";
import { useScenarios } from "./use-scenarios";

export interface ScenarioWorkProps {
  readonly host: PaneHost;
  readonly inForce: RosterInForce;
  /** The roster as it is now. */
  readonly opened: OpenedWorkbook;
  readonly isHere: boolean;
}

/** Only over a budget that was built is there something to compare with. */
export function ScenarioWork(props: ScenarioWorkProps) {
  const { kept, sheet } = props.opened;
  const { budgetPlan, positions } = kept;
  const isBuilt =
    positions !== undefined && isSameSheetName(positions.sheetName, sheet.name);
  const from = budgetPlan?.fiscalYearStart;
  if (!isBuilt || from === undefined)
    return <BudgetLacks what={scenarioTexts.noBudget} />;
  return (
    <OverBudget
      {...props}
      plan={{ ...plainPlan(from), ...budgetPlan }}
      positions={positions}
    />
  );
}

interface OverBudgetProps extends ScenarioWorkProps {
  readonly plan: BudgetPlan;
  readonly positions: KeptPositions;
}

function OverBudget(props: OverBudgetProps) {
  const { host, inForce, opened, isHere, plan } = props;
  const { kept } = opened;
  const { scenarios, onScenarios, notKept } = useScenarios(host, kept);
  const [chosen, setChosen] = useState("");
  const [other, setOther] = useState("");
  const announce = useAnnounce();
  const named = (name: string): Scenario | undefined =>
    scenarios.find((one) => one.name === name);
  const first = named(chosen) ?? scenarios[0];
  const second = other === first?.name ? undefined : named(other);
  const { answer } = useReckoning(props, first, second, isHere);
  const change = (next: Scenario): void =>
    onScenarios(scenarios.map((one) => (one === first ? next : one)));
  if (answer !== undefined && "stops" in answer)
    return <BudgetLacks what={scenarioTexts.stopped} />;
  const baseline = answer?.baseline;
  return (
    <>
      {inForce.reading.stale && (
        <ChangedNotice onReadAgain={() => inForce.reading.read()} />
      )}
      {baseline && (
        <p>
          {scenarioTexts.baseline(
            yearly(baseline.budget.total),
            isoText(plan.fiscalYearStart),
          )}
        </p>
      )}
      {kept.faults.map((fault) => (
        <Notice key={`${fault.sheet} ${fault.address}`} intent="warning">
          {sayKeptFault(fault)}
        </Notice>
      ))}
      {notKept !== undefined && (
        <Notice intent="error" title={scenarioTexts.notKept}>
          {notKept}
        </Notice>
      )}
      <ScenarioChoice
        scenarios={scenarios}
        chosen={first}
        onChoose={setChosen}
        onScenarios={onScenarios}
      />
      {first && (
        <>
          <ChangesSection
            scenario={first}
            faults={
              answer?.scenarios.find(({ scenario }) => scenario === first)
                ?.faults ?? []
            }
            onScenario={change}
          />
          <AddChange
            key={first.name}
            positions={baseline?.positions ?? []}
            onAdd={(added) => {
              change({ ...first, changes: [...first.changes, added] });
              announce(scenarioTexts.changeAdded(sayChange(added)));
            }}
          />
          {scenarios.length > 1 && (
            <ChoiceField
              label={scenarioTexts.compareWith}
              value={second?.name ?? ""}
              options={[
                { value: "", text: scenarioTexts.nothingElse },
                ...scenarios
                  .filter((one) => one !== first)
                  .map(({ name }) => ({ value: name, text: name })),
              ]}
              onChoose={setOther}
            />
          )}
        </>
      )}
      {answer === undefined && <Busy label={scenarioTexts.reckoning} />}
      {answer?.comparison && (
        <>
          <OutcomeSection outcome={answer} comparison={answer.comparison} />
          <LevelSection outcome={answer} />
        </>
      )}
    </>
  );
}

/** What the scenarios come to; what came before stays in sight while it is on its way. */
function useReckoning(
  { inForce, opened, plan, positions }: OverBudgetProps,
  first: Scenario | undefined,
  second: Scenario | undefined,
  isHere: boolean,
) {
  const { mapping, choices } = inForce.roster;
  const terms = useMemo((): BudgetTerms => {
    const read = budgetRoster(opened, { mapping, choices });
    const { payTable } = opened.kept;
    return {
      ...{ cells: read.cells, rows: read.rows, plan },
      mapping: mappingInForce(positions, read.guessed, read.cells),
      payTable: payTable
        ? annualPayTable(
            payTable.revisions,
            timesPerYear(payTable.period, payTable.hoursPerYear),
          )
        : [],
    };
    // The plan is a new object each time, made of what was read with the roster.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [opened, mapping, choices.place]);
  const ask = useCallback(
    (signal: AbortSignal) => {
      const asked = [first, second].filter((one) => one !== undefined);
      return reckonScenarios(terms, asked, signal);
    },
    [terms, first, second],
  );
  return useAnswer(isHere ? ask : undefined);
}
