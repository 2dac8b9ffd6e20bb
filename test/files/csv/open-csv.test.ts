/** Text files: what a planner's export becomes in the grid, and what is said about it. */
import fc from "fast-check";
import { openCsv } from "../../../src/files/csv/open-csv";
import { sniffDelimiter } from "../../../src/files/csv/delimiter";
import { sheetNameFrom } from "../../../src/files/csv/sheet-name";
import { values, valuesIn } from "./values";

async function noticesIn(
  source: string | Uint8Array,
): Promise<[number, string][]> {
  const opened = await openCsv(source);
  if (!opened.opened) throw new Error(JSON.stringify(opened.problem));
  return opened.notices.map(({ count, text }) => [count, text]);
}

async function problemIn(source: string | Uint8Array): Promise<unknown> {
  const opened = await openCsv(source);
  return opened.opened ? undefined : opened.problem;
}

const utf16 = (text: string, mark: boolean, big: boolean): Uint8Array => {
  const codes = [...(mark ? "\ufeff" : ""), ...text].map((c) =>
    c.charCodeAt(0),
  );
  return Uint8Array.from(
    codes.flatMap((code) =>
      big ? [code >> 8, code & 255] : [code & 255, code >> 8],
    ),
  );
};

test("codes stay texts, amounts become numbers, blanks stay blank", async () => {
  expect(
    await valuesIn("code,salary,note\n01723,44158.400000,\n1E5,12,MARCH1\n"),
  ).toEqual([
    ["code", "salary", "note"],
    ["01723", 44158.4],
    ["1E5", 12, "MARCH1"],
  ]);
});

test("a cell that begins like a formula is a text and never a formula", async () => {
  const opened = await openCsv(
    'title\n=1+1\n+cmd\n@SUM(1)\n-x\n"=HYPERLINK(""http://x"")"\n',
  );
  const rows = opened.opened ? (opened.document.sheets[0]?.rows ?? []) : [];
  expect(
    rows.flatMap((row) => row ?? []).some((cell) => cell && "formula" in cell),
  ).toBe(false);
  expect(values(opened).flat()).toContain("=1+1");
  expect(await noticesIn("t\n=1+1\n")).toEqual([
    [1, expect.stringContaining("none is a formula")],
  ]);
});

test.each([
  ["UTF-8", new TextEncoder().encode("título;año\nJosé;2017\n")],
  [
    "UTF-8 with a mark",
    new TextEncoder().encode("\ufefftítulo;año\nJosé;2017\n"),
  ],
  ["UTF-16 LE with a mark", utf16("título;año\nJosé;2017\n", true, false)],
  ["UTF-16 BE with a mark", utf16("título;año\nJosé;2017\n", true, true)],
  ["UTF-16 LE", utf16("título;año\nJosé;2017\n", false, false)],
  ["UTF-16 BE", utf16("título;año\nJosé;2017\n", false, true)],
])("%s is recognised", async (_, bytes) => {
  expect(await valuesIn(bytes)).toEqual([
    ["título", "año"],
    ["José", 2017],
  ]);
  expect(await noticesIn(bytes)).toEqual([]);
});

test("other bytes are read as Windows-1252, and that is said", async () => {
  const bytes = Uint8Array.from(
    [..."a,Jos"].map((c) => c.charCodeAt(0)).concat(0xe9, 10),
  );
  expect(await valuesIn(bytes)).toEqual([["a", "José"]]);
  expect(await noticesIn(bytes)).toEqual([
    [1, expect.stringContaining("Windows-1252")],
  ]);
});

test("a file that promises UTF-8 and breaks it is refused", async () => {
  expect(
    await problemIn(Uint8Array.from([0xef, 0xbb, 0xbf, 0x61, 0xff])),
  ).toMatchObject({ kind: "badEncoding" });
});

test.each([
  ["a,b\n1,2\n", ","],
  ["a;b\n1,5;2\n", ";"],
  ["a\tb\n1,5\t2;3\n", "\t"],
  ["a|b\n1|2\n", "|"],
  ['"x;y;z",b\n"1;2;3",2\n', ","],
  ["one column\nonly\n", ","],
  ['a;"b\nc";d\n1;2;3\n', ";"],
  ["", ","],
])("the delimiter of %j is %j", (text, delimiter) => {
  expect(sniffDelimiter(text)).toBe(delimiter);
});

test("Excel's own hint of the delimiter is obeyed and is no row", async () => {
  expect(await valuesIn("sep=;\r\na,b;c\r\n")).toEqual([["a,b", "c"]]);
});

test("a decimal comma is found and thousands keep their look", async () => {
  const opened = await openCsv("name;salary\nA;1.234,50\nB;12,5\n");
  expect(values(opened)).toEqual([
    ["name", "salary"],
    ["A", 1234.5],
    ["B", 12.5],
  ]);
  expect(opened.opened && opened.document.styles[1]).toEqual({
    numberFormat: "#,##0.00",
  });
});

test("numbers that can be read in two ways stay text and are asked about", async () => {
  const opened = await openCsv("salary\n1.234\n5.678\n");
  expect(values(opened)).toEqual([["salary"], ["1.234"], ["5.678"]]);
  expect(opened.opened && opened.questions).toMatchObject([
    {
      about: "decimalMark",
      examples: ["1.234", "5.678"],
      answers: [
        { option: ".", meaning: "A point: 1.234 is 1 and a part" },
        { option: ",", meaning: "A comma: 1.234 is 1 thousand 234" },
      ],
    },
  ]);
  expect(await valuesIn("salary\n1.234\n", { decimalMark: "." })).toEqual([
    ["salary"],
    [1.234],
  ]);
  expect(await valuesIn("salary\n1.234\n", { decimalMark: "," })).toEqual([
    ["salary"],
    [1234],
  ]);
});

test.each([["\n"], ["\r\n"], ["\r"]])(
  "records ended by %j are told apart",
  async (end) => {
    expect(
      await valuesIn(["a,b", '"x\ny",2', "", "c,d", ""].join(end)),
    ).toEqual([["a", "b"], ["x\ny", 2], [], ["c", "d"]]);
  },
);

test("mixed line ends are told apart, and those inside quotation marks stay", async () => {
  expect(await valuesIn('a,b\r\n"x\r\ny",2\nc,"d"\re,f')).toEqual([
    ["a", "b"],
    ["x\r\ny", 2],
    ["c", "d"],
    ["e", "f"],
  ]);
});

test("rows of unequal length are kept whole and counted", async () => {
  expect(await valuesIn("a,b,c\n1\n1,2,3,4\n1,2,3\n")).toEqual([
    ["a", "b", "c"],
    [1],
    [1, 2, 3, 4],
    [1, 2, 3],
  ]);
  expect(await noticesIn("a,b,c\n1\n1,2,3,4\n1,2,3\n")).toEqual([
    [2, expect.stringContaining("more or fewer fields")],
  ]);
});

test("a quotation mark in the middle of a field is kept and counted", async () => {
  expect(await valuesIn('a,b\n"Smith "Bob" J",2\n5" pipe,3\n')).toEqual([
    ["a", "b"],
    ['Smith "Bob" J', 2],
    ['5" pipe', 3],
  ]);
  expect(await noticesIn('a,b\n"Smith "Bob" J",2\n')).toEqual([
    [1, expect.stringContaining("quotation mark")],
  ]);
});

test.each([
  ['a,b\n"open,1\nx,2\n', 2],
  ['a,b\n1,"abc"x\n2,"def",\n', 2],
])("a quotation mark that swallows rows is refused: %j", async (text, row) => {
  expect(await problemIn(text)).toEqual({ kind: "openQuote", row });
});

test("a NUL character is kept and counted", async () => {
  expect(await valuesIn("a,b\0c\n")).toEqual([["a", "b\0c"]]);
  expect(await noticesIn("a,b\0c\n")).toEqual([
    [1, expect.stringContaining("NUL")],
  ]);
});

test("codes, dates and long digits that stay text are counted", async () => {
  expect(await noticesIn("a,b,c\n01723,4/10/2017,12345678901234567\n")).toEqual(
    [
      [1, expect.stringContaining("dates")],
      [1, expect.stringContaining("leading zeros")],
      [1, expect.stringContaining("15 digits")],
    ],
  );
});

test("an empty file is said to be empty", async () => {
  expect(await problemIn(new Uint8Array())).toEqual({ kind: "empty" });
});

test.each([
  [1_048_575, true],
  [1_048_576, true],
  [1_048_577, false],
])(
  "%d lines are opened whole or refused with their count",
  async (lines, fits) => {
    const opened = await openCsv("x\n".repeat(lines));
    if (opened.opened)
      expect(opened.document.sheets[0]?.rows.length).toBe(lines);
    else
      expect(opened.problem).toEqual({
        kind: "tooManyRows",
        rows: lines,
      });
    expect(opened.opened).toBe(fits);
  },
  20_000,
);

test("a row wider than a sheet is refused with its width", async () => {
  expect(await problemIn("x,".repeat(16_384))).toEqual({
    kind: "tooManyColumns",
    columns: 16_385,
  });
});

test("headers that are names of JavaScript are only texts", async () => {
  expect(await valuesIn("__proto__,constructor,toString\nx,y,z\n")).toEqual([
    ["__proto__", "constructor", "toString"],
    ["x", "y", "z"],
  ]);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test.each([
  ["nm_state_2017.csv", "nm_state_2017"],
  ["C:\\x\\Roster [2017].csv", "Roster (2017)"],
  ["a:b*c.csv", "a b c"],
  [".csv", "Sheet1"],
  ["History.csv", "Sheet1"],
  [undefined, "Sheet1"],
  [`${"x".repeat(40)}.csv`, "x".repeat(31)],
])("the sheet of %s is called %s", (file, name) => {
  expect(sheetNameFrom(file)).toBe(name);
});

test("whatever the bytes are, the answer is a document or a problem", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      const opened = await openCsv(bytes);
      expect(opened.opened || typeof opened.problem.kind === "string").toBe(
        true,
      );
      if (!opened.opened) expect(opened.problem.kind).not.toBe("unexpected");
    }),
    { numRuns: 2000 },
  );
});
