/** The one formula of a budget line: it reads its roster row and fills the line, with our functions and the host's own. */
import { costTerms, monthTerms } from "./cost-terms";
import { fundTerms } from "./fund-terms";
import { hasOneFund, type LineSource } from "./line-source";
import { inputCell } from "./plan-ranges";
import { readTerms } from "./read-terms";
import { seatTerms } from "./seat-terms";

/** The formula for the roster row at this index into its cells. */
export function lineFormula(source: LineSource, row: number): string {
  const terms = [
    ...readTerms(source, row),
    ...seatTerms(source, row),
    ...costTerms(source),
    ...monthTerms(source),
    ...fundTerms(source, row),
  ];
  const named = terms.map(([name, expression]) => `${name},${expression}`);
  return `=LET(${named.join(",")},HSTACK(${columnsOf(source).join(",")}))`;
}

/** The cells of a line, as `lineColumns` heads them. */
function columnsOf({ lines, sharedRaises, mapping }: LineSource): string[] {
  const raises = Array.from(
    { length: sharedRaises },
    (_, index) => `raise${index + 1}_`,
  );
  const hasOwn = lines.some(({ line }) => line === "ownRaises");
  return [
    "key_",
    "class_",
    "band_",
    "unit_",
    ...(hasOneFund(mapping) ? ["fund_"] : []),
    'IF(vacant_,"Vacant","Filled")',
    "authorised_",
    "IF(counts_,empty_,0)",
    "IF(counts_,1,0)",
    'IF(counts_,rate_,"")',
    `IF(counts_,IF(vacant_,IF(${inputCell("vacancyPoint")}="min","minimum","midpoint"),"salary"),"not costed")`,
    "salary_",
    "base_",
    ...raises,
    ...(hasOwn ? ["own_"] : []),
    "more_",
    "0-saved_",
    "0-left_",
    "budget_",
    "months_",
    ...mapping.fundColumns.map((_, index) => `fund${index + 1}_`),
  ];
}
