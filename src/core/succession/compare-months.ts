/** What became of a roster in the month after: who came, who went, whose title or answer is another one. */
import { groupIdOf } from "../roster/group-titles";
import type { MonthPosition, RosterMonth } from "./month";

/** A value that is no longer what it was; "" where there was, or is, none. */
export interface Change {
  readonly key: string;
  readonly before: string;
  readonly now: string;
}

export interface ChangedAnswer extends Change {
  readonly of: "class" | "verdict";
}

export interface Succession {
  /** Only in the new roster, in its order. */
  readonly joiners: readonly MonthPosition[];
  /** Only in last month's roster, in its order. */
  readonly leavers: readonly MonthPosition[];
  /** Keys in both, in the new roster's order. */
  readonly stayers: readonly string[];
  /** Stayers whose title reads otherwise; case and spaces aside. */
  readonly changedTitles: readonly Change[];
  /** One entry for each of class and verdict that differs. */
  readonly changedAnswers: readonly ChangedAnswer[];
  /** Stayers for whom last month holds no answer to compare. */
  readonly withoutAnswer: number;
  /** Rows of either month whose key is blank or stands twice. */
  readonly notCompared: { readonly before: number; readonly now: number };
}

/** Compares two months by the keys of their positions. */
export function compareMonths(
  before: RosterMonth,
  now: RosterMonth,
): Succession {
  const pairs = [...now.positions.values()].flatMap((position) => {
    const earlier = before.positions.get(position.key);
    return earlier === undefined ? [] : [{ earlier, position }];
  });
  return {
    joiners: [...now.positions.values()].filter(
      ({ key }) => !before.positions.has(key),
    ),
    leavers: [...before.positions.values()].filter(
      ({ key }) => !now.positions.has(key),
    ),
    stayers: pairs.map(({ position }) => position.key),
    changedTitles: pairs
      .filter(({ earlier, position }) => isOtherTitle(earlier, position))
      .map(({ earlier, position }) => ({
        key: position.key,
        before: earlier.title,
        now: position.title,
      })),
    changedAnswers: pairs.flatMap(({ earlier, position }) =>
      changesOf(earlier, position),
    ),
    withoutAnswer: pairs.filter(({ earlier }) => earlier.answer === undefined)
      .length,
    notCompared: { before: before.notCompared, now: now.notCompared },
  };
}

/** As groups of equal titles are told apart. */
function isOtherTitle(one: MonthPosition, other: MonthPosition): boolean {
  return groupIdOf("", one.title) !== groupIdOf("", other.title);
}

function changesOf(
  { answer: before }: MonthPosition,
  { key, answer: now }: MonthPosition,
): ChangedAnswer[] {
  if (before === undefined || now === undefined) return [];
  const pairs = [
    { of: "class", before: before.classCode, now: now.classCode },
    { of: "verdict", before: before.verdict, now: now.verdict },
  ] as const;
  return pairs
    .filter((pair) => pair.before !== pair.now)
    .map((pair) => ({ key, ...pair }));
}
