/** Classes told apart by the size and complexity of the projects or programs that they manage. */
import { isBlank, type CellValue } from "../cell";
import {
  titleOf,
  type Catalogue,
  type CatalogueClass,
} from "../catalog/catalogue";
import {
  COMPLEXITIES,
  SIZE_WORDS,
  type Complexity,
  type SizeWord,
} from "../catalog/scope";
import { shown } from "../number-text";
import { isProblem, type Problem } from "../problem";
import { squash } from "../text-key";

/** What is managed: projects, a program of several projects, or one that spans the enterprise. */
type Managed = "project" | "program" | "enterprise";

const MANAGED = new Map<string, Managed>([
  ["no", "project"],
  ["false", "project"],
  ["project", "project"],
  ["0", "project"],
  ["yes", "program"],
  ["true", "program"],
  ["program", "program"],
  ["enterprise", "enterprise"],
  ["enterprisewide", "enterprise"],
]);

/** The class, or two joined by "or" where size alone does not decide; "" where all three cells are blank. */
export function projectLevel(
  catalogue: Catalogue,
  sizeCell: CellValue,
  complexityCell: CellValue,
  programCell: CellValue,
): string | Problem {
  if ([sizeCell, complexityCell, programCell].every(isBlank)) return "";
  const size = readWord<SizeWord>("size", sizeCell, SIZE_WORDS);
  if (isProblem(size)) return size;
  const complexity = readWord<Complexity>(
    "complexity",
    complexityCell,
    COMPLEXITIES,
  );
  if (isProblem(complexity)) return complexity;
  const managed = readManaged(programCell);
  if (isProblem(managed)) return managed;
  const scoped = catalogue.classes.filter(
    ({ specification }) => specification.scope !== undefined,
  );
  return managed === "project"
    ? forProject(scoped, size, complexity)
    : forProgram(scoped, managed, complexity);
}

function readWord<W extends string>(
  argument: string,
  cell: CellValue,
  words: readonly W[],
): W | undefined | Problem {
  if (isBlank(cell) || cell === 0) return undefined;
  const given = squash(shown(cell));
  return (
    words.find((word) => word === given) ?? {
      problem: "optionWord",
      argument,
      given: shown(cell),
      allowed: words,
    }
  );
}

function readManaged(cell: CellValue): Managed | Problem {
  if (isBlank(cell)) return "project";
  const managed = MANAGED.get(squash(shown(cell)));
  return (
    managed ?? {
      problem: "optionWord",
      argument: "program",
      given: shown(cell),
      allowed: ["no", "yes", "enterprise"],
    }
  );
}

function forProject(
  scoped: readonly CatalogueClass[],
  size: SizeWord | undefined,
  complexity: Complexity | undefined,
): string | Problem {
  if (size === undefined)
    return { problem: "missingForLevel", argument: "size" };
  const bySize = scoped.filter(
    ({ specification: { scope } }) =>
      scope?.manages === "project" && scope.sizes?.value.includes(size),
  );
  const fitting = bySize.filter(
    ({ specification: { scope } }) =>
      complexity === undefined ||
      !scope?.complexity ||
      scope.complexity.value.includes(complexity),
  );
  return (
    namesOf(fitting) ?? {
      problem: "noLevelFits",
      given: `${size} projects of ${complexity ?? "unknown"} complexity`,
      why: whyNot(bySize),
    }
  );
}

function forProgram(
  scoped: readonly CatalogueClass[],
  managed: Managed,
  complexity: Complexity | undefined,
): string | Problem {
  const programs = scoped.filter(
    ({ specification: { scope } }) => scope?.manages === "program",
  );
  if (managed === "enterprise")
    return (
      namesOf(
        programs.filter(({ specification: { scope } }) => scope?.orEnterprise),
      ) ?? {
        problem: "noLevelFits",
        given: "an enterprise-wide program",
        why: "",
      }
    );
  if (complexity === undefined)
    return {
      problem: "missingForLevel",
      argument: 'complexity, or "enterprise" for program',
    };
  const fitting = programs.filter(({ specification: { scope } }) =>
    scope?.complexity?.value.includes(complexity),
  );
  return (
    namesOf(fitting) ?? {
      problem: "noLevelFits",
      given: `a program of ${complexity} complexity`,
      why: whyNot(programs),
    }
  );
}

const namesOf = (entries: readonly CatalogueClass[]): string | undefined =>
  entries.length > 0 ? entries.map(titleOf).join(" or ") : undefined;

const whyNot = (entries: readonly CatalogueClass[]): string =>
  entries
    .map(
      (entry) =>
        `${titleOf(entry)} asks for ${entry.specification.scope?.complexity?.value.join(" or ") ?? "other"} complexity${entry.specification.scope?.orEnterprise ? " or an enterprise-wide program" : ""}`,
    )
    .join("; ");
