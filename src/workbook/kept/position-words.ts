/** How the settings of a budget's mapping are called in the table that keeps them. What was once written must be read for good. */
import type {
  PositionMapping,
  PositionRole,
} from "../../core/position/mapping";
import { isHoursPerYear } from "../../core/roster/pay-period";
import { wordList } from "./cell-text";
import { PERIOD_WORDS } from "./mapping-words";
import { NUMBER, only, wordsAs, type Written } from "./written";

export const POSITION_LABELS: Readonly<Record<PositionRole, string>> = {
  key: "Column: tells rows apart",
  seat: "Column: position number",
  title: "Column: title",
  class: "Column: class",
  band: "Column: pay band",
  unit: "Column: unit",
  status: "Column: filled or vacant",
  incumbent: "Column: incumbent",
  incumbentBand: "Column: pay band of the incumbent",
  fte: "Column: FTE authorised",
  filledFte: "Column: FTE filled",
  salary: "Column: salary",
  payPeriod: "Column: pay period",
  start: "Column: first day",
  end: "Column: last day",
  benefitPct: "Column: benefits, share of salary",
  benefitFlat: "Column: benefits, amount",
  fund: "Column: fund",
  managedFte: "Column: FTE managed",
};

export const positionRoles = wordList(POSITION_LABELS);

export const SHEET_LABEL = "Roster sheet";
export const HEADER_LABEL = "Row of column names";
export const NO_HEADER = "none";
export const FUND_LABEL = /^column: share of fund \d+$/;
export const fundLabel = (number: number): string =>
  `Column: share of fund ${number}`;
export const VACANT_LABEL = /^means vacant \d+$/;
export const vacantLabel = (number: number): string => `Means vacant ${number}`;

export type PositionSetting =
  "salaryPeriod" | "isOnePeriod" | "partTime" | "hoursPerYear" | "withoutFte";

const isOnePeriod = wordsAs({ true: "for one period", false: "not said" });

export type PositionSettings = Pick<PositionMapping, PositionSetting>;

export const POSITION_SETTINGS: {
  readonly [Key in PositionSetting]: {
    readonly label: string;
    readonly as: Written<PositionSettings[Key]>;
  };
} = {
  salaryPeriod: { label: "Salaries are", as: wordsAs(PERIOD_WORDS) },
  isOnePeriod: {
    label: "All salaries are",
    as: {
      write: (isOne) => isOnePeriod.write(isOne ? "true" : "false"),
      read: (text) => {
        const word = isOnePeriod.read(text);
        return word && [word[0] === "true"];
      },
      expected: isOnePeriod.expected,
    },
  },
  partTime: {
    label: "Salaries of part-time positions are",
    as: wordsAs({
      fullTimeRate: "full-time rates",
      paidForShare: "paid for their share",
    }),
  },
  hoursPerYear: {
    label: "Paid hours of a full-time year",
    as: only(NUMBER, isHoursPerYear, "a number of hours that a year can have"),
  },
  withoutFte: {
    label: "Without a column of FTE",
    as: wordsAs({ ask: "not said", one: "each position is one FTE" }),
  },
};
