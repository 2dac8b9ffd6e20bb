/** A file as long as a sheet through "Large file", from disk to disk: the most memory it took, and every record looked at. */
import { createWriteStream, mkdtempSync, openAsBlob, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { once } from "node:events";
import { catalogue } from "../data";
import { DEFAULT_CREDIT } from "../src/core/qualification/credit";
import type { RosterMapping } from "../src/core/roster/mapping";
import { settleGroup } from "../src/core/roster/settle-group";
import { titleMatcher } from "../src/core/roster/title-matcher";
import { csvLayout, recordPieces } from "../src/files";
import { recordText } from "../src/files/csv/record-text";
import { lookAtFile } from "../src/worker/file/look-at-file";
import { gatherTitles } from "../src/worker/file/gather-titles";
import { writeClassified } from "../src/worker/file/write-classified";
import {
  catalogueOfTwenty,
  MADE_HEADER,
  MADE_MAPPING,
  madeRow,
  madeTitles,
  SHEET_ROWS,
} from "./made-roster";

/** The aim for all that the process takes, its own program included. */
const MOST_MEGABYTES = 512;
const MADE_AT_ONCE = 5_000;
const ROWS = Number(process.argv[2] ?? SHEET_ROWS - 1);
const MAPPING: RosterMapping = {
  ...MADE_MAPPING,
  jurisdiction: "us-nm",
  credit: DEFAULT_CREDIT,
};

const folder = mkdtempSync(path.join(tmpdir(), "file-to-file-"));
const memory = { most: 0 };
const titles = madeTitles(catalogueOfTwenty());
const HEADERS = MADE_HEADER.map(String);

void prove().finally(() => rmSync(folder, { recursive: true, force: true }));

async function prove(): Promise<void> {
  const given = path.join(folder, "staff.csv");
  const copy = path.join(folder, "staff (classified).csv");
  await make(given);
  const file = await openAsBlob(given);
  const sampling = setInterval(sample, 50);
  console.log(
    `${ROWS.toLocaleString("en")} rows, ${(file.size / 1e6).toFixed(0)} MB`,
  );
  const look = await timed("looked at", () => lookAtFile(file, {}));
  const match = titleMatcher(
    catalogue.classes.filter(
      ({ jurisdiction }) => jurisdiction.key === MAPPING.jurisdiction,
    ),
  );
  const proposed = await timed("titles gathered and compared", async () => {
    const roster = await gatherTitles(catalogue, file, look, MAPPING, {});
    return [...roster.propose(match)];
  });
  const groups = new Map(
    proposed.map((group) => [
      group.titles.id,
      settleGroup(catalogue, group, new Map()),
    ]),
  );
  const out = createWriteStream(copy);
  const settled = { look, mapping: MAPPING, groups, profile: "exact" as const };
  const report = await timed("copy written", () =>
    writeClassified(
      catalogue,
      file,
      settled,
      async (text) => {
        sample();
        if (!out.write(text)) await once(out, "drain");
      },
      {},
    ),
  );
  out.end();
  await once(out, "finish");
  clearInterval(sampling);
  console.log(`  most memory of the process: ${memory.most.toFixed(0)} MB`);
  await check(copy, report.columns);
  const { rows, outcomes } = report;
  const sum = Object.values(outcomes).reduce((all, one) => all + one, 0);
  if (rows !== ROWS + 1 || sum !== ROWS)
    throw new Error(`The report counts ${rows} records and ${sum} outcomes.`);
  if (memory.most > MOST_MEGABYTES)
    throw new Error(`More memory than ${MOST_MEGABYTES} MB.`);
  console.log(`  outcomes: ${JSON.stringify(outcomes)}`);
}

/** Fields that are hard to keep stand among the plain ones. */
function fieldsOf(row: number): string[] {
  const fields = madeRow(titles, row).map((cell) => String(cell ?? ""));
  if (row % 1_000 === 0) fields[2] = `=1+1, "quoted"\r\nin two lines é`;
  return fields;
}

async function make(file: string): Promise<void> {
  const out = createWriteStream(file);
  out.write(recordText([HEADERS]));
  for (let from = 1; from <= ROWS; from += MADE_AT_ONCE) {
    const count = Math.min(MADE_AT_ONCE, ROWS + 1 - from);
    const records = Array.from({ length: count }, (_, at) =>
      fieldsOf(from + at),
    );
    if (!out.write(`\r\n${recordText(records)}`)) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
}

/** Every record of the copy: its own fields as they were, then the result columns. */
async function check(copy: string, columns: readonly string[]): Promise<void> {
  const file = await openAsBlob(copy);
  let row = 0;
  for await (const records of recordPieces(file, await csvLayout(file)))
    for (const record of records) {
      const own = row === 0 ? HEADERS : fieldsOf(row);
      const width = own.length + columns.length;
      if (
        record.length !== width ||
        own.some((field, at) => record[at] !== field) ||
        (row > 0 && record[width - columns.length + 3] === "")
      )
        throw new Error(`Row ${row + 1} did not come out as it went in.`);
      row += 1;
    }
  if (row !== ROWS + 1) throw new Error(`${row} rows came out.`);
  console.log(`  ${row.toLocaleString("en")} records came out, each as it was`);
}

async function timed<Answer>(
  what: string,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const begun = performance.now();
  const answer = await work();
  const seconds = (performance.now() - begun) / 1_000;
  console.log(`  ${what}: ${seconds.toFixed(1)} s`);
  return answer;
}

function sample(): void {
  memory.most = Math.max(memory.most, process.memoryUsage().rss / 1_048_576);
}
