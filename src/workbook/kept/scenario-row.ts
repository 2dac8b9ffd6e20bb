/** Reads one row of the table of scenarios: what it says, or the cell that cannot be read. */
import type { Change } from "../../core/budget/scenario";
import { isBlank } from "../../core/cell";
import type { FundShare } from "../../core/position/funding";
import type { Position } from "../../core/position/position";
import { keptText } from "./cell-text";
import type { FaultsOf } from "./fault";
import { isPlanLabel, type PlanLine, readPlanLines } from "./plan-terms";
import {
  changeKinds,
  type ChangeKind,
  FACT_MARK,
  FACTS,
  factNamed,
  FUND_SHARE,
  FUND_WORD,
  PLAN_MARK,
} from "./scenario-words";
import { isBlankRow, type TableRow } from "./table-rows";
import { DAY, NUMBER, only, readWritten, TEXT, type Written } from "./written";

/** One row; `label` is in lower case, `number` infinite where the row has none. */
export interface ScenarioRow {
  readonly row: number;
  readonly scenario: string;
  readonly number: number;
  readonly label: string;
  readonly position: string;
  readonly says: Said;
}

export type Said =
  | { readonly says: "named" }
  | { readonly says: "plan"; readonly line: PlanLine }
  | { readonly says: "change"; readonly change: Change }
  /** A further fact of the new position whose row has the same number and key. */
  | { readonly says: "fact"; readonly fact: Partial<Position> }
  | { readonly says: "fund"; readonly share: FundShare };

const SCENARIO = 0;
const NUMBER_AT = 1;
const CHANGE = 2;
const POSITION = 3;
const TO = 4;
const BAND = 5;
const FROM = 6;
const UNTIL = 7;

const order = only(NUMBER, (value) => value >= 0, "a number from 0 up");
const amount = order;

/** Undefined for a blank row, and for one that cannot be read, which is told. */
export function readScenarioRow(
  row: TableRow,
  faults: FaultsOf,
): ScenarioRow | undefined {
  if (isBlankRow(row)) return undefined;
  const cells = new Cells(row, faults);
  const scenario = cells.need(SCENARIO, {
    ...TEXT,
    read: (text) => (text.trim() === "" ? undefined : [text]),
    expected: "the name of a scenario",
  });
  const number = cells.take(NUMBER_AT, order) ?? Infinity;
  const position = cells.take(POSITION, TEXT) ?? "";
  const label = (keptText(row.values[CHANGE]) ?? "").trim().toLowerCase();
  const says = whatItSays(label, position, cells);
  if (scenario === undefined || says === undefined || cells.isSpoilt)
    return undefined;
  return { row: row.row, scenario, number, label, position, says };
}

/** The cells of one row, which remember whether one could not be read. */
class Cells {
  isSpoilt = false;

  constructor(
    private readonly row: TableRow,
    private readonly faults: FaultsOf,
  ) {}

  /** Undefined for a blank cell as well. */
  take<Value>(column: number, as: Written<Value>): Value | undefined {
    return isBlank(this.row.values[column] ?? null)
      ? undefined
      : this.need(column, as);
  }

  need<Value>(column: number, as: Written<Value>): Value | undefined {
    const read = readWritten(as, this.row.values[column] ?? null);
    if (read === undefined) this.spoil(column, as.expected);
    return read?.[0];
  }

  spoil(column: number, expected: string): void {
    this.isSpoilt = true;
    const { row, values } = this.row;
    this.faults.add(row, column, values[column] ?? null, expected);
  }
}

function whatItSays(
  label: string,
  position: string,
  cells: Cells,
): Said | undefined {
  if (label.startsWith(PLAN_MARK))
    return planSaid(label.slice(PLAN_MARK.length), cells);
  if (label.startsWith(FACT_MARK))
    return factSaid(label.slice(FACT_MARK.length), cells);
  const kind = changeKinds.get(label);
  if (kind === undefined) return unknown(cells);
  if (kind === "named") return { says: "named" };
  const change = changeSaid(kind, position, cells);
  return change && { says: "change", change };
}

function unknown(cells: Cells): undefined {
  cells.spoil(CHANGE, "a change that is known");
}

function planSaid(label: string, cells: Cells): Said | undefined {
  if (!isPlanLabel(label)) return unknown(cells);
  const choice = cells.take(TO, TEXT) ?? "";
  const tell = (expected: string): void => cells.spoil(TO, expected);
  readPlanLines([{ label, choice, tell }]);
  return { says: "plan", line: { label, choice } };
}

function factSaid(word: string, cells: Cells): Said | undefined {
  if (FUND_WORD.test(word)) {
    const share = cells.need(TO, FUND_SHARE);
    return share && { says: "fund", share };
  }
  const key = factNamed(word);
  if (key === undefined) return unknown(cells);
  const value: unknown = cells.need<unknown>(
    TO,
    FACTS[key].as as Written<unknown>,
  );
  return { says: "fact", fact: { [key]: value } };
}

function changeSaid(
  kind: Exclude<ChangeKind, "named">,
  key: string,
  cells: Cells,
): Change | undefined {
  const [from, until] = [cells.take(FROM, DAY), cells.take(UNTIL, DAY)];
  const text = (column: number): string => cells.take(column, TEXT) ?? "";
  switch (kind) {
    case "class":
      return { change: kind, key, classCode: text(TO), band: text(BAND) };
    case "dates":
      return { change: kind, key, start: from, end: until };
    case "add": {
      const named = { key, title: text(TO), band: text(BAND) };
      const position = { ...UNSAID, ...named, start: from, end: until };
      return { change: kind, position };
    }
    case "abolish": {
      const lastDay = until ?? cells.need(UNTIL, DAY);
      return lastDay === undefined ? undefined : { change: kind, key, lastDay };
    }
    case "hire": {
      const rate = cells.need(TO, amount);
      const first = from ?? cells.need(FROM, DAY);
      return rate === undefined || first === undefined
        ? undefined
        : { change: kind, key, rate, from: first };
    }
    case "rate": {
      const rate = cells.need(TO, amount);
      return rate === undefined ? undefined : { change: kind, key, rate, from };
    }
    case "fte": {
      const fte = cells.need(TO, amount);
      return fte === undefined ? undefined : { change: kind, key, fte };
    }
    case "managedFte": {
      const managedFte = cells.need(TO, amount);
      return managedFte === undefined
        ? undefined
        : { change: kind, key, managedFte };
    }
  }
}

/** A position of which nothing is said. */
const UNSAID: Omit<Position, "key" | "title" | "band" | "start" | "end"> = {
  row: undefined,
  seat: "",
  classCode: "",
  unit: "",
  status: "vacant",
  incumbent: "",
  incumbentBand: "",
  fte: undefined,
  filledFte: undefined,
  rate: undefined,
  benefitShare: undefined,
  benefitFlat: undefined,
  funding: [],
  managedFte: undefined,
};
