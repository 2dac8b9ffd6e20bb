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
}: Pick<ReckonedBudget, "budget" | "findings">): ReadonlyMap<
  ListedKind,
  readonly Listed[]
> {
  const found = new Map<ListedKind, Listed[]>();
  const list = (
    kind: ListedKind,
    row: number | undefined,
    name: string,
    sentence: string,
  ): void => {
    if (row === undefined) return;
    const listed = found.get(kind) ?? [];
    listed.push({ row, name, lines: [sentence] });
    found.set(kind, listed);
  };
  const names = new Map(
    [
      ...budget.positions.map(({ position }) => position),
      ...budget.leftOut,
    ].map((position) => [position.key, nameOf(position)]),
  );
  for (const { kind, row, key, sentence } of findings)
    list(kind, row, names.get(key) ?? key, sentence);
  for (const { position, costed } of budget.positions)
    if (position.status === "vacant")
      list(
        "vacant",
        position.row,
        nameOf(position),
        budgetTexts.vacantCost(
          amount(costed.rate),
          costed.source,
          position.band,
        ),
      );
  return found;
}

const nameOf = ({ key, title }: Position): string =>
  title === "" ? key : `${key}, ${title}`;
