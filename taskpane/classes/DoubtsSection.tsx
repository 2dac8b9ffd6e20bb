/** The open points of a class's text, each with the reading that the product follows. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type {
  Catalogue,
  CatalogueClass,
} from "../../src/core/catalog/catalogue";
import type { Doubt } from "../../src/core/catalog/citation";
import { Section } from "../shell/Section";
import { classTexts } from "../texts/classes";
import { Cited } from "./Cited";
import { sizeOf } from "./ladder";

const useStyles = makeStyles({
  reading: { display: "block" },
  mark: { fontWeight: tokens.fontWeightSemibold },
});

interface DoubtsSectionProps {
  readonly catalogue: Catalogue;
  readonly entry: CatalogueClass;
}

export function DoubtsSection({ catalogue, entry }: DoubtsSectionProps) {
  const styles = useStyles();
  const doubts = doubtsOf(catalogue, entry);
  return (
    <Section heading={classTexts.doubtsHeading}>
      {doubts.length === 0 ? (
        <p>{classTexts.noDoubts}</p>
      ) : (
        <ul>
          {doubts.map(({ text, reading, at }) => (
            <li key={`${at.item} ${text}`}>
              {text}
              <span className={styles.reading}>
                <span className={styles.mark}>{classTexts.reading}</span>{" "}
                {reading}
              </span>
              <Cited at={at} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Those of the class, of its standards and of the size ladder that it stands in; one said of two standards at the same place once. */
function doubtsOf(
  catalogue: Catalogue,
  entry: CatalogueClass,
): readonly Doubt[] {
  const { specification } = entry;
  const all = [
    ...specification.doubts,
    ...specification.standards.flatMap(({ doubts }) => doubts),
    ...(sizeOf(catalogue, entry)?.ladder.doubts ?? []),
  ];
  return [
    ...new Map(all.map((doubt) => [`${doubt.at.item} ${doubt.text}`, doubt])),
  ].map(([, doubt]) => doubt);
}
