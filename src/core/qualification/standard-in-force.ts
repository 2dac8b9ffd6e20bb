/** Which standard of a class a question is about. */
import { isBlank, type CellValue } from "../cell";
import { nameOf, type CatalogueClass } from "../catalog/catalogue";
import type { QualificationStandard } from "../catalog/standard";
import { shown } from "../number-text";
import type { Problem } from "../problem";
import { squash } from "../text-key";

export type StandardName = "minimum" | "recommended";

const NAMES = new Map<string, StandardName>([
  ["min", "minimum"],
  ["minimum", "minimum"],
  ["recommended", "recommended"],
  ["fullperformance", "recommended"],
]);

export function readStandardName(cell: CellValue): StandardName | Problem {
  const name =
    isBlank(cell) || cell === 0 ? "minimum" : NAMES.get(squash(shown(cell)));
  return (
    name ?? {
      problem: "optionWord",
      argument: "standard",
      given: shown(cell),
      allowed: ['"minimum"', '"recommended"'],
    }
  );
}

/** The standard by its name. A document whose only standard is typical answers for the minimum, and says so. */
export function standardOf(
  entry: CatalogueClass,
  name: StandardName,
): QualificationStandard | Problem {
  const { standards } = entry.specification;
  if (standards.length === 0)
    return { problem: "noQualifications", title: nameOf(entry) };
  const wanted = standards.find(({ standard }) =>
    name === "recommended"
      ? standard === "recommended"
      : standard !== "recommended",
  );
  return (
    wanted ?? { problem: "noStandard", title: nameOf(entry), standard: name }
  );
}
