/** A planner's decision on a title as it is kept: readable without this product, and found again in any later roster. */
import type { Catalogue } from "../catalog/catalogue";
import { findClass } from "../catalog/find-class";
import { isProblem } from "../problem";
import type { Decision, Decisions, TitleGroup } from "../roster/classification";
import { groupIdOf } from "../roster/group-titles";
import { EVERY_JURISDICTION } from "./named-mapping";

export interface TitleDecision {
  /** As the roster writes it. */
  readonly title: string;
  /** The class code beside it in the roster; "" where there is none. */
  readonly code: string;
  /** The key of the jurisdiction whose classes were compared, or `EVERY_JURISDICTION`. */
  readonly jurisdiction: string;
  /** A class by key, code or title; "noClass" where the title was left without one. */
  readonly settled: string;
  readonly note: string;
  /** As given; "" where no name was. */
  readonly decider: string;
  /** In ISO form; "" where it is not known. */
  readonly decided: string;
}

export const NO_CLASS = "noClass";

/** What makes two decisions one and the same: the title, its class code and whose classes were compared. */
export function decisionKey({
  jurisdiction,
  code,
  title,
}: Pick<TitleDecision, "jurisdiction" | "code" | "title">): string {
  return `${jurisdiction}\n${groupIdOf(code, title)}`;
}

/** Who decides, when, and for which classes. */
export interface DecidedUnder {
  readonly jurisdiction: string | undefined;
  readonly decider: string;
  readonly decided: string;
}

/** The kept decisions that hold for a roster of this jurisdiction, by group; a class that is in no catalogue is left to be seen. */
export function decisionsFor(
  catalogue: Catalogue,
  kept: readonly TitleDecision[],
  jurisdiction: string | undefined,
): Decisions {
  const whose = jurisdiction ?? EVERY_JURISDICTION;
  return new Map(
    kept
      .filter((decision) => decision.jurisdiction === whose)
      .map((decision) => [
        groupIdOf(decision.code, decision.title),
        asDecision(catalogue, decision.settled),
      ]),
  );
}

function asDecision(catalogue: Catalogue, settled: string): Decision {
  if (settled === NO_CLASS) return "leave";
  const found = catalogue.byKey.has(settled)
    ? undefined
    : findClass(catalogue, settled);
  return {
    accept:
      found === undefined || isProblem(found)
        ? settled
        : found.entry.specification.key,
  };
}

/**
 * What is to be kept once these groups are decided so: decisions on other titles stay, an unchanged one keeps its note,
 * decider and day, one that was taken back goes.
 */
export function decisionsToKeep(
  catalogue: Catalogue,
  before: readonly TitleDecision[],
  groups: readonly TitleGroup[],
  decisions: Decisions,
  under: DecidedUnder,
): readonly TitleDecision[] {
  const jurisdiction = under.jurisdiction ?? EVERY_JURISDICTION;
  const kept = new Map(before.map((one) => [decisionKey(one), one]));
  for (const { id, title, code } of groups) {
    const key = decisionKey({ jurisdiction, code, title });
    const decision = decisions.get(id);
    const earlier = kept.get(key);
    if (decision === undefined) kept.delete(key);
    else if (
      earlier === undefined ||
      !isSame(asDecision(catalogue, earlier.settled), decision)
    )
      kept.set(key, {
        title,
        code,
        note: "",
        settled: decision === "leave" ? NO_CLASS : decision.accept,
        ...under,
        jurisdiction,
      });
  }
  return [...kept.values()];
}

function isSame(one: Decision, other: Decision): boolean {
  if (one === "leave" || other === "leave") return one === other;
  return one.accept === other.accept;
}
