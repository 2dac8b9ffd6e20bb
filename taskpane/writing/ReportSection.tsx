/** What a run wrote, what stood already, and what could not be written and why. */
import { Button } from "@fluentui/react-components";
import { columnLetters } from "../../src/workbook/a1";
import { sayWorkbookProblem } from "../../src/workbook/problem";
import { CountTable } from "../shell/CountTable";
import { useGoToPart } from "../shell/go-to-part";
import { Notice } from "../shell/Notice";
import { RowLinks } from "../shell/RowLinks";
import { SectionHeading } from "../shell/SectionHeading";
import type { ShowRow } from "../shell/use-show-row";
import { writingTexts } from "../texts/writing";
import { failedRows } from "./failures";
import { isWhole, sayOutcome } from "./say-outcome";
import type { WriteOutcome } from "./write-results";

interface ReportSectionProps {
  readonly outcome: WriteOutcome;
  readonly showRow: ShowRow;
  /** Takes the planner to so many columns from the first on, counted from 0. */
  readonly onShowColumns: (first: number, columns: number) => void;
}

export function ReportSection({
  outcome,
  showRow,
  onShowColumns,
}: ReportSectionProps) {
  const { report, changed } = outcome;
  const goToPart = useGoToPart();
  const { written, unchanged, failed, problem } = report;
  const columns = report.columns.map(({ column }) => column);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  return (
    <section>
      <SectionHeading>{writingTexts.reportHeading}</SectionHeading>
      {problem === undefined ? (
        <Notice intent={isWhole(outcome) ? "success" : "warning"}>
          {sayOutcome(outcome)}
        </Notice>
      ) : (
        <Notice intent="error" title={writingTexts.stopped}>
          {sayWorkbookProblem(problem)}
        </Notice>
      )}
      <CountTable
        headers={[writingTexts.outcome, writingTexts.summaryRows]}
        lines={[
          { name: writingTexts.written, number: written },
          { name: writingTexts.unchanged, number: unchanged },
          {
            name: writingTexts.couldNot,
            number: failed.length + changed.length,
          },
        ]}
        sum={writingTexts.sum}
      />
      {failedRows(outcome).map(({ sentence, rows }) => (
        <Notice key={sentence} intent="warning">
          {sentence}
          <RowLinks rows={rows} count={rows.length} showRow={showRow} />
        </Notice>
      ))}
      {report.run !== undefined && (
        <p>
          {writingTexts.inHistory}{" "}
          <Button size="small" onClick={() => goToPart("history")}>
            {writingTexts.showHistory}
          </Button>
        </p>
      )}
      {columns.length > 0 && (
        <p>
          {writingTexts.placed(columnLetters(first), columnLetters(last))}{" "}
          <Button
            size="small"
            onClick={() => onShowColumns(first, last - first + 1)}
          >
            {writingTexts.showColumns}
          </Button>
        </p>
      )}
    </section>
  );
}
