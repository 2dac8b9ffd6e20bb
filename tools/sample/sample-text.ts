/** The sample as it is kept: one row of cells a line, so that a change shows where it is. */
import { makeSample } from "./workbook";

export function sampleText(): string {
  const { styles, sheets } = makeSample();
  const lines = sheets.map(({ cells, ...rest }) => {
    const rows = cells.map((row) => JSON.stringify(row)).join(",\n");
    return `${JSON.stringify(rest).slice(0, -1)},"cells":[\n${rows}\n]}`;
  });
  return `{"styles":${JSON.stringify(styles)},"sheets":[\n${lines.join(",\n")}\n]}\n`;
}
