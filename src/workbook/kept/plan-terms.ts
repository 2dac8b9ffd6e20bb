/** The terms of a budget plan as lines of label and choice, whole or only those that a scenario changes. */
import type {
  BudgetPlan,
  PlannedRaise,
  Turnover,
  VacancySavings,
} from "../../core/budget/budget-plan";
import { isBlank, type CellValue } from "../../core/cell";
import { RAISE } from "./raise-text";
import {
  DAY,
  NUMBER,
  only,
  readWritten,
  SHARE,
  wordsAs,
  type Written,
} from "./written";

export interface PlanLine {
  readonly label: string;
  readonly choice: string;
}

/** A line as it was read; `tell` says that the choice is not what was expected. */
export interface ReadLine {
  readonly label: string;
  readonly choice: CellValue;
  readonly tell: (expected: string) => void;
}

type Term = Exclude<keyof BudgetPlan, "raises">;

const MOST_MONTHS = 12;
const NONE = "none";
const NOTHING = "nothing";

const share = only(SHARE, (value) => value >= 0, SHARE.expected);
const months = only(
  NUMBER,
  (value) => value >= 0 && value <= MOST_MONTHS,
  "a number of months",
);

const savings: Written<VacancySavings> = {
  write: (saved) => {
    switch (saved.by) {
      case "nothing":
        return NOTHING;
      case "rate":
        return SHARE.write(saved.share);
      case "lag":
        return `${NUMBER.write(saved.months)} months`;
    }
  },
  read: (text) => {
    if (text.trim().toLowerCase() === NOTHING) return [{ by: "nothing" }];
    const lag = /^(.*\d) *months?$/is.exec(text.trim())?.[1];
    const [value] = (lag === undefined
      ? share.read(text)
      : months.read(lag)) ?? [undefined];
    if (value === undefined) return undefined;
    return lag === undefined
      ? [{ by: "rate", share: value }]
      : [{ by: "lag", months: value }];
  },
  expected: `a share such as 4%, a lag such as "3 months", nor "${NOTHING}"`,
};

const turnover: Written<Turnover> = {
  write: ({ share: left, months: empty }) =>
    `${SHARE.write(left)} for ${NUMBER.write(empty)} months`,
  read: (text) => {
    const [, left = "", empty = ""] =
      /^(.*\S) +for +(.*\S) +months?$/is.exec(text.trim()) ?? [];
    const [one] = share.read(left) ?? [undefined];
    const [other] = months.read(empty) ?? [undefined];
    return one === undefined || other === undefined
      ? undefined
      : [{ share: one, months: other }];
  },
  expected: 'a turnover such as "10% for 2 months"',
};

const ratio: Written<number | undefined> = {
  write: (value) => (value === undefined ? NONE : SHARE.write(value)),
  read: (text) =>
    text.trim().toLowerCase() === NONE ? [undefined] : share.read(text),
  expected: `a share such as 115%, nor "${NONE}"`,
};

const TERMS: {
  readonly [Key in Term]: {
    readonly label: string;
    readonly as: Written<BudgetPlan[Key]>;
  };
} = {
  fiscalYearStart: { label: "First day of the fiscal year", as: DAY },
  benefitShare: { label: "Benefits, share of salary", as: share },
  benefitFlat: {
    label: "Benefits, flat for one FTE and year",
    as: only(NUMBER, (value) => value >= 0, "an amount"),
  },
  vacancyPoint: {
    label: "A vacancy costs the band's",
    as: wordsAs({ mid: "midpoint", min: "minimum" }),
  },
  vacancySavings: { label: "Vacancies save", as: savings },
  turnover: { label: "Seats that become empty", as: turnover },
  compaRatioToLookAt: { label: "Look at a compa-ratio from", as: ratio },
};

const KEYS = Object.keys(TERMS) as Term[];
const RAISES = "Raises";
const RAISE_LABEL = /^raise \d+$/i;

/** Tells whether a label is one of a plan's. */
export const isPlanLabel = (label: string): boolean =>
  isRaiseLabel(label) ||
  label === RAISES.toLowerCase() ||
  termOf(label) !== undefined;

const isRaiseLabel = (label: string): boolean => RAISE_LABEL.test(label);

const termOf = (label: string): Term | undefined =>
  KEYS.find((key) => TERMS[key].label.toLowerCase() === label);

/** A line for each term that is given, and one for each raise. */
export function planLines(plan: Partial<BudgetPlan>): readonly PlanLine[] {
  const line = <Key extends Term>(key: Key): PlanLine[] => {
    const { label, as } = TERMS[key];
    const value = plan[key];
    return key in plan
      ? [{ label, choice: as.write(value as BudgetPlan[Key]) }]
      : [];
  };
  return [...KEYS.flatMap(line), ...raiseLines(plan.raises)];
}

/** That there is none is a choice as well. */
function raiseLines(
  raises: readonly PlannedRaise[] | undefined,
): readonly PlanLine[] {
  if (raises?.length === 0) return [{ label: RAISES, choice: NONE }];
  return (raises ?? []).map((raise, index) => ({
    label: `Raise ${index + 1}`,
    choice: RAISE.write(raise),
  }));
}

/** The terms that can be read; raises in the order of their numbers. Labels are in lower case. */
export function readPlanLines(lines: readonly ReadLine[]): Partial<BudgetPlan> {
  const plan: { -readonly [Key in Term]?: BudgetPlan[Key] } = {};
  const take = <Key extends Term>(
    key: Key,
    { choice, tell }: ReadLine,
  ): void => {
    const { as } = TERMS[key];
    if (isBlank(choice)) return;
    const read = readWritten(as, choice);
    if (read === undefined) tell(as.expected);
    else plan[key] = read[0];
  };
  for (const line of lines) {
    const term = termOf(line.label);
    if (term !== undefined) take(term, line);
  }
  const raises = readRaises(lines);
  return raises === undefined ? plan : { ...plan, raises };
}

function readRaises(
  lines: readonly ReadLine[],
): readonly PlannedRaise[] | undefined {
  const numberOf = ({ label }: ReadLine): number =>
    Number(label.slice(label.lastIndexOf(" ")));
  const given = lines
    .filter(({ label, choice }) => isRaiseLabel(label) && !isBlank(choice))
    .sort((one, other) => numberOf(one) - numberOf(other));
  const isSaid = lines.some(({ label }) => label === RAISES.toLowerCase());
  if (given.length === 0) return isSaid ? [] : undefined;
  return given.flatMap(({ choice, tell }) => {
    const read = readWritten(RAISE, choice);
    if (read === undefined) tell(RAISE.expected);
    return read ?? [];
  });
}
