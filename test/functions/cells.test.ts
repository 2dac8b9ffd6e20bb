/** How every function reads cells that hold nothing, a 0 for nothing, numbers kept as text, and what is no number. */
import type { CellValue } from "../../src/core/cell";
import {
  answerOf,
  argumentIsOptional,
  meetFunctions,
  shownBy,
  tableOf,
  type Argument,
  type ShownCell,
} from "./both-hosts";
import { all, called, eachArgument } from "./sample-calls";
import { SAMPLES, type Sample } from "./samples";

beforeAll(meetFunctions);

test.each(Object.entries(SAMPLES).filter(([, { row }]) => row.length > 0))(
  "%s answers a blank row with a blank, given as blanks or as empty texts",
  (name, sample) => {
    for (const blank of [null, "", "  "]) {
      const blanks = sample.row.map((argument): [string, Argument] => [
        argument,
        blankLike(sample.given[argument], blank),
      ]);
      const given = called(sample, Object.fromEntries(blanks));
      expect(answerOf(name, ...given)).toBe("");
    }
  },
);

const blankLike = (argument: Argument, blank: CellValue): Argument =>
  Array.isArray(argument) ? argument.map((row) => row.map(() => blank)) : blank;

test.each(Object.entries(SAMPLES))(
  "%s reads a blank for what may be left out as left out",
  (name, sample) => {
    const optional = all(sample).filter((argument) =>
      argumentIsOptional(name, argument),
    );
    for (const argument of optional) {
      const omitted = called(sample, { [argument]: undefined });
      for (const blank of [null, ""])
        expect([
          argument,
          tableOf(name, ...called(sample, { [argument]: blank })),
        ]).toEqual([argument, tableOf(name, ...omitted)]);
    }
  },
);

test.each(eachArgument(["cell-wise", "list"], ({ words }) => words))(
  "%s reads a 0 for %s, as Excel for Windows passes a blank cell, as one that is left out",
  (name, argument, sample) => {
    expect(tableOf(name, ...called(sample, { [argument]: 0 }))).toEqual(
      tableOf(name, ...called(sample, { [argument]: undefined })),
    );
  },
);

const numbers = eachArgument(
  ["cell-wise", "list", "aggregate"],
  (sample) => sample.numbers,
);

test.each(numbers)(
  "%s counts a number kept as text in %s as that number",
  (name, argument, sample) => {
    const text = asText(sample.given[argument]);
    expect(tableOf(name, ...called(sample, { [argument]: text }))).toEqual(
      tableOf(name, ...called(sample)),
    );
  },
);

const asText = (argument: Argument): Argument =>
  Array.isArray(argument)
    ? argument.map((row) => row.map((cell) => ` ${String(cell)} `))
    : ` ${String(argument)} `;

test.each(numbers)(
  "%s refuses a word and TRUE in %s, naming what it was given",
  (name, argument, sample) => {
    for (const [bad, words] of [
      ["a dozen", "a dozen"],
      [true, "TRUE"],
    ] as const) {
      const refused = withFirst(name, argument, sample, bad).find(isRefused);
      expect(refused?.message).toContain(words);
    }
  },
);

test("a text that is a number beyond all numbers is refused everywhere, and nothing throws", () => {
  const notRefused = numbers.filter(([name, argument, sample]) => {
    try {
      return !withFirst(name, argument, sample, "1e999").some(isRefused);
    } catch {
      return true;
    }
  });
  expect(notRefused.map(([name, argument]) => `${name}, ${argument}`)).toEqual(
    [],
  );
});

/** What a function shows for its sample with another first cell in an argument. */
function withFirst(
  name: string,
  argument: string,
  sample: Sample,
  cell: CellValue,
): ShownCell[] {
  const given = sample.given[argument];
  const wrong = Array.isArray(given) ? [[cell], ...given.slice(1)] : cell;
  return shownBy(name, ...called(sample, { [argument]: wrong })).flat();
}

function isRefused({ value }: ShownCell): boolean {
  return value === "#VALUE!";
}
