/** Puts the rows of the table of scenarios together again: each scenario with its changes in the order of their numbers. */
import { groupKey } from "../../core/budget/group-key";
import type { Change, Scenario } from "../../core/budget/scenario";
import type { Position } from "../../core/position/position";
import type { FaultsOf } from "./fault";
import { readPlanLines } from "./plan-terms";
import { readScenarioRow, type ScenarioRow } from "./scenario-row";
import type { TableRow } from "./table-rows";

/** Every scenario that a row names, in the order of their first rows. */
export function readScenarios(
  rows: readonly TableRow[],
  faults: FaultsOf,
): readonly Scenario[] {
  const scenarios = new Map<string, ScenarioRow[]>();
  for (const line of rows) {
    const row = readScenarioRow(line, faults);
    if (row === undefined) continue;
    const key = groupKey(row.scenario);
    scenarios.set(key, [...(scenarios.get(key) ?? []), row]);
  }
  return [...scenarios.values()].map((about) => scenarioOf(about, faults));
}

function scenarioOf(rows: readonly ScenarioRow[], faults: FaultsOf): Scenario {
  const sorted = [...rows].sort((one, other) =>
    one.number === other.number ? 0 : one.number - other.number,
  );
  const plan = readPlanLines(
    sorted.flatMap(({ says }) =>
      says.says === "plan" ? [{ ...says.line, tell: () => undefined }] : [],
    ),
  );
  const changes = changesOf(sorted, faults);
  const name = rows[0]?.scenario ?? "";
  return Object.keys(plan).length === 0
    ? { name, changes }
    : { name, changes, plan };
}

function changesOf(
  rows: readonly ScenarioRow[],
  faults: FaultsOf,
): readonly Change[] {
  const facts = new Map<string, ScenarioRow[]>();
  const whose = ({ number, position }: ScenarioRow): string =>
    `${number} ${position}`;
  for (const row of rows)
    if (row.says.says === "fact" || row.says.says === "fund")
      facts.set(whose(row), [...(facts.get(whose(row)) ?? []), row]);
  const changes = rows.flatMap((row): Change[] => {
    if (row.says.says !== "change") return [];
    const { change } = row.says;
    if (change.change !== "add") return [change];
    const more = facts.get(whose(row)) ?? [];
    facts.delete(whose(row));
    return [{ change: "add", position: withFacts(change.position, more) }];
  });
  for (const left of [...facts.values()].flat())
    faults.add(left.row, 3, left.position, "a new position of this scenario");
  return changes;
}

function withFacts(position: Position, rows: readonly ScenarioRow[]): Position {
  const funding = [...rows]
    .sort((one, other) => fundNumber(one) - fundNumber(other))
    .flatMap(({ says }) => (says.says === "fund" ? [says.share] : []));
  const facts = rows.map(({ says }) => (says.says === "fact" ? says.fact : {}));
  return Object.assign({}, position, ...facts, { funding }) as Position;
}

const fundNumber = ({ label }: ScenarioRow): number =>
  Number(/\d+$/.exec(label)?.[0] ?? 0);
