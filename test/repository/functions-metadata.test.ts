// What Excel will read about the functions, and the gate that stops what Excel would misread in silence.
import path from "node:path";
import { complaintsAbout } from "../../tools/functions-gate.cjs";
import {
  completeMetadata,
  describeFunctions,
  type FunctionsMetadata,
  type Parameter,
} from "../../tools/functions-metadata.cjs";
import { projectFiles, textOf } from "./project-files";

const functionsFile = path.resolve(__dirname, "../../functions/functions.ts");

const value: Parameter = { name: "value", description: "A value." };

describe("the functions of this product", () => {
  test("pass the gate", async () => {
    expect(complaintsAbout(await describeFunctions(functionsFile))).toEqual([]);
  });

  // The generator skips arrow functions, re-exports and other files, and says nothing.
  test("are all that carry the tag", async () => {
    const { functions } = await describeFunctions(functionsFile);
    const files = projectFiles("functions").filter((file) =>
      file.endsWith(".ts"),
    );
    const tags = files.flatMap(
      (file) => textOf(file).match(/^ \* @customfunction\b/gm) ?? [],
    );
    expect(functions).toHaveLength(tags.length);
  });

  test("show the class as the first argument of MINQUAL", async () => {
    const { functions } = await describeFunctions(functionsFile);
    const minQual = functions.find((one) => one.id === "MINQUAL");
    expect(minQual?.parameters[0]?.name).toBe("class");
  });

  test("take whole ranges and give whole ranges, so that a column can spill", async () => {
    const { functions } = await describeFunctions(functionsFile);
    const shapes = functions.flatMap(({ parameters, result }) =>
      [...parameters, result].map((one) => one.dimensionality),
    );
    expect(new Set(shapes)).toEqual(new Set(["matrix"]));
  });

  test("take the prefix of an organisation in their names and keep their ids", async () => {
    const { functions } = await describeFunctions(functionsFile, {
      prefix: "Cb",
    });
    expect(functions.map((one) => one.name)).toEqual(
      functions.map((one) => `CB.${one.id}`),
    );
    expect(complaintsAbout(completeMetadata({ functions }, {}))).toEqual([]);
  });
});

describe("the completed description", () => {
  test("lets error cells reach the functions", () => {
    expect(described().allowErrorForDataTypeAny).toBe(true);
  });

  test("shows classCode as class and leaves every other name", () => {
    const parameters = ["classCode", "classA", "years"].map(parameterNamed);
    const [first] = described({ parameters }).functions;
    expect(first?.parameters.map((one) => one.name)).toEqual([
      "class",
      "classA",
      "years",
    ]);
  });

  test("names a help page for each function where a base is given", () => {
    const helpBase = "https://example.org/help";
    const [first] = completeMetadata(described(), { helpBase }).functions;
    expect(first?.helpUrl).toBe("https://example.org/help/qualify.html");
  });

  test("refuses a prefix that no function name can begin with", () => {
    expect(() => completeMetadata(described(), { prefix: "1 a" })).toThrow(
      /prefix "1 a"/,
    );
  });
});

describe("the gate", () => {
  test("lets a sound function pass", () => {
    expect(complaintsAbout(described())).toEqual([]);
  });

  test.each<[string, Partial<FunctionsMetadata["functions"][number]>, RegExp]>([
    ["two letters", { name: "QA" }, /fewer than three letters/],
    ["a cell address", { name: "ITM3" }, /cell address/],
    ["the last cell's address", { name: "XFD1048576" }, /cell address/],
    ["an address in the other notation", { name: "R1C1" }, /cell address/],
    ["a name behind a prefix", { name: "CB.AB12" }, /cell address/],
    ["an old function of Excel", { name: "VLOOKUP" }, /Excel's own/],
    ["a new function of Excel", { name: "GROUPBY" }, /Excel's own/],
    ["small letters", { name: "Qualify" }, /capital letters/],
    ["no arguments", { parameters: [] }, /no arguments/],
    ["help at no https address", { helpUrl: "/help" }, /no help page/],
    [
      "a name that the language forbids",
      { parameters: [parameterNamed("classCode")] },
      /"class"/,
    ],
    [
      "an argument that says nothing",
      { parameters: [{ name: "years" }] },
      /does not say what years is/,
    ],
    [
      "two arguments of one name",
      { parameters: [value, value] },
      /two arguments named value/,
    ],
    [
      "an argument after an optional one",
      { parameters: [{ ...value, optional: true }, parameterNamed("years")] },
      /after an optional one/,
    ],
  ])("stops %s", (_, change, complaint) => {
    const metadata = described();
    const functions = metadata.functions.map((one) => ({ ...one, ...change }));
    expect(complaintsAbout({ ...metadata, functions }).join()).toMatch(
      complaint,
    );
  });

  test("lets XFE1 pass, which lies outside the grid", () => {
    expect(complaintsAbout(described({ name: "XFE1" }))).toEqual([]);
  });

  test("stops one id or name for two functions", () => {
    const metadata = described();
    const functions = [...metadata.functions, ...metadata.functions];
    expect(complaintsAbout({ ...metadata, functions })).toHaveLength(2);
  });

  test("stops a description of nothing, and one that keeps error cells away", () => {
    expect(complaintsAbout({ functions: [] })).toHaveLength(1);
    expect(complaintsAbout({ functions: described().functions })).toHaveLength(
      1,
    );
  });
});

function parameterNamed(name: string): Parameter {
  return { ...value, name };
}

function described(
  change: Partial<FunctionsMetadata["functions"][number]> = {},
): FunctionsMetadata {
  const sound = {
    id: "QUALIFY",
    name: "QUALIFY",
    parameters: [value],
    result: {},
  };
  return completeMetadata({ functions: [{ ...sound, ...change }] });
}
