/** What the pages say of blank cells, and of the 0 that one host hands over in their place. */
import { functionHelp } from "../../data/help";
import {
  capacity,
  cioLevels,
  cite,
  classInfo,
  expYears,
  nextClass,
  payBand,
  pmLevel,
  posCost,
  qualGap,
  stdMatch,
} from "../../functions/functions";
import { ask, call } from "../functions/host";

const fiscalYear = 46204;

test("every page says what a blank cell does", () => {
  expect(functionHelp.filter(({ blanks }) => blanks === "")).toEqual([]);
});

test("where it says that 0 is read as blank, both answer alike", () => {
  expect(ask(capacity, "CTO", 0)).toBe(ask(capacity, "CTO", null));
  expect(ask(pmLevel, "large", 0)).toBe(ask(pmLevel, "large", null));
  expect(call(cite, "CIO I", 0)).toEqual(call(cite, "CIO I", null));
  expect(ask(posCost, 90000, 1, 0, 0, fiscalYear)).toBe(
    ask(posCost, 90000, 1, null, null, fiscalYear),
  );
  expect(ask(expYears, 42370, 0, 40, null, 46022)).toBe(10);
  for (const answer of [payBand, nextClass]) {
    expect(ask(answer, 0)).toBe(ask(answer, null));
    expect(ask(answer, 0)).toBe("");
  }
  expect(ask(classInfo, 0, "title")).toBe("");
});

test("where it says that 0 answers otherwise, it does", () => {
  expect(ask(stdMatch, 0, 28, 9)).toBe("Other standard");
  expect(ask(stdMatch, null, 28, 9)).toBe("Review");
  expect(ask(nextClass, "CIO I", 0)).toBe("IXGX30");
  expect(ask(nextClass, "CIO I", null)).toBe("IXGX35");
  expect(call(cioLevels, 0).map((row) => row[5])).toEqual(
    Array(5).fill("below"),
  );
});

test("QUALGAP takes blank years for none given", () => {
  expect(ask(qualGap, "CIO II", null, "Bachelor", 4)).toBe(
    ask(qualGap, "CIO II", 0, "Bachelor", 4),
  );
});
