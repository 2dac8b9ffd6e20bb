/** What tests of the roster share: a plain matcher, a mapping to vary, and the reader of real rosters. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { catalogue } from "../../../data";
import type { CellValue } from "../../../src/core/cell";
import type { CatalogueClass } from "../../../src/core/catalog/catalogue";
import type { TitleMatch } from "../../../src/core/matching/title-match";
import { numberIn } from "../../../src/core/number-text";
import { DEFAULT_CREDIT } from "../../../src/core/qualification/credit";
import type { FactRole, RosterMapping } from "../../../src/core/roster/mapping";
import { titleKey, wordsOf } from "../../../src/core/text-key";

/** Accepts exact titles and aliases, puts other mentions of "cio" to review, and knows nothing else. */
export function matchExactly(title: string): TitleMatch {
  const exact = catalogue.classes.filter((entry) =>
    namesOf(entry).includes(titleKey(title)),
  );
  const ranked = (entries: readonly CatalogueClass[], confidence: number) =>
    entries.map((entry) => ({ entry, confidence, words: wordsOf(title) }));
  if (exact.length === 1)
    return {
      title,
      decision: "accepted",
      ranked: ranked(exact, 0.99),
      reason: "Its title.",
    };
  const cios = catalogue.classes.filter((entry) =>
    namesOf(entry).some((name) => name.startsWith("cio")),
  );
  return wordsOf(title).includes("cio")
    ? {
        title,
        decision: "review",
        ranked: ranked(cios, 0.4),
        reason: "No level.",
      }
    : { title, decision: "none", ranked: [], reason: "No class is near." };
}

const namesOf = (entry: CatalogueClass): string[] =>
  entry.specification.titles.flatMap(({ title, aliases }) =>
    [title, ...aliases].map(titleKey),
  );

/** A mapping of these columns, below a header in the first row, without a jurisdiction. */
export function mappingOf(
  columns: Partial<Record<FactRole, number>>,
  rest: Partial<RosterMapping> = {},
): RosterMapping {
  return {
    headerRow: 0,
    jurisdiction: undefined,
    columns: new Map(Object.entries(columns) as [FactRole, number][]),
    rowKey: "owned",
    degreeNumbers: "notNumbers",
    standard: "minimum",
    credit: DEFAULT_CREDIT,
    ...rest,
  };
}

const ROSTERS = join(__dirname, "../../../../shared/rosters");

export const hasRosters = existsSync(ROSTERS);
export const NO_ROSTERS =
  "skipped: ../shared/rosters is not beside this checkout";

/** A real roster as a sheet would hold it: numbers as numbers, nothing for an empty field. */
export function readRoster(name: string): CellValue[][] {
  const text = readFileSync(join(ROSTERS, `${name}.csv`), "utf8").trimEnd();
  const { data } = Papa.parse<string[]>(text);
  return data.map((row) => row.map(cellOf));
}

const cellOf = (field: string): CellValue =>
  field === "" ? null : (numberIn(field) ?? field);
