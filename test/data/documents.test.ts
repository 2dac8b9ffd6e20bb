/** What the data cite stands in the documents: needs the documents' texts beside the project. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { documentSets } from "../../data";
import type { Citation } from "../../src/core/catalog/citation";
import type { DocumentSet } from "../../src/core/catalog/specification";

const folder = path.resolve(__dirname, "../../../shared/seeds");
const present = existsSync(folder);
if (!present)
  console.warn(
    "The documents' texts are not here: citations are not compared with them.",
  );

const plain = (text: string): string =>
  text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, " ");

function textsBySum(): Map<string, string> {
  const files = readdirSync(folder).map((file) =>
    readFileSync(path.join(folder, file)),
  );
  return new Map(
    files.map((bytes) => [
      createHash("sha256").update(bytes).digest("hex"),
      plain(bytes.toString("utf8")),
    ]),
  );
}

/** Every citation below a value, wherever it is nested. */
function citationsIn(value: unknown): Citation[] {
  if (Array.isArray(value)) return value.flatMap(citationsIn);
  if (typeof value !== "object" || value === null) return [];
  if ("item" in value && "words" in value) return [value as Citation];
  return Object.values(value).flatMap(citationsIn);
}

function missingIn(set: DocumentSet, texts: Map<string, string>): string[] {
  const textOf = (id: string): string =>
    texts.get(
      set.documents.find((document) => document.id === id)?.sha256 ?? "",
    ) ?? "";
  const all = set.documents.map((document) => textOf(document.id));
  const ofSet = citationsIn([set.series, set.sizeLadders]).map((at) => ({
    at,
    texts: all,
  }));
  const ofDocuments = set.documents.flatMap((document) =>
    citationsIn(document).map((at) => ({ at, texts: [textOf(document.id)] })),
  );
  const ofClasses = set.classes.flatMap((one) =>
    citationsIn(one).map((at) => ({ at, texts: [textOf(one.document)] })),
  );
  return [...ofSet, ...ofDocuments, ...ofClasses]
    .filter(
      ({ at, texts: places }) =>
        !places.some((text) => text.includes(plain(at.words))),
    )
    .map(({ at }) => `${at.item}: ${at.words}`);
}

(present ? describe : describe.skip)(
  "cited words stand in their document",
  () => {
    test.each(documentSets.map((set) => [set.jurisdiction.key, set] as const))(
      "%s",
      (_, set) => {
        const texts = textsBySum();
        expect(
          set.documents.filter((document) => !texts.has(document.sha256)),
        ).toEqual([]);
        expect(missingIn(set, texts)).toEqual([]);
      },
    );
  },
);

test("citations are few words, not sentences", () => {
  const long = documentSets
    .flatMap(citationsIn)
    .filter((at) => at.words.split(/\s+/).length > 10);
  expect(long).toEqual([]);
});
