/** The sheet of pay bands. */
import type { CompactSheet } from "../../src/files/compact-workbook";
import { looks } from "./styles";

/** As the state's roster of July 2017 prints them beside each position, to the dollar. */
export const JULY_2017_MIDPOINTS: Readonly<Record<string, number>> = {
  IF: 77_469,
  IG: 90_563,
  IH: 106_205,
  II: 116_938,
  IJ: 129_730,
  IK: 144_997,
};

const COLUMNS = ["Band", "Minimum", "Midpoint", "Maximum"];

export function payBandSheet(): CompactSheet {
  const bands = Object.entries(JULY_2017_MIDPOINTS);
  const first = 4;
  const cells = [
    ["Pay bands of July 2017"],
    [
      "Midpoints: State of New Mexico, roster of July 2017, as printed for each position.",
    ],
    [
      "Minimum and maximum are not published there and stay blank: type them in where you know them.",
    ],
    COLUMNS,
    ...bands.map(([band, midpoint]) => [band, null, midpoint, null]),
  ];
  return {
    name: "Pay bands",
    widths: [12, 14, 14, 14],
    frozenRows: 0,
    cells,
    table: { name: "PayBands", top: first - 1, columns: COLUMNS, formulas: {} },
    looks: [
      { block: [0, 0, 0, 0], style: looks.title },
      { block: [1, 0, 2, 0], style: looks.note },
      { block: [first, 1, first + bands.length - 1, 3], style: looks.money },
    ],
  };
}
