// The pages of help as they are given out: every link leads somewhere, every example holds in the built script, every width and theme reads.
import fs from "node:fs";
import path from "node:path";
import { functionHelp, helpTexts } from "../../data/help";
import { builtFunctions } from "../../pages/help/built-functions";
import { answerTo, differenceIn } from "../../pages/help/run-example";
import type { FunctionsMetadata } from "../../tools/functions-metadata.cjs";
import { builtFolder, openPage } from "./harness";

const pages = [
  ...["privacy.html", "support.html"],
  ...fs
    .readdirSync(path.join(builtFolder, "help"))
    .filter((name) => name.endsWith(".html"))
    .map((name) => `help/${name}`),
];
const textOf = (file: string) =>
  fs.readFileSync(path.join(builtFolder, file), "utf8");
const { functions } = JSON.parse(textOf("functions.json")) as FunctionsMetadata;

test("every function's helpUrl is a page, and the two lists of functions are one", () => {
  const named = functions.map((one) => one.helpUrl?.split("/").at(-1));
  expect(named.filter((name) => !pages.includes(`help/${name}`))).toEqual([]);
  expect(pages).toHaveLength(functions.length + 3);
  expect(functionHelp.map(({ id }) => id)).toEqual(
    functions.map(({ id }) => id),
  );
});

test("every example of every page holds in the built script", () => {
  const built = builtFunctions(builtFolder);
  const differences = helpTexts.flatMap(({ id, examples }) =>
    examples.flatMap(
      (example) =>
        differenceIn(id, example, answerTo(built, id, example.arguments)) ?? [],
    ),
  );
  expect(differences).toEqual([]);
});

test.each(pages)(
  "%s leads to files that are there, and nowhere else",
  (file) => {
    const links = [...textOf(file).matchAll(/(?:href|src)="([^"]*)"/g)];
    const dead = links
      .map(([, link = ""]) => link)
      .filter((link) => !leadsToFile(file, link));
    expect(links.length).toBeGreaterThan(3);
    expect(dead).toEqual([]);
  },
);

test.each(pages)(
  "%s is sound HTML without script or style of its own",
  (file) => {
    const text = textOf(file);
    expect(text).toMatch(/^<!doctype html>\s*<html lang="en">/);
    expect(text).toMatch(/<title>[^<]+<\/title>/);
    expect(text).not.toMatch(/<script|<style|\sstyle=|\son\w+=/);
    expect(leapsAmongHeadings(text)).toEqual([]);
    expect(text.match(/<h1/g)).toHaveLength(1);
    const tables = text.split("<table>").slice(1);
    expect(tables.filter((one) => !one.includes('<th scope="col">'))).toEqual(
      [],
    );
  },
);

test("titles tell the pages apart", () => {
  const titles = pages.map(
    (file) => /<title>(.*?)<\/title>/s.exec(textOf(file))?.[1],
  );
  expect(new Set(titles).size).toBe(pages.length);
});

test.each<["light" | "dark"]>([["light"], ["dark"]])(
  "every page reads at 320 px in %s, under the policy and without a request elsewhere",
  async (theme) => {
    const open = await openPage("/help/index.html", { width: 320, theme });
    const wide: string[] = [];
    for (const file of pages) {
      await open.page.goto(new URL(`/${file}`, open.page.url()).href);
      const width = await open.page.evaluate(
        () => document.documentElement.scrollWidth,
      );
      if (width > 320) wide.push(`${file}: ${width}`);
    }
    const background = await open.page.evaluate(
      () => getComputedStyle(document.body).backgroundColor,
    );
    expect(wide).toEqual([]);
    expect(background).toBe(
      theme === "dark" ? "rgb(27, 28, 30)" : "rgb(255, 255, 255)",
    );
    expect(open.troubles()).toEqual([]);
  },
);

/** A link within the page names an element of it. */
function leadsToFile(file: string, link: string): boolean {
  if (link.startsWith("#"))
    return textOf(file).includes(`id="${link.slice(1)}"`);
  const target = path.resolve(builtFolder, path.dirname(file), link);
  return target.startsWith(builtFolder + path.sep) && fs.existsSync(target);
}

/** Headings that go down by more than one level, as "h1 to h3". */
function leapsAmongHeadings(text: string): string[] {
  const levels = [...text.matchAll(/<h([1-6])/g)].map(([, level]) =>
    Number(level),
  );
  return levels.flatMap((level, at) => {
    const before = levels[at - 1] ?? 0;
    return level > before + 1 ? [`h${before} to h${level}`] : [];
  });
}
