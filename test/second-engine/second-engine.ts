/** A second spreadsheet engine: LibreOffice opens saved workbooks, calculates every formula anew and says what the cells show. */
import { execFile, spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { read, utils, type CellObject, type WorkBook } from "@e965/xlsx";

const COMMAND = "soffice";
/** Opening the engine takes seconds, a workbook a fraction of one. */
const MOST_MS = 600_000;

/** Kept results are trusted unless this is 0, which means that they never are. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>`;

/** A workbook as the second engine calculated it; rows and columns count from 0. */
export interface Recalculated {
  /** What a cell shows: an error by its sign, null where it holds nothing. */
  shown(sheet: string, row: number, column: number): unknown;
  /** Without the leading "="; undefined where the cell holds none. */
  formula(sheet: string, row: number, column: number): string | undefined;
}

const isThere = spawnSync(COMMAND, ["--version"]).status === 0;
// Past jest, which keeps to itself what a file says all of whose tests are skipped.
if (!isThere)
  process.stderr.write(
    "LibreOffice is not installed: no second engine recalculates the saved budgets.\n",
  );

/** A test that needs the engine; skipped where it is not installed. */
export const testWithSecondEngine: typeof test.skip = isThere
  ? test
  : test.skip;

/** Recalculates the bytes of one .xlsx. */
export async function recalculated(bytes: Uint8Array): Promise<Recalculated> {
  const [only] = await recalculatedAll([bytes]);
  if (!only) throw new Error("The second engine gave no workbook.");
  return only;
}

/** Recalculates many by one start of the engine, in their order. */
export async function recalculatedAll(
  workbooks: readonly Uint8Array[],
): Promise<Recalculated[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "second-engine-"));
  try {
    const names = workbooks.map((_, index) => `${index}.xlsx`);
    const given = names.map((name) => path.join(folder, name));
    for (const [index, bytes] of workbooks.entries())
      await writeFile(given[index] as string, bytes);
    const answers = path.join(folder, "answers");
    await convert(given, answers, await privateProfile(folder));
    const read = names.map((name) => answerIn(path.join(answers, name)));
    return await Promise.all(read);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A profile of its own, so that nobody's settings and no open window of theirs have a say. */
async function privateProfile(folder: string): Promise<string> {
  const profile = path.join(folder, "profile");
  await mkdir(path.join(profile, "user"), { recursive: true });
  const settings = path.join(profile, "user", "registrymodifications.xcu");
  await writeFile(settings, SETTINGS);
  return pathToFileURL(profile).href;
}

/** Opens each file and saves it again, under its name, in another folder. */
const convert = (
  files: readonly string[],
  folder: string,
  profile: string,
): Promise<unknown> =>
  promisify(execFile)(
    COMMAND,
    [
      ...["--headless", `-env:UserInstallation=${profile}`],
      ...["--convert-to", "xlsx:Calc MS Excel 2007 XML"],
      ...["--outdir", folder, ...files],
    ],
    { timeout: MOST_MS },
  );

/** Read by a library that is not the product's own. */
async function answerIn(file: string): Promise<Recalculated> {
  return asRecalculated(read(await readFile(file)));
}

function asRecalculated({ Sheets }: WorkBook): Recalculated {
  const cell = (
    sheet: string,
    row: number,
    column: number,
  ): CellObject | undefined =>
    Sheets[sheet]?.[utils.encode_cell({ r: row, c: column })] as
      CellObject | undefined;
  return {
    shown: (...place) => {
      const found = cell(...place);
      return found?.t === "e" ? found.w : (found?.v ?? null);
    },
    formula: (...place) => cell(...place)?.f,
  };
}
