/** The terms of a line's formula that split its months among funds. */
import { byMonth, running } from "./running-sum";
import { rowCell } from "./references";
import type { LineSource, Terms } from "./line-source";

/** The months of each fund where shares stand in columns; rounding goes to the largest share. */
export function fundTerms({ place, mapping }: LineSource, row: number): Terms {
  const { fundColumns } = mapping;
  if (fundColumns.length === 0) return [];
  const shares = fundColumns.map(({ column }) => {
    const cell = rowCell(
      place.sheetName,
      place.row + row,
      place.column + column,
    );
    return `IF(TRIM(${cell})="",0,IFERROR(IF(ABS(${cell}*1)>1,${cell}/100,${cell}*1),0))`;
  });
  const places = fundColumns.map((_, index) => index + 1);
  return [
    ["shares_", `HSTACK(${shares.join(",")})`],
    ["main_", "IF(ROUND(SUM(shares_),9)=1,MATCH(MAX(shares_),shares_,0),0)"],
    ["monthSums_", running("months_")],
    ...places.map((at): [string, string] => [
      `part${at}_`,
      `ROUND(monthSums_*INDEX(shares_,1,${at})+0.000000001,2)`,
    ]),
    ["rest_", `monthSums_-${places.map((at) => `part${at}_`).join("-")}`],
    ...places.map((at): [string, string] => [
      `fundSums${at}_`,
      `part${at}_+IF(main_=${at},1,0)*rest_`,
    ]),
    ...places.map((at): [string, string] => [
      `fund${at}_`,
      `ROUND(${byMonth(`fundSums${at}_`)},2)`,
    ]),
  ];
}
