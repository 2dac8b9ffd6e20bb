/** The planner's own pay table: bounds by band, by effective date where dated. Nothing is invented where a bound is missing. */
import { isBlank, isCellError, type CellError, type CellValue } from "../cell";
import { readDay, type Day } from "../date-serial";
import { shown } from "../number-text";
import { isProblem, type Problem } from "../problem";
import { squash } from "../text-key";
import { readAmount } from "./amount";

/** Amounts are as the table gives them, in its own period. */
export interface PayRevision {
  readonly band: string;
  readonly effective: Day | undefined;
  readonly minimum: number | undefined;
  readonly midpoint: number | undefined;
  readonly maximum: number | undefined;
}

export type PayPoint = "min" | "mid" | "max";

const POINTS = new Map<string, PayPoint>([
  ["min", "min"],
  ["minimum", "min"],
  ["mid", "mid"],
  ["midpoint", "mid"],
  ["max", "max"],
  ["maximum", "max"],
]);

const HEADERS = [
  "band",
  "minimum",
  "midpoint",
  "maximum",
  "effective",
] as const;
type Header = (typeof HEADERS)[number];

/** Reads a table whose first row holds the headers Band, Minimum, Midpoint, Maximum and, where dated, Effective. */
export function readPayTable(
  range: readonly (readonly CellValue[])[],
): readonly PayRevision[] | Problem | CellError {
  const [head = [], ...rows] = range;
  const columns = new Map(
    HEADERS.map(
      (name) =>
        [name, head.findIndex((cell) => squash(shown(cell)) === name)] as const,
    ),
  );
  if ((columns.get("band") ?? -1) < 0)
    return { problem: "payTable", detail: "its first row has no header Band" };
  if (
    ["minimum", "midpoint", "maximum"].every(
      (name) => (columns.get(name as Header) ?? -1) < 0,
    )
  )
    return {
      problem: "payTable",
      detail:
        "its first row has none of the headers Minimum, Midpoint, Maximum",
    };
  const revisions: PayRevision[] = [];
  for (const row of rows.filter((cells) => !cells.every(isBlank))) {
    const revision = readRevision(
      (name) => row[columns.get(name) ?? -1] ?? null,
    );
    if (isProblem(revision) || "error" in revision) return revision;
    revisions.push(revision);
  }
  return revisions;
}

function readRevision(
  cell: (name: Header) => CellValue,
): PayRevision | Problem | CellError {
  const failure = HEADERS.map(cell).find(isCellError);
  if (failure) return failure;
  const effective = readDay("Effective", cell("effective"));
  if (isProblem(effective)) return effective;
  const minimum = readAmount("Minimum", cell("minimum"));
  if (isProblem(minimum)) return minimum;
  const midpoint = readAmount("Midpoint", cell("midpoint"));
  if (isProblem(midpoint)) return midpoint;
  const maximum = readAmount("Maximum", cell("maximum"));
  if (isProblem(maximum)) return maximum;
  return {
    band: shown(cell("band")).trim(),
    effective,
    minimum,
    midpoint,
    maximum,
  };
}

export function readPoint(cell: CellValue): PayPoint | Problem {
  return (
    POINTS.get(squash(shown(cell))) ?? {
      problem: "optionWord",
      argument: "point",
      given: shown(cell),
      allowed: ["min", "mid", "max"],
    }
  );
}

/** The revision in force on a day; before the first date there is none, and without a day there must be only one. */
export function revisionInForce(
  table: readonly PayRevision[],
  band: string,
  asOf: Day | undefined,
): PayRevision | Problem {
  const own = table.filter(
    (revision) => squash(revision.band) === squash(band),
  );
  if (own.length === 0) return { problem: "bandNotInTable", band };
  if (asOf === undefined && own.length > 1)
    return { problem: "severalRevisions", band };
  const dated = own.filter(
    ({ effective }) => asOf === undefined || (effective ?? -Infinity) <= asOf,
  );
  const latest = dated.reduce<PayRevision | undefined>(
    (best, one) =>
      best && (best.effective ?? -Infinity) > (one.effective ?? -Infinity)
        ? best
        : one,
    undefined,
  );
  if (!latest) return { problem: "beforeFirstRevision", band };
  const same = dated.filter(({ effective }) => effective === latest.effective);
  return same.length > 1
    ? {
        problem: "payTable",
        detail: `it holds band ${band} twice for one date`,
      }
    : latest;
}

/** A point of a revision; a midpoint that is not given is the mean of both bounds. */
export function pointOf(
  revision: PayRevision,
  point: PayPoint,
): number | Problem {
  const { band, minimum, midpoint, maximum } = revision;
  const middle =
    midpoint ??
    (minimum !== undefined && maximum !== undefined
      ? (minimum + maximum) / 2
      : undefined);
  const value = { min: minimum, mid: middle, max: maximum }[point];
  return value ?? { problem: "pointNotGiven", band, point };
}
