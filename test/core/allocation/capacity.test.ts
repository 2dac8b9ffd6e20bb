/** Capacities: every phrase of the data finds its class in any writing, and none belongs to two. */
import fc from "fast-check";
import { catalogue } from "../../../data";
import { classForRole } from "../../../src/core/allocation/capacity";
import { codeOf } from "../../../src/core/catalog/catalogue";

const listed = catalogue.classes.flatMap((entry) =>
  entry.specification.capacities.flatMap((capacity) =>
    capacity.phrases.map((phrase) => ({
      phrase,
      size: capacity.size ?? null,
      code: codeOf(entry),
    })),
  ),
);

test.each(
  listed.map((one) => [one.phrase, one.size ?? "any size", one] as const),
)("%s, %s", (_phrase, _size, { phrase, size, code }) => {
  expect(classForRole(catalogue, phrase, size)).toBe(code);
});

/** The same phrase with other capitals, spaces and punctuation between its words. */
const otherWriting = (phrase: string): fc.Arbitrary<string> => {
  const words = phrase.split(" ");
  return fc
    .tuple(
      fc.array(fc.constantFrom(" ", "  ", " - ", ", ", "/"), {
        minLength: words.length,
        maxLength: words.length,
      }),
      fc.boolean(),
    )
    .map(([gaps, capitals]) => {
      const written = words.map((word, place) => word + (gaps[place] ?? ""));
      const text = ` ${written.join("")}`;
      return capitals ? text.toUpperCase() : text.toLowerCase();
    });
};

test("capitals, spaces and punctuation between the words do not matter", () =>
  fc.assert(
    fc.property(
      fc
        .constantFrom(...listed)
        .chain((one) => fc.tuple(fc.constant(one), otherWriting(one.phrase))),
      ([{ size, code }, written]) => {
        expect(classForRole(catalogue, written, size)).toBe(code);
      },
    ),
  ));

test("a role may be written with the document's own words for its bureau, however long", () => {
  expect(
    classForRole(
      catalogue,
      "Director of the Bureau of Managed Network and Telecommunications",
      null,
    ),
  ).toBe("01723");
});

test("a size changes nothing where the role has none", () => {
  const unsized = listed.filter(({ size }) => size === null);
  for (const { phrase, code } of unsized)
    for (const size of ["smaller", "larger"])
      expect([phrase, classForRole(catalogue, phrase, size)]).toEqual([
        phrase,
        code,
      ]);
});

test.each([
  ["Chief", null],
  ["Officer", "smaller"],
  ["IES", null],
  ["Delivery Center", "larger"],
  ["of the", null],
  ["CTOs", "smaller"],
])("%s alone, %p, names no role", (role, size) => {
  expect(classForRole(catalogue, role, size)).toMatchObject({
    problem: "roleNotListed",
  });
});
