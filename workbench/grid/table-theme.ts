/** How tables look in the grid: dark text on light colours, which stay readable when the dark look turns them round. */
import { BooleanNumber, BorderStyleTypes } from "@univerjs/core";

const LINE = { s: BorderStyleTypes.THIN, cl: { rgb: "#9DC3E6" } };

export const tableTheme = {
  name: "classbook-table",
  style: {
    headerRowStyle: {
      bg: { rgb: "#DDEBF7" },
      cl: { rgb: "#1A1A1A" },
      bl: BooleanNumber.TRUE,
      bd: { t: LINE, b: LINE },
    },
    headerColumnStyle: { bd: { l: LINE } },
    firstRowStyle: { bg: { rgb: "#FFFFFF" } },
    secondRowStyle: { bg: { rgb: "#F7FAFD" } },
    lastRowStyle: { bd: { b: LINE } },
    lastColumnStyle: { bd: { r: LINE } },
  },
};
