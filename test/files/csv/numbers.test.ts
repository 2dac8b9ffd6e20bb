/** Which texts of a file become numbers, and under which decimal mark. */
import fc from "fast-check";
import { DecimalMarkEvidence } from "../../../src/files/csv/decimal-mark";
import {
  type DecimalMark,
  looksLikeDate,
  readNumber,
} from "../../../src/files/csv/numbers";

test.each([
  ["0", 0],
  ["7", 7],
  ["-12", -12],
  ["44158.400000", 44158.4],
  [".5", 0.5],
  ["0.75", 0.75],
  ["123456789012345", 123456789012345],
  ["1,234.50", 1234.5],
  ["1,234,567", 1234567],
  ["$84,450.00", 84450],
  ["-$5.25", -5.25],
  ["1 234.5", 1234.5],
  ["1'234.5", 1234.5],
  ["1\u202f234", 1234],
])("with a decimal point %j is the number %d", (text, value) => {
  expect(readNumber(text, ".")?.value).toBe(value);
});

test.each([
  ["1.234,5", 1234.5],
  ["12,34", 12.34],
  ["1234,567", 1234.567],
  ["1 234,5", 1234.5],
  ["1.234.567", 1234567],
  ["1.234", 1234],
])("with a decimal comma %j is the number %d", (text, value) => {
  expect(readNumber(text, ",")?.value).toBe(value);
});

test.each([
  ["01723"],
  ["00"],
  ["-01"],
  ["1234567890123456"],
  ["12345678901234567890"],
  ["0.1234567890123456"],
  ["1E5"],
  ["1e5"],
  ["3-4"],
  ["MARCH1"],
  ["4/10/2017"],
  ["2017-04-10"],
  ["10.04.2017"],
  ["1,23,456"],
  ["12,34"],
  ["1.2.3"],
  ["-0"],
  ["-"],
  ["$"],
  [" 5"],
  ["5 "],
  ["+5"],
  ["35%"],
  ["0x10"],
  ["Infinity"],
  ["٥"],
  ["1 234"],
  ["TRUE"],
])("with a decimal point %j stays a text", (text) => {
  expect(readNumber(text, ".")).toBeUndefined();
});

test("thousands and dollars keep their look", () => {
  expect(readNumber("1,234.50", ".")?.numberFormat).toBe("#,##0.00");
  expect(readNumber("$84,450", ".")?.numberFormat).toBe('"$"#,##0');
  expect(readNumber("$1234.5", ".")?.numberFormat).toBe('"$"0.0');
  expect(readNumber("1234.5", ".")?.numberFormat).toBeUndefined();
});

function markOf(...texts: string[]): DecimalMark | undefined {
  const evidence = new DecimalMarkEvidence();
  texts.forEach((text) => evidence.take(text));
  return evidence.mark();
}

test("one sure number decides for the doubtful ones of the same file", () => {
  expect(markOf("1.234", "12.5")).toBe(".");
  expect(markOf("1.234", "12,5")).toBe(",");
  expect(markOf("1.234", "1.234.567")).toBe(",");
  expect(markOf("1,234", "$1,234")).toBe(".");
  expect(markOf("title", "12", "01723")).toBe(".");
});

test("only doubtful numbers, or numbers of both kinds, have to be asked", () => {
  expect(markOf("1.234", "12")).toBeUndefined();
  expect(markOf("1,234")).toBeUndefined();
  expect(markOf("12.5", "12,5")).toBeUndefined();
});

test("a stray comma among many decimal points does not make the file doubtful", () => {
  expect(markOf(...Array.from({ length: 50 }, () => "12.5"), "3,5")).toBe(".");
});

test("without a known mark only numbers that need none are read", () => {
  expect(readNumber("12", undefined)?.value).toBe(12);
  expect(readNumber("1.234", undefined)).toBeUndefined();
  expect(readNumber("12.5", undefined)).toBeUndefined();
});

const LOCALES: [locale: string, mark: DecimalMark][] = [
  ["en-US", "."],
  ["de-DE", ","],
  ["fr-FR", ","],
  ["de-CH", "."],
];

test.each(LOCALES)(
  "what %s prints with grouping is read back as the same number",
  (locale, mark) => {
    const printed = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 0, max: 9999 }),
        (whole, part) => {
          const number = Number(`${whole}.${part}`);
          const text = printed.format(number).replace("\u2212", "-");
          if (text === "-0") return;
          expect(readNumber(text, mark)?.value).toBe(number);
        },
      ),
    );
  },
);

test("a number that is read shows the same digits again", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^-?\d{0,18}\.?\d{0,6}$/), (text) => {
      const read = readNumber(text, ".");
      if (read === undefined) return;
      const digits = (source: string): string =>
        source
          .replace(/^(-?)\./, "$10.")
          .replace(/(\.\d*?)0+$/, "$1")
          .replace(/\.$/, "");
      expect(digits(String(read.value))).toBe(digits(text));
    }),
    { numRuns: 5000 },
  );
});

test("dates of any country are recognised as such and as nothing else", () => {
  expect(
    ["4/10/2017", "2017-04-10", "10.04.17", "2017-04-10T08:00"].every(
      looksLikeDate,
    ),
  ).toBe(true);
  expect(["3-4", "1.5", "555-1234", "MARCH1"].some(looksLikeDate)).toBe(false);
});

test("the longest cell is told from a number at once", () => {
  const started = performance.now();
  for (const text of [
    "1".repeat(32_767),
    "1,111".repeat(6_553),
    "-".repeat(32_767),
    `1${" 111".repeat(8_000)}x`,
  ]) {
    readNumber(text, ".");
    looksLikeDate(text);
  }
  expect(performance.now() - started).toBeLessThan(50);
});
