/** Choosing another class to set beside this one. */
import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import {
  type Catalogue,
  type CatalogueClass,
  nameOf,
} from "../../src/core/catalog/catalogue";
import { Section } from "../shell/Section";
import { classTexts } from "../texts/classes";
import { laddersOf } from "./ladder";

const useStyles = makeStyles({
  line: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  choice: { flexGrow: 1, minWidth: 0 },
});

interface CompareSectionProps {
  readonly catalogue: Catalogue;
  readonly entry: CatalogueClass;
  readonly onCompare: (other: string) => void;
}

export function CompareSection(section: CompareSectionProps) {
  const { catalogue, entry, onCompare } = section;
  const styles = useStyles();
  const [other, setOther] = useState(nextTo(entry) ?? "");
  return (
    <Section heading={classTexts.compareHeading}>
      <div className={styles.line}>
        <Select
          className={styles.choice}
          aria-label={classTexts.compareWith}
          value={other}
          onChange={(_, { value }) => setOther(value)}
        >
          <option value="">{classTexts.chooseClass}</option>
          {laddersOf(catalogue, undefined).map(({ key, title, ladders }) => (
            <optgroup key={key} label={title}>
              {ladders
                .flatMap(({ rungs }) => rungs)
                .filter((rung) => rung.key !== entry.specification.key)
                .map((rung) => (
                  <option key={rung.key} value={rung.key}>
                    {nameIn(catalogue, rung.key)}
                  </option>
                ))}
            </optgroup>
          ))}
        </Select>
        <Button
          disabledFocusable={other === ""}
          onClick={() => onCompare(other)}
        >
          {classTexts.compare}
        </Button>
      </div>
    </Section>
  );
}

/** The class above it in its series, or else the one below. */
const nextTo = ({ series, rank }: CatalogueClass): string | undefined =>
  series.classes[rank] ?? series.classes[rank - 2];

function nameIn({ byKey }: Catalogue, key: string): string {
  const entry = byKey.get(key);
  return entry === undefined ? key : nameOf(entry);
}
