/** The data files and their check: every file registered and sound, every rule of the check able to fail. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { documentSets } from "../../data";
import { parseJsonStrictly } from "../../src/core/catalog/json-text";
import { parseDocumentSet } from "../../src/core/catalog/schema";
import { complaintsAbout } from "../../src/core/catalog/soundness";
import type { DocumentSet } from "../../src/core/catalog/specification";

const folder = path.resolve(__dirname, "../../data");
const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
const readText = (file: string): string =>
  readFileSync(path.join(folder, file), "utf8");

test.each(files)("%s fits the schema, is sound and is registered", (file) => {
  const set = parseDocumentSet(parseJsonStrictly(readText(file)));
  expect(complaintsAbout(set)).toEqual([]);
  expect(documentSets.map((one) => one.jurisdiction.key)).toContain(
    set.jurisdiction.key,
  );
});

test("every registered set is one of the files", () => {
  expect(documentSets).toHaveLength(files.length);
});

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- edits reach into JSON that no longer fits its type
type LooseSet = Record<string, any>;
type Edit = (set: LooseSet) => void;

/** A copy of the file with one edit. */
function edited(edit: Edit): unknown {
  const copy = JSON.parse(
    readText(files.find((file) => file.includes("nm")) ?? ""),
  ) as LooseSet;
  edit(copy);
  return copy;
}

test.each<[string, Edit]>([
  [
    "a number that its words do not carry",
    (set) =>
      (set["classes"][1].standards[0].tracks[0].needs[1].bound.atLeast = 7),
  ],
  [
    "a leadership amount that its words do not carry",
    (set) => (set["classes"][1].standards[0].everyTrack[0].bound.atLeast = 3),
  ],
  [
    "a kind that the standard lacks",
    (set) =>
      (set["classes"][1].standards[0].everyTrack[0].of.experience =
        "captaincy"),
  ],
  [
    "a series that names no class",
    (set) => set["series"][0].classes.push("us-nm/NOSUCH"),
  ],
  ["a class in no series", (set) => set["series"][0].classes.pop()],
  [
    "a class that stands twice",
    (set) => set["classes"].push(set["classes"][0]),
  ],
  [
    "a size that its words do not carry",
    (set) => (set["sizeLadders"][0].steps[0].atMost = 13),
  ],
  [
    "a compa-ratio that its words do not carry",
    (set) => (set["compaRatioRule"].atLeast = 1.2),
  ],
  ["levels out of order", (set) => set["sizeLadders"][0].steps.reverse()],
  [
    "a band that its words do not carry",
    (set) => (set["classes"][0].pay.band = "IZ"),
  ],
  [
    "a document that is not there",
    (set) => (set["classes"][0].document = "other"),
  ],
])("the check finds %s", (_, edit) => {
  expect(
    complaintsAbout(parseDocumentSet(edited(edit)) as DocumentSet),
  ).not.toEqual([]);
});

test.each<[string, Edit]>([
  ["an unknown key", (set) => (set["classes"][0].paygrade = 12)],
  [
    "a key of the prototype",
    (set) =>
      Object.defineProperty(set, "__proto__", { value: {}, enumerable: true }),
  ],
  ["a missing citation", (set) => delete set["classes"][0].flsa.at],
  [
    "two boundaries in one bound",
    (set) => (set["classes"][1].standards[0].everyTrack[0].bound.above = 1),
  ],
  [
    "a date that is not ISO",
    (set) => (set["documents"][0].established.value = "6/23/2016"),
  ],
  [
    "an unknown kind of requirement",
    (set) => (set["classes"][1].standards[0].everyTrack[0].is = "guess"),
  ],
])("the schema refuses %s", (_, edit) => {
  expect(() => parseDocumentSet(edited(edit))).toThrow();
});

test("duplicate keys are refused, wherever they are", () => {
  expect(() => parseJsonStrictly('{"a":{"b":1,"c":[{"d":1}],"b":2}}')).toThrow(
    '"b"',
  );
  expect(() => parseJsonStrictly('{"\\u0061":1,"a":2}')).toThrow('"a"');
  expect(parseJsonStrictly('[{"a":"{"},{"a":"\\"a\\":"}]')).toEqual([
    { a: "{" },
    { a: '"a":' },
  ]);
});
