/** Text files that others collected, and the real rosters. */
import { decodeBytes } from "../../../src/files/csv/encoding";
import { describeWith, sharedFiles } from "../shared";
import { valuesIn } from "./values";

/** One of the expectations is in Windows-1252, and copies of the files have lost their CRLF. */
function textOf(json: Buffer): string {
  return decodeBytes(new Uint8Array(json)).text.replaceAll("\\r\\n", "\\n");
}

/** One expectation names another telephone number than its file does. */
function withoutPhone(row: object): object {
  return { ...row, "Contact Phone Number": undefined };
}

describeWith(
  sharedFiles("hostile", "csv-spectrum", "csvs"),
  "csv-spectrum",
  (files) => {
    const expected =
      sharedFiles("hostile", "csv-spectrum", "json") ??
      new Map<string, Buffer>();
    test.each([...files.keys()])(
      "%s holds what its author says",
      async (name) => {
        const [header = [], ...rows] = await valuesIn(
          new Uint8Array(files.get(name) as Buffer),
        );
        const objects = rows.map((row) =>
          Object.fromEntries(
            header.map((key, at) => [String(key), String(row[at] ?? "")]),
          ),
        );
        const json = expected.get(name.replace(".csv", ".json")) as Buffer;
        const told: unknown = JSON.parse(textOf(json));
        expect(objects.map(withoutPhone)).toEqual(
          [told].flat().map((each) => withoutPhone(each as object)),
        );
      },
    );
  },
);

describeWith(
  sharedFiles("hostile", "papaparse", "tests"),
  "the samples of papaparse",
  (files) => {
    test.each([...files.keys()])("%s is read in full", async (name) => {
      const bytes = files.get(name) as Buffer;
      const lines = bytes
        .toString()
        .split(/\r?\n/)
        .filter((line) => line !== "").length;
      expect((await valuesIn(new Uint8Array(bytes))).length).toBe(lines);
    });
  },
);

describeWith(sharedFiles("rosters"), "the real rosters", (files) => {
  const ROWS: [string, number, number][] = [
    ["nm_state_2017.csv", 21_740, 6],
    ["mt_state_2017.csv", 15_493, 8],
    ["pa_state_2016.csv", 95_574, 6],
    ["chicago_city_2015.csv", 32_063, 3],
  ];
  test.each(ROWS)(
    "%s has %d rows of %d columns",
    async (name, rows, columns) => {
      const table = await valuesIn(new Uint8Array(files.get(name) as Buffer), {
        name,
      });
      expect(table.length).toBe(rows + 1);
      expect(table[0]?.length).toBe(columns);
      expect(table.every((row) => row.length <= columns)).toBe(true);
    },
  );
});
