/** The checksum tells catalogues apart by what they say, and a workbook says when its answers are from another one. */
import { createHash } from "node:crypto";
import fc from "fast-check";
import { catalogue, documentSets } from "../../../data";
import { assembleCatalogue } from "../../../src/core/catalog/catalogue";
import {
  catalogueChecksum,
  sayOtherCatalogue,
} from "../../../src/core/catalog/checksum";
import { sha256 } from "../../../src/core/catalog/sha256";
import type { DocumentSet } from "../../../src/core/catalog/specification";

const nodes = (text: string): string =>
  createHash("sha256").update(text, "ascii").digest("hex");

test.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1000])(
  "a text of %i characters has the digest that others compute",
  (length) => {
    const text = "abcdefghij".repeat(100).slice(0, length);
    expect(sha256(text)).toBe(nodes(text));
  },
);

test("so has any ASCII text", () => {
  const ascii = fc.string({
    unit: fc.integer({ min: 0, max: 127 }).map((n) => String.fromCharCode(n)),
    maxLength: 300,
  });
  fc.assert(
    fc.property(ascii, (text) => expect(sha256(text)).toBe(nodes(text))),
  );
});

test("a text beyond ASCII is refused", () => {
  expect(() => sha256("é")).toThrow(RangeError);
});

/** The same sets with one text changed, found by its own words. */
const reworded = (from: string, to: string): readonly DocumentSet[] =>
  JSON.parse(
    JSON.stringify(documentSets).replace(from, to),
  ) as readonly DocumentSet[];

test("the checksum is the same for the same sets, whatever the order of keys", () => {
  const turned = JSON.parse(
    JSON.stringify(documentSets, (_, value: unknown) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ),
  ) as readonly DocumentSet[];
  const one = catalogueChecksum(catalogue);
  expect(one).toMatch(/^[0-9a-f]{16}$/);
  expect(catalogueChecksum(assembleCatalogue(turned))).toBe(one);
});

test("one changed bound is another catalogue", () => {
  const changed = reworded('"atLeast":20', '"atLeast":21');
  expect(changed).not.toEqual(documentSets);
  expect(catalogueChecksum(assembleCatalogue(changed))).not.toBe(
    catalogueChecksum(catalogue),
  );
});

test("a workbook of another catalogue says so, with both checksums", () => {
  const sentence = sayOtherCatalogue("0123456789abcdef", catalogue);
  expect(sentence).toContain("0123456789abcdef");
  expect(sentence).toContain(catalogueChecksum(catalogue));
  expect(sentence).toMatch(/before you write again\.$/);
});

test("a workbook of this catalogue, or without answers, says nothing", () => {
  expect(sayOtherCatalogue(catalogueChecksum(catalogue), catalogue)).toBe(
    undefined,
  );
  expect(sayOtherCatalogue(undefined, catalogue)).toBeUndefined();
});
