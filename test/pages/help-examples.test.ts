/** Every worked example of the help, run through the functions as they are declared, and the gate that stops a build. */
import path from "node:path";
import { helpTexts } from "../../data/help";
import * as declared from "../../functions/functions";
import type { HelpText } from "../../src/core/help/complete-help";
import { formulaText } from "../../src/core/help/formula-text";
import type { CustomFunction } from "../../pages/help/built-functions";
import { complaintsAboutHelp } from "../../pages/help/help-gate";
import { answerTo, differenceIn } from "../../pages/help/run-example";
import {
  describeFunctions,
  type FunctionsMetadata,
} from "../../tools/functions-metadata.cjs";

const functions = new Map(
  Object.entries(declared).map(([name, answer]) => [
    name.toUpperCase(),
    answer as CustomFunction,
  ]),
);
const examples = helpTexts.flatMap((text) =>
  text.examples.map((example) => ({
    id: text.id,
    formula: formulaText(text.id, example.arguments),
    columns: text.columns,
    example,
  })),
);
let metadata: FunctionsMetadata;

beforeAll(async () => {
  metadata = await describeFunctions(
    path.resolve(__dirname, "../../functions/functions.ts"),
  );
});

test.each(examples)("$formula answers as its help says", (one) => {
  const answer = answerTo(functions, one.id, one.example.arguments);
  expect(differenceIn(one.id, one.example, answer)).toBeUndefined();
});

test.each(examples)("$formula: each column of a table has its name", (one) => {
  const [row = []] = answerTo(functions, one.id, one.example.arguments);
  expect([1, one.columns.length]).toContain(row.length);
});

describe("the gate", () => {
  const complaints = (texts: readonly HelpText[]) =>
    complaintsAboutHelp(metadata.functions, functions, texts);
  const changed = (change: (text: HelpText) => Partial<HelpText>) =>
    helpTexts.map((text) =>
      text.id === "COMPARATIO" ? { ...text, ...change(text) } : text,
    );

  test("lets the help of this product pass", () => {
    expect(complaints(helpTexts)).toEqual([]);
  });

  test("names an example that answers otherwise", () => {
    const texts = changed(({ examples: [first, ...others] }) => ({
      examples: first ? [{ ...first, result: 0.93 }, ...others] : [],
    }));
    expect(complaints(texts)).toEqual([
      "=COMPARATIO(92000,100000) answers 0.92, its help says 0.93.",
    ]);
  });

  test("names a function without help, and pages that lead to it", () => {
    const texts = helpTexts.filter(({ id }) => id !== "COMPARATIO");
    expect(complaints(texts)).toEqual(
      expect.arrayContaining([
        "No help is written for COMPARATIO in data/help.",
        "The help of RANGEPEN leads to COMPARATIO.",
      ]),
    );
  });

  test("names a page with a single example, and a sentence left out", () => {
    const texts = changed(({ examples: [first] }) => ({
      examples: first ? [first] : [],
      blanks: "",
    }));
    expect(complaints(texts)).toHaveLength(2);
  });

  test("names help that describes other declarations", () => {
    const [first, ...others] = metadata.functions;
    if (!first) throw new Error("No function is described.");
    const redescribed = [{ ...first, description: "Another." }, ...others];
    expect(
      complaintsAboutHelp(redescribed, functions, helpTexts).join(),
    ).toMatch(/declared\.json/);
  });

  test("names a function whose helpUrl leads elsewhere", () => {
    const [first, ...others] = metadata.functions;
    if (!first) throw new Error("No function is described.");
    const led = [{ ...first, helpUrl: "https://localhost:3000/" }, ...others];
    expect(complaintsAboutHelp(led, functions, helpTexts)).toEqual([
      "MINQUAL does not name its page as helpUrl.",
    ]);
  });
});
