/** A planned raise in a few words. */
import type { PlannedRaise } from "../../src/core/budget/budget-plan";
import { isoText } from "../../src/core/pay/pay-finding";
import { amount } from "../texts/pay-bands";
import { shareAsTyped } from "./typed";
import { SCOPE_NAMES } from "../texts/budget";

/** "From 2026-10-01: 2%, all positions". */
export function sayRaise({
  from,
  kind,
  value,
  scope,
  of,
}: PlannedRaise): string {
  const whom = `${SCOPE_NAMES[scope].toLowerCase()}${of === "" ? "" : `, ${of}`}`;
  return `From ${isoText(from)}: ${sayValue(kind, value)}, ${whom}`;
}

function sayValue(kind: PlannedRaise["kind"], value: number): string {
  switch (kind) {
    case "percent":
      return `${value < 0 ? "" : "+"}${shareAsTyped(value)}%`;
    case "amount":
      return `${value < 0 ? "" : "+"}${amount(value)} a year`;
    case "rate":
      return `a rate of ${amount(value)} a year`;
  }
}
