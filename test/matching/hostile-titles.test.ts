/** Titles that a doubting planner tries: what is near a class in words and is not the class must never be accepted. */
import { catalogue } from "../../data";
import { matchTitle, prepareTitles } from "../../src/core/matching/match-title";
import byKind from "./hostile-titles.json";

const everywhere = prepareTitles(catalogue.classes);
const indexes = [
  everywhere,
  ...catalogue.sets.map(({ jurisdiction }) =>
    prepareTitles(
      catalogue.classes.filter(
        (entry) => entry.jurisdiction.key === jurisdiction.key,
      ),
    ),
  ),
];

/** From other fields, of a level that no class has, beside another person's title, or short of a word. */
const NEVER_ACCEPTED = [
  ..."Chief Nursing Officer, HR Analyst III, Chief Investment Officer III".split(
    ", ",
  ),
  "Project Manager, Bridges",
  "Construction Project Manager II",
  "Technical Manager II, Water Quality",
  "Theater Technical Manager II",
  "Technician Manager II",
  "Technology Manager II",
  "Technology Transfer Officer",
  "Information Technology Officer",
  "IT Officer",
  "IT Manager III",
  "IT Mgr 2",
  "IT Programmer Manager",
  "IT Product Manager II",
  "Intelligent Transportation Project Manager II",
  "Instructional Technology Officer",
  "Public Information Officer III",
  "Criminal Intelligence Officer III",
  "Coroner Investigator Officer II (CIO II)",
  "Parks Program Manager",
  "CIO",
  "CIO 0",
  "CIO VI",
  "CIO lll",
  "CIO II/III",
  "CIO II or Tech Manager III",
  "IXGX30 CIO II",
  "Technical Manager IV",
  "IT Project Manager V",
  "IT Technology Officer II",
  "IT Executive 1",
  "Former CIO III",
  "CIO III - Acting",
  "Assistant to the CIO IV",
  "Secretary to CIO III",
  "CIO Office Manager III",
  "CIO I Trainee",
  "Student IT Project Manager I",
  "IT Project Manager II Supervisor",
  "IT Project Management Director III",
];

test.each(NEVER_ACCEPTED)("%s is accepted nowhere", (title) => {
  const decided = indexes.map((index) => matchTitle(index, title).decision);
  expect(decided).not.toContain("accepted");
});

describe.each(Object.entries(byKind))("%s", (_, titles) => {
  test.each(titles)("%s is accepted nowhere", (title) => {
    const decided = indexes.map((index) => matchTitle(index, title).decision);
    expect(decided).not.toContain("accepted");
  });
});

test("a word that may be another is named with the word that it is read as", () => {
  const { decision, reason } = matchTitle(everywhere, "IT Protect Manager II");
  expect([decision, reason]).toEqual([
    "review",
    '"Protect" is read as "project" of "IT Project Manager II", but may be another word.',
  ]);
});

test.each([
  ["IT Tech Ofcr", "us-nm/IXGS26"],
  ["Information Technology Technology Officer", "us-nm/IXGS26"],
  ["I Technical Manager", "us-nm/IXGX30"],
  ["Techincal Mgr 1", "us-nm/IXGX30"],
  ["Tech. Mgr. II.", "us-nm/IXGX35"],
  ["C.I.O. III", "us-nm/IXGX40"],
  ["Chief Informatoin Officer IV", "us-nm/IXGX46"],
  ["Officer, Chief Information, V", "us-nm/IXGX52"],
  ["Project Mgr (IT) 3", "us-co-denver/IT Project Manager III"],
  ["Tecnical Manager II", "us-nm/IXGX35"],
  ["Cheif Information Officer II", "us-nm/IXGX35"],
  ["Information Tech Program Mgr", "us-co-denver/IT Program Manager"],
])("%s is taken for what it says, %s", (title, key) => {
  const { decision, ranked } = matchTitle(everywhere, title);
  expect([decision, ranked[0]?.entry.specification.key]).toEqual([
    "accepted",
    key,
  ]);
});
