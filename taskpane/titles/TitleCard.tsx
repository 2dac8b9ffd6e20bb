/** One group of equal titles: what is proposed, how sure, why, and what the planner makes of it. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type {
  Decision,
  TitleGroup,
} from "../../src/core/roster/classification";
import { RowLinks } from "../shell/RowLinks";
import type { ShowRow } from "../shell/use-show-row";
import { rows } from "../texts/numbers";
import { titlesTexts } from "../texts/titles";
import type { ClassChoices } from "./class-choices";
import { DecisionBar } from "./DecisionBar";
import { Standing } from "./Standing";

const useStyles = makeStyles({
  card: {
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalM,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  number: { whiteSpace: "nowrap", color: tokens.colorNeutralForeground2 },
  line: {
    margin: `${tokens.spacingVerticalXXS} 0`,
    overflowWrap: "anywhere",
  },
});

interface TitleCardProps {
  readonly group: TitleGroup;
  readonly choices: ClassChoices;
  readonly onDecide: (decision: Decision | undefined) => void;
  readonly showRow: ShowRow | undefined;
}

export function TitleCard({
  group,
  choices,
  onDecide,
  showRow,
}: TitleCardProps) {
  const styles = useStyles();
  const { code, reason, proposal } = group;
  const title = group.title === "" ? titlesTexts.blankTitle : group.title;
  return (
    <div className={styles.card}>
      <div className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        <span className={styles.number}>{rows(group.rows.length)}</span>
      </div>
      {code !== "" && (
        <p className={styles.line}>{titlesTexts.withCode(code)}</p>
      )}
      {proposal.repairedCode !== undefined && (
        <p className={styles.line}>
          {titlesTexts.repairedCode(proposal.repairedCode)}
        </p>
      )}
      <Standing group={group} />
      <p className={styles.line}>{reason}</p>
      {/* An error cell stays one whatever is decided: it must be mended in the sheet. */}
      {group.outcome !== "checkTheData" && (
        <DecisionBar
          group={group}
          title={title}
          choices={choices}
          onDecide={onDecide}
        />
      )}
      <RowLinks rows={group.rows} count={group.rows.length} showRow={showRow} />
    </div>
  );
}
