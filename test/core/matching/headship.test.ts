/** Whoever heads IT and names no class is put to a person with every class that heads it; a second in command is not. */
import { catalogue } from "../../../data";
import {
  matchTitle,
  prepareTitles,
} from "../../../src/core/matching/match-title";
import type { TitleMatch } from "../../../src/core/matching/title-match";

const indexes = new Map(
  catalogue.sets.map(({ jurisdiction: { key } }) => [
    key,
    prepareTitles(
      catalogue.classes.filter(({ jurisdiction }) => jurisdiction.key === key),
    ),
  ]),
);

function match(jurisdiction: string, title: string): TitleMatch {
  const index = indexes.get(jurisdiction);
  if (index === undefined) throw new Error(jurisdiction);
  return matchTitle(index, title, 20);
}

const keysOf = ({ ranked }: TitleMatch): string[] =>
  ranked.map(({ entry }) => entry.specification.key);

const HEADS = [
  "IT Director",
  "Director of IT",
  "DIRECTOR OF INFO TECHNOLOGY",
  "Dir of Information Systems",
  "Director of Management Information Systems",
  "IT DIRECTOR (DoIT)",
  "Acting Head of Information Technology",
  "Director of Information Technology, SCSC",
];

test.each(HEADS)(
  "%s: both of Pennsylvania's classes, and neither first",
  (title) => {
    const found = match("us-pa", title);
    expect(found.decision).toBe("review");
    expect(keysOf(found)).toEqual(["us-pa/01723", "us-pa/01724"]);
    const [first, second] = found.ranked.map(({ confidence }) => confidence);
    expect(first).toBe(second);
    expect(first).toBeLessThan(0.5);
    expect(found.reason).toMatch(/it may mean 01723 .* or 01724 /);
  },
);

test("in New Mexico the five CIO levels, not the Technology Officer", () => {
  expect(keysOf(match("us-nm", "IT Director"))).toEqual([
    "us-nm/IXGX30",
    "us-nm/IXGX35",
    "us-nm/IXGX40",
    "us-nm/IXGX46",
    "us-nm/IXGX52",
  ]);
});

test("one class alone is a question too, never an answer", () => {
  for (const title of ["CIO", "Chief Information Officer", "IT Director"])
    expect(match("us-mt", title)).toMatchObject({ decision: "review" });
});

test.each([
  "Assistant Director of Information Technologies",
  "Deputy Director of IT",
  "Director of Public Information",
  "IT Procurement Director",
  "Director of Technology",
  "Executive Director",
  "IT Manager",
  "IT Director II",
])("%s heads no field of IT by itself", (title) => {
  expect(match("us-mt", title).decision).toBe("none");
});

test("series without a head stand aside", () => {
  expect(match("us-co-denver", "IT Director").decision).toBe("none");
});
