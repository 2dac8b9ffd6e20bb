/** What every function owes to its kind: ranges, single values and error cells, in both hosts. */
import * as declared from "../../functions/functions";
import type { CellValue } from "../../src/core/cell";
import {
  answerOf,
  argumentNames,
  functionNames,
  meetFunctions,
  messageOf,
  shownBy,
  tableOf,
} from "./both-hosts";
import { plainTable } from "./host";
import { all, called, cells, eachArgument, single } from "./sample-calls";
import { SAMPLES, type Sample } from "./samples";

beforeAll(meetFunctions);

const REF = { error: "#REF!" };

test("every function has a sample, with all its arguments", () => {
  expect(Object.keys(SAMPLES).sort()).toEqual(functionNames().sort());
  for (const [name, sample] of Object.entries(SAMPLES))
    expect([name, all(sample)]).toEqual([name, argumentNames(name)]);
});

test.each(Object.entries(SAMPLES))(
  "%s answers its sample without an error, and no cell with nothing",
  (name, sample) => {
    const shown = shownBy(name, ...called(sample)).flat();
    expect(shown.map(({ message }) => message).join("")).toBe("");
    for (const { value } of shown) expect(value ?? null).not.toBeNull();
  },
);

test.each(Object.entries(SAMPLES))(
  "%s takes bare values as it takes blocks of one cell",
  (name, sample) => {
    const implementation = Object.entries(declared).find(
      ([exported]) => exported.toUpperCase() === name,
    )?.[1] as (...given: unknown[]) => unknown[][];
    expect(plainTable(implementation(...called(sample)))).toEqual(
      tableOf(name, ...called(sample)),
    );
  },
);

describe("cell-wise", () => {
  test.each(eachArgument(["cell-wise"], cells))(
    "%s pairs a column or a row of %s with single values for the rest",
    (name, argument, sample) => {
      const cell = single(sample.given[argument]);
      const answer = answerOf(name, ...called(sample));
      const over = (block: CellValue[][]): unknown[][] =>
        tableOf(name, ...called(sample, { [argument]: block }));
      expect(over([[cell], [cell], [cell]])).toEqual([
        [answer],
        [answer],
        [answer],
      ]);
      expect(over([[cell, cell]])).toEqual([[answer, answer]]);
    },
  );

  test.each(eachArgument(["cell-wise"], (sample) => cells(sample).slice(1)))(
    "%s gives #N/A where its first argument is longer than %s",
    (name, argument, sample) => {
      const first = cells(sample)[0] ?? "";
      const [long, short] = [
        single(sample.given[first]),
        single(sample.given[argument]),
      ];
      const rows = shownBy(
        name,
        ...called(sample, {
          [first]: [[long], [long], [long]],
          [argument]: [[short], [short]],
        }),
      ).flat();
      const answer = answerOf(name, ...called(sample));
      expect(rows.map(({ value }) => value)).toEqual([answer, answer, "#N/A"]);
      expect(rows[2]?.message).toMatch(/differ in size/);
    },
  );

  test.each(eachArgument(["cell-wise"], cells))(
    "%s gives an error cell of %s back as itself, in its own row only",
    (name, argument, sample) => {
      const cell = single(sample.given[argument]);
      const answer = answerOf(name, ...called(sample));
      expect(
        tableOf(
          name,
          ...called(sample, { [argument]: [[cell], [REF], [cell]] }),
        ),
      ).toEqual([[answer], ["#REF!"], [answer]]);
    },
  );
});

describe("list", () => {
  test.each(eachArgument(["list"], cells))(
    "%s refuses a range for %s and says so",
    (name, argument, sample) => {
      const cell = single(sample.given[argument]);
      for (const block of [[[cell], [cell]], [[cell, cell]]]) {
        const given = called(sample, { [argument]: block });
        expect(answerOf(name, ...given)).toBe("#VALUE!");
        expect(messageOf(name, ...given)).toMatch(
          new RegExp(`^${argument} is a range.*one value`),
        );
      }
    },
  );

  test.each(eachArgument(["list"], cells))(
    "%s gives an error cell of %s back as itself",
    (name, argument, sample) => {
      expect(answerOf(name, ...called(sample, { [argument]: REF }))).toBe(
        "#REF!",
      );
    },
  );
});

test.each(eachArgument(["cell-wise", "list"], ({ whole }) => whole))(
  "%s gives an error cell within %s back as itself",
  (name, argument, sample) => {
    const block = sample.given[argument] as CellValue[][];
    for (const broken of [withError(block, 0), withError(block, -1)]) {
      const given = called(sample, { [argument]: broken });
      const shown = tableOf(name, ...given).flat();
      expect(shown).toContain("#REF!");
      expect(shown).not.toContain("#VALUE!");
    }
  },
);

test.each(eachArgument(["aggregate"], shared))(
  "%s gives an error cell within %s back as itself",
  (name, argument, sample) => {
    const given = sample.given[argument];
    const broken = Array.isArray(given) ? withError(given, 0) : REF;
    expect(answerOf(name, ...called(sample, { [argument]: broken }))).toBe(
      "#REF!",
    );
  },
);

/** Arguments in which an error concerns the whole answer. */
function shared(sample: Sample): string[] {
  return all(sample).filter((name) => !sample.perRow.includes(name));
}

/** The block with its last cell of a row an error. */
function withError(block: CellValue[][], row: number): CellValue[][] {
  const place = (block.length + row) % block.length;
  return block.map((cells, at) =>
    at === place ? [...cells.slice(0, -1), REF] : cells,
  );
}
