/** A jurisdiction is guessed only where exact titles clearly name it; else the planner is asked. */
import { catalogue } from "../../../data";
import type { CellValue } from "../../../src/core/cell";
import {
  matchTitle,
  prepareTitles,
} from "../../../src/core/matching/match-title";
import { classifyRoster } from "../../../src/core/roster/classify";
import {
  likelyJurisdiction,
  type LikelyJurisdiction,
} from "../../../src/core/roster/likely-jurisdiction";
import { hasRosters, mappingOf, NO_ROSTERS, readRoster } from "./support";

const index = prepareTitles(catalogue.classes);

const guess = (cells: CellValue[][]): LikelyJurisdiction | undefined =>
  likelyJurisdiction(
    classifyRoster(
      catalogue,
      (title) => matchTitle(index, title, 20),
      cells,
      mappingOf({ title: 0 }),
    ).groups.map((titles) => ({ titles, proposal: titles.proposal })),
  );

const roster = (...titles: string[]): CellValue[][] =>
  ["Title", ...titles].map((title) => [title]);

test.each<[string, string[], string | undefined]>([
  ["no title of any class", ["Nurse", "Bus Driver"], undefined],
  [
    "one title, in however many rows",
    ["Chief Information Officer 1", "Chief Information Officer 1", "Nurse"],
    undefined,
  ],
  ["two titles of one employer", ["CIO I", "CIO II", "Nurse"], "us-nm"],
  [
    "two titles beside one of another employer",
    ["CIO I", "CIO II", "IT Program Manager"],
    "us-nm",
  ],
  [
    "two titles of each of two employers",
    ["CIO I", "CIO II", "IT Program Manager", "IT Project Manager I"],
    undefined,
  ],
  [
    "two titles beside two capacities that another employer's document lists",
    [
      "CIO I",
      "CIO II",
      "Chief Information Officer",
      "Information Security Officer",
    ],
    undefined,
  ],
  [
    "Denver's series",
    ["IT Project Manager I", "IT Program Manager"],
    "us-co-denver",
  ],
])("%s", (_, titles, jurisdiction) => {
  expect(guess(roster(...titles))?.jurisdiction).toBe(jurisdiction);
});

test("the rows of sure titles are counted, and no other", () => {
  const titles = ["CIO I", "CIO I", "CIO II", "Chief Information Officer"];
  expect(guess(roster(...titles))).toEqual({ jurisdiction: "us-nm", rows: 3 });
});

if (hasRosters)
  test.each<[string, LikelyJurisdiction | undefined]>([
    ["nm_state_2017", { jurisdiction: "us-nm", rows: 82 }],
    ["pa_state_2016", undefined],
    ["mt_state_2017", undefined],
    ["chicago_city_2015", undefined],
  ])("%s", (name, expected) => {
    expect(guess(readRoster(name))).toEqual(expected);
  });
else test.skip(NO_ROSTERS, () => undefined);
