/** The switch between the parts of the pane. */
import {
  makeStyles,
  mergeClasses,
  tokens,
  Button,
} from "@fluentui/react-components";
import { PART_NAMES, shellTexts } from "../texts/shell";
import { type Part, PARTS } from "./part";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXXS,
    listStyleType: "none",
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
  },
  part: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
  here: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
});

interface PartsProps {
  readonly here: Part;
  readonly onGo: (part: Part) => void;
}

export function Parts({ here, onGo }: PartsProps) {
  const styles = useStyles();
  return (
    <nav aria-label={shellTexts.parts} className={styles.bar}>
      <ul className={styles.list}>
        {PARTS.map((part) => (
          <li key={part}>
            <Button
              size="small"
              appearance="subtle"
              className={mergeClasses(
                styles.part,
                part === here && styles.here,
              )}
              aria-current={part === here ? "page" : undefined}
              onClick={() => onGo(part)}
            >
              {PART_NAMES[part]}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
