/** Facts of a class by name, each with its place in the document. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Citation } from "../../src/core/catalog/citation";
import { classTexts } from "../texts/classes";
import { Cited } from "./Cited";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(84px, max-content) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXS} 0`,
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0, overflowWrap: "anywhere" },
  },
});

export interface Fact {
  readonly name: string;
  /** Absent where the document does not say. */
  readonly value: ReactNode;
  readonly at?: Citation | undefined;
}

export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {facts.map(({ name, value, at }) => (
        <FactLine key={name} name={name} value={value} at={at} />
      ))}
    </dl>
  );
}

function FactLine({ name, value, at }: Fact) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {value ?? classTexts.notStated}
        {at && <Cited at={at} />}
      </dd>
    </>
  );
}
