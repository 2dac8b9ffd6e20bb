/** Workbooks that count their days from 1904. */
import { emptySheet, workbookOf } from "../../src/files/document";
import { countedFrom1900 } from "../../workbench/files/date-system";

const document = {
  ...workbookOf([
    {
      ...emptySheet("Roster"),
      rows: [
        [
          { value: 41_455, styleId: 1 },
          { value: 41_455 },
          { value: "2017", styleId: 1 },
        ],
      ],
    },
  ]),
  styles: [{}, { numberFormat: "yyyy-mm-dd" }],
};

test("its dates are the same days counted from 1900, and its other numbers stay", () => {
  const counted = countedFrom1900({ ...document, date1904: true });
  expect(counted.date1904).toBe(false);
  expect(counted.sheets[0]?.rows[0]?.map((cell) => cell?.value)).toEqual([
    42_917,
    41_455,
    "2017",
  ]);
});

test("a workbook that counts from 1900 is left alone", () => {
  expect(countedFrom1900(document)).toBe(document);
});
