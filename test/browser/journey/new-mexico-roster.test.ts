/** The main job on a real roster: open it, classify its titles, write by row, save, and read the copy with another library. */
import fs from "node:fs";
import path from "node:path";
import * as XLSX from "@e965/xlsx";
import Papa from "papaparse";
import type { Page } from "playwright-core";
import {
  openFile,
  openWorkbench,
  savedCopy,
} from "../workbench/workbench-page";

const file = path.resolve(
  __dirname,
  "../../../../shared/rosters/nm_state_2017.csv",
);
const present = fs.existsSync(file);
if (!present)
  console.warn(
    "The New Mexico roster is not here: the journey over it is not run.",
  );

/** Title as the roster writes it, class code, band, and how many positions it has. */
const CLASSES: readonly (readonly [string, string, string, number])[] = [
  ["IT TECHNOLOGY OFFICER", "IXGS26", "IF", 18],
  ["IT CIO I OR TECH MANAGER I", "IXGX30", "IG", 28],
  ["IT CIO II OR TECH MANAGER II", "IXGX35", "IH", 13],
  ["IT CIO III OR TECH MANAGER III", "IXGX40", "II", 14],
  ["IT CIO IV", "IXGX46", "IJ", 6],
  ["IT CIO V", "IXGX52", "IK", 3],
];

type Row = (string | number | boolean | null)[];

async function classifyAndWrite(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Go on to the titles" }).click();
  await page.getByRole("button", { name: "Go on to writing" }).click();
  await page.getByRole("button", { name: /^Write \d/ }).click();
  await page
    .getByRole("heading", { name: "What was written" })
    .waitFor({ timeout: 120_000 });
}

function rowsOf(bytes: Uint8Array): Row[] {
  const book = XLSX.read(bytes);
  const sheet = book.Sheets[book.SheetNames[0] ?? ""];
  return XLSX.utils.sheet_to_json<Row>(sheet ?? {}, {
    header: 1,
    raw: true,
    defval: null,
    blankrows: true,
  });
}

(present ? test : test.skip)(
  "all 82 positions get their class, no other row does, and every other cell is as it was",
  async () => {
    const { page, troubles } = await openWorkbench();
    const content = fs.readFileSync(file, "utf8");
    await openFile(page, { name: "nm_state_2017.csv", content });
    await page.getByText("21,740 rows below it.").waitFor();
    await classifyAndWrite(page);
    const { bytes } = await savedCopy(page);
    const [head = [], ...rows] = rowsOf(bytes);
    const given = Papa.parse<string[]>(content, {
      delimiter: ",",
      skipEmptyLines: true,
    }).data;

    expect(rows).toHaveLength(21_740);
    expect(head.slice(0, 6)).toEqual(given[0]);
    expect(differences(rows, given.slice(1))).toEqual([]);

    const column = (header: string): number => head.indexOf(header);
    const [code, band, ratio, reason] = [
      "Class in force",
      "Pay band",
      "Compa-ratio",
      "Reason",
    ].map(column) as [number, number, number, number];
    const classified = rows.filter(
      (row) => row[code] !== null && row[code] !== "",
    );
    const counted = CLASSES.map(([title, key, letters]) => [
      title,
      key,
      letters,
      classified.filter(
        (row) => row[0] === title && row[code] === key && row[band] === letters,
      ).length,
    ]);
    expect(counted).toEqual(CLASSES);
    expect(classified).toHaveLength(82);
    expect(
      classified.filter(
        (row) =>
          Math.abs(Number(row[ratio]) - Number(row[5]) / Number(row[4])) > 1e-9,
      ),
    ).toEqual([]);
    expect(
      rows.filter((row) => row[reason] === null || row[reason] === ""),
    ).toEqual([]);
    expect(troubles()).toEqual([]);
  },
  300_000,
);

/** The first few cells of the roster's own columns that the copy does not hold as the file did. */
function differences(
  rows: readonly Row[],
  given: readonly string[][],
): unknown[] {
  const found: unknown[] = [];
  for (const [index, row] of given.entries())
    for (const [column, text] of row.entries()) {
      const cell = rows[index]?.[column] ?? null;
      const same =
        text === ""
          ? cell === null || cell === ""
          : String(cell) === text ||
            (typeof cell === "number" && cell === Number(text));
      if (!same && found.length < 5)
        found.push({ row: index + 2, column, text, cell });
    }
  return found;
}
