/** The whole size ladder beside a number, and what a change of the number would do. */
import { isBlank, isCellError, type CellError, type CellValue } from "../cell";
import type { Catalogue } from "../catalog/catalogue";
import { codeOf } from "../catalog/catalogue";
import type { SizeLadder, SizeStep } from "../catalog/specification";
import { numberIn, shown } from "../number-text";
import { payBandOf } from "../pay/pay-band";
import { isProblem, type Problem } from "../problem";
import { TOLERANCE } from "../tolerance";
import { ladderFor, readManagedFte, stepsFor } from "./size-ladder";

type Cell = string | number | Problem | CellError;

/** Level, code, band, from, to (blank where open), whether the FTE lies inside, below or above, and how far. */
export function levelTable(
  catalogue: Catalogue,
  fteCell: CellValue,
): readonly (readonly Cell[])[] | Problem {
  const fte = readManagedFte(fteCell);
  if (fte === undefined) return [[""]];
  if (isProblem(fte)) return fte;
  const ladder = ladderFor(catalogue, "managedFte");
  if (isProblem(ladder)) return ladder;
  return ladder.steps.map((step) => [
    step.level,
    codeFor(catalogue, step),
    bandFor(catalogue, step),
    step.atLeast,
    step.atMost ?? "",
    ...fitOf(step, fte),
  ]);
}

function fitOf(
  { atLeast, atMost = Infinity }: SizeStep,
  fte: number,
): [string, number] {
  if (fte < atLeast - TOLERANCE) return ["below", tidy(atLeast - fte)];
  return fte > atMost + TOLERANCE
    ? ["above", tidy(fte - atMost)]
    : ["inside", 0];
}

function codeFor(catalogue: Catalogue, step: SizeStep): string {
  const entry = catalogue.byKey.get(step.classKey);
  return entry ? codeOf(entry) : step.classKey;
}

function bandFor(catalogue: Catalogue, step: SizeStep): Cell {
  const entry = catalogue.byKey.get(step.classKey);
  return entry ? payBandOf(entry) : "";
}

/** For each change: change, new FTE, old level, new level, band, and FTE left until the next level begins (blank above the last). */
export function changesOfFte(
  catalogue: Catalogue,
  fteCell: CellValue,
  changes: readonly CellValue[],
): readonly (readonly Cell[])[] | Problem {
  const fte = readManagedFte(fteCell);
  if (isProblem(fte)) return fte;
  if (fte === undefined)
    return changes.every(isBlank)
      ? [[""]]
      : { problem: "missingValue", argument: "fte" };
  const ladder = ladderFor(catalogue, "managedFte");
  if (isProblem(ladder)) return ladder;
  const given = changes.filter((change) => !isBlank(change));
  return given.length > 0
    ? given.map((change) => changeRow(catalogue, ladder, fte, change))
    : { problem: "missingValue", argument: "changes" };
}

function changeRow(
  catalogue: Catalogue,
  ladder: SizeLadder,
  fte: number,
  changeCell: CellValue,
): Cell[] {
  const none = ["", "", "", "", ""];
  if (isCellError(changeCell)) return [changeCell, ...none];
  const change = numberIn(changeCell);
  if (change === undefined)
    return [
      { problem: "notANumber", argument: "changes", given: shown(changeCell) },
      ...none,
    ];
  const after = tidy(fte + change);
  const size = readManagedFte(after);
  if (size === undefined || isProblem(size))
    return [change, after, levelAt(ladder, fte), size ?? "", "", ""];
  return [
    change,
    after,
    levelAt(ladder, fte),
    levelAt(ladder, after),
    bandAt(catalogue, ladder, after),
    headroom(ladder, after),
  ];
}

function levelAt(ladder: SizeLadder, fte: number): Cell {
  const steps = stepsFor(ladder, fte, "all");
  return isProblem(steps)
    ? steps
    : steps.map((step) => step.level).join(" or ");
}

function bandAt(catalogue: Catalogue, ladder: SizeLadder, fte: number): Cell {
  const steps = stepsFor(ladder, fte, "all");
  if (isProblem(steps)) return steps;
  const bands = steps.map((step) => bandFor(catalogue, step));
  return bands.find(isProblem) ?? [...new Set(bands)].join(" or ");
}

function headroom(ladder: SizeLadder, fte: number): number | "" {
  const next = ladder.steps.find((step) => step.atLeast > fte + TOLERANCE);
  return next ? tidy(next.atLeast - fte) : "";
}

const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;
