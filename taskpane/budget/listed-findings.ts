/** The findings of a budget by kind, each with the position that it is about. */
import type { Position } from "../../src/core/position/position";
import type { ListedRow } from "../row-list/RowList";
import { budgetTexts } from "../texts/budget";
import type { ListedKind } from "../texts/findings";
import { amount } from "../texts/pay-bands";
import type { ReckonedBudget } from "./reckon-budget";

export type Listed = ListedRow;

/** Kinds that have a row, in no order; vacant positions are listed with what they cost. */
export function listedFindings({
  budget,
  findings,
  positions,
}: Pick<ReckonedBudget, "budget" | "findings" | "positions">): ReadonlyMap<
  ListedKind,
  readonly Listed[]
> {
  const byKey = new Map(positions.map((one) => [one.key, one]));
  const found = new Map<ListedKind, Map<number, Listed>>();
  const list = (kind: ListedKind, position: Position, line: string): void => {
    const { row } = position;
    if (row === undefined) return;
    const listed = found.get(kind) ?? new Map<number, Listed>();
    const lines = [...(listed.get(row)?.lines ?? []), line];
    found.set(kind, listed.set(row, { row, name: nameOf(position), lines }));
  };
  for (const { kind, key, sentence } of findings) {
    const position = byKey.get(key);
    if (position !== undefined) list(kind, position, sentence);
  }
  for (const { position, costed } of budget.positions)
    if (position.status === "vacant")
      list(
        "vacant",
        position,
        budgetTexts.vacantCost(
          amount(costed.rate),
          costed.source,
          position.band,
        ),
      );
  return new Map(
    [...found].map(([kind, listed]) => [kind, [...listed.values()]]),
  );
}

/** A row id of ours says nothing to a person. */
const ROW_ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

function nameOf({ key, title }: Position): string {
  if (title === "") return key;
  return ROW_ID.test(key) ? title : `${key}, ${title}`;
}
