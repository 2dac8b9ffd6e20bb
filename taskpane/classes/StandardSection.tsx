/** What a class asks of a person by one standard: every way to qualify, what is taken as given, what comes after hire. */
import type { Catalogue } from "../../src/core/catalog/catalogue";
import type { Requirement } from "../../src/core/catalog/requirement";
import type {
  AfterHire,
  QualificationStandard,
} from "../../src/core/catalog/standard";
import { Section } from "../shell/Section";
import { capitalised, classTexts, STANDARD_HEADINGS } from "../texts/classes";
import { requirementSentence } from "../texts/requirements";
import { Cited } from "./Cited";
import { CitedList } from "./CitedList";

interface StandardSectionProps {
  readonly catalogue: Catalogue;
  readonly standard: QualificationStandard;
}

export function StandardSection({ catalogue, standard }: StandardSectionProps) {
  const { heading, everyTrack, tracks, conditions, afterHire, kinds } =
    standard;
  const setting = { catalogue, kinds };
  const lines = (needs: readonly Requirement[]) =>
    needs.map((need) => ({
      text: requirementSentence(need, setting),
      at: need.at,
    }));
  const given = [...new Set(kinds.flatMap((kind) => kind.takenAsGiven))];
  return (
    <Section heading={STANDARD_HEADINGS[standard.standard]}>
      <Cited at={heading} />
      {everyTrack.length > 0 && (
        <>
          <h4>{classTexts.everyTrack}</h4>
          <CitedList lines={lines(everyTrack)} />
        </>
      )}
      {tracks.map(({ label, needs }) => (
        <div key={label}>
          <h4>{classTexts.way(capitalised(label), tracks.length)}</h4>
          <CitedList lines={lines(needs)} />
        </div>
      ))}
      {given.length > 0 && (
        <>
          <h4>{classTexts.takenAsGiven}</h4>
          <ul>
            {given.map((text) => (
              <li key={text}>{capitalised(text)}</li>
            ))}
          </ul>
        </>
      )}
      {conditions.length > 0 && (
        <>
          <h4>{classTexts.conditions}</h4>
          <CitedList lines={lines(conditions)} />
        </>
      )}
      {afterHire.length > 0 && (
        <>
          <h4>{classTexts.afterHire}</h4>
          <CitedList lines={afterHire.map(afterHireLine)} />
        </>
      )}
    </Section>
  );
}

function afterHireLine({ text, within, maintained, at }: AfterHire) {
  const time =
    "months" in within
      ? classTexts.withinMonths(within.months)
      : classTexts.withinSetBy(within.setBy);
  const kept = maintained ? ` ${classTexts.maintained}` : "";
  return { text: `${text}, ${time}${kept}`, at };
}
