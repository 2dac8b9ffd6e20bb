/** The assumptions as a planner types them, and what they come to. */
import type {
  Assumptions,
  Contractors,
} from "../../src/core/assumptions/assumptions";
import { type Level, LEVELS } from "../../src/core/catalog/requirement";
import { isProblem } from "../../src/core/problem";
import { sayProblem } from "../../src/core/problem-wording";
import {
  type CreditTable,
  DEFAULT_CREDIT,
  readCreditTable,
} from "../../src/core/qualification/credit";
import { assumptionTexts, LEVEL_NAMES } from "../texts/assumptions";

export interface Draft {
  /** As typed; "" leaves the level open. */
  readonly years: ReadonlyMap<Level, string>;
  readonly overlap: Assumptions["overlap"];
  readonly contractors: Contractors;
  readonly decider: string;
}

export function draftOf(assumptions: Assumptions): Draft {
  const { credit, overlap, contractors, decider } = assumptions;
  return { years: typedYears(credit), overlap, contractors, decider };
}

/** The years of a table as they would be typed. */
export function typedYears({ years }: CreditTable): ReadonlyMap<Level, string> {
  return new Map(
    LEVELS.map((level) => [level, String(years[level] ?? "")] as const),
  );
}

/** Why what was typed cannot be used, in a sentence, and at which degree. */
export interface DraftFault {
  readonly wrong: string;
  readonly level?: Level;
}

export function readDraft({
  years,
  overlap,
  contractors,
  decider,
}: Draft): Assumptions | DraftFault {
  const unread = LEVELS.find((level) => isUnread(level, years.get(level)));
  if (unread !== undefined) {
    const typed = years.get(unread) ?? "";
    const wrong = assumptionTexts.noYears(LEVEL_NAMES[unread], typed);
    return { wrong, level: unread };
  }
  const rows = LEVELS.map((level) => {
    const typed = (years.get(level) ?? "").trim();
    return typed === "" ? [null, null] : [level, typed];
  });
  const credit = readCreditTable([HEAD, ...rows]);
  if (isProblem(credit)) return { wrong: sayProblem(credit) };
  const isProducts = LEVELS.every(
    (level) => credit.years[level] === DEFAULT_CREDIT.years[level],
  );
  return {
    credit: isProducts ? DEFAULT_CREDIT : credit,
    overlap,
    contractors,
    decider: decider.trim(),
  };
}

/** Whether what stands beside one degree alone cannot be read; all of them together are read later. */
const isUnread = (level: Level, typed = ""): boolean =>
  typed.trim() !== "" && isProblem(readCreditTable([HEAD, [level, typed]]));

const HEAD = ["degree", "years"];
