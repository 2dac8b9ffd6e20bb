/** The changes of a scenario in their order, those that cannot be made with the reason, each with a way to take it out. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { Scenario, ScenarioFault } from "../../src/core/budget/scenario";
import { planLines } from "../../src/workbook/kept/plan-terms";
import { Notice } from "../shell/Notice";
import { Section } from "../shell/Section";
import { scenarioTexts } from "../texts/scenarios";
import { sayChange } from "./say-change";

const useStyles = makeStyles({
  change: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
});

interface ChangesSectionProps {
  readonly scenario: Scenario;
  readonly faults: readonly ScenarioFault[];
  readonly onScenario: (scenario: Scenario) => void;
}

export function ChangesSection(props: ChangesSectionProps) {
  const { scenario, faults, onScenario } = props;
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const { changes, plan } = scenario;
  const terms = planLines(plan ?? {});
  const remove = (index: number): void => {
    onScenario({
      ...scenario,
      changes: changes.filter((_, at) => at !== index),
    });
    // The button that was pressed goes with its change.
    list.current?.focus();
  };
  return (
    <Section heading={scenarioTexts.changesHeading}>
      <div
        ref={list}
        role="group"
        aria-label={scenarioTexts.changesHeading}
        tabIndex={-1}
      >
        {changes.length + terms.length === 0 && (
          <p>{scenarioTexts.noChanges}</p>
        )}
        <ul>
          {terms.map(({ label, choice }) => (
            <li key={label}>{scenarioTexts.plan(label, choice)}</li>
          ))}
          {changes.map((change, index) => (
            <li key={`${index} ${sayChange(change)}`}>
              <div className={styles.change}>
                <span>{sayChange(change)}</span>
                <Button
                  size="small"
                  aria-label={scenarioTexts.removeThis(sayChange(change))}
                  onClick={() => remove(index)}
                >
                  {scenarioTexts.removeChange}
                </Button>
              </div>
              {faults
                .filter((fault) => fault.change === index)
                .map(({ sentence }) => (
                  <Notice key={sentence} intent="warning">
                    {sentence}
                  </Notice>
                ))}
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
