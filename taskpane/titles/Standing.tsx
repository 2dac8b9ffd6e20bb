/** How a group of titles stands: its outcome by sign and word, the class, and how sure it is. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { nameOf } from "../../src/core/catalog/catalogue";
import type { Outcome, TitleGroup } from "../../src/core/roster/classification";
import { payBandOf } from "../../src/core/pay/pay-band";
import { isProblem } from "../../src/core/problem";
import { confidence, OUTCOME_NAMES, titlesTexts } from "../texts/titles";
import { OutcomeSign } from "./OutcomeSign";

const useStyles = makeStyles({
  standing: {
    margin: `${tokens.spacingVerticalXXS} 0`,
    overflowWrap: "anywhere",
  },
  outcome: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    marginRight: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  accepted: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  open: {
    color: tokens.colorStatusWarningForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
});

export function Standing({ group }: { readonly group: TitleGroup }) {
  const styles = useStyles();
  const look: Record<Outcome, string | undefined> = {
    accepted: styles.accepted,
    review: styles.open,
    checkTheData: styles.open,
    none: undefined,
    blank: undefined,
  };
  return (
    <p className={styles.standing}>
      <span className={mergeClasses(styles.outcome, look[group.outcome])}>
        <OutcomeSign outcome={group.outcome} />
        {OUTCOME_NAMES[group.outcome]}
      </span>
      {said(group)}
    </p>
  );
}

/** The class in force with its band, or the best of the candidates; "" where there is neither. */
function said({ inForce, outcome, proposal }: TitleGroup): string {
  const [best] = proposal.ranked;
  const entry = inForce ?? (outcome === "review" ? best?.entry : undefined);
  if (entry === undefined) return "";
  const band = payBandOf(entry);
  const known = proposal.ranked.find(
    (candidate) =>
      candidate.entry.specification.key === entry.specification.key,
  );
  return [
    nameOf(entry),
    ...(isProblem(band) ? [] : [titlesTexts.band(band)]),
    ...(known === undefined ? [] : [confidence(known.confidence)]),
  ].join(", ");
}
