/** Where one person's pay stands in the band of the class in force: at the full-time rate, for the period of the table. */
import type { CellValue } from "../cell";
import type { Day } from "../date-serial";
import { isUnknown, numberIn, shown } from "../number-text";
import { isProblem, type Problem } from "../problem";
import { TOLERANCE } from "../tolerance";
import { readAmount } from "./amount";
import { bandStatus, type BandStatus } from "./band-status";
import { type PayRevision, pointOf, revisionInForce } from "./pay-table";

/**
 * What the salary of a part-time position is: the rate of a full-time one, or what is paid for its share. Not said: such
 * a position is not compared, since the one reading would put a person far from where the other does.
 */
export type PartTimePay = "fullTimeRate" | "paidForShare" | "notSaid";

export interface PayTerms {
  readonly table: readonly PayRevision[];
  readonly asOf: Day;
  /** A salary times this is for the period of the table. */
  readonly salaryFactor: number;
  readonly partTime: PartTimePay;
  /** As a share of the midpoint; nobody is singled out where it is undefined. */
  readonly atLeastRatio: number | undefined;
}

export interface PaidPosition {
  /** Undefined where no class is in force, or its document gives no band. */
  readonly band: string | undefined;
  readonly salary: CellValue;
  readonly positionFte: CellValue;
}

export interface Standing {
  /** "Bounds unknown" where the table gives a midpoint only. */
  readonly status: BandStatus | "Bounds unknown";
  /** The full-time rate that was compared. */
  readonly rate: number;
  /** Undefined where the table gives no midpoint. */
  readonly compaRatio: number | undefined;
  /** True at the share of the midpoint that is asked about, or over it. */
  readonly isOver: boolean;
  readonly revision: PayRevision;
}

export type Uncompared =
  "noBand" | "noSalary" | "partTimeNotSaid" | "fteNotKnown" | Problem;

/** The standing, or why there is none; nothing is invented for what is not known. */
export function standingOf(
  position: PaidPosition,
  terms: PayTerms,
): Standing | { readonly uncompared: Uncompared } {
  const { band, salary } = position;
  if (band === undefined) return { uncompared: "noBand" };
  if (isUnknown(salary)) return { uncompared: "noSalary" };
  const revision = revisionInForce(terms.table, band, terms.asOf);
  if (isProblem(revision)) return { uncompared: revision };
  const rate = fullTimeRate(position, terms);
  if (typeof rate !== "number") return { uncompared: rate };
  return stand(rate, revision, terms.atLeastRatio);
}

function stand(
  rate: number,
  revision: PayRevision,
  atLeastRatio: number | undefined,
): Standing | { readonly uncompared: Problem } {
  const { minimum, maximum } = revision;
  const status = bandStatus(rate, minimum ?? null, maximum ?? null);
  const middle = pointOf(revision, "mid");
  const hasMiddle = !isProblem(middle) && middle > TOLERANCE;
  if (isProblem(status) && !(status.problem === "noBounds" && hasMiddle))
    return { uncompared: status };
  const compaRatio = hasMiddle ? rate / middle : undefined;
  return {
    status: isProblem(status) || status === "" ? "Bounds unknown" : status,
    rate,
    compaRatio,
    isOver:
      compaRatio !== undefined &&
      atLeastRatio !== undefined &&
      compaRatio >= atLeastRatio - TOLERANCE,
    revision,
  };
}

function fullTimeRate(
  { salary, positionFte }: PaidPosition,
  { salaryFactor, partTime }: PayTerms,
): number | Uncompared {
  const paid = readAmount("salary", salary);
  if (isProblem(paid)) return paid;
  if (paid === undefined) return "noSalary";
  const share = shareOf(positionFte, partTime);
  return typeof share === "number" ? (paid * salaryFactor) / share : share;
}

/** What the salary is divided by. */
function shareOf(cell: CellValue, partTime: PartTimePay): number | Uncompared {
  switch (partTime) {
    case "fullTimeRate":
      return 1;
    case "notSaid": {
      const fte = numberIn(cell);
      return fte === undefined || Math.abs(fte - 1) <= TOLERANCE
        ? 1
        : "partTimeNotSaid";
    }
    case "paidForShare": {
      if (isUnknown(cell)) return "fteNotKnown";
      const fte = numberIn(cell);
      if (fte === undefined)
        return {
          problem: "notANumber",
          argument: "FTE of the position",
          given: shown(cell),
        };
      return fte > TOLERANCE
        ? fte
        : {
            problem: "notAboveZero",
            argument: "FTE of the position",
            given: fte,
          };
    }
  }
}
