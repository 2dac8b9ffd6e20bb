/** A change as a planner reads it. */
import type { Change } from "../../src/core/budget/scenario";
import { isoText } from "../../src/core/pay/pay-finding";
import { fteText } from "../budget/money";
import { amountText } from "./amounts";

const from = (day: number | undefined): string =>
  day === undefined ? "" : ` from ${isoText(day)}`;
const until = (day: number | undefined): string =>
  day === undefined ? "" : ` until ${isoText(day)}`;
const inBand = (band: string): string => (band === "" ? "" : `, band ${band}`);

/** Such as "P-12: hired at 90,000.00 from 2026-09-01". */
export function sayChange(change: Change): string {
  switch (change.change) {
    case "fte":
      return `${change.key}: FTE ${fteText(change.fte)}`;
    case "class":
      return `${change.key}: class ${change.classCode}${inBand(change.band)}`;
    case "dates": {
      const days = `${from(change.start)}${until(change.end)}`;
      return `${change.key}: ${days === "" ? "all year" : `there${days}`}`;
    }
    case "rate":
      return `${change.key}: paid ${amountText(change.rate)}${from(change.from)}`;
    case "hire":
      return `${change.key}: filled at ${amountText(change.rate)}${from(change.from)}`;
    case "abolish":
      return `${change.key}: abolished after ${isoText(change.lastDay)}`;
    case "managedFte":
      return `${change.key}: manages ${fteText(change.managedFte)} FTE`;
    case "add": {
      const { key, title, band, fte, start, end } = change.position;
      const named = title === "" ? "" : `, ${title}`;
      return `${key}: new position${named}${inBand(band)}, FTE ${fteText(fte ?? 0)}${from(start)}${until(end)}`;
    }
  }
}
