/** What Excel would call damaged is refused before it is written, with the place and the reason. */
import {
  emptySheet,
  workbookOf,
  type SheetDocument,
  type TableDocument,
} from "../../../src/files/document";
import { sayFileProblem } from "../../../src/files/problem";
import { saveXlsx } from "../../../src/files/xlsx/save-xlsx";
import { sheetOf } from "./documents";

async function said(...sheets: SheetDocument[]): Promise<string> {
  const saved = await saveXlsx(workbookOf(sheets));
  return saved.saved ? "" : sayFileProblem(saved.problem);
}

const named = (name: string): SheetDocument => emptySheet(name);

test.each([
  ["", /1 to 31 characters/],
  ["x".repeat(32), /1 to 31 characters/],
  ["a/b", /1 to 31 characters/],
  ["'a", /1 to 31 characters/],
  ["History", /History/],
])("a sheet cannot be called %j", async (name, reason) => {
  expect(await said(named(name))).toMatch(reason);
});

test("two sheets cannot differ by capitals only", async () => {
  expect(await said(named("Roster"), named("ROSTER"))).toMatch(
    /another sheet has this name/,
  );
});

test("a workbook has a sheet, and one that can be seen", async () => {
  expect(await said()).toMatch(/1 to 1000 sheets/);
  expect(await said({ ...named("a"), visibility: "hidden" })).toMatch(
    /no sheet would be visible/,
  );
});

test.each([
  [{ value: "x".repeat(32_768) }, /text in B2 is longer than 32767/],
  [{ value: Number.NaN }, /number in B2/],
  [{ value: Infinity }, /number in B2/],
  [{ value: 1, formula: "1+".repeat(4_096) + "1" }, /formula in B2/],
])(
  "a cell that a sheet cannot hold is named by its address",
  async (cell, reason) => {
    expect(await said(sheetOf([["a"], ["b", cell]]))).toMatch(reason);
  },
);

test("the problem tells no cell's content", async () => {
  expect(await said(sheetOf([["canary".repeat(6_000)]]))).not.toContain(
    "canary",
  );
});

const table: TableDocument = {
  name: "Positions",
  range: { top: 0, left: 0, bottom: 2, right: 1 },
  headerRow: true,
  totalsRow: false,
  columns: [{ name: "a" }, { name: "b" }],
  filterButtons: true,
  rowStripes: true,
};

const TABLES: [Partial<TableDocument>, RegExp][] = [
  [{ name: "Pay bands" }, /cannot be a table's name/],
  [{ name: "AB12" }, /cannot be a table's name/],
  [{ name: "r" }, /cannot be a table's name/],
  [{ columns: [{ name: "a" }] }, /does not fit its columns/],
  [{ columns: [{ name: "a" }, { name: "A" }] }, /have one name/],
  [
    { columns: [{ name: "a" }, { name: "" }] },
    /have one name, or one has none/,
  ],
  [{ range: { top: 0, left: 0, bottom: 0, right: 1 } }, /has no rows/],
];

test.each(TABLES)("a table of %j is refused", async (change, reason) => {
  expect(
    await said({ ...named("Roster"), tables: [{ ...table, ...change }] }),
  ).toMatch(reason);
});

test("header cells of one name are refused, whatever the table's own list says", async () => {
  expect(
    await said(
      sheetOf(
        [
          ["Years", "years"],
          [1, 2],
          [3, 4],
        ],
        { tables: [table] },
      ),
    ),
  ).toMatch(/have one name/);
});

test("tables cannot share a name, a place, or cells with merges", async () => {
  const elsewhere = {
    ...table,
    range: { top: 9, left: 0, bottom: 11, right: 1 },
  };
  expect(await said({ ...named("a"), tables: [table, elsewhere] })).toMatch(
    /taken twice/,
  );
  expect(
    await said({ ...named("a"), tables: [table, { ...table, name: "Other" }] }),
  ).toMatch(/lies over/);
  const merges = [{ top: 2, left: 1, bottom: 3, right: 1 }];
  expect(await said({ ...named("a"), tables: [table], merges })).toMatch(
    /B3:B4/,
  );
});

test("merges that overlap are refused", async () => {
  const merges = [
    { top: 0, left: 0, bottom: 2, right: 2 },
    { top: 2, left: 2, bottom: 3, right: 3 },
  ];
  expect(await said({ ...named("a"), merges })).toMatch(/merged cells overlap/);
});

const RULES: [string, Partial<SheetDocument["validations"][number]>][] = [
  [
    "a list that is too long",
    {
      rule: {
        allows: "list",
        values: Array.from({ length: 99 }, (_, at) => `v${at}`),
      },
    },
  ],
  ["a list with a comma", { rule: { allows: "list", values: ["a,b"] } }],
  [
    "a prompt that is too long",
    { prompt: { title: "", text: "x".repeat(256) } },
  ],
  [
    "a title that is too long",
    { refusal: { title: "x".repeat(33), text: "", severity: "stop" } },
  ],
];

test.each(RULES)("an input rule with %s is refused", async (_, rule) => {
  const whole = {
    ranges: [{ top: 0, left: 0, bottom: 0, right: 0 }],
    rule: { allows: "list", values: ["a"] },
    blankAllowed: true,
    ...rule,
  } as const;
  expect(await said({ ...named("a"), validations: [whole] })).toMatch(
    /an input rule/,
  );
});
