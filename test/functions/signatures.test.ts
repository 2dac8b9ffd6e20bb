/** The list of functions and arguments as users have it in their sheets: it only ever grows, at the end. */
import path from "node:path";
import type { FunctionsMetadata } from "../../tools/functions-metadata.cjs";

const { describeFunctions } = jest.requireActual<{
  describeFunctions: (file: string) => Promise<FunctionsMetadata>;
}>("../../tools/functions-metadata.cjs");

const SIGNATURES = [
  "MINQUAL(class, years, [degree], [mgmtYears], [standard], [credit])",
  "QUALWHY(class, years, [degree], [mgmtYears], [standard], [credit])",
  "CIOLEVEL(fte, [overlap])",
  "PAYBAND(class)",
  "CLASSINFO(class, [field])",
  "FINDCLASS(title, [jurisdiction], [top])",
  "COMPARATIO(salary, midpoint)",
  "BANDSTATUS(salary, min, max)",
];

test("names and arguments are the ones that sheets already use", async () => {
  const { functions } = await describeFunctions(
    path.resolve(__dirname, "../../functions/functions.ts"),
  );
  const shown = functions.map(
    (one) =>
      `${one.name}(${one.parameters.map((argument) => (argument.optional ? `[${argument.name}]` : argument.name)).join(", ")})`,
  );
  expect(shown).toEqual(SIGNATURES);
});

test("every argument and result is a matrix, so that one code path serves values and ranges", async () => {
  const { functions } = await describeFunctions(
    path.resolve(__dirname, "../../functions/functions.ts"),
  );
  const shapes = functions.flatMap((one) =>
    [...one.parameters, one.result].map((part) => part.dimensionality),
  );
  expect(new Set(shapes)).toEqual(new Set(["matrix"]));
});
