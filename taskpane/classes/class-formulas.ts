/** Formulas that ask about a class, as the pane puts them into a cell. */
import { orBlank } from "../../src/workbook/or-blank";
import {
  type Catalogue,
  type CatalogueClass,
  codeOf,
} from "../../src/core/catalog/catalogue";
import { findClass } from "../../src/core/catalog/find-class";
import { CLASS_FIELDS } from "../../src/core/class-facts/class-field";
import { formulaText } from "../../src/core/help/formula-text";
import { numberIn } from "../../src/core/number-text";
import { numberText } from "../../src/core/qualification/bound-text";
import { levelOf } from "../../src/core/qualification/degree";
import type { OwnFormula } from "../formulas/insert-formula";
import { notOffered } from "../texts/classes";

/** The class as a formula names it: its code or title where that means no other class, else its key. */
export function classArgument(
  catalogue: Catalogue,
  entry: CatalogueClass,
): string {
  const code = codeOf(entry);
  const found = findClass(catalogue, code);
  return "entry" in found && found.entry === entry
    ? code
    : entry.specification.key;
}

export function payBandFormula(name: string): OwnFormula {
  return inOneCell(formulaText("PAYBAND", [name]));
}

/** Every fact of the class, which fills two columns. */
export function classInfoFormula(name: string): OwnFormula {
  const formula = formulaText("CLASSINFO", [name]);
  return { formula, rows: CLASS_FIELDS.length, columns: 2 };
}

/** What the planner typed of a person: numbers, a degree, or the cells that hold them. */
export interface PersonGiven {
  readonly years: string;
  readonly degree: string;
  readonly mgmtYears: string;
}

/** The formula, or the sentence that says why there is none. */
export function minQualFormula(
  name: string,
  given: PersonGiven,
): OwnFormula | string {
  if (given.years.trim() === "") return notOffered.noYears;
  const years = yearsArgument(given.years);
  if (years === undefined) return notOffered.years(given.years);
  const degree = degreeArgument(given.degree);
  if (degree === undefined) return notOffered.degree(given.degree);
  const mgmtYears = yearsArgument(given.mgmtYears);
  if (mgmtYears === undefined) return notOffered.years(given.mgmtYears);
  const all = [quoted(name), years, degree, mgmtYears].join(",");
  return inOneCell(`=MINQUAL(${all.replace(/,+$/, "")})`);
}

const inOneCell = (formula: string): OwnFormula => ({
  formula,
  rows: 1,
  columns: 1,
});

const CELL = /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}$/i;

function yearsArgument(given: string): string | undefined {
  const text = given.trim();
  if (CELL.test(text)) return orBlank(text.toUpperCase());
  if (text === "") return "";
  const number = numberIn(text);
  return number === undefined ? undefined : numberText(number);
}

/** A blank or 0 says nothing of a degree, in every host. */
function degreeArgument(given: string): string | undefined {
  const text = given.trim();
  if (CELL.test(text)) return text.toUpperCase();
  if (text === "") return "";
  return levelOf(text) === undefined ? undefined : quoted(text);
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
