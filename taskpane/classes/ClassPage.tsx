/** Everything that its document says of one class, with where it says so. */
import {
  type Catalogue,
  type CatalogueClass,
} from "../../src/core/catalog/catalogue";
import { shownTitle } from "../../src/core/class-facts/class-field";
import type { Workbook } from "../../src/workbook/port";
import { PageHeading } from "../shell/PageHeading";
import { classTexts } from "../texts/classes";
import { CompareSection } from "./CompareSection";
import { DoubtsSection } from "./DoubtsSection";
import { FactList } from "./FactList";
import { FormulasSection } from "./FormulasSection";
import {
  DocumentSection,
  StatusSection,
  TitlesSection,
} from "./IdentitySections";
import { PlaceSections } from "./PlaceSections";
import { StandardSection } from "./StandardSection";

interface ClassPageProps {
  readonly workbook: Workbook;
  readonly catalogue: Catalogue;
  readonly entry: CatalogueClass;
  readonly onBack: () => void;
  readonly onCompare: (other: string) => void;
}

export function ClassPage(page: ClassPageProps) {
  const { workbook, catalogue, entry, onBack, onCompare } = page;
  const { specification, jurisdiction, series, rank } = entry;
  const { code, standards } = specification;
  return (
    <article>
      <PageHeading back={classTexts.back} onBack={onBack}>
        {shownTitle(entry)}
      </PageHeading>
      <FactList
        facts={[
          { name: classTexts.code, value: code?.value, at: code?.at },
          { name: classTexts.jurisdictionTerm, value: jurisdiction.title },
          {
            name: classTexts.seriesTerm,
            value: classTexts.seriesPlace(
              series.title,
              rank,
              series.classes.length,
            ),
          },
        ]}
      />
      <StatusSection entry={entry} />
      {standards.length === 0 && <p>{classTexts.noStandards}</p>}
      {standards.map((standard) => (
        <StandardSection
          key={standard.standard}
          catalogue={catalogue}
          standard={standard}
        />
      ))}
      <PlaceSections catalogue={catalogue} entry={entry} />
      <DoubtsSection catalogue={catalogue} entry={entry} />
      <TitlesSection entry={entry} />
      <DocumentSection entry={entry} />
      <FormulasSection
        workbook={workbook}
        catalogue={catalogue}
        entry={entry}
      />
      <CompareSection
        catalogue={catalogue}
        entry={entry}
        onCompare={onCompare}
      />
    </article>
  );
}
