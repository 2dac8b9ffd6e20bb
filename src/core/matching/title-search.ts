/** Searching the catalogue for a title, with cells: what FINDCLASS answers. */
import { isBlank, type CellValue } from "../cell";
import { codeOf, type Catalogue } from "../catalog/catalogue";
import { classesIn } from "../catalog/find-class";
import { shownTitle } from "../class-facts/class-field";
import { numberIn, shown } from "../number-text";
import { isProblem, type Problem } from "../problem";
import { matchTitle, prepareTitles, type TitleIndex } from "./match-title";

/** Code, title, confidence, the words that matched, and whether a person must review. */
export type FoundTitle = readonly [
  code: string,
  title: string,
  confidence: number,
  words: string,
  review: boolean,
];

const MOST_ROWS = 20;
const USUAL_ROWS = 3;

const NO_CLASS: FoundTitle = ["", "no class", 0, "", false];

/** The classes that a title may mean, best first; one row saying so where it means none. */
export function searchTitle(
  catalogue: Catalogue,
  title: CellValue,
  jurisdiction: CellValue,
  top: CellValue,
): readonly FoundTitle[] | Problem {
  const index = indexFor(catalogue, jurisdiction);
  if (isProblem(index)) return index;
  const rows = readTop(top);
  if (isProblem(rows)) return rows;
  if (isBlank(title)) return { problem: "missingValue", argument: "title" };
  const { decision, ranked } = matchTitle(index, shown(title), rows);
  if (decision === "none" || ranked.length === 0) return [NO_CLASS];
  return ranked.map(({ entry, confidence, words }, place) => [
    codeOf(entry),
    shownTitle(entry),
    Math.round(confidence * 100) / 100,
    words.join(" "),
    decision !== "accepted" || place > 0,
  ]);
}

function readTop(cell: CellValue): number | Problem {
  if (isBlank(cell) || cell === 0) return USUAL_ROWS;
  const top = numberIn(cell);
  if (top === undefined)
    return { problem: "notANumber", argument: "top", given: shown(cell) };
  if (!Number.isInteger(top))
    return { problem: "notWhole", argument: "top", given: top };
  return top >= 1 && top <= MOST_ROWS
    ? top
    : {
        problem: "outOfBounds",
        argument: "top",
        given: top,
        from: 1,
        to: MOST_ROWS,
      };
}

const indexes = new WeakMap<Catalogue, Map<string, TitleIndex>>();

/** An index is made once for each jurisdiction that is asked for. */
function indexFor(
  catalogue: Catalogue,
  jurisdiction: CellValue,
): TitleIndex | Problem {
  const classes = classesIn(catalogue, jurisdiction);
  if (isProblem(classes)) return classes;
  const known = indexes.get(catalogue) ?? new Map<string, TitleIndex>();
  indexes.set(catalogue, known);
  const key =
    classes.length === catalogue.classes.length
      ? ""
      : (classes[0]?.jurisdiction.key ?? "");
  const index = known.get(key) ?? prepareTitles(classes);
  known.set(key, index);
  return index;
}
