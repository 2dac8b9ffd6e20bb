/** The switch between the parts of the pane: a line of groups, and below it the parts of the group that one is in. */
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { GROUP_NAMES, PART_NAMES, shellTexts } from "../texts/shell";
import { groupOf, GROUPS, type Part, type PartGroup, partsOf } from "./part";
import { tokens } from "./tokens";
import { WayButton } from "./WayButton";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  group: {
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
  },
  // Five names share a line of 320 px, and stand apart where there is room.
  groups: {
    columnGap: `clamp(${tokens.spacingHorizontalXXS}, (100% - 304px) / 5, ${tokens.spacingHorizontalM})`,
  },
  sample: {
    marginLeft: "auto",
    marginRight: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorStatusWarningForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "nowrap",
  },
});

interface PartsProps {
  readonly here: Part;
  readonly isSample: boolean;
  readonly onGo: (part: Part) => void;
}

/** A group leads to the part of it that was last in sight. */
export function Parts({ here, isSample, onGo }: PartsProps) {
  const styles = useStyles();
  const group = groupOf(here);
  const lastIn = useLastParts(here);
  return (
    <nav aria-label={shellTexts.parts} className={styles.bar}>
      <ul
        className={mergeClasses(styles.line, styles.groups)}
        aria-label={shellTexts.groups}
      >
        {GROUPS.map((one) => (
          <li key={one}>
            <WayButton
              look="underlined"
              className={styles.group}
              label={GROUP_NAMES[one]}
              isHere={one === group}
              current="true"
              onGo={() => onGo(lastIn(one))}
            />
          </li>
        ))}
      </ul>
      <div className={styles.line}>
        <ul className={styles.line} aria-label={GROUP_NAMES[group]}>
          {partsOf(group).map((part) => (
            <li key={part}>
              <WayButton
                look="raised"
                label={PART_NAMES[part]}
                isHere={part === here}
                current="page"
                onGo={() => onGo(part)}
              />
            </li>
          ))}
        </ul>
        {isSample && <span className={styles.sample}>{shellTexts.sample}</span>}
      </div>
    </nav>
  );
}

/** Gives the part of each group that was last in sight; its first one until then. */
function useLastParts(here: Part): (group: PartGroup) => Part {
  const [last, setLast] = useState<Partial<Record<PartGroup, Part>>>({});
  const group = groupOf(here);
  if (last[group] !== here) setLast({ ...last, [group]: here });
  return (one) => last[one] ?? (partsOf(one)[0] as Part);
}
