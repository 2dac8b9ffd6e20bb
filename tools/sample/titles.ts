/** Job titles as payroll systems hold them: shortened, cut off, in any case. */
import type { ClassSpecification } from "../../src/core/catalog/specification";
import type { Seeded } from "./seeded";

/** Titles of work that none of the catalogue's classes covers, some of them close by. */
const OTHER_TITLES = [
  "Accountant & Auditor-A",
  "Accountant & Auditor-O",
  "Administrative Operations Mgr",
  "Business Operations Spec-O",
  "Civil Engineer-A",
  "Compliance Officer-B",
  "Database Administrator",
  "Financial Coordinator-O",
  "General Manager I",
  "Human Resources Mgr",
  "IT Applications Developer III",
  "IT Business Analyst II",
  "IT End User Support II",
  "IT Network Administrator II",
  "IT Project Manager II",
  "IT Systems Administrator III",
  "Line Manager II",
  "Management Analyst-A",
  "Records Manager",
  "Staff Manager",
  "Technical Writer",
  "Training & Development Spec",
];

const CUT_AT = 24;

/** A title of a class, mostly not as the specification prints it. */
export function messyTitle(
  { titles }: ClassSpecification,
  chance: Seeded,
): string {
  const spelled = chance.pick(
    titles.flatMap(({ title, aliases }) => [title, title, ...aliases]),
  );
  return disturbed(spelled, chance);
}

export function otherTitle(chance: Seeded): string {
  return chance.pick(OTHER_TITLES);
}

function disturbed(title: string, chance: Seeded): string {
  const kind = chance.whole(1, 10);
  if (kind === 1) return title.toUpperCase();
  if (kind === 2) return title.toLowerCase();
  if (kind === 3) return title.replace(" ", "  ");
  if (kind === 4) return ` ${title}`;
  if (kind === 5) return shortened(title);
  if (kind === 6) return shortened(title).toUpperCase();
  if (kind === 7) return shortened(title).slice(0, CUT_AT);
  return title;
}

function shortened(title: string): string {
  return title
    .replace("Chief Information Officer", "Chief Info Offcr")
    .replace("Technical", "Tech")
    .replace("Technology", "Tech")
    .replace("Manager", "Mgr");
}
