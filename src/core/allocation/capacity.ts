/** The class in which a document lists a role, by the phrases that name the role and, where it matters, the size word. */
import { isBlank, type CellValue } from "../cell";
import {
  codeOf,
  type Catalogue,
  type CatalogueClass,
} from "../catalog/catalogue";
import type { Capacity } from "../catalog/specification";
import { shown } from "../number-text";
import { isProblem, type Problem } from "../problem";
import { squash, wordsOf } from "../text-key";

type Size = NonNullable<Capacity["size"]>;

interface Listed {
  readonly entry: CatalogueClass;
  readonly capacity: Capacity;
}

const SIZES = new Map<string, Size>([
  ["smaller", "smaller"],
  ["small", "smaller"],
  ["larger", "larger"],
  ["large", "larger"],
]);

/** Words that a role may be written with or without. */
const FILLERS = new Set(["of", "the", "for", "and", "at", "a", "in", "bureau"]);

export function readSize(cell: CellValue): Size | undefined | Problem {
  if (isBlank(cell) || cell === 0) return undefined;
  const size = SIZES.get(squash(shown(cell)));
  return (
    size ?? {
      problem: "optionWord",
      argument: "size",
      given: shown(cell),
      allowed: ["smaller", "larger"],
    }
  );
}

/** The class for a role; two joined by "or" where the size would decide and is not given; "" for a blank role. */
export function classForRole(
  catalogue: Catalogue,
  roleCell: CellValue,
  sizeCell: CellValue,
): string | Problem {
  const size = readSize(sizeCell);
  if (isProblem(size)) return size;
  if (isBlank(roleCell)) return "";
  const role = shown(roleCell).trim();
  const listed = listedFor(catalogue, role);
  if (listed.length === 0) return notListed(catalogue, role);
  return (
    namesOf(listed.filter(({ capacity }) => fits(capacity, size, listed))) ??
    otherSize(role, size, listed)
  );
}

/** A role without a size ignores one that is given; a role that differs by size waits for it. */
function fits(
  capacity: Capacity,
  size: Size | undefined,
  listed: readonly Listed[],
): boolean {
  if (capacity.size === undefined || capacity.size === size) return true;
  return size === undefined && bothSizes(listed);
}

const bothSizes = (listed: readonly Listed[]): boolean =>
  new Set(listed.map(({ capacity }) => capacity.size)).size > 1;

function namesOf(listed: readonly Listed[]): string | undefined {
  const names = [...new Set(listed.map(({ entry }) => codeOf(entry)))];
  return names.length > 0 ? names.join(" or ") : undefined;
}

function otherSize(
  role: string,
  size: Size | undefined,
  listed: readonly Listed[],
): Problem {
  const [first] = listed;
  return {
    problem: "roleAtOtherSize",
    given: role,
    listedAt: first?.capacity.size ?? "",
    unit: first?.capacity.unit ?? "",
    sizeGiven: size !== undefined,
    code: first ? codeOf(first.entry) : "",
  };
}

function listedFor(catalogue: Catalogue, role: string): Listed[] {
  const all = catalogue.classes.flatMap((entry) =>
    entry.specification.capacities.map((capacity) => ({ entry, capacity })),
  );
  const wanted = roleKey(role);
  return all.filter(({ capacity }) =>
    capacity.phrases.some((phrase) => roleKey(phrase) === wanted),
  );
}

/** A role that is named only in part, or that no document lists, with what is known of it. */
function notListed(catalogue: Catalogue, role: string): Problem {
  const wanted = roleKey(role);
  const hint = catalogue.sets
    .flatMap((set) => set.partialRoles ?? [])
    .find((partial) => roleKey(partial.phrase) === wanted);
  return { problem: "roleNotListed", given: role, hint: hint?.says ?? "" };
}

const roleKey = (text: string): string =>
  wordsOf(text)
    .filter((word) => !FILLERS.has(word))
    .join("");
