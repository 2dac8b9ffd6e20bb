/** Which separators a text file may mean: one is taken, and another that is as regular has to be asked about. */
import { openCsv } from "../../../src/files";
import {
  rivalDelimiters,
  sniffDelimiter,
} from "../../../src/files/csv/delimiter";

test("a separator that parts header and rows as regularly is a rival; decimal commas below a plain header are none", () => {
  const header = "No;Last, First;Job Title";
  const rows = Array.from({ length: 20 }, (_, at) => `${at};Doe, A;CIO`);
  expect(sniffDelimiter([header, ...rows].join("\n"))).toBe(";");
  expect(rivalDelimiters([header, ...rows].join("\n"))).toEqual([","]);
  const plain = ["Name;Pay", ...rows.map(() => "Ann;1,5")].join("\n");
  expect(rivalDelimiters(plain)).toEqual([]);
  expect(rivalDelimiters('a;b\n"x,y";2\n"z,w";3')).toEqual([]);
});

test("a file opened in the workbench is said to have such a rival, and how to settle it", async () => {
  const rows = ["No;Last, First", "1;Doe, Ann", "2;Roe, Bob"].join("\n");
  const notices = async (text: string) => {
    const opened = await openCsv(text);
    if (!opened.opened) throw new Error("not opened");
    return opened.notices.map((notice) => notice.text);
  };
  expect((await notices(rows)).join()).toMatch(
    /parted at each semicolon, but each comma .* "sep=," at the top/,
  );
  expect(await notices(`sep=;\n${rows}`)).toEqual([]);
});
