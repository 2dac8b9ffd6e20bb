/** How a position comes to a class: size, group, scope or shares of time; capacities; what sets the class apart. */
import type {
  Catalogue,
  CatalogueClass,
} from "../../src/core/catalog/catalogue";
import type { Duty } from "../../src/core/catalog/scope";
import { Section } from "../shell/Section";
import { classTexts } from "../texts/classes";
import { CitedList } from "./CitedList";
import { capacityLine, placeLines, timeShareOf } from "./place-lines";

interface PlaceSectionsProps {
  readonly catalogue: Catalogue;
  readonly entry: CatalogueClass;
}

export function PlaceSections({ catalogue, entry }: PlaceSectionsProps) {
  const lines = placeLines(catalogue, entry);
  const standard = timeShareOf(catalogue, entry);
  const { capacities, traits } = entry.specification;
  return (
    <>
      {lines.length > 0 && (
        <Section heading={classTexts.placeHeading}>
          <CitedList lines={lines} />
          {standard && (
            <>
              <Duties
                heading={classTexts.dutiesHeading}
                duties={standard.duties}
              />
              <Duties
                heading={classTexts.representativeHeading}
                duties={standard.representativeDuties}
              />
            </>
          )}
        </Section>
      )}
      {capacities.length > 0 && (
        <Section heading={classTexts.capacitiesHeading}>
          <CitedList lines={capacities.map(capacityLine)} />
        </Section>
      )}
      {traits.length > 0 && (
        <Section heading={classTexts.traitsHeading}>
          <CitedList
            lines={traits.map(({ value, at }) => ({ text: value, at }))}
          />
        </Section>
      )}
    </>
  );
}

interface DutiesProps {
  readonly heading: string;
  readonly duties: readonly Duty[];
}

function Duties({ heading, duties }: DutiesProps) {
  return (
    <>
      <h4>{heading}</h4>
      <CitedList
        lines={duties.map(({ text, logic, at }) => ({
          text: classTexts.duty(text, logic),
          at,
        }))}
      />
    </>
  );
}
