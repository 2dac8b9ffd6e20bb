/** The list of functions and arguments as users have it in their sheets: it only ever grows, at the end. */
import path from "node:path";
import type { FunctionsMetadata } from "../../tools/functions-metadata.cjs";

const { describeFunctions } = jest.requireActual<{
  describeFunctions: (file: string) => Promise<FunctionsMetadata>;
}>("../../tools/functions-metadata.cjs");

const SIGNATURES = [
  "MINQUAL(class, years, [degree], [mgmtYears], [standard], [credit])",
  "QUALWHY(class, years, [degree], [mgmtYears], [standard], [credit])",
  "QUALGAP(class, years, [degree], [mgmtYears], [part], [standard])",
  "QUALCLASSES(years, [degree], [mgmtYears], [jurisdiction], [verdict], [standard], [credit])",
  "EXPYEARS(starts, ends, hours, [share], [asOf])",
  "CIOLEVEL(fte, [overlap])",
  "CIOLEVELS(fte)",
  "FTEWHATIF(fte, changes)",
  "PSGCLASS(psgSupervised)",
  "STDMATCH(matchPct, differPct, duties)",
  "PMLEVEL(size, complexity, [program])",
  "CAPACITY(role, [size])",
  "FINDCLASS(title, [jurisdiction], [top])",
  "CLASSINFO(class, [field])",
  "CLASSLIST([jurisdiction], [series])",
  "NEXTCLASS(class, [steps])",
  "PAYBAND(class)",
  "CITE(class, [rule])",
  "CLASSDIFF(classA, classB)",
  "BANDVALUE(band, point, table, [asOf])",
  "COMPARATIO(salary, midpoint)",
  "RANGEPEN(salary, min, max)",
  "BANDSTATUS(salary, min, max)",
  "POSCOST(rate, fte, start, end, fyStart, [benefitPct], [benefitFlat], [raises])",
  "POSMONTHS(rate, fte, start, end, fyStart, [benefitPct], [benefitFlat], [raises])",
  "BANDROLLUP(bands, fte, cost, [status])",
  "BUDGETLINES(rows, settings, [raises], [payTable])",
  "GROUPSUMS(names, groups, amounts)",
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
