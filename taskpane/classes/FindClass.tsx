/** The first place of the browser: a search, and every class in its series. */
import { makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import type { Catalogue } from "../../src/core/catalog/catalogue";
import { ChoiceField } from "../mapping/ChoiceField";
import { Section } from "../shell/Section";
import { SectionHeading } from "../shell/SectionHeading";
import { classTexts } from "../texts/classes";
import { searchClasses } from "./class-search";
import { laddersOf, rungOf } from "./ladder";
import { RungTable } from "./RungTable";

/** What the planner looks for: words, and a jurisdiction's key or "" for all. */
export interface ClassQuery {
  readonly search: string;
  readonly jurisdiction: string;
}

export const EVERY_CLASS: ClassQuery = { search: "", jurisdiction: "" };

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "none" },
  note: { margin: `${tokens.spacingVerticalS} 0` },
  series: { margin: `${tokens.spacingVerticalS} 0` },
});

interface FindClassProps {
  readonly catalogue: Catalogue;
  readonly query: ClassQuery;
  /** The class that the planner comes back from. */
  readonly left: string | undefined;
  readonly onQuery: (query: ClassQuery) => void;
  readonly onOpen: (key: string) => void;
}

export function FindClass(find: FindClassProps) {
  const { catalogue, query, left, onQuery } = find;
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Where the planner comes back to; nobody is moved on the first visit.
    if (left === undefined) return;
    const buttons =
      place.current?.querySelectorAll<HTMLElement>("[data-class]");
    [...(buttons ?? [])].find((one) => one.dataset["class"] === left)?.focus();
  }, [left]);
  return (
    <div ref={place}>
      <SectionHeading>{classTexts.findHeading}</SectionHeading>
      <SearchBox
        className={styles.search}
        aria-label={classTexts.search}
        placeholder={classTexts.search}
        value={query.search}
        onChange={(_, { value }) => onQuery({ ...query, search: value })}
        dismiss={{ "aria-label": classTexts.clearSearch }}
      />
      <ChoiceField
        label={classTexts.jurisdiction}
        value={query.jurisdiction}
        options={[
          { value: "", text: classTexts.every },
          ...catalogue.sets.map(({ jurisdiction: { key, title } }) => ({
            value: key,
            text: title,
          })),
        ]}
        onChoose={(jurisdiction) => onQuery({ ...query, jurisdiction })}
      />
      {query.search.trim() === "" ? <Ladders {...find} /> : <Found {...find} />}
    </div>
  );
}

function Found({ catalogue, query, onOpen }: FindClassProps) {
  const styles = useStyles();
  const { search, jurisdiction } = query;
  const rungs = useMemo(
    () =>
      searchClasses(catalogue, search, jurisdiction || undefined).map((entry) =>
        rungOf(catalogue, entry),
      ),
    [catalogue, search, jurisdiction],
  );
  return (
    <>
      <p className={styles.note} role="status">
        {rungs.length > 0
          ? classTexts.found(rungs.length)
          : classTexts.nothingFound(search)}
      </p>
      {rungs.length > 0 && (
        <RungTable label={classTexts.results} rungs={rungs} onOpen={onOpen} />
      )}
    </>
  );
}

function Ladders({ catalogue, query, onOpen }: FindClassProps) {
  const styles = useStyles();
  const jurisdictions = useMemo(
    () => laddersOf(catalogue, query.jurisdiction || undefined),
    [catalogue, query.jurisdiction],
  );
  return jurisdictions.map(({ key, title, ladders }) => (
    <Section key={key} heading={title}>
      {ladders.map(({ key: seriesKey, series, rungs }) => (
        <div key={seriesKey} className={styles.series}>
          <h4>{series}</h4>
          <RungTable
            label={classTexts.ladder(series)}
            rungs={rungs}
            isRanked
            onOpen={onOpen}
          />
        </div>
      ))}
    </Section>
  ));
}
