/** Owns the judgement of title matching by people: real titles of four rosters, labelled by hand from the title alone. */
import { catalogue } from "../../data";
import { matchTitle, prepareTitles } from "../../src/core/matching/match-title";
import labelled from "./labelled-titles.json";

/** The first 50 of each roster were labelled before the rest. */
type LabelSet = "first" | "more";

interface Labelled {
  readonly title: string;
  /** "none", "review", or the key of a class. */
  readonly label: string;
  readonly set: LabelSet;
  readonly decision: string;
  readonly classKey: string | undefined;
}

const rosters = labelled.rosters.map(({ roster, jurisdiction, titles }) => ({
  roster,
  answers: titles.map((each) => answerTo(jurisdiction, each)),
}));
const all = rosters.flatMap(({ answers }) => answers);
const hasClass = ({ label }: Labelled) =>
  label !== "none" && label !== "review";
const isAccepted = ({ decision }: Labelled) => decision === "accepted";

/** The whole catalogue stands in where the jurisdiction has no class in it: the harder question. */
function answerTo(
  jurisdiction: string | null,
  { title, label, set }: { title: string; label: string; set: string },
): Labelled {
  const match = matchTitle(indexFor(jurisdiction), title);
  return {
    title,
    label,
    set: set === "first" ? "first" : "more",
    decision: match.decision,
    classKey: match.ranked[0]?.entry.specification.key,
  };
}

function indexFor(jurisdiction: string | null) {
  const own = catalogue.classes.filter(
    (entry) => entry.jurisdiction.key === jurisdiction,
  );
  return prepareTitles(own.length > 0 ? own : catalogue.classes);
}

test("at least 300 distinct titles are labelled, 50 of each roster first", () => {
  expect(new Set(all.map(({ title }) => title)).size).toBeGreaterThan(300);
  for (const { answers } of rosters)
    expect(answers.filter(({ set }) => set === "first")).toHaveLength(50);
});

describe.each(rosters)("$roster", ({ answers }) => {
  test.each(["first", "more"] as const)(
    "no title labelled none or review in the %s set is accepted",
    (wanted) => {
      const wrong = answers.filter(
        (each) => each.set === wanted && !hasClass(each) && isAccepted(each),
      );
      expect(wrong).toEqual([]);
    },
  );

  test("every title labelled with a class is accepted as that class", () => {
    const missed = answers
      .filter(hasClass)
      .filter((each) => !isAccepted(each) || each.classKey !== each.label);
    expect(missed).toEqual([]);
  });

  test("hardly any title labelled none is put to a person", () => {
    const none = answers.filter(({ label }) => label === "none");
    const asked = none.filter(({ decision }) => decision === "review");
    expect(asked.length / none.length).toBeLessThanOrEqual(0.05);
  });
});

test("99 of 100 accepted titles are right, and four of five that have a class are accepted", () => {
  const accepted = all.filter(isAccepted);
  const right = accepted.filter(({ label, classKey }) => label === classKey);
  expect(right.length / accepted.length).toBeGreaterThanOrEqual(0.99);
  expect(right.length / all.filter(hasClass).length).toBeGreaterThanOrEqual(
    0.8,
  );
});

/** Titles of the labels that carry the words of a class or a capacity without naming the class. */
const OPEN_TITLES = [
  "Chief Information Officer",
  "AOC Chief Informtn Offcr (U)",
  "AOC Deputy CIO (U)",
  "Chief Information Officer 3",
  "Chief Information Security Officer, OIT",
  "Chief Technology Officer, OIT",
  "Information Security Officer",
  "Assistant Director for IES Business Operations",
  "Director, Bureau of Integrated Enterprise System",
  "Chief Enterprise Architect",
  "Director, IT Service Management",
];

test.each(OPEN_TITLES)("%s is put to a person, as labelled", (title) => {
  const answers = all.filter((each) => each.title === title);
  expect(answers.length).toBeGreaterThan(0);
  for (const { label, decision } of answers)
    expect([label, decision]).toEqual(["review", "review"]);
});

test("four of five titles labelled review are put to a person", () => {
  const open = all.filter(({ label }) => label === "review");
  const asked = open.filter(({ decision }) => decision === "review");
  expect(asked.length / open.length).toBeGreaterThanOrEqual(0.8);
});
