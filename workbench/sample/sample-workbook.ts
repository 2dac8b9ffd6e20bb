import {
  emptySheet,
  workbookOf,
  type WorkbookDocument,
} from "../../src/files/document";
export function sampleWorkbook(): WorkbookDocument {
  return workbookOf([
    {
      ...emptySheet("Roster"),
      rows: [
        [{ value: "Title" }, { value: "Years" }, { value: "Verdict" }],
        [
          { value: "CIO I" },
          { value: 6 },
          { value: null, formula: 'MINQUAL(A2,B2,"Bachelor",2)' },
        ],
        [
          { value: "x" },
          { value: 6 },
          { value: null, formula: 'MINQUAL(A3,B3,"Bachelor",2)' },
        ],
      ],
    },
  ]);
}
