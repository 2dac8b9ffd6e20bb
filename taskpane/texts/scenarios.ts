/** What the part for scenarios says. */
import type { LevelMove } from "../../src/core/budget/level-moves";
import type { Change } from "../../src/core/budget/scenario";
import { count, counted } from "./numbers";
import { PART_NAMES } from "./shell";

export const scenarioTexts = {
  heading: "What if positions change?",
  about:
    "A scenario changes positions on paper: the roster, the plan and the budget sheets stay as they are. It is kept in the workbook under its name.",
  reading: "Reading the workbook…",
  reckoning: "Reckoning budget and scenario…",
  noBudget: `A scenario is set beside the budget as it was last built, and none was built for this roster yet: build it under “${PART_NAMES.budget}” first.`,
  stopped: `The budget cannot be reckoned any more: look under “${PART_NAMES.budget}” at what stops it.`,
  baseline: (total: string, from: string) =>
    `The budget as last built, for the year from ${from}: ${total}.`,

  which: "Scenario",
  none: "None yet",
  newName: "Name of a new scenario",
  add: "Add this scenario",
  nameMissing: "Give it a name first.",
  nameTaken: "There is a scenario of that name already.",
  remove: "Remove this scenario…",
  removeQuestion: (name: string) =>
    `“${name}” and its changes are removed from the workbook.`,
  removeNow: "Remove it now",
  keep: "Keep it",
  removed: (name: string) => `Scenario ${name} removed.`,
  added: (name: string) => `Scenario ${name} added.`,
  notKept: "The scenarios could not be kept in the workbook",

  changesHeading: "What changes",
  noChanges: "Nothing yet: without changes it equals the budget.",
  plan: (label: string, choice: string) => `Plan: ${label}: ${choice}`,
  removeChange: "Remove",
  removeThis: (change: string) => `Remove: ${change}`,
  changeAdded: (change: string) => `Added: ${change}`,

  addHeading: "Add a change",
  kind: "Kind of change",
  position: "Position",
  positionHint: "As the roster’s key names it.",
  noPosition: (key: string) => `No position has the key “${key}”.`,
  fte: "FTE",
  managedFte: "FTE managed",
  classCode: "Class",
  band: "Pay band",
  rate: "Full-time rate a year",
  from: "From",
  fromOptional: "From (blank: all year)",
  firstDay: "First day (blank: open)",
  lastDay: "Last day",
  lastDayOptional: "Last day (blank: open)",
  newKey: "Key of the new position",
  title: "Title",
  unit: "Unit",
  newRate: "Full-time rate a year (blank: vacant, at its band’s pay)",
  addChange: "Add this change",
  incomplete: "Fill in what is missing first.",

  compareWith: "Side by side with",
  nothingElse: "No other scenario",
  outcomeHeading: "What it comes to",
  group: "Band",
  before: "Budget",
  after: "With it",
  difference: "Difference",
  total: "Total",
  differences: "Difference from the budget",
  seats: (name: string, before: number, after: number) =>
    `${name}: ${counted(after, "position", "positions")} (${count(before)} in the budget)`,
  fteOf: (before: string, after: string) =>
    `${after} authorised FTE (${before})`,
  leftOut: (name: string, number: number) =>
    `${name}: ${counted(number, "position", "positions")} cannot be costed and ${number === 1 ? "is" : "are"} left out.`,
  faultOf: (change: string, sentence: string) => `${change}: ${sentence}`,

  levelHeading: "Levels by FTE managed",
  noManaged:
    "No position has a figure of FTE managed, so no level can move: choose its column for the budget first.",
  noMoves: "The scenario changes no position’s FTE managed.",
  levels: "Position, level and headroom",
  levelPosition: "Position",
  managed: "FTE managed",
  level: "Level",
  headroom: "To the next level",
  top: "highest",
  by: {
    stated: "stated",
    unit: "by its unit’s FTE",
  } satisfies Record<LevelMove["by"], string>,
  moved: (before: string, after: string) => `${before} → ${after}`,
  moreMoves: (number: number) =>
    `and ${counted(number, "position", "positions")} more`,
} as const;

export const CHANGE_NAMES: Readonly<Record<Change["change"], string>> = {
  fte: "The FTE of a position",
  class: "The class and band of a position",
  dates: "The first and last day of a position",
  rate: "Somebody’s pay",
  hire: "Fill a vacant position",
  add: "Add a position",
  abolish: "Abolish a position",
  managedFte: "The FTE that a position manages",
};
