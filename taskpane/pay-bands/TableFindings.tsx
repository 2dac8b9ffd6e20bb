/** What was found in a pay table: what to mend first, then what may be meant. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { PayFinding, PaySeverity } from "../../src/core/pay/pay-finding";
import { count } from "../texts/numbers";
import { Notice } from "../shell/Notice";
import { payTexts } from "../texts/pay-bands";

/** A sheet that is no pay table may have thousands. */
const SHOWN = 8;

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground2 },
});

const NAMES: Readonly<Record<PaySeverity, string>> = {
  wrong: payTexts.wrong,
  look: payTexts.look,
  note: payTexts.note,
};

interface TableFindingsProps {
  readonly findings: readonly PayFinding[];
}

export function TableFindings({ findings }: TableFindingsProps) {
  const styles = useStyles();
  const more = findings.length - SHOWN;
  return (
    <>
      {findings.slice(0, SHOWN).map(({ severity, sentence }) =>
        severity === "note" ? (
          <p key={sentence} className={styles.note}>
            {sentence}
          </p>
        ) : (
          <Notice
            key={sentence}
            intent={severity === "wrong" ? "error" : "warning"}
            title={NAMES[severity]}
          >
            {sentence}
          </Notice>
        ),
      )}
      {more > 0 && <p>{payTexts.moreFindings(count(more))}</p>}
    </>
  );
}
