/** The class that supervises or manages positions of a pay scale group. */
import { isBlank, type CellValue } from "../cell";
import { codeOf, type Catalogue } from "../catalog/catalogue";
import { numberIn, shown } from "../number-text";
import type { Problem } from "../problem";

/** The class's key for the group supervised; "" for a blank cell. Only groups that a document names are answered. */
export function classSupervising(
  catalogue: Catalogue,
  groupCell: CellValue,
): string | Problem {
  if (isBlank(groupCell)) return "";
  const group = numberIn(groupCell);
  if (group === undefined)
    return {
      problem: "notANumber",
      argument: "psgSupervised",
      given: shown(groupCell),
    };
  const supervising = catalogue.classes.filter(
    ({ specification }) => specification.supervisesGroup?.value === group,
  );
  if (supervising.length === 0)
    return {
      problem: "groupNotListed",
      given: group,
      listed: listed(catalogue),
    };
  return supervising.map(codeOf).join(" or ");
}

const listed = (catalogue: Catalogue): number[] =>
  catalogue.classes.flatMap(({ specification }) =>
    specification.supervisesGroup ? [specification.supervisesGroup.value] : [],
  );
