/** Whether a position matches a standard by its shares of time and its duties. */
import { isBlank, isCellError, type CellError, type CellValue } from "../cell";
import type { Catalogue } from "../catalog/catalogue";
import type { TimeShareStandard } from "../catalog/scope";
import { numberIn, shown } from "../number-text";
import { isProblem, type Problem } from "../problem";
import { TOLERANCE } from "../tolerance";

export type StandardMatch =
  "Match" | "Level 1 (Review)" | "Other standard" | "Review";

/** Shares need not add up to the whole more exactly than this, in percent points. */
const SUM_TOLERANCE = 0.5;

/** `duties` is one cell with a count, or one cell for each duty holding TRUE, FALSE or nothing. */
export function standardMatch(
  catalogue: Catalogue,
  matchCell: CellValue,
  differCell: CellValue,
  duties: readonly (readonly CellValue[])[],
): StandardMatch | "" | Problem | CellError {
  const standard = catalogue.sets.flatMap(
    (set) => set.timeShareStandards ?? [],
  )[0];
  if (!standard) return { problem: "noLadder", measure: "shares of time" };
  const cells = duties.flat();
  const failure = cells.find(isCellError);
  if (failure) return failure;
  if ([matchCell, differCell, ...cells].every(isBlank)) return "";
  const shares = readShares(matchCell, differCell);
  if (isProblem(shares)) return shares;
  const performed = readDuties(cells, standard.duties.length);
  return isProblem(performed) ? performed : decide(standard, shares, performed);
}

interface Shares {
  readonly match: number | undefined;
  readonly differ: number | undefined;
}

/** If every percentage given is at most 1, they are shares: a cell that shows 72% holds 0.72. */
function readShares(
  matchCell: CellValue,
  differCell: CellValue,
): Shares | Problem {
  const match = readNumber("matchPct", matchCell);
  if (isProblem(match)) return match;
  const differ = readNumber("differPct", differCell);
  if (isProblem(differ)) return differ;
  const factor = [match, differ].every(
    (share) => share === undefined || share <= 1,
  )
    ? 100
    : 1;
  const shares = { match: times(match, factor), differ: times(differ, factor) };
  return outOfRange(shares) ?? shares;
}

const times = (
  value: number | undefined,
  factor: number,
): number | undefined => (value === undefined ? undefined : value * factor);

function readNumber(
  argument: string,
  cell: CellValue,
): number | undefined | Problem {
  if (isBlank(cell)) return undefined;
  return (
    numberIn(cell) ?? { problem: "notANumber", argument, given: shown(cell) }
  );
}

function outOfRange({ match, differ }: Shares): Problem | undefined {
  for (const [argument, share] of [
    ["matchPct", match],
    ["differPct", differ],
  ] as const)
    if (share !== undefined && (share < -TOLERANCE || share > 100 + TOLERANCE))
      return { problem: "percentOutside", argument, given: share };
  const sum = (match ?? 0) + (differ ?? 0);
  return sum > 100 + SUM_TOLERANCE
    ? { problem: "sharesAboveWhole", given: sum }
    : undefined;
}

/** "all", "some" when one is known to be missing, or "unknown". */
type Performed = "all" | "some" | "unknown";

function readDuties(
  cells: readonly CellValue[],
  wanted: number,
): Performed | Problem {
  if (cells.length === 1) return readCount(cells[0] ?? null, wanted);
  if (cells.length !== wanted) return { problem: "dutiesShape", wanted };
  const marks = cells.map(readMark);
  const wrong = marks.find(isProblem);
  if (wrong) return wrong;
  if (marks.includes(false)) return "some";
  return marks.includes(undefined) ? "unknown" : "all";
}

function readCount(cell: CellValue, wanted: number): Performed | Problem {
  if (isBlank(cell)) return "unknown";
  const count = numberIn(cell);
  if (
    count === undefined ||
    !Number.isInteger(count) ||
    count < 0 ||
    count > wanted
  )
    return { problem: "dutiesShape", wanted };
  return count === wanted ? "all" : "some";
}

function readMark(cell: CellValue): boolean | undefined | Problem {
  if (isBlank(cell)) return undefined;
  if (typeof cell === "boolean") return cell;
  const word = shown(cell).trim().toLowerCase();
  if (["true", "yes", "1"].includes(word)) return true;
  if (["false", "no", "0"].includes(word)) return false;
  return {
    problem: "optionWord",
    argument: "duties",
    given: shown(cell),
    allowed: ["TRUE", "FALSE"],
  };
}

function decide(
  standard: TimeShareStandard,
  { match, differ }: Shares,
  performed: Performed,
): StandardMatch {
  if (match !== undefined && match < standard.timeShare.value - TOLERANCE)
    return "Other standard";
  if (differ !== undefined && differ > standard.differing.value + TOLERANCE)
    return "Other standard";
  if (match === undefined || differ === undefined) return "Review";
  if (performed === "some") return "Level 1 (Review)";
  if (performed === "unknown") return "Review";
  return Math.abs(match + differ - 100) > SUM_TOLERANCE + TOLERANCE
    ? "Review"
    : "Match";
}
