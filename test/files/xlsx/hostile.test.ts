/** Workbooks that were made to harm, or broke on the way: each ends soon, in little memory, with a problem or the right answer. */
import fc from "fast-check";
import type { CellValue } from "../../../src/core/cell";
import { readDirectory } from "../../../src/files/package/directory";
import { openXlsx } from "../../../src/files/xlsx/open-xlsx";
import { describeWith, sharedFiles } from "../shared";
import { bytesOf, documentIn, sheetOf } from "./documents";
import { packageOf, sheetPartOf, workbookWith } from "./packages";

const SECONDS = 5_000;
const MEMORY = 512_000_000;

async function problemIn(bytes: Uint8Array): Promise<unknown> {
  const opened = await openXlsx(bytes);
  return opened.opened ? undefined : opened.problem;
}

function valuesIn(
  rows: readonly (readonly ({ value: CellValue } | undefined)[] | undefined)[],
): unknown {
  return rows.map((row) => row?.map((cell) => cell?.value));
}

const PROBLEMS: Record<string, object> = {
  "col-ref-overflow.xlsx": {
    kind: "outsideSheet",
    sheet: "S",
    reference: "ZZZZZZZZ1",
  },
  "empty.xlsx": { kind: "empty" },
  "merge-1M.xlsx": { kind: "damaged" },
  "not-a-zip.xlsx": { kind: "notASpreadsheet" },
  "row-number-1e12.xlsx": { kind: "outsideSheet", sheet: "S" },
  "sst-index-out-of-range.xlsx": { kind: "damaged" },
  "truncated.xlsx": { kind: "damaged" },
  "xml-billion-laughs.xlsx": { kind: "unsafe" },
  "xml-quadratic-blowup.xlsx": { kind: "unsafe" },
  "xml-xxe-file.xlsx": { kind: "unsafe" },
  "zip-bomb-200MB-sheet.xlsx": { kind: "unsafe" },
  "zipslip-entry.xlsx": { kind: "unsafe" },
};

const VALUES: Record<string, unknown> = {
  "date1904.xlsx": [[0]],
  "leading-zero-inline.xlsx": [["01723", "2", { error: "#N/A" }, "=1+1"]],
  "lying-dimension.xlsx": [[1]],
  "proto-headers.xlsx": [
    ["__proto__", "constructor"],
    ["polluted", "x"],
  ],
  "proto-sheet-name.xlsx": [[1]],
};

describeWith(
  sharedFiles("hostile", "generated"),
  "the generated files",
  (files) => {
    test.each(Object.entries(PROBLEMS))(
      "%s is refused",
      async (name, problem) => {
        const started = performance.now();
        const before = process.memoryUsage().rss;
        expect(
          await problemIn(new Uint8Array(files.get(name) as Buffer)),
        ).toMatchObject(problem);
        expect(performance.now() - started).toBeLessThan(SECONDS);
        expect(process.memoryUsage().rss - before).toBeLessThan(MEMORY);
      },
    );

    test.each(Object.entries(VALUES))("%s is read", async (name, values) => {
      const document = documentIn(
        await openXlsx(new Uint8Array(files.get(name) as Buffer)),
      );
      expect(valuesIn(document.sheets[0]?.rows ?? [])).toEqual(values);
      expect(Object.keys(Object.prototype)).toEqual([]);
    });

    test("a cell in the last corner of a sheet is read where it is", async () => {
      const bytes = files.get("single-cell-at-XFD1048576.xlsx") as Buffer;
      const [sheet] = documentIn(await openXlsx(new Uint8Array(bytes))).sheets;
      expect(sheet?.rows[1_048_575]?.[16_383]).toEqual({ value: 1 });
      expect(Object.keys(sheet?.rows ?? [])).toEqual(["1048575"]);
    });

    test("each generated file has a test", () => {
      const tested = [
        ...Object.keys(PROBLEMS),
        ...Object.keys(VALUES),
        "single-cell-at-XFD1048576.xlsx",
      ];
      expect([...files.keys()].sort()).toEqual(tested.sort());
    });
  },
);

const cells = (inside: string): Promise<Uint8Array> =>
  workbookWith({ sheet: `<sheetData>${inside}</sheetData>` });

test.each([
  ["a number that is none", '<row r="1"><c r="A1"><v>0x10</v></c></row>'],
  [
    "a type that does not exist",
    '<row r="1"><c r="A1" t="q"><v>1</v></c></row>',
  ],
  [
    "two cells of one address",
    '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>',
  ],
  ["a cell in another row", '<row r="1"><c r="A2"><v>1</v></c></row>'],
  [
    "a copied formula without an original",
    '<row r="1"><c r="A1"><f t="shared" si="0"/></c></row>',
  ],
  [
    "a text of a workbook that has none",
    '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
  ],
  [
    "elements that do not close in order",
    '<row r="1"><c r="A1"><v>1</c></v></row>',
  ],
  [
    "an entity that XML does not know",
    '<row r="1"><c r="A1" t="str"><v>&a9;</v></c></row>',
  ],
  [
    "a formula without end",
    `<row r="1"><c r="A1"><f>${"1+".repeat(20_000)}1</f></c></row>`,
  ],
])("%s makes the sheet damaged", async (_, inside) => {
  expect(await problemIn(await cells(inside))).toMatchObject({
    kind: "damaged",
  });
});

test("a document type declaration is refused wherever it stands", async () => {
  const sheet = `<!DOCTYPE x [<!ENTITY a "b">]>${sheetPartOf("<sheetData/>")}`;
  const bytes = await workbookWith({
    parts: { "xl/worksheets/sheet1.xml": sheet },
  });
  expect(await problemIn(bytes)).toMatchObject({ kind: "unsafe" });
});

test.each([
  ["elements nested without end", "<a>".repeat(100_000)],
  ["one text without end", "x".repeat(8_000_000)],
  [
    "columns without end",
    `<cols>${'<col min="1" max="16384"/>'.repeat(200_000)}</cols>`,
  ],
])("%s are refused in time", async (_, before) => {
  const started = performance.now();
  expect(
    await problemIn(await workbookWith({ sheet: `${before}<sheetData/>` })),
  ).toMatchObject({ kind: expect.stringMatching(/^(?:damaged|unsafe)$/) });
  expect(performance.now() - started).toBeLessThan(SECONDS);
});

test("an attribute without end is passed over in time", async () => {
  const started = performance.now();
  const sheet = `<sheetData/><pageSetup ${"a".repeat(3_000_000)}/>`;
  documentIn(await openXlsx(await workbookWith({ sheet })));
  expect(performance.now() - started).toBeLessThan(SECONDS);
});

test("array formulas that each claim the whole sheet are refused in time", async () => {
  const row = (at: number): string =>
    `<row r="${at}">${"ABCDEFGHIJ"
      .split("")
      .map(
        (letter) =>
          `<c r="${letter}${at}"><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c>`,
      )
      .join("")}</row>`;
  const started = performance.now();
  const bytes = await cells(
    Array.from({ length: 500 }, (_, at) => row(at + 1)).join(""),
  );
  expect(await problemIn(bytes)).toMatchObject({ kind: "damaged" });
  expect(performance.now() - started).toBeLessThan(SECONDS);
});

test("a workbook whose sheets have one name is damaged", async () => {
  const workbook = '<sheets><sheet name="s" sheetId="2" r:id="r1"/></sheets>';
  expect(await problemIn(await workbookWith({ workbook }))).toMatchObject({
    kind: "damaged",
  });
});

describe("archives", () => {
  /** Overwrites bytes of every entry in the directory. */
  async function patched(
    offset: number,
    value: number,
    size: 2 | 4,
  ): Promise<Uint8Array> {
    const bytes = (
      await packageOf({ "a.xml": "<a/>", "b.xml": "<b/>" })
    ).slice();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at++) {
      if (view.getUint32(at, true) !== 0x02014b50) continue;
      if (size === 2) view.setUint16(at + offset, value, true);
      else view.setUint32(at + offset, value, true);
    }
    return bytes;
  }

  test.each([
    ["encrypted parts", 8, 1, 2, "unsafe"],
    ["an unknown packing", 10, 12, 2, "damaged"],
    ["parts of more than 4 GB", 24, 0xffffffff, 4, "unsafe"],
    ["parts that overlap", 42, 0, 4, "unsafe"],
    ["parts behind the end", 42, 0x7fffffff, 4, "unsafe"],
  ] as const)("%s are refused", async (_, offset, value, size, kind) => {
    const bytes = await patched(offset, value, size);
    expect(() => readDirectory(bytes)).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ kind }) }),
    );
  });

  test("a part that is longer than it declares is refused", async () => {
    const bytes = (await workbookWith({})).slice();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50)
        view.setUint32(at + 24, 10, true);
    }
    expect(await problemIn(bytes)).toMatchObject({ kind: "unsafe" });
  });

  test("every cut and every flipped byte of a workbook ends in a document or a problem", async () => {
    const bytes = await bytesOf(
      sheetOf([
        ["01723", 1],
        ["x", { value: 2, formula: "B1+1" }],
      ]),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bytes.length - 1),
        fc.nat(255),
        fc.boolean(),
        async (at, byte, cut) => {
          const changed = cut ? bytes.slice(0, at) : bytes.slice();
          if (!cut) changed[at] = byte;
          const opened = await openXlsx(changed);
          if (!opened.opened)
            expect(opened.problem.kind).not.toBe("unexpected");
        },
      ),
      { numRuns: 400 },
    );
  });
});
