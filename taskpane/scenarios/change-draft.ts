/** A change as it is being typed, and the change that it makes once nothing is missing. */
import type { Change } from "../../src/core/budget/scenario";
import type { Position } from "../../src/core/position/position";
import { typedAmount } from "../budget/typed";
import { typedDay } from "../pay-bands/terms";

export type ChangeKind = Change["change"];

export interface Draft {
  readonly kind: ChangeKind;
  readonly key: string;
  /** An FTE, an FTE managed, or a rate. */
  readonly amount: string;
  readonly classCode: string;
  readonly band: string;
  readonly title: string;
  readonly unit: string;
  readonly fte: string;
  readonly from: string;
  readonly until: string;
}

export const EMPTY: Draft = {
  kind: "fte",
  ...{ key: "", amount: "", classCode: "", band: "" },
  ...{ title: "", unit: "", fte: "1", from: "", until: "" },
};

/** More FTE than one seat has are a slip of the comma. */
const MOST_FTE = 2;

/** The change; undefined while something is missing or cannot be read. */
export function readDraft(draft: Draft): Change | undefined {
  const key = draft.key.trim();
  const days = readDays(draft);
  if (key === "" || days === undefined) return undefined;
  const { from, until } = days;
  const amount = typedAmount(draft.amount);
  switch (draft.kind) {
    case "fte":
      return amount === undefined || amount > MOST_FTE
        ? undefined
        : { change: "fte", key, fte: amount };
    case "managedFte":
      return amount === undefined
        ? undefined
        : { change: "managedFte", key, managedFte: amount };
    case "class": {
      const [classCode, band] = [draft.classCode.trim(), draft.band.trim()];
      return classCode === "" || band === ""
        ? undefined
        : { change: "class", key, classCode, band };
    }
    case "dates":
      return { change: "dates", key, start: from, end: until };
    case "rate":
      return amount === undefined
        ? undefined
        : { change: "rate", key, rate: amount, from };
    case "hire":
      return amount === undefined || from === undefined
        ? undefined
        : { change: "hire", key, rate: amount, from };
    case "abolish":
      return until === undefined
        ? undefined
        : { change: "abolish", key, lastDay: until };
    case "add":
      return addition(draft, key, days);
  }
}

interface Days {
  readonly from: number | undefined;
  readonly until: number | undefined;
}

function readDays({ from, until }: Draft): Days | undefined {
  const [first, last] = [typedDay(from), typedDay(until)];
  const isUnread =
    (from !== "" && first === undefined) ||
    (until !== "" && last === undefined);
  return isUnread ? undefined : { from: first, until: last };
}

/** Without a rate the new position is vacant. */
function addition(draft: Draft, key: string, days: Days): Change | undefined {
  const fte = typedAmount(draft.fte);
  const rate = typedAmount(draft.amount);
  const isPaid = draft.amount.trim() !== "";
  const band = draft.band.trim();
  if (fte === undefined || fte > MOST_FTE) return undefined;
  if (isPaid ? rate === undefined : band === "") return undefined;
  const position: Position = {
    ...{ key, row: undefined, seat: key, title: draft.title.trim() },
    ...{ classCode: draft.classCode.trim(), band, unit: draft.unit.trim() },
    status: isPaid ? "filled" : "vacant",
    ...{ incumbent: "", incumbentBand: "", fte, filledFte: undefined, rate },
    ...{ start: days.from, end: days.until },
    ...{ benefitShare: undefined, benefitFlat: undefined, funding: [] },
    managedFte: undefined,
  };
  return { change: "add", position };
}
