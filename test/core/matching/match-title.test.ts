/** Owns the proof that titles are accepted, put to a person or refused as the documents ask. */
import { catalogue } from "../../../data";
import {
  matchTitle,
  prepareTitles,
} from "../../../src/core/matching/match-title";

const indexOf = (jurisdiction: string) =>
  prepareTitles(
    catalogue.classes.filter((one) => one.jurisdiction.key === jurisdiction),
  );
const newMexico = indexOf("us-nm");
const pennsylvania = indexOf("us-pa");

const keysOf = (match: ReturnType<typeof matchTitle>) =>
  match.ranked.map(({ entry }) => entry.specification.key);

test.each([
  ["CIO I", "us-nm/IXGX30"],
  ["cio-1", "us-nm/IXGX30"],
  ["Chief Information Officer III", "us-nm/IXGX40"],
  ["IT TECHNOLOGY OFFICER", "us-nm/IXGS26"],
  ["IXGX46", "us-nm/IXGX46"],
  ["us-nm/IXGX52", "us-nm/IXGX52"],
])("%p, to the letter, is accepted as %s with certainty", (title, key) => {
  const match = matchTitle(newMexico, title);
  expect(match.decision).toBe("accepted");
  expect(keysOf(match)[0]).toBe(key);
  expect(match.ranked[0]?.confidence).toBe(1);
});

test.each([
  ["IT CIO I OR TECH MANAGER I", "us-nm/IXGX30"],
  ["CIO or Technical Manager II", "us-nm/IXGX35"],
  ["CIO III / TM III", "us-nm/IXGX40"],
])("%p names two tracks of one class and is accepted", (title, key) => {
  const match = matchTitle(newMexico, title);
  expect(match.decision).toBe("accepted");
  expect(keysOf(match)).toEqual([key]);
  expect(match.reason).toContain("Every alternative");
});

test.each([
  ["Chf Informtn Offcr II", "us-nm/IXGX35"],
  ["Officer III, Chief Information", "us-nm/IXGX40"],
  ["TECHNICAL MANAEGR 2", "us-nm/IXGX35"],
  ["I.T. Technology Ofcr", "us-nm/IXGS26"],
  ["InformationTechnology CIO IV", "us-nm/IXGX46"],
])("%p, abbreviated, turned or mistyped, is accepted as %s", (title, key) => {
  const match = matchTitle(newMexico, title);
  expect([match.decision, keysOf(match)[0]]).toEqual(["accepted", key]);
  expect(match.ranked[0]?.confidence).toBeGreaterThanOrEqual(0.9);
});

test.each([
  ["Chief Information Officer", "gives no level"],
  ["IT CIO VI", "the level is another"],
  ["Technical Manager IV", "the level is another"],
  ["Deputy Chief Information Officer II", "Deputy"],
  ["Assistant to the CIO II", "Assistant"],
  ["CIO I or CIO II", "IXGX30 (CIO I) and IXGX35 (CIO II)"],
  ["CIO I/II", "more than one level"],
  ["Technology Officer", 'lacks "it"'],
  ["IT Management", "a series"],
  ["IT Technology Officer II", "the class has none"],
])("%p is put to a person, who reads: ... %s", (title, reason) => {
  const match = matchTitle(newMexico, title, 6);
  expect(match.decision).toBe("review");
  expect(match.reason).toContain(reason);
  expect(match.ranked.length).toBeGreaterThan(0);
});

test.each([
  "IT APPLICATION DEV MANAGER I",
  "ENGINEER MANAGER I",
  "IT PROJECT MANAGER I",
  "ENGINEERING TECHNICIAN I",
  "Public Information Officer II",
  "Chief Investment Officer",
  "Deputy Director",
  "Technical Coordinator",
  "CORRECTIONAL OFFICER",
  "Program Manager",
  "Teacher",
])("%p is work of another kind: no class", (title) => {
  const match = matchTitle(newMexico, title);
  expect(match.decision).toBe("none");
  expect(match.reason).toMatch(/^No class/);
});

test("a title without a level ranks all levels of its series alike", () => {
  const match = matchTitle(newMexico, "Chief Information Officer", 5);
  expect(keysOf(match)).toEqual([
    "us-nm/IXGX30",
    "us-nm/IXGX35",
    "us-nm/IXGX40",
    "us-nm/IXGX46",
    "us-nm/IXGX52",
  ]);
  for (const { confidence } of match.ranked)
    expect(confidence).toBeLessThan(0.3);
});

test("an inferred title is never accepted, and the reason says why", () => {
  const match = matchTitle(pennsylvania, "Information Technology Executive 3");
  expect([match.decision, keysOf(match)[0]]).toEqual(["review", "us-pa/01723"]);
  expect(match.reason).toContain("inferred");
  const mistyped = matchTitle(pennsylvania, "Info Tech Executvie 4");
  expect([mistyped.decision, keysOf(mistyped)[0]]).toEqual([
    "review",
    "us-pa/01724",
  ]);
});

test("a job code is accepted, also without the zero that a sheet dropped", () => {
  for (const code of ["01723", "1723"]) {
    const match = matchTitle(pennsylvania, code);
    expect([match.decision, keysOf(match)]).toEqual([
      "accepted",
      ["us-pa/01723"],
    ]);
  }
  expect(matchTitle(pennsylvania, "1723").reason).toContain("01723");
});

test("a capacity that the document lists is put to a person with its classes", () => {
  const match = matchTitle(pennsylvania, "Chief Technology Officer");
  expect(match.decision).toBe("review");
  expect(keysOf(match)).toEqual(["us-pa/01723", "us-pa/01724"]);
  expect(match.ranked.map(({ confidence }) => confidence)).toEqual([0.5, 0.5]);
  expect(match.reason).toContain("capacity");
});

test("the name of a series is put to a person with its classes", () => {
  const match = matchTitle(pennsylvania, "IT Executive");
  expect(match.decision).toBe("review");
  expect(keysOf(match)).toEqual(["us-pa/01723", "us-pa/01724"]);
});

test("the words of the title that spoke for the class are told as they were written", () => {
  const match = matchTitle(newMexico, "AOC Chief Informtn Offcr (U)");
  expect(match.ranked[0]?.words).toEqual(["Chief", "Informtn", "Offcr"]);
});

test.each(["", "   ", "\n"])("a blank title %p means no class", (title) => {
  expect(matchTitle(newMexico, title)).toMatchObject({
    decision: "none",
    ranked: [],
    reason: "The title is blank.",
  });
});

test("a catalogue without classes knows none", () => {
  expect(matchTitle(prepareTitles([]), "CIO I")).toMatchObject({
    decision: "none",
    ranked: [],
  });
});

test("no more classes are told than asked for", () => {
  expect(
    matchTitle(newMexico, "Chief Information Officer", 2).ranked,
  ).toHaveLength(2);
});
