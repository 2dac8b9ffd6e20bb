/** How the pane writes numbers, in the planner's own locale. */

const whole = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 });
const exact = new Intl.NumberFormat(undefined, {
  maximumSignificantDigits: 17,
  useGrouping: false,
});
const share = new Intl.NumberFormat(undefined, {
  style: "percent",
  maximumFractionDigits: 0,
});

/** A count with its thousands told apart: "21,740". */
export function count(number: number): string {
  return whole.format(number);
}

/** A count with its noun: "1 row", "21,740 rows". */
export function counted(number: number, one: string, many: string): string {
  return `${count(number)} ${number === 1 ? one : many}`;
}

export function rows(number: number): string {
  return counted(number, "row", "rows");
}

/** 0 to 1 as a percentage. Only 1 itself reads 100%. */
export function percent(number: number): string {
  return share.format(number < 1 ? Math.min(number, 0.99) : number);
}

/** A number of a cell with all its digits, without marks that tell thousands apart. */
export function exactNumber(number: number): string {
  return exact.format(number);
}

/** A row as the sheet numbers it. */
export function rowNumber(row: number): string {
  return String(row + 1);
}
