/** CIOLEVEL, PAYBAND, CLASSINFO, FINDCLASS, COMPARATIO and BANDSTATUS as a host calls them. */
import {
  bandStatus,
  cioLevel,
  classInfo,
  compaRatio,
  findClass,
  payBand,
} from "../../functions/functions";
import { ask, call, column, messageIn, plainTable } from "./host";

test("CIOLEVEL answers ranges, blanks and errors cell by cell", () => {
  expect(
    plainTable(cioLevel(column(15, 11, null, { error: "#REF!" }, 3))),
  ).toEqual([["CIO II"], ["CIO I or CIO II"], [""], ["#REF!"], ["#N/A"]]);
  expect(ask(cioLevel, 75, "upper")).toBe("CIO V");
});

test("PAYBAND gives letters, scale and group, and never picks one of two classes", () => {
  expect(ask(payBand, "CIO III")).toBe("II");
  expect(ask(payBand, 1723)).toBe("ST 12");
  expect(ask(payBand, "")).toBe("");
  const [[cell]] = call(payBand, ask(cioLevel, 11)) as [[unknown]];
  expect(messageIn(cell)).toMatch(/IXGX30.*IXGX35/);
});

describe("CLASSINFO", () => {
  test.each<[string, string, unknown]>([
    ["IXGX40", "title", "CIO III"],
    ["IXGX40", "titles", "CIO III; Technical Manager III"],
    ["IXGX40", "Typical FTE", "20 to 40 (staff and contractors)"],
    ["IXGX52", "typical fte", "80 or more (employees)"],
    ["CIO III", "code", "IXGX40"],
    ["IXGX30", "rank", 2],
    ["IXGX30", "established", "2016-06-23"],
    ["IXGX30", "revised", "#N/A"],
    ["01723", "code", "01723"],
    ["01723", "title", "Information Technology Executive 3 (inferred)"],
    ["01723", "revised", "2020-05-04"],
    ["01723", "bargaining unit", "A3"],
    ["01723", "typical fte", "#N/A"],
    ["01723", "pay", "#VALUE!"],
  ])("%s, %s: %p", (code, field, expected) =>
    expect(ask(classInfo, code, field)).toBe(expected),
  );

  test("without a field it lists them all, and says what the document leaves out", () => {
    const rows = call(classInfo, "IXGX30");
    expect(rows).toContainEqual(["band", "IG"]);
    expect(rows).toContainEqual(["revised", "not stated"]);
    expect(rows).toHaveLength(13);
    expect(messageIn(classInfo(column("IXGX30", "IXGX35"))[0]?.[0])).toMatch(
      /class is a range/,
    );
  });

  test("with a field it answers a range of classes", () => {
    expect(classInfo(column("IXGX30", "01724"), [["band"]])).toEqual([
      ["IG"],
      ["ST 13"],
    ]);
  });
});

describe("FINDCLASS", () => {
  test("an exact title is found surely and alone needs no review", () => {
    expect(call(findClass, "CIO III", "NM", 1)).toEqual([
      ["IXGX40", "CIO III", 1, expect.any(String), false],
    ]);
  });
  test("a title without its level is for review", () => {
    const rows = call(findClass, "chief info officer", "NM", 3);
    expect(rows).toHaveLength(3);
    expect(
      rows.every(
        ([, , confidence, , review]) =>
          review === true && Number(confidence) < 1,
      ),
    ).toBe(true);
  });
  test("an inferred title is found, for review", () => {
    const [row] = call(
      findClass,
      "Information Technology Executive 3",
      "PA",
      1,
    );
    expect([row?.[0], row?.[4]]).toEqual(["01723", true]);
  });
  test("a title of no class says so in one row", () => {
    expect(call(findClass, "School bus driver", null, 5)).toEqual([
      ["", "no class", 0, "", false],
    ]);
  });
  test.each<[unknown, unknown, unknown]>([
    ["CIO I", "Atlantis", 3],
    ["CIO I", "NM", 0.5],
    ["CIO I", "NM", 21],
    ["CIO I", "NM", "three"],
    ["", "NM", 3],
  ])("%p %p %p is #VALUE!", (...args) =>
    expect(ask(findClass, ...args)).toBe("#VALUE!"),
  );
});

test("COMPARATIO and BANDSTATUS say what is unknown", () => {
  expect(ask(compaRatio, 92000, 100000)).toBe(0.92);
  expect(ask(compaRatio, "92000", 0)).toBe("#DIV/0!");
  expect(ask(compaRatio, null, null)).toBe("");
  expect(ask(compaRatio, -1, 100)).toBe("#VALUE!");
  expect(ask(bandStatus, 55, 60, 100)).toBe("Below");
  expect(ask(bandStatus, 60, 60, 100)).toBe("In range");
  expect(ask(bandStatus, 100.01, 60, 100)).toBe("Above");
  expect(ask(bandStatus, 70, 60, null)).toBe("Not below (maximum unknown)");
  expect(ask(bandStatus, 70, null, 100)).toBe("Not above (minimum unknown)");
  expect(ask(bandStatus, 70, 100, 60)).toBe("#VALUE!");
});
