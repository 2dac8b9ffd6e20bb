// What the page asks of Excel, what the manifest promises, and what the code uses are the same.
import path from "node:path";
import ts from "typescript";
import { REQUIREMENT_SETS } from "../../taskpane/excel/host-check";
import { all, readManifest } from "../../tools/manifest/read-manifest.cjs";
import { projectFiles } from "../repository/project-files";
import { manifestText } from "./sample-build";

const projectFolder = path.resolve(__dirname, "../..");

test("the manifest asks for what the page asks for", () => {
  const sets = all(readManifest(manifestText), "Set");
  expect(
    sets.map(({ attributes: { Name, MinVersion } }) => ({
      name: Name,
      version: MinVersion,
    })),
  ).toEqual(REQUIREMENT_SETS);
});

test("what the code uses of Excel needs that version of its interface, and no later one", () => {
  const uses = excelMembersIn(
    projectFiles("taskpane/excel").filter((file) => /\.tsx?$/.test(file)),
  );
  const asked = REQUIREMENT_SETS.find(({ name }) => name === "ExcelApi");
  const version = Number(asked?.version.replace("1.", ""));
  // The members, so that a failure names them.
  expect(uses.filter((use) => use.version > version)).toEqual([]);
  expect(uses.map((use) => use.version)).toContain(version);
});

interface Use {
  readonly member: string;
  readonly file: string;
  /** The number behind "1." of the ExcelApi set that has the member. */
  readonly version: number;
}

/** Every member of Excel's interface that the files name, by the set that its description gives. */
function excelMembersIn(files: readonly string[]): Use[] {
  const program = ts.createProgram(
    files.map((file) => path.join(projectFolder, file)),
    {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
      types: ["office-js"],
      jsx: ts.JsxEmit.ReactJSX,
      strict: true,
      skipLibCheck: true,
    },
  );
  const checker = program.getTypeChecker();
  const uses: Use[] = [];
  for (const source of program.getSourceFiles()) {
    const file = path.relative(projectFolder, source.fileName);
    if (!files.includes(file.split(path.sep).join("/"))) continue;
    const visit = (node: ts.Node): void => {
      const version = ts.isIdentifier(node)
        ? excelVersionOf(checker, node)
        : undefined;
      if (version !== undefined)
        uses.push({ member: node.getText(source), file, version });
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return uses;
}

/** The earliest, where a member has several declarations: one of them is the one called. */
function excelVersionOf(
  checker: ts.TypeChecker,
  name: ts.Identifier,
): number | undefined {
  const declarations = symbolsOf(checker, name)
    .flatMap((symbol) => symbol.declarations ?? [])
    .filter((one) => one.getSourceFile().fileName.includes("/office-js/"))
    .filter(
      (one) => !ts.isInterfaceDeclaration(one) && !ts.isClassDeclaration(one),
    );
  const versions = declarations.flatMap((declaration) => {
    const comment = ts
      .getJSDocCommentsAndTags(declaration)
      .map((one) => one.getText())
      .join("\n");
    const [, version] = /Api set: ExcelApi 1\.(\d+)/.exec(comment) ?? [];
    return version === undefined ? [] : [Number(version)];
  });
  return versions.length === 0 ? undefined : Math.min(...versions);
}

/** Of a name in `{ name } = value` the member of the value, not the new variable. */
function symbolsOf(checker: ts.TypeChecker, name: ts.Identifier): ts.Symbol[] {
  const { parent } = name;
  if (ts.isBindingElement(parent)) {
    const member = (parent.propertyName ?? parent.name).getText();
    const found = checker.getTypeAtLocation(parent.parent).getProperty(member);
    return found ? [found] : [];
  }
  const found = checker.getSymbolAtLocation(name);
  return found ? [found] : [];
}
