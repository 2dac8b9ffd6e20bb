/** A planned raise as one readable text, such as "3% from 2026-10-01 for band IF". */
import {
  RAISE_SCOPES,
  type PlannedRaise,
  type RaiseScope,
} from "../../core/budget/budget-plan";
import type { RaiseKind } from "../../core/budget/raises";
import { DAY, NUMBER, SHARE, type Written } from "./written";

const SHAPE =
  /^\s*(?:(amount|rate)\s+)?(\S+)\s+from\s+(\S+)\s+for\s+(\w+)(?: (.*))?$/is;

export const RAISE: Written<PlannedRaise> = {
  write: ({ kind, value, from, scope, of }) =>
    `${amountText(kind, value)} from ${DAY.write(from)} for ${scope}${of === "" ? "" : ` ${of}`}`,
  read: (text) => {
    const [, word, amount = "", day = "", whom = "", of = ""] =
      SHAPE.exec(text) ?? [];
    const kind = (word?.toLowerCase() ?? "percent") as RaiseKind;
    const value = (kind === "percent" ? SHARE : NUMBER).read(amount)?.[0];
    const from = DAY.read(day)?.[0];
    const scope = scopeNamed(whom.toLowerCase());
    if (value === undefined || from === undefined || scope === undefined)
      return undefined;
    return [{ kind, value, from, scope, of }];
  },
  expected: 'a raise such as "3% from 2026-10-01 for all"',
};

function amountText(kind: RaiseKind, value: number): string {
  switch (kind) {
    case "percent":
      return SHARE.write(value);
    case "amount":
    case "rate":
      return `${kind} ${NUMBER.write(value)}`;
  }
}

const scopeNamed = (word: string): RaiseScope | undefined =>
  RAISE_SCOPES.find((scope) => scope === word);
