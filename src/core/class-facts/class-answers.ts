/** Questions about a class, asked with cells: what formulas and the pane both call. */
import type { CellValue } from "../cell";
import { payBandOf } from "../pay/pay-band";
import { isProblem, type Problem } from "../problem";
import type { Catalogue } from "../catalog/catalogue";
import { CLASS_FIELDS, classField, readField } from "./class-field";
import { findClass, isBlankClass } from "../catalog/find-class";

/** The pay band of the class that a cell names; "" for a blank cell. */
export function payBandFor(
  catalogue: Catalogue,
  classGiven: CellValue,
): string | Problem {
  if (isBlankClass(classGiven)) return "";
  const found = findClass(catalogue, classGiven);
  return isProblem(found) ? found : payBandOf(found.entry);
}

/** One field of a class; "" for a blank class. */
export function classFieldFor(
  catalogue: Catalogue,
  classGiven: CellValue,
  fieldName: CellValue,
): string | number | Problem {
  if (isBlankClass(classGiven)) return "";
  const found = findClass(catalogue, classGiven);
  if (isProblem(found)) return found;
  const field = readField(fieldName);
  return isProblem(field) ? field : classField(catalogue, found.entry, field);
}

/** Every field of a class, name and value; what the document leaves out is said. */
export function classFieldsFor(
  catalogue: Catalogue,
  classGiven: CellValue,
): (string | number)[][] | Problem {
  const found = findClass(catalogue, classGiven);
  if (isProblem(found)) return found;
  return CLASS_FIELDS.map((field) => {
    const value = classField(catalogue, found.entry, field);
    return [field, isProblem(value) ? "not stated" : value];
  });
}
