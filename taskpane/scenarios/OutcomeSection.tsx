/** What scenarios come to by pay band: before, after and difference, one of them or two side by side. */
import type {
  ComparedGroup,
  Comparison,
} from "../../src/core/budget/comparison";
import { AmountTable } from "../budget/AmountTable";
import { fteText, money } from "../budget/money";
import { Notice } from "../shell/Notice";
import { Section } from "../shell/Section";
import { scenarioTexts } from "../texts/scenarios";
import { differenceText } from "./amounts";
import type { ScenarioOutcome } from "./reckon-scenarios";

interface OutcomeSectionProps {
  readonly outcome: ScenarioOutcome;
  readonly comparison: Comparison;
}

export function OutcomeSection({ outcome, comparison }: OutcomeSectionProps) {
  const { scenarios } = outcome;
  const names = scenarios.map(({ scenario }) => scenario.name);
  const { before, after } = comparison.total;
  return (
    <Section heading={scenarioTexts.outcomeHeading}>
      {scenarios.length === 1 ? (
        <OneScenario comparison={comparison} />
      ) : (
        <SideBySide names={names} comparison={comparison} />
      )}
      <ul>
        {after.map((figures, index) => (
          <li key={names[index]}>
            {scenarioTexts.seats(
              names[index] ?? "",
              before.seats,
              figures.seats,
            )}
            ,{" "}
            {scenarioTexts.fteOf(
              fteText(before.authorisedFte),
              fteText(figures.authorisedFte),
            )}
          </li>
        ))}
      </ul>
      {scenarios.map(
        ({ scenario: { name }, budget: { leftOut } }) =>
          leftOut.length > 0 && (
            <Notice key={name} intent="warning">
              {scenarioTexts.leftOut(name, leftOut.length)}
            </Notice>
          ),
      )}
    </Section>
  );
}

interface TableProps {
  readonly comparison: Comparison;
}

function OneScenario({ comparison: { groups, total } }: TableProps) {
  const line = ({ name, before, after, difference }: ComparedGroup) => ({
    name,
    cells: [
      money(before.cents),
      money(after[0]?.cents ?? 0n),
      differenceText(difference[0]?.cents ?? 0n),
    ],
  });
  return (
    <AmountTable
      label={scenarioTexts.outcomeHeading}
      headers={[
        ...[scenarioTexts.group, scenarioTexts.before],
        ...[scenarioTexts.after, scenarioTexts.difference],
      ]}
      lines={groups.map(line)}
      sum={line(total)}
    />
  );
}

interface SideBySideProps extends TableProps {
  readonly names: readonly string[];
}

/** The differences stand in a table of their own: all amounts in one are too wide for the pane. */
function SideBySide({ names, comparison }: SideBySideProps) {
  const { groups, total } = comparison;
  const amounts = ({ name, before, after }: ComparedGroup) => ({
    name,
    cells: [before, ...after].map(({ cents }) => money(cents)),
  });
  const differences = ({ name, difference }: ComparedGroup) => ({
    name,
    cells: difference.map(({ cents }) => differenceText(cents)),
  });
  return (
    <>
      <AmountTable
        label={scenarioTexts.outcomeHeading}
        headers={[scenarioTexts.group, scenarioTexts.before, ...names]}
        lines={groups.map(amounts)}
        sum={amounts(total)}
      />
      <h4>{scenarioTexts.differences}</h4>
      <AmountTable
        label={scenarioTexts.differences}
        headers={[scenarioTexts.group, ...names]}
        lines={groups.map(differences)}
        sum={differences(total)}
      />
    </>
  );
}
