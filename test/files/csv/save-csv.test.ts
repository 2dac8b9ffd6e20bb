/** Sheets as comma-separated values: exact for machines, harmless for Excel. */
import fc from "fast-check";
import { openCsv } from "../../../src/files/csv/open-csv";
import { isDateFormat, isoDate } from "../../../src/files/csv/dates";
import { saveCsv } from "../../../src/files/csv/save-csv";
import { workbookOf } from "../../../src/files/document";
import type { CellContent } from "../../../src/files/document";
import { sheetOf } from "../xlsx/documents";
import { describeWith, sharedFiles } from "../shared";

async function saved(
  rows: Parameters<typeof sheetOf>[0],
  profile: "exact" | "excelSafe",
): ReturnType<typeof saveCsv> {
  const sheet = sheetOf(rows);
  return saveCsv(workbookOf([sheet]), sheet, profile);
}

test("exact writes each value as it is, rows of one width, blanks apart from texts", async () => {
  const { text, changedCells } = await saved(
    [
      ["code", "n", "b"],
      ["01723", 44158.4, true],
      [],
      [undefined, { error: "#N/A" }, 'a "b", c'],
    ],
    "exact",
  );
  expect(text).toBe(
    '"code","n","b"\r\n"01723","44158.4","TRUE"\r\n"","",""\r\n"","#N/A","a ""b"", c"',
  );
  expect(changedCells).toEqual([]);
});

test("formulas are written as their last values, and that is said", async () => {
  const { text, notices } = await saved(
    [[{ value: "Qualified", formula: "MINQUAL(A2,B2)" }]],
    "exact",
  );
  expect(text).toBe('"Qualified"');
  expect(notices).toEqual([
    { count: 1, text: expect.stringContaining("last values") },
  ]);
});

test("dates are written year-month-day in both date systems", async () => {
  const sheet = sheetOf([
    [
      { value: 42_835, styleId: 1 },
      { value: 42_835.5, styleId: 1 },
      { value: 42_835 },
    ],
  ]);
  const book = {
    ...workbookOf([sheet]),
    styles: [{}, { numberFormat: "m/d/yyyy" }],
  };
  expect((await saveCsv(book, sheet, "exact")).text).toBe(
    '"2017-04-10","2017-04-10 12:00:00","42835"',
  );
  expect(
    (await saveCsv({ ...book, date1904: true }, sheet, "exact")).text,
  ).toContain('"2021-04-11"');
});

test.each([
  [0, "1899-12-31"],
  [1, "1900-01-01"],
  [59, "1900-02-28"],
  [60, "60"],
  [61, "1900-03-01"],
  [36_526, "2000-01-01"],
  [2_958_465, "9999-12-31"],
  [2_958_466, "2958466"],
  [-1, "-1"],
])("the serial %d is %s", (serial, text) => {
  expect(isoDate(serial, false)).toBe(text);
});

test.each([
  ["m/d/yyyy", true],
  ["[h]:mm", true],
  ['0.00 "days"', false],
  ["[Red]0", false],
  ["#,##0_);(#,##0)", false],
  ["\\d0", false],
  [undefined, false],
])("%s shows a date: %s", (format, isDate) => {
  expect(isDateFormat(format)).toBe(isDate);
});

const PAYLOADS = [
  "1+1",
  "cmd|' /C calc'!A0",
  "SUM(1)",
  'HYPERLINK("http://x")',
];
const TRIGGERS = [
  "=",
  "+",
  "-",
  "@",
  "\t",
  "\r",
  "\0",
  "＝",
  "＋",
  "－",
  "＠",
  " =",
  "\u00a0=",
  "\n=",
];

test("no text that begins a formula is left as it is, and each change is listed", async () => {
  const rows = TRIGGERS.flatMap((trigger) =>
    PAYLOADS.map((payload) => [trigger + payload]),
  );
  const { text, changedCells } = await saved(rows, "excelSafe");
  expect(changedCells).toEqual(rows.map((_, row) => ({ row, column: 0 })));
  expect(text.startsWith("\ufeff")).toBe(true);
  expect(
    text
      .slice(1)
      .split(/\r\n(?=")/)
      .every((field) => field.startsWith("\"'")),
  ).toBe(true);
});

test("numbers and harmless texts are left as they are", async () => {
  const { text, changedCells } = await saved(
    [[-5, "Smith-Jones", "a=b", "'tis"]],
    "excelSafe",
  );
  expect(changedCells).toEqual([]);
  expect(text).toBe('\ufeff"-5","Smith-Jones","a=b","\'tis"');
});

test("codes that Excel would spoil are counted", async () => {
  const { notices } = await saved(
    [["01723", "1E5", "3-4", "MARCH1", "title"]],
    "excelSafe",
  );
  expect(notices).toEqual([
    { count: 4, text: expect.stringContaining(".xlsx keeps them") },
  ]);
});

/** Texts that are numbers come back as numbers, and blanks at the edges are no cells. */
const cellText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("01723", "=1+1", '"', "a\nb", "\r\n", "", ";", "#N/A"),
);

test("a table of texts comes back from the exact profile unchanged", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cellText, { minLength: 2, maxLength: 5 }), {
        minLength: 2,
        maxLength: 8,
      }),
      async (table) => {
        const texts = table.map((row) => [
          "x",
          ...row.map((text) => `t${text}`),
          "y",
        ]);
        const { text } = await saved(texts, "exact");
        const opened = await openCsv(text, {
          delimiter: ",",
          decimalMark: ".",
        });
        const rows = opened.opened
          ? (opened.document.sheets[0]?.rows ?? [])
          : [];
        const width = Math.max(...texts.map((row) => row.length));
        const back = rows.map((row) =>
          Array.from({ length: width }, (_, at) => row?.[at]?.value ?? ""),
        );
        expect(back).toEqual(
          texts.map((row) =>
            Array.from({ length: width }, (_, at) => row[at] ?? ""),
          ),
        );
      },
    ),
    { numRuns: 500 },
  );
});

test("numbers come back from the exact profile as the same numbers", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer(), { minLength: 1 }),
      async (numbers) => {
        const { text } = await saved(
          numbers.map((number) => [number]),
          "exact",
        );
        const opened = await openCsv(text);
        const rows: readonly (
          readonly (CellContent | undefined)[] | undefined
        )[] = opened.opened ? (opened.document.sheets[0]?.rows ?? []) : [];
        expect(rows.map((row) => row?.[0]?.value)).toEqual(
          numbers.map((number) => number + 0),
        );
      },
    ),
    { numRuns: 200 },
  );
});

describeWith(sharedFiles("hostile", "blns"), "the naughty strings", (files) => {
  const strings = JSON.parse(
    (files.get("blns.json") as Buffer).toString(),
  ) as string[];
  test("survive the exact profile, and none begins a formula in the other", async () => {
    const rows = strings.map((text) => ["key", text]);
    const opened = await openCsv((await saved(rows, "exact")).text, {
      delimiter: ",",
    });
    const back = opened.opened ? (opened.document.sheets[0]?.rows ?? []) : [];
    const texts = back.map((row) => row?.[1]?.value ?? "");
    expect(texts.map(String)).toEqual(
      strings.map((text, at) =>
        typeof texts[at] === "number" ? String(Number(text)) : text,
      ),
    );
    const safe = await saved(rows, "excelSafe");
    const fields = strings.filter(
      (_, row) => !safe.changedCells.some((cell) => cell.row === row),
    );
    expect(fields.filter((text) => /^[=+\-@\t\r]/.test(text))).toEqual([]);
  });
});
