/** What was built and where, or why it was not. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { PaneHost } from "../host";
import {
  sayWorkbookProblem,
  type WorkbookProblem,
} from "../../src/workbook/problem";
import { Notice } from "../shell/Notice";
import { Section } from "../shell/Section";
import { useShowCells } from "../shell/use-show-row";
import { budgetTexts } from "../texts/budget";
import type { Built } from "./build-sheets";
import { money } from "./money";

const useStyles = makeStyles({
  ways: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
  },
});

interface BuiltSectionProps {
  readonly host: PaneHost;
  readonly outcome: Built | WorkbookProblem;
}

export function BuiltSection({ host, outcome }: BuiltSectionProps) {
  const styles = useStyles();
  const show = useShowCells(host.workbook);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed is at the foot of a long page.
    place.current?.scrollIntoView?.({ block: "center" });
  }, [outcome]);
  return (
    <div ref={place}>
      <Section heading={budgetTexts.builtHeading}>
        {"problem" in outcome ? (
          <Notice intent="error">{sayBuilt(outcome)}</Notice>
        ) : (
          <>
            <Notice intent="success">{sayBuilt(outcome)}</Notice>
            {outcome.notKept !== undefined && (
              <Notice intent="warning">
                {budgetTexts.notKept(sayWorkbookProblem(outcome.notKept))}
              </Notice>
            )}
            <div className={styles.ways}>
              {outcome.sheets.map(({ id, name }) => (
                <Button
                  key={id}
                  size="small"
                  onClick={() =>
                    show({ sheet: id, row: 0, column: 0, rows: 1, columns: 1 })
                  }
                >
                  {budgetTexts.goToSheet(name)}
                </Button>
              ))}
            </div>
          </>
        )}
      </Section>
    </div>
  );
}

/** The outcome in a sentence. */
export function sayBuilt(outcome: Built | WorkbookProblem): string {
  if (!("problem" in outcome))
    return budgetTexts.built(outcome.lines, money(outcome.cents));
  return outcome.problem === "cancelled"
    ? budgetTexts.cancelled
    : sayWorkbookProblem(outcome);
}
