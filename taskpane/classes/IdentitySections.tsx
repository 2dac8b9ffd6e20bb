/** What a class is called, which document says so, and its pay and status. */
import type { Basis } from "../../src/core/catalog/citation";
import type { CatalogueClass } from "../../src/core/catalog/catalogue";
import type {
  ClassTitle,
  PayReference,
} from "../../src/core/catalog/specification";
import { Section } from "../shell/Section";
import { classTexts, documentDate } from "../texts/classes";
import { CitedList } from "./CitedList";
import { type Fact, FactList } from "./FactList";

interface SectionOfClass {
  readonly entry: CatalogueClass;
}

export function TitlesSection({ entry: { specification } }: SectionOfClass) {
  return (
    <Section heading={classTexts.titlesHeading}>
      <CitedList
        lines={specification.titles.map((title) => ({
          text: titleText(title),
          at: title.at,
        }))}
      />
    </Section>
  );
}

function titleText(title: ClassTitle): string {
  const named = `${title.title}${inferredMark(title)}`;
  return title.aliases.length === 0
    ? named
    : `${named}; ${classTexts.aliases(title.aliases)}`;
}

export function DocumentSection({ entry: { document } }: SectionOfClass) {
  const { established, revised } = document;
  const dates: Fact[] = [
    { name: classTexts.established, date: established },
    { name: classTexts.revised, date: revised },
  ].flatMap(({ name, date }) =>
    date === undefined
      ? []
      : [{ name, value: documentDate(date.value), at: date.at }],
  );
  return (
    <Section heading={classTexts.documentHeading}>
      <FactList
        facts={[
          { name: classTexts.documentTitle, value: document.title },
          {
            name: classTexts.publisher,
            value: document.publisher + inferredMark(document.publisherBasis),
          },
          ...dates,
        ]}
      />
      {dates.length === 0 && <p>{classTexts.undated}</p>}
    </Section>
  );
}

export function StatusSection({ entry: { specification } }: SectionOfClass) {
  const { pay, flsa, bargainingUnit, civilService } = specification;
  return (
    <Section heading={classTexts.factsHeading}>
      <FactList
        facts={[
          {
            name: classTexts.pay,
            value: pay ? payText(pay) : classTexts.noPay,
            at: pay?.at,
          },
          { name: classTexts.flsa, value: flsa?.value, at: flsa?.at },
          {
            name: classTexts.bargainingUnit,
            value: bargainingUnit?.value,
            at: bargainingUnit?.at,
          },
          ...(civilService
            ? [
                {
                  name: classTexts.civilService,
                  value: civilService.value,
                  at: civilService.at,
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}

const payText = (pay: PayReference): string =>
  "band" in pay
    ? classTexts.payBand(pay.band)
    : classTexts.payScale(pay.scale, pay.group);

/** What is not printed never stands without saying so, and why. */
const inferredMark = (basis: Basis): string =>
  basis.basis === "inferred" ? ` (${classTexts.inferred(basis.why)})` : "";
