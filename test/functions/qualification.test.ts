/** MINQUAL and QUALWHY as a host calls them. */
import { minQual, qualWhy } from "../../functions/functions";
import { ask, call, column, messageIn, plainTable } from "./host";

test("a thirteen-year veteran needs no degree for 01723", () => {
  expect(ask(minQual, "01723", 13)).toBe("Qualified");
  expect(ask(minQual, 1723, 13, null, null)).toBe("Qualified");
});

test("one year is too little whatever the degree", () =>
  expect(ask(minQual, "01723", 1)).toBe("Not qualified"));

test("ten years without a word on the degree is Review, and the degree is named", () => {
  expect(ask(minQual, "01723", 10)).toBe("Review");
  expect(call(qualWhy, "01723", 10)[0]?.[5]).toMatch(/degree/);
});

test("three rows of years against one class spill three verdicts", () => {
  expect(minQual([["CIO I"]], column(3, 6, ""), [["Bachelor"]], [[2]])).toEqual(
    [["Not qualified"], ["Qualified"], ["Review"]],
  );
});

test("rows pair up with rows, a single row or column repeats", () => {
  expect(
    minQual(
      column("CIO I", "CIO II"),
      column(6, 7),
      [["Bachelor"]],
      column(2, 4),
    ),
  ).toEqual([["Qualified"], ["Not qualified"]]);
  expect(
    minQual([["CIO I", "CIO II"]], column(6, 8), [["Bachelor"]], [[4]]),
  ).toEqual([
    ["Qualified", "Not qualified"],
    ["Qualified", "Qualified"],
  ]);
});

test("where ranges differ in size the excess cells are #N/A", () => {
  expect(
    plainTable(
      minQual(
        column("CIO I", "CIO I", "CIO I"),
        column(6, 6),
        [["Bachelor"]],
        [[2]],
      ),
    ),
  ).toEqual([["Qualified"], ["Qualified"], ["#N/A"]]);
});

test("blank, null and omitted are unknown; zero is zero", () => {
  expect(ask(minQual, "CIO I", 6, "Bachelor", null)).toBe("Review");
  expect(ask(minQual, "CIO I", 6, "Bachelor", "")).toBe("Review");
  expect(ask(minQual, "CIO I", 6, "Bachelor", undefined)).toBe("Review");
  expect(ask(minQual, "CIO I", 6, "Bachelor", "?")).toBe("Review");
  expect(ask(minQual, "CIO I", 6, "Bachelor", 0)).toBe("Not qualified");
});

test("a blank row answers with nothing, as blanks or as the zeros that a host passes for them", () => {
  expect(ask(minQual, "", "", "", "")).toBe("");
  expect(ask(minQual, 0, 0, 0, 0)).toBe("");
  expect(ask(minQual, null, null)).toBe("");
  expect(call(qualWhy, "", "")).toEqual([[""]]);
});

test("a blank class beside anything else tells about quotation marks", () => {
  const [[cell]] = call(minQual, "", 6) as [[unknown]];
  expect(messageIn(cell)).toMatch(/quotation marks/);
});

test("an error cell comes back as itself, in its own row only", () => {
  const years = column(6, { error: "#DIV/0!" }, 6);
  expect(
    plainTable(minQual([["CIO I"]], years, [["Bachelor"]], [[2]])),
  ).toEqual([["Qualified"], ["#DIV/0!"], ["Qualified"]]);
  expect(plainTable(minQual([["CIO I"]], [[{ code: "#REF!" }]]))).toEqual([
    ["#REF!"],
  ]);
});

test("text numbers count, other texts are refused with the argument's name", () => {
  expect(ask(minQual, "CIO I", " 6 ", "Bachelor", "2.0")).toBe("Qualified");
  const [[cell]] = call(minQual, "CIO I", "six", "Bachelor", 2) as [[unknown]];
  expect(messageIn(cell)).toMatch(/years is "six"/);
});

test.each([
  ["CIO I", -1, "Bachelor", 2],
  ["CIO I", 81, "Bachelor", 2],
  ["CIO I", 6, "some college", 2],
  ["CIO I", 6, 12, 2],
  ["CIO I", 6, true, 2],
  ["01724", 2, "bachelor", 5],
])("%p %p %p %p is #VALUE!", (...args) =>
  expect(ask(minQual, ...args)).toBe("#VALUE!"),
);

test("another standard than the document's is #N/A, an unknown word #VALUE!", () => {
  expect(ask(minQual, "01723", 8, "bachelor", 0, "recommended")).toBe("#N/A");
  expect(ask(minQual, "CIO I", 6, "master", 4, "full performance")).toBe(
    "Qualified",
  );
  expect(ask(minQual, "CIO I", 6, "master", 4, "best")).toBe("#VALUE!");
});

test("the planner's own credit table moves Review, and never makes Qualified", () => {
  const generous = [
    ["degree", "years"],
    ["associate", 3],
    ["bachelor", 5],
    ["master", 7],
    ["doctorate", 9],
  ];
  const none = [
    ["associate", 0],
    ["bachelor", 0],
    ["master", 0],
    ["doctorate", 0],
  ];
  expect(ask(minQual, "01723", 9, "associate", null, null, null)).toBe(
    "Not qualified",
  );
  expect(ask(minQual, "01723", 9, "associate", null, null, generous)).toBe(
    "Review",
  );
  expect(ask(minQual, "01723", 10, "associate", null, null, none)).toBe(
    "Not qualified",
  );
  expect(
    ask(minQual, "01723", 10, "associate", null, null, [
      ["AA", { error: "#REF!" }],
    ]),
  ).toBe("#REF!");
  expect(
    ask(minQual, "01723", 10, "associate", null, null, [
      ["degree", "years"],
      ["college", 3],
    ]),
  ).toBe("#VALUE!");
});

describe("QUALWHY", () => {
  const rows = call(qualWhy, "01724", 20, "PhD", 0);
  const row = (start: string): unknown[] =>
    rows.find(([requirement]) => String(requirement).startsWith(start)) ?? [];

  test("states the verdict first, and why", () => {
    expect(rows[0]?.[4]).toBe("Not qualified");
    expect(rows[0]?.[5]).toMatch(
      /managerial capacity.*0 given, at least 3 needed \(3 short\)|3 short/,
    );
  });
  test("gives need, gap, result and place of each requirement", () => {
    expect(row("alternative 1: years in a managerial")).toEqual([
      expect.any(String),
      "at least 3",
      0,
      3,
      "not met",
      expect.stringContaining(
        '"includes three years in a managerial capacity"',
      ),
    ]);
  });
  test("names the kinds taken as given, the credit table, and that a blank reads as 0", () => {
    const all = rows.flat().join("\n");
    expect(all).toMatch(/professional information technology experience/);
    expect(all).toMatch(/our assumption/);
    expect(all).toMatch(/a blank cell reads as 0 in Excel/);
  });
  test("has six columns in every row and no blank that would show as 0", () => {
    expect(new Set(rows.map((one) => one.length))).toEqual(new Set([6]));
    expect(rows.flat()).not.toContain(null);
  });
  test("agrees with MINQUAL, also for a qualified person, whose full performance it reports", () => {
    const qualified = call(qualWhy, "CIO I", 6, "Bachelor", 2);
    expect(qualified[0]?.[4]).toBe(ask(minQual, "CIO I", 6, "Bachelor", 2));
    expect(qualified.flat().join("\n")).toMatch(
      /Recommended for full performance: Not qualified/,
    );
  });
  test("answers for one person only", () => {
    const [[cell]] = qualWhy([["CIO I"]], column(1, 2)) as [[unknown]];
    expect(messageIn(cell)).toMatch(/years is a range/);
  });
});

test("Excel's own error class is used where there is one", () => {
  class HostError {
    constructor(
      readonly code: string,
      readonly message?: string,
    ) {}
  }
  const host = globalThis as { CustomFunctions?: unknown };
  host.CustomFunctions = { Error: HostError };
  try {
    const [[cell]] = call(minQual, "no such class", 6) as [[HostError]];
    expect(cell).toBeInstanceOf(HostError);
    expect([cell.code, cell.message]).toEqual([
      "#N/A",
      expect.stringContaining("no such class"),
    ]);
    expect(
      (
        call(minQual, "CIO I", { error: "#DIV/0!", message: "x" }) as [
          [HostError],
        ]
      )[0][0].message,
    ).toBeUndefined();
  } finally {
    delete host.CustomFunctions;
  }
});

test("a contradiction names the job code, never an inferred title as if it were printed", () => {
  const table = call(minQual, "01724", 3, "bachelor", 5);
  expect(messageIn(table[0]?.[0])).toBe(
    "mgmtYears 5 exceeds years 3, but 01724 (IT Executive series) counts the one inside the other: check both cells.",
  );
});
