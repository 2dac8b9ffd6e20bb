/** How the parts of a scenario are called in the table that keeps them. What was once written must be read for good. */
import type { Position } from "../../core/position/position";
import { wordList } from "./cell-text";
import { NUMBER, only, SHARE, TEXT, wordsAs, type Written } from "./written";

export type ChangeKind =
  | "named"
  | "fte"
  | "class"
  | "dates"
  | "rate"
  | "hire"
  | "add"
  | "abolish"
  | "managedFte";

export const CHANGE_WORDS: Readonly<Record<ChangeKind, string>> = {
  named: "scenario",
  fte: "FTE",
  class: "class",
  dates: "dates",
  rate: "rate",
  hire: "hire",
  add: "new position",
  abolish: "abolish",
  managedFte: "FTE managed",
};

export const changeKinds = wordList(CHANGE_WORDS);

/** What stands before a term of the plan, and before a further fact of a new position. */
export const PLAN_MARK = "plan: ";
export const FACT_MARK = "new position: ";

const amount = only(NUMBER, (value) => value >= 0, "a number from 0 up");
const share = only(SHARE, (value) => value >= 0, SHARE.expected);

type Fact = Exclude<
  keyof Position,
  "key" | "row" | "title" | "band" | "start" | "end" | "funding"
>;

/** What a new position has besides the columns of its own row. */
export const FACTS: {
  readonly [Key in Fact]: {
    readonly word: string;
    readonly as: Written<NonNullable<Position[Key]>>;
  };
} = {
  seat: { word: "position number", as: TEXT },
  classCode: { word: "class", as: TEXT },
  unit: { word: "unit", as: TEXT },
  status: {
    word: "filled or vacant",
    as: wordsAs({ filled: "filled", vacant: "vacant" }),
  },
  incumbent: { word: "incumbent", as: TEXT },
  incumbentBand: { word: "pay band of the incumbent", as: TEXT },
  fte: { word: "FTE", as: amount },
  filledFte: { word: "FTE filled", as: amount },
  rate: { word: "full-time rate", as: amount },
  benefitShare: { word: "benefits, share of salary", as: share },
  benefitFlat: { word: "benefits, amount", as: amount },
  managedFte: { word: "FTE managed", as: amount },
};

export const FACT_KEYS = Object.keys(FACTS) as Fact[];

export const factNamed = (word: string): Fact | undefined =>
  FACT_KEYS.find((key) => FACTS[key].word.toLowerCase() === word);

export const FUND_WORD = /^fund \d+$/;
export const fundWord = (number: number): string => `fund ${number}`;

/** "60% of General". */
export const FUND_SHARE: Written<{
  readonly fund: string;
  readonly share: number;
}> = {
  write: ({ fund, share: part }) => `${SHARE.write(part)} of ${fund}`,
  read: (text) => {
    const [, part = "", fund = ""] = /^\s*(\S+) of (.*)$/s.exec(text) ?? [];
    const read = share.read(part);
    return read && [{ fund, share: read[0] }];
  },
  expected: 'a share of a fund such as "60% of General"',
};
