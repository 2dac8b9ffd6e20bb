/** Levels told apart by the size of what is managed: which level a number indicates, where ranges overlap or leave a gap. */
import type { CellValue } from "../cell";
import { isBlank } from "../cell";
import type { Catalogue } from "../catalog/catalogue";
import type { SizeLadder, SizeStep } from "../catalog/specification";
import { numberIn, shown } from "../number-text";
import { isProblem, type Problem } from "../problem";
import { squash } from "../text-key";
import { TOLERANCE } from "../tolerance";

/** What to answer where two ranges overlap or none applies: both levels, the lower or the upper one. */
export type Overlap = "all" | "lower" | "upper";

const OVERLAPS: readonly Overlap[] = ["all", "lower", "upper"];

/** Above this a number in an FTE cell is a date's serial number rather than a size. */
const MOST_FTE = 10_000;

export function readOverlap(cell: CellValue): Overlap | Problem {
  if (isBlank(cell) || cell === 0) return "all";
  const word = squash(shown(cell));
  return (
    OVERLAPS.find((overlap) => overlap === word) ?? {
      problem: "optionWord",
      argument: "overlap",
      given: shown(cell),
      allowed: OVERLAPS,
    }
  );
}

/** Reads FTE managed; undefined for a blank cell. */
export function readManagedFte(cell: CellValue): number | undefined | Problem {
  if (isBlank(cell)) return undefined;
  const fte = numberIn(cell);
  if (fte === undefined)
    return {
      problem: "notANumber",
      argument: "FTE managed",
      given: shown(cell),
    };
  if (fte < -TOLERANCE || fte > MOST_FTE + TOLERANCE)
    return { problem: "fteOutside", given: fte };
  return fte;
}

/** The ladder of the catalogue for a measure. */
export function ladderFor(
  catalogue: Catalogue,
  measure: SizeLadder["measure"],
): SizeLadder | Problem {
  const ladder = catalogue.sets
    .flatMap((set) => set.sizeLadders)
    .find((candidate) => candidate.measure === measure);
  return ladder ?? { problem: "noLadder", measure };
}

/** The steps that a size indicates, lowest first; a problem below the ladder and in its gaps. */
export function stepsFor(
  ladder: SizeLadder,
  size: number,
  overlap: Overlap,
): readonly SizeStep[] | Problem {
  const inside = ladder.steps.filter(
    (step) =>
      size >= step.atLeast - TOLERANCE &&
      size <= (step.atMost ?? Infinity) + TOLERANCE,
  );
  const found = inside.length > 0 ? inside : besideGap(ladder, size);
  if (isProblem(found))
    return overlap === "all" || found.problem === "belowLadder"
      ? found
      : neighbours(ladder, size, overlap);
  return overlap === "all" ? found : pick(found, overlap);
}

function besideGap(ladder: SizeLadder, size: number): Problem {
  const [lower, upper] = around(ladder, size);
  if (!lower || !upper)
    return {
      problem: "belowLadder",
      given: size,
      lowest: ladder.steps[0]?.level ?? "",
      why: ladder.below,
    };
  return {
    problem: "betweenLevels",
    given: size,
    lower: lower.level,
    upTo: lower.atMost ?? size,
    upper: upper.level,
    from: upper.atLeast,
  };
}

const around = (
  ladder: SizeLadder,
  size: number,
): [SizeStep | undefined, SizeStep | undefined] => [
  [...ladder.steps].reverse().find((step) => step.atLeast <= size),
  ladder.steps.find((step) => step.atLeast > size),
];

const neighbours = (
  ladder: SizeLadder,
  size: number,
  overlap: Overlap,
): readonly SizeStep[] =>
  pick(
    around(ladder, size).filter((step) => step !== undefined),
    overlap,
  );

const pick = (
  steps: readonly SizeStep[],
  overlap: Overlap,
): readonly SizeStep[] =>
  overlap === "lower" ? steps.slice(0, 1) : steps.slice(-1);

/** The level for FTE managed, as the formula words it: "Clerk I or Clerk II" where two ranges hold it; "" for a blank cell. */
export function managedFteLevel(
  catalogue: Catalogue,
  fteCell: CellValue,
  overlapCell: CellValue,
): string | Problem {
  const overlap = readOverlap(overlapCell);
  if (isProblem(overlap)) return overlap;
  const fte = readManagedFte(fteCell);
  if (fte === undefined) return "";
  if (isProblem(fte)) return fte;
  const ladder = ladderFor(catalogue, "managedFte");
  if (isProblem(ladder)) return ladder;
  const steps = stepsFor(ladder, fte, overlap);
  return isProblem(steps)
    ? steps
    : steps.map((step) => step.level).join(" or ");
}
