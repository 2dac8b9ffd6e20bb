/** Thawing what was frozen: the question, and what came of it. */
import { useState } from "react";
import { thawFormulas, type ThawReport } from "../../src/workbook/freeze";
import { sayWorkbookProblem } from "../../src/workbook/problem";
import { useAnnounce } from "../shell/announcer";
import { AskFirst } from "../shell/AskFirst";
import { Busy } from "../shell/Busy";
import { Section } from "../shell/Section";
import { workContext } from "../work-context";
import type { SharingSectionProps } from "./FreezeSection";
import { LeftCells } from "./LeftCells";
import { Outcome } from "./Outcome";
import { thawTexts } from "../texts/sharing";

export function ThawSection({ host, book, onChanged }: SharingSectionProps) {
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [report, setReport] = useState<ThawReport>();
  const thaw = async (): Promise<void> => {
    setBusy(true);
    announce(thawTexts.working);
    const done = await thawFormulas(host.workbook, workContext(host));
    setBusy(false);
    setReport(done);
    announce(say(done));
    onChanged();
  };
  return (
    <Section heading={thawTexts.heading}>
      <p>
        {book.frozen === 0 ? thawTexts.none : thawTexts.waiting(book.frozen)}
      </p>
      <AskFirst
        label={thawTexts.open}
        question={<p>{thawTexts.question}</p>}
        confirm={thawTexts.confirm}
        keep={thawTexts.keep}
        isOpen={book.frozen > 0 && !busy}
        onConfirm={() => void thaw()}
      />
      {busy && <Busy label={thawTexts.working} />}
      {!busy && report && (
        <>
          <Outcome
            problem={report.problem}
            stopped={thawTexts.stopped}
            isWhole={report.left.length + report.gone === 0}
          >
            {thawTexts.done(report)}
          </Outcome>
          <LeftCells host={host} cells={report.left} />
        </>
      )}
    </Section>
  );
}

function say(report: ThawReport): string {
  return report.problem === undefined
    ? thawTexts.done(report)
    : sayWorkbookProblem(report.problem);
}
