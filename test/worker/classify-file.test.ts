/** A file classified in pieces: the same answers as in a sheet, every record as it was, as many out as in. */
import Papa from "papaparse";
import { catalogue } from "../../data";
import { matchTitle, prepareTitles } from "../../src/core/matching/match-title";
import { DEFAULT_CREDIT } from "../../src/core/qualification/credit";
import { classifyRoster } from "../../src/core/roster/classify";
import type { RosterMapping } from "../../src/core/roster/mapping";
import { resultColumns, resultRow } from "../../src/core/roster/results";
import { settleGroup } from "../../src/core/roster/settle-group";
import { Cancelled, type FileWork } from "../../src/worker/file/file-work";
import { lookAtFile } from "../../src/worker/file/look-at-file";
import { gatherTitles } from "../../src/worker/file/gather-titles";
import { writeClassified } from "../../src/worker/file/write-classified";

const MAPPING: RosterMapping = {
  headerRow: 1,
  jurisdiction: "us-nm",
  columns: new Map([
    ["title", 1],
    ["years", 2],
    ["degree", 3],
    ["salary", 4],
    ["midpoint", 5],
  ]),
  rowKey: 0,
  degreeNumbers: "years",
  standard: "minimum",
  credit: DEFAULT_CREDIT,
};
const TITLES = ["CIO I", "IT CIO II", "Chief Info Officer 3", "Gardener", ""];

function roster(rows: number): string[][] {
  return [
    ["Positions of the state", "", "", "", "", "", ""],
    ["Key", "Title", "Years", "Degree", "Salary", "Midpoint", "Note"],
    ...Array.from({ length: rows }, (_, at) => [
      String(at).padStart(6, "0"),
      TITLES[at % TITLES.length] ?? "",
      at % 7 === 0 ? "" : String(at % 15),
      ["Bachelor", "PhD", "", "none"][at % 4] ?? "",
      String(60_000 + (at % 50_000)),
      "90563",
      at % 11 === 0 ? '=1+1, "quoted"\r\nin two lines' : `-${at}`,
    ]),
    ["", "", "", "", "", "", ""],
    ["Grand total", "", "", "", String(rows), "", ""],
  ];
}

const csv = (records: readonly (readonly string[])[]): Blob =>
  new Blob([Papa.unparse(records as string[][], { newline: "\r\n" })]);

async function classified(file: Blob, profile: "exact" | "excelSafe") {
  const look = await lookAtFile(file, {});
  const index = prepareTitles(
    catalogue.classes.filter(
      ({ jurisdiction }) => jurisdiction.key === "us-nm",
    ),
  );
  const match = (title: string) => matchTitle(index, title, 20);
  const roster = await gatherTitles(catalogue, file, look, MAPPING, {});
  const proposed = [...roster.propose(match)];
  const groups = new Map(
    proposed.map((group) => [
      group.titles.id,
      settleGroup(catalogue, group, new Map()),
    ]),
  );
  const settled = { look, mapping: MAPPING, groups, profile };
  const texts: string[] = [];
  const report = await writeClassified(
    catalogue,
    file,
    settled,
    (text) => void texts.push(text),
    {},
  );
  const { data } = Papa.parse<string[]>(texts.join(""), { delimiter: "," });
  return { look, match, proposed, report, data };
}

test("what a file gets is what the same rows get in a sheet, and no record is changed", async () => {
  const records = roster(40_000);
  const file = csv(records);
  expect(file.size).toBeGreaterThan(1_500_000);
  const { look, match, proposed, report, data } = await classified(
    file,
    "exact",
  );
  const cells = records.map((record, row) =>
    record.map((field, column) => {
      if (field === "") return null;
      const isNumber =
        row > 1 && (column === 2 || column > 3) && /^-?\d+$/.test(field);
      return isNumber ? Number(field) : field;
    }),
  );
  const whole = classifyRoster(catalogue, match, cells, MAPPING);
  const told = ({
    id,
    title,
    rows,
  }: {
    id: string;
    title: unknown;
    rows: readonly number[];
  }) => [id, JSON.stringify(title), rows.join()];
  expectSame(
    proposed.map(({ titles }) => told(titles)),
    whole.groups.map(told),
  );
  expect(report).toMatchObject({
    rows: records.length,
    outcomes: whole.counts.outcomes,
    keptAsText: 0,
  });
  expect(look.rows).toBe(records.length);
  expectSame(
    data.map((record) => record.slice(0, 7)),
    records,
  );
  const columns = resultColumns(MAPPING);
  expect(data[1]?.slice(7)).toEqual(columns.map(({ header }) => header));
  const wanted = whole.rows.map((row) =>
    row.outcome === "blank"
      ? columns.map(() => "")
      : resultRow(row, columns).map((value) => String(value ?? "")),
  );
  expectSame(
    data.slice(2).map((record) => record.slice(7)),
    wanted,
  );
});

/** Shows the first record that differs: a difference of forty thousand takes minutes to print. */
function expectSame(
  found: readonly (readonly string[])[],
  wanted: readonly (readonly string[])[],
): void {
  expect(found.length).toBe(wanted.length);
  const first = found.findIndex(
    (record, at) => JSON.stringify(record) !== JSON.stringify(wanted[at]),
  );
  expect({ first, record: found[first] }).toEqual({
    first: -1,
    record: wanted[first],
  });
}

test("for Excel, texts that it would run get an apostrophe and are counted; amounts stay numbers", async () => {
  const { report, data } = await classified(csv(roster(22)), "excelSafe");
  expect(report.keptAsText).toBe(2);
  expect(data[2]?.[6]).toBe(`'=1+1, "quoted"\r\nin two lines`);
  expect(data[3]?.[6]).toBe("-1");
  expect(data[0]?.[0]).toBe("Positions of the state");
});

test("work that was cancelled ends before its next piece", async () => {
  const file = csv(roster(60_000));
  let told = 0;
  const work: FileWork = {
    progress: () => (told += 1),
    isCancelled: () => told > 0,
  };
  await expect(lookAtFile(file, work)).rejects.toBeInstanceOf(Cancelled);
  expect(told).toBe(1);
});
