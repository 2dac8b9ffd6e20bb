/** A state's roster of 21,740 rows classified: read, guessed, matched, settled. Reported where the roster is at hand. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import { catalogue } from "../data";
import { classesIn } from "../src/core/catalog/find-class";
import { matchTitle, prepareTitles } from "../src/core/matching/match-title";
import { isProblem } from "../src/core/problem";
import { DEFAULT_CREDIT } from "../src/core/qualification/credit";
import { classifyRoster } from "../src/core/roster/classify";
import { compare } from "./rounds";

const file = path.resolve(__dirname, "../../shared/rosters/nm_state_2017.csv");

if (existsSync(file)) classify(readFileSync(file, "utf8"));
else console.log("The roster is not here: nothing is measured.");

function classify(text: string): void {
  const { data } = Papa.parse<string[]>(text, {
    delimiter: ",",
    skipEmptyLines: true,
  });
  const cells = data.map((row) =>
    row.map((cell, column) =>
      column > 3 && cell !== "" ? Number(cell) : cell,
    ),
  );
  const classes = classesIn(catalogue, "NM");
  if (isProblem(classes))
    throw new Error("New Mexico is not in the catalogue.");
  compare(`Roster, ${(data.length - 1).toLocaleString("en")} rows`, [
    {
      name: "classified, index included (aim 1 s)",
      run: () => {
        const index = prepareTitles(classes);
        const { counts } = classifyRoster(
          catalogue,
          (title) => matchTitle(index, title, 20),
          cells,
          {
            headerRow: 0,
            jurisdiction: "us-nm",
            columns: new Map([
              ["title", 0],
              ["midpoint", 4],
              ["salary", 5],
            ]),
            rowKey: "owned",
            degreeNumbers: "notNumbers",
            standard: "minimum",
            credit: DEFAULT_CREDIT,
          },
        );
        if (counts.outcomes.accepted !== 82)
          throw new Error(`${counts.outcomes.accepted} accepted, not 82.`);
      },
    },
  ]);
}
