/** Where a value stands in its document: the item, and the few words that carry it. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Citation } from "../../src/core/catalog/citation";

const useStyles = makeStyles({
  place: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export function Cited({ at }: { readonly at: Citation }) {
  const styles = useStyles();
  return (
    <cite className={styles.place} style={{ fontStyle: "normal" }}>
      {at.item}
      {at.words !== "" && <>: “{at.words}”</>}
    </cite>
  );
}
