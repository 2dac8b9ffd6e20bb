/** The table of scenarios: a few rows for each, one for every change, so that a person can read what was asked. */
import { groupKey } from "../../core/budget/group-key";
import type { Change, Scenario } from "../../core/budget/scenario";
import type { Position } from "../../core/position/position";
import type { CellInput } from "../port";
import { FaultsOf } from "./fault";
import { planLines } from "./plan-terms";
import { readScenarioRow } from "./scenario-row";
import {
  CHANGE_WORDS,
  FACT_KEYS,
  FACT_MARK,
  FACTS,
  FUND_SHARE,
  fundWord,
  PLAN_MARK,
} from "./scenario-words";
import type { TableContent } from "./table-rows";
import type { TableSheet } from "./table-sheet";
import { DAY, NUMBER } from "./written";

const text = (heading: string, width: number) => ({
  heading,
  width,
  isText: true,
});

export const SCENARIOS: TableSheet = {
  name: "Classbook scenarios",
  about:
    "What the planner's scenarios change over the budget, in the order of the numbers; the roster itself is never changed by them.",
  columns: [
    text("Scenario", 28),
    { heading: "No.", width: 6, isText: false },
    text("Change", 32),
    text("Position", 20),
    text("To", 28),
    text("Pay band", 12),
    text("From", 12),
    text("Last day", 12),
  ],
};

/** The rows that keep these scenarios and no others; rows that cannot be read stay for a person to mend. */
export function scenarioContent(scenarios: readonly Scenario[]): TableContent {
  const untold = new FaultsOf(SCENARIOS.name);
  const rows = scenarios.flatMap((scenario) =>
    linesOf(scenario).map(
      (line) =>
        [keyOf(scenario.name, line), cellsOf(scenario.name, line)] as const,
    ),
  );
  return {
    rows: new Map(rows),
    keyOf: (row) => {
      const read = readScenarioRow(row, untold);
      return read && keyOf(read.scenario, read);
    },
  };
}

interface Line {
  readonly number: number;
  readonly label: string;
  readonly position: string;
  readonly to?: string | undefined;
  readonly band?: string | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

const keyOf = (
  scenario: string,
  { number, label, position }: Pick<Line, "number" | "label" | "position">,
): string =>
  JSON.stringify([groupKey(scenario), number, label.toLowerCase(), position]);

const cellsOf = (
  scenario: string,
  { number, label, position, to, band, from, until }: Line,
): readonly CellInput[] =>
  [scenario, number, label, position, to, band, from, until].map(
    (cell) => cell ?? null,
  );

/** The scenario's name stands in a row of its own, so that one without changes is kept as well. */
function linesOf({ changes, plan }: Scenario): readonly Line[] {
  const first = { number: 0, position: "" };
  return [
    { ...first, label: CHANGE_WORDS.named },
    ...planLines(plan ?? {}).map(({ label, choice }) => ({
      ...first,
      label: `${PLAN_MARK}${label}`,
      to: choice,
    })),
    ...changes.flatMap((change, index) => changeLines(change, index + 1)),
  ];
}

function changeLines(change: Change, number: number): readonly Line[] {
  const label = CHANGE_WORDS[change.change];
  if (change.change === "add") return addLines(change.position, number, label);
  return [{ number, label, position: change.key, ...cellsOfChange(change) }];
}

const day = (one: number | undefined): string | undefined =>
  one === undefined ? undefined : DAY.write(one);

function cellsOfChange(
  change: Exclude<Change, { change: "add" }>,
): Pick<Line, "to" | "band" | "from" | "until"> {
  switch (change.change) {
    case "fte":
      return { to: NUMBER.write(change.fte) };
    case "class":
      return { to: change.classCode, band: change.band };
    case "dates":
      return { from: day(change.start), until: day(change.end) };
    case "rate":
    case "hire":
      return { to: NUMBER.write(change.rate), from: day(change.from) };
    case "abolish":
      return { until: day(change.lastDay) };
    case "managedFte":
      return { to: NUMBER.write(change.managedFte) };
  }
}

function addLines(
  position: Position,
  number: number,
  label: string,
): readonly Line[] {
  const line = (word: string, to: string): Line => ({
    ...{ number, label: `${FACT_MARK}${word}` },
    ...{ position: position.key, to },
  });
  const fact = <Key extends (typeof FACT_KEYS)[number]>(key: Key): Line[] => {
    const { word, as } = FACTS[key];
    const value = position[key];
    return value === undefined || value === ""
      ? []
      : [line(word, as.write(value as NonNullable<Position[Key]>))];
  };
  return [
    {
      ...{ number, label, position: position.key, to: position.title },
      ...{ band: position.band, from: day(position.start) },
      until: day(position.end),
    },
    ...FACT_KEYS.flatMap(fact),
    ...position.funding.map((share, index) =>
      line(fundWord(index + 1), FUND_SHARE.write(share)),
    ),
  ];
}
