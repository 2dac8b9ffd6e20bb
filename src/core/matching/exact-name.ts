/** Titles that are, to the letter, a code, a title, an alias, a capacity or the name of a series. */
import { type CatalogueClass, codeOf } from "../catalog/catalogue";
import { squash, titleKey } from "../text-key";
import type { ClassName, NameKind } from "./class-names";
import type { Finding, Ground } from "./ground";
import type { TitleIndex } from "./title-index";
import type { MatchDecision } from "./title-match";
import { readTitle } from "./title-words";

/** What the text names exactly; undefined where it has to be matched by its words. */
export function findExact(
  index: TitleIndex,
  text: string,
): Finding | undefined {
  return byCode(index, text) ?? byText(index, text);
}

function byCode(index: TitleIndex, text: string): Finding | undefined {
  const code = squash(text);
  const bare = /^\d+$/.test(code) ? code.replace(/^0+/, "") : "";
  const entries = index.byCode.get(code) ?? index.byBareCode.get(bare) ?? [];
  const [first] = entries;
  if (!first) return undefined;
  if (entries.length > 1) return several(entries, text);
  const ground: Ground = { ground: "code", code: codeOf(first), given: text };
  return finding("accepted", entries, text, ground);
}

function byText(index: TitleIndex, text: string): Finding | undefined {
  const names = index.byText.get(titleKey(text)) ?? [];
  const printed = ofKind(names, "printed");
  const series = ofKind(names, "series");
  const titledOrSeries = distinctClasses([...printed, ...series]);
  if (series.length > 0 && titledOrSeries.length > 1)
    return finding("review", titledOrSeries, text, {
      ground: "series",
      series: series[0]?.standsFor ?? text,
    });
  return (
    byPrinted(printed.length > 0 ? printed : series, text) ??
    byUnprinted(ofKind(names, "inferred"), text) ??
    byUnprinted(ofKind(names, "capacity"), text)
  );
}

function byPrinted(
  names: readonly ClassName[],
  text: string,
): Finding | undefined {
  const [first] = names;
  if (!first) return undefined;
  const entries = distinctClasses(names);
  if (entries.length > 1) return several(entries, text);
  const { standsFor } = first;
  return finding("accepted", entries, text, {
    ground: "title",
    standsFor,
    given: text,
  });
}

function byUnprinted(
  names: readonly ClassName[],
  text: string,
): Finding | undefined {
  const [first] = names;
  if (!first) return undefined;
  const ground: Ground =
    first.kind === "capacity"
      ? { ground: "capacity", role: first.standsFor }
      : { ground: "inferred", title: first.standsFor };
  return finding("review", distinctClasses(names), text, ground);
}

const several = (entries: readonly CatalogueClass[], text: string): Finding =>
  finding("review", entries, text, { ground: "several", entries });

/** Classes that a text names alike share the certainty. */
function finding(
  decision: MatchDecision,
  entries: readonly CatalogueClass[],
  text: string,
  ground: Ground,
): Finding {
  const { words, numerals } = readTitle(text);
  const written = [...words.map((word) => word.written), ...numerals];
  const ranked = entries.map((entry) => ({
    entry,
    confidence: 1 / entries.length,
    words: written,
  }));
  return { decision, ranked, ground };
}

const ofKind = (names: readonly ClassName[], kind: NameKind): ClassName[] =>
  names.filter((name) => name.kind === kind);

const distinctClasses = (names: readonly ClassName[]): CatalogueClass[] => [
  ...new Set(names.map(({ entry }) => entry)),
];
