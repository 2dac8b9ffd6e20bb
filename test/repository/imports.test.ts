// Reads every import and holds it to the layers: a file may name its own layer, the ones below it, and few packages.
import path from "node:path";
import ts from "typescript";
import { layers } from "../../tools/import-rules.cjs";
import { projectFiles, textOf } from "./project-files";

type Layer = (typeof layers)[number];

const sources = projectFiles().filter((file) => /\.tsx?$/.test(file));

test.each(layers.map((layer) => [layer.folder, layer] as const))(
  "%s imports only what it may",
  (_, layer) => {
    const files = sources.filter((file) => layerOf(file) === layer);
    expect(files.flatMap((file) => refused(file, layer, textOf(file)))).toEqual(
      [],
    );
  },
);

test("every source file lies in a layer", () => {
  expect(sources.filter((file) => layerOf(file) === undefined)).toEqual([]);
});

test("the folders that hold the product are there", () => {
  const filled = layers.filter(({ folder }) =>
    sources.some((file) => file.startsWith(`${folder}/`)),
  );
  expect(filled.map(({ folder }) => folder)).toEqual(
    expect.arrayContaining([
      ...["src/core", "src/workbook", "src/files", "data"],
      ...["functions", "taskpane", "workbench", "test"],
    ]),
  );
});

test.each([
  ["another layer", 'import { catalogue } from "../../../data";'],
  ["a type of another layer", 'import type { Cell } from "../../files/cell";'],
  ["another layer on demand", 'await import("../../workbook/port");'],
  ["another layer passed on", 'export * from "../../../functions/functions";'],
  ["a worker", 'new Worker(new URL("../../worker/x.ts", import.meta.url));'],
  ["a package", 'import React from "react";'],
  ["a part of Node", 'import fs from "node:fs";'],
])("%s is noticed in the core", (_, text) => {
  const file = "src/core/pay/planted.ts";
  expect(refused(file, layerNamed("src/core"), text)).toHaveLength(1);
});

test("the pane may not reach into the page in Excel, which may reach the pane", () => {
  const pane = refused(
    "taskpane/map/planted.ts",
    layerNamed("taskpane"),
    'import "../excel/adapter";',
  );
  const page = refused(
    "taskpane/excel/planted.ts",
    layerNamed("taskpane/excel"),
    'import "../map/columns";',
  );
  expect([pane.length, page.length]).toEqual([1, 0]);
});

function layerNamed(folder: string): Layer {
  const found = layers.find((layer) => layer.folder === folder);
  if (!found) throw new Error(`tools/import-rules.cjs has no layer ${folder}`);
  return found;
}

function layerOf(file: string): Layer | undefined {
  return layers.find(({ folder }) => file.startsWith(`${folder}/`));
}

/** The imports of one file that its layer does not allow, as sentences. */
function refused(file: string, layer: Layer, text: string): string[] {
  return importsIn(text)
    .filter((name) => !isAllowed(name, file, layer))
    .map((name) => `${file} imports ${name}`);
}

function isAllowed(name: string, file: string, layer: Layer): boolean {
  if (!name.startsWith(".")) {
    const { packages } = layer;
    if (packages === "any") return true;
    return packages.some((one) => name === one || name.startsWith(`${one}/`));
  }
  const target = layerOf(`${path.posix.join(path.posix.dirname(file), name)}/`);
  // Files at the top, such as package.json, belong to no layer.
  if (target === undefined) return layer.packages === "any";
  return target === layer || layer.mayImport.includes(target.folder);
}

/** What a file names in import, export … from, import(), require() and new URL(…, import.meta.url). */
function importsIn(text: string): string[] {
  const { importedFiles } = ts.preProcessFile(text, true, true);
  const addresses = text.matchAll(
    /new URL\(\s*["']([^"']+)["'],\s*import\.meta\.url/g,
  );
  return [
    ...importedFiles.map((one) => one.fileName),
    ...[...addresses].flatMap(([, address]) => (address ? [address] : [])),
  ];
}
