/** What came of a run: a report with a summary, or why it ended before the first result. */
import { useEffect } from "react";
import type { RosterClassification } from "../../src/core/roster/classification";
import type { SheetSummary } from "../../src/workbook/port";
import {
  sayWorkbookProblem,
  type WorkbookProblem,
} from "../../src/workbook/problem";
import type { PaneHost } from "../host";
import { Notice } from "../shell/Notice";
import { useScrollArea } from "../shell/scroll-area";
import { type ShowRow, useShowCells } from "../shell/use-show-row";
import { writingTexts } from "../texts/writing";
import { ReportSection } from "./ReportSection";
import { SummarySection } from "./SummarySection";
import type { WriteOutcome } from "./write-results";

interface OutcomeSectionProps {
  readonly host: PaneHost;
  readonly sheet: SheetSummary;
  readonly headerRow: number;
  readonly outcome: WriteOutcome | WorkbookProblem;
  readonly classification: RosterClassification;
  readonly showRow: ShowRow;
}

export function OutcomeSection({
  host,
  sheet,
  headerRow,
  outcome,
  classification,
  showRow,
}: OutcomeSectionProps) {
  const area = useScrollArea();
  const show = useShowCells(host.workbook);
  useEffect(() => {
    // Newer browsers answer with a promise, which React would take for a clean-up.
    void area?.scrollTo?.({ top: 0 });
  }, [area]);
  if ("problem" in outcome)
    return (
      <Notice intent="error" title={writingTexts.stopped}>
        {sayWorkbookProblem(outcome)}
      </Notice>
    );
  return (
    <>
      <ReportSection
        outcome={outcome}
        showRow={showRow}
        onShowColumns={(first, columns) =>
          show({
            sheet: sheet.id,
            row: headerRow,
            column: first,
            rows: 1,
            columns,
          })
        }
      />
      <SummarySection classification={classification} />
    </>
  );
}
