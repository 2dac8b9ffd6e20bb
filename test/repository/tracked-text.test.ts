// What stands in the files of the project: nothing of the machine that they were written on, and one concept in each.
import { projectFiles, textOf } from "./project-files";

const texts = projectFiles()
  .filter((file) => !/\.(png|ico|xlsx)$/.test(file))
  .map((file) => ({ file, text: textOf(file) }));

/** A place counts where a path begins, not inside an address or a longer path. The brackets keep each pattern from naming itself. */
const placeOnAMachine =
  /(?<![\w./])[/](work|root|home|tmp|Users)[/]|[A-Z]:[\\]Users/;
const packageRegistry =
  /registry[.](npm|yarn)|npm[.]pkg[.]|npm[m]irror|j[f]rog/;

test("no file names a place on a machine or a package registry", () => {
  const naming = texts.flatMap(({ file, text }) =>
    linesWith(text, namesPrivatePlace).map((line) => `${file}: ${line}`),
  );
  expect(naming).toEqual([]);
});

test.each([
  ["read |work|data.csv", true],
  ["cd |home|someone", true],
  ["C:\\ Users\\someone", true],
  ["https:||registry .npmjs.org|zod", true],
  ["https:||example.org|work|", false],
  ['import "..|workbook|port"', false],
  ["os.tmpdir()", false],
])("%s, with | for a slash: %s", (line, expected) => {
  // Spelt so that this file stays clean itself.
  const spelt = line.replaceAll("|", "/").replace(/(?<=\\|registry) /, "");
  expect(namesPrivatePlace(spelt)).toBe(expected);
});

test("documents beside the checkout are read by tests and benches alone", () => {
  const outside = ["..", "shared"].join("/");
  const naming = texts.filter(
    ({ file, text }) => !/^(test|bench)\//.test(file) && text.includes(outside),
  );
  expect(naming.map(({ file }) => file)).toEqual([]);
});

test("no source file is longer than 300 lines", () => {
  const long = texts
    .filter(({ file }) => /\.(tsx?|m?js|cjs|css)$/.test(file))
    .map(({ file, text }) => ({ file, lines: text.split("\n").length - 1 }))
    .filter(({ lines }) => lines > 300);
  expect(long).toEqual([]);
});

function namesPrivatePlace(line: string): boolean {
  return placeOnAMachine.test(line) || packageRegistry.test(line);
}

function linesWith(text: string, holds: (line: string) => boolean): string[] {
  return text.split("\n").filter(holds);
}
