/** How the ground of a match is said, in one sentence that a planner can check. */
import { nameOf } from "../catalog/catalogue";
import { titleKey } from "../text-key";
import type { LevelMatch } from "./alignment";
import type { Ground } from "./ground";

/** The ground as a sentence. */
export function reasonFor(ground: Ground): string {
  switch (ground.ground) {
    case "title":
      return titleKey(ground.given) === titleKey(ground.standsFor)
        ? `"${ground.standsFor}" is the printed title of the class.`
        : `"${ground.given}" is a known writing of the title "${ground.standsFor}".`;
    case "code":
      return ground.given === ground.code
        ? `${ground.code} is the job code of the class.`
        : `"${ground.given}" is read as the job code ${ground.code}.`;
    case "tracks":
      return `Every alternative in the title names ${nameOf(ground.entry)}.`;
    case "words":
      return `Every word answers to "${ground.text}", and the level is the same.`;
    case "inferred":
      return `The title "${ground.title}" is inferred: no document prints it.`;
    case "capacity":
      return `"${ground.role}" is a capacity that the document lists, not a class title.`;
    case "series":
      return `"${ground.series}" names a series, not one of its classes.`;
    case "several":
      return `The title names ${listed(ground.entries.map(nameOf))}.`;
    case "level":
      return `The words answer to "${ground.text}", but ${LEVELS[ground.match]}.`;
    case "cutLevel":
      return "The title fills its field and ends in a numeral, so a part of the level may be cut off.";
    case "extra":
      return `${quoted(ground.words)} in the title ${isOrAre(ground.words)} not in "${ground.text}".`;
    case "lacking":
      return `The title lacks ${quoted(ground.words)} of "${ground.text}".`;
    case "otherWork":
      return otherWork(ground);
    case "headship":
      return `The title heads the field and names no class of it: it may mean ${eitherOf(ground.entries.map(nameOf))}.`;
    case "slip":
      return `"${ground.word}" is read as "${ground.meant}" of "${ground.text}", but may be another word.`;
    case "unsure":
      return `The words resemble "${ground.text}", but not surely enough.`;
    case "blank":
      return "The title is blank.";
    case "nothingNear":
      return "No class shares the words of the title.";
  }
}

const LEVELS: Readonly<Record<Exclude<LevelMatch, "same">, string>> = {
  titleHasNone: "the title gives no level",
  nameHasNone: "the title gives a level and the class has none",
  oneOfSeveral: "the title gives more than one level",
  different: "the level is another",
};

function otherWork(ground: Extract<Ground, { ground: "otherWork" }>): string {
  const nearest = `the nearest is "${ground.text}"`;
  if (ground.words.length === 0)
    return `No class is near enough: ${nearest}, of which the title lacks ${quoted(ground.lacking)}.`;
  return `No class is near enough: ${nearest}, which has no word for ${quoted(ground.words)}.`;
}

const quoted = (words: readonly string[]): string =>
  listed(words.map((word) => `"${word}"`));

const isOrAre = (words: readonly string[]): string =>
  words.length === 1 ? "is" : "are";

function eitherOf(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2
    ? last
    : `${names.slice(0, -1).join(", ")} or ${last}`;
}

function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2
    ? last
    : `${items.slice(0, -1).join(", ")} and ${last}`;
}
