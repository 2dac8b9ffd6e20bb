/** Owns the made-up people on whom product and oracle are compared: mostly on and around the borders of the rules. */
import { seededRandom, type SeededRandom } from "./seeded-random";
import type { Cell, OraclePerson } from "./verdict-oracle";

const UNKNOWN: readonly Cell[] = [null, "", "?"];
const BORDERS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 18, 20];
const STEPS_ASIDE = [0, 0, 0.01, -0.01, 1e-10, -1e-10, 0.5, -0.5];
const LIMITS = [0, -1e-10, -0.01, -1, 79.99, 80, 80 + 1e-10, 80.01, 81, 120];
const TEXT_NUMBERS = ["7", "0", "8.0", "12", "3.5", "13.99", "81", "-1"];
const JUNK = ["ten", "7 years", "n/a", "5+", "ITM3", "yes"];

const DEGREE_SPELLINGS = [
  ...["none", "None", "NO DEGREE", "no degree.", "Less than high school"],
  ...["hs", "H.S.", "High School", "high school", "GED", "G.E.D.", "Diploma"],
  ...["associate", "ASSOCIATE", "AA", "A.A.", "a.s.", "AAS", "A.A.S."],
  ...["bachelor", "Bachelor's", "BACHELORS", "bachelor’s", "BA", "B.A."],
  ...["B.S.", "bsc", "BBA", "B.Eng.", "Bachelor"],
  ...["master", "Master's", "masters", "MA", "M.S.", "MSc", "mba", "M.B.A."],
  ...["MPA", "M.Eng.", "MASTER"],
  ...["doctorate", "Doctoral", "PhD", "Ph.D.", "EdD", "D.Sc.", "J.D.", "MD"],
];
const NOT_A_DEGREE = [
  ...["some college", "in progress", "Certificate", "4 years", "CISSP"],
];
const COLLEGE_YEARS = [
  ...Array.from({ length: 20 }, (_, n) => (n + 1) / 2),
  ...[1.99, 2.01, 3.99, 4 - 1e-10, 4 + 1e-10, 5.99, 10 + 1e-10],
];
const NOT_COLLEGE_YEARS = [-1, 10.01, 11, 12, 16, 120, 2004];

const MINIMUM: readonly Cell[] = ["", null, "min", "minimum", "Minimum"];
const RECOMMENDED = ["recommended", "full performance", "Recommended"];
const NO_STANDARD = ["maximum", "preferred", "yes"];

/** Yields `count` people for the classes named, always the same for the same seed; name the class "" to get blank rows and blank classes. */
export function* people(
  seed: number,
  count: number,
  classCodes: string[],
): Generator<OraclePerson> {
  const random = seededRandom(seed);
  for (let made = 0; made < count; made += 1) {
    const classCode = random.pick(classCodes);
    const isBlankRow = classCode === "" && random.chance(0.5);
    yield isBlankRow ? blankRow(random) : person(random, classCode);
  }
}

function blankRow(random: SeededRandom): OraclePerson {
  const blank = () => random.pick<Cell>([null, "", 0]);
  return { classCode: "", years: blank(), degree: blank(), mgmtYears: blank() };
}

function person(random: SeededRandom, classCode: string): OraclePerson {
  const isBeginner = random.chance(0.05);
  const years = isBeginner ? aside(random, 0) : yearsCell(random);
  return {
    classCode,
    years,
    degree: degreeCell(random),
    mgmtYears: isBeginner ? aside(random, 0) : leadershipCell(random, years),
    ...standardAsked(random),
    ...creditTable(random),
  };
}

function aside(random: SeededRandom, border: number): number {
  return border + random.pick(STEPS_ASIDE);
}

function yearsCell(random: SeededRandom): Cell {
  const kind = random.next();
  if (kind < 0.12) return random.pick(UNKNOWN);
  if (kind < 0.15) return random.pick(TEXT_NUMBERS);
  if (kind < 0.16) return random.pick(JUNK);
  if (kind < 0.2) return random.pick(LIMITS);
  if (kind < 0.28) return Math.round(random.next() * 4000) / 100;
  return Math.max(0, aside(random, random.pick(BORDERS)));
}

/** Sometimes as long as the years, for the contradiction; sometimes long, so that experience decides. */
function leadershipCell(random: SeededRandom, years: Cell): Cell {
  const kind = random.next();
  if (kind < 0.15 && typeof years === "number") return aside(random, years);
  if (kind < 0.35) return random.pick([8, 9, 10, 12, 20]);
  return yearsCell(random);
}

function degreeCell(random: SeededRandom): Cell {
  const kind = random.next();
  if (kind < 0.12) return random.pick(UNKNOWN);
  if (kind < 0.14) return random.pick<Cell>([0, "0"]);
  if (kind < 0.155) return random.pick(NOT_A_DEGREE);
  if (kind < 0.17) return random.pick(NOT_COLLEGE_YEARS);
  if (kind < 0.35) return collegeYears(random);
  return random.pick(DEGREE_SPELLINGS);
}

function collegeYears(random: SeededRandom): Cell {
  const years = random.pick(COLLEGE_YEARS);
  return random.chance(0.1) ? String(years) : years;
}

function standardAsked(random: SeededRandom): { standard?: Cell } {
  const kind = random.next();
  if (kind < 0.5) return {};
  if (kind < 0.7) return { standard: random.pick(MINIMUM) };
  if (kind < 0.99) return { standard: random.pick(RECOMMENDED) };
  return { standard: random.pick(NO_STANDARD) };
}

/** A planner's own table in one of five rows: halves from 0 to 10 or hundredths, never falling from degree to degree. */
function creditTable(random: SeededRandom): Pick<OraclePerson, "credit"> {
  if (!random.chance(0.2)) return {};
  const parts = random.pick([2, 2, 100]);
  const [associate, bachelor, master, doctorate] = [0, 0, 0, 0]
    .map(() => Math.round(random.next() * 10 * parts) / parts)
    .sort((a, b) => a - b) as [number, number, number, number];
  return { credit: { associate, bachelor, master, doctorate } };
}
