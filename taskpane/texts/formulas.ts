/** What is said where a formula is put into the sheet. */

export const formulaTexts = {
  insert: "Insert into the selected cell",
  insertFormula: (formula: string) =>
    `Insert into the selected cell: ${formula}`,
  written: (address: string, sheet: string) =>
    `The formula is in ${address} on ${sheet}.`,
  filled: (address: string, sheet: string, content: string) =>
    `${address} on ${sheet} is not empty: it holds ${shortened(content)}. Replace it?`,
  replace: "Replace",
  keep: "Leave it as it is",
  kept: (address: string) => `${address} is left as it is.`,
  noCell: "No cell is selected: select an empty cell in the sheet first.",
  noRoom: (address: string, sheet: string) =>
    `The answer needs several free cells, and ${address} on ${sheet} is not empty: select a cell with more room below and beside it.`,
  inTable: (table: string) =>
    `The answer fills several cells, which the table ${table} does not allow: select a cell outside the table.`,
} as const;

/** A formula or a text as it is quoted, cut where it is long. */
function shortened(content: string): string {
  return content.length > 60 ? `“${content.slice(0, 59)}…”` : `“${content}”`;
}
