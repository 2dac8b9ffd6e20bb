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

test("a file that is opened asks about such a rival, and no more once it is settled", async () => {
  const rows = ["No;Last, First", "1;Doe, Ann", "2;Roe, Bob"].join("\n");
  const asked = async (text: string, delimiter?: ",") => {
    const opened = await openCsv(text, delimiter && { delimiter });
    if (!opened.opened) throw new Error("not opened");
    return opened.questions;
  };
  expect(await asked(rows)).toMatchObject([
    {
      about: "delimiter",
      answers: [
        { option: ";", meaning: "A semicolon" },
        { option: ",", meaning: "A comma" },
      ],
    },
  ]);
  expect(await asked(`sep=;\n${rows}`)).toEqual([]);
  expect(await asked(rows, ",")).toEqual([]);
});
