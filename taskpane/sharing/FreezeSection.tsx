/** Freezing formulas of ours: on which sheets, the question, and what came of it. */
import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import {
  type FormulaCount,
  freezeFormulas,
  type FreezeReport,
} from "../../src/workbook/freeze";
import type { SheetId } from "../../src/workbook/port";
import { sayWorkbookProblem } from "../../src/workbook/problem";
import type { PaneHost } from "../host";
import { useAnnounce } from "../shell/announcer";
import { AskFirst } from "../shell/AskFirst";
import { Busy } from "../shell/Busy";
import { Section } from "../shell/Section";
import { workContext } from "../work-context";
import { LeftCells } from "./LeftCells";
import { OUR_FUNCTIONS } from "./our-functions";
import { Outcome } from "./Outcome";
import { freezeTexts } from "../texts/sharing";
import type { WorkbookToShare } from "./use-sharing";

export interface SharingSectionProps {
  readonly host: PaneHost;
  readonly book: WorkbookToShare;
  readonly onChanged: () => void;
}

export function FreezeSection({ host, book, onChanged }: SharingSectionProps) {
  const announce = useAnnounce();
  // What is not frozen is chosen away, so that a sheet which is new is not forgotten.
  const [leftOut, setLeftOut] = useState<ReadonlySet<SheetId>>(new Set());
  const [busy, setBusy] = useState(false);
  const [report, setReport] = useState<FreezeReport>();
  const chosen = book.formulas.filter(
    ({ sheet }) => !sheet.protected && !leftOut.has(sheet.id),
  );
  const number = chosen.reduce((sum, { formulas }) => sum + formulas, 0);
  const freeze = async (): Promise<void> => {
    setBusy(true);
    announce(freezeTexts.working);
    const sheets = chosen.map(({ sheet }) => sheet.id);
    const done = await freezeFormulas(
      host.workbook,
      { sheets, names: OUR_FUNCTIONS },
      workContext(host),
    );
    setBusy(false);
    setReport(done);
    announce(say(done));
    onChanged();
  };
  return (
    <Section heading={freezeTexts.heading}>
      <p>{freezeTexts.about}</p>
      {book.formulas.length === 0 && <p>{freezeTexts.none}</p>}
      {book.formulas.length > 0 && (
        <SheetChoice
          formulas={book.formulas}
          leftOut={leftOut}
          onChange={setLeftOut}
        />
      )}
      <AskFirst
        label={freezeTexts.open(number)}
        question={<p>{freezeTexts.question(number)}</p>}
        confirm={freezeTexts.confirm}
        keep={freezeTexts.keep}
        isOpen={number > 0 && !busy}
        onConfirm={() => void freeze()}
      />
      {busy && <Busy label={freezeTexts.working} />}
      {!busy && report && (
        <>
          <Outcome
            problem={report.problem}
            stopped={freezeTexts.stopped}
            isWhole={report.left.length === 0}
          >
            {freezeTexts.done(report)}
          </Outcome>
          <LeftCells host={host} cells={report.left} />
        </>
      )}
    </Section>
  );
}

function say(report: FreezeReport): string {
  return report.problem === undefined
    ? freezeTexts.done(report)
    : sayWorkbookProblem(report.problem);
}

interface SheetChoiceProps {
  readonly formulas: readonly FormulaCount[];
  readonly leftOut: ReadonlySet<SheetId>;
  readonly onChange: (leftOut: ReadonlySet<SheetId>) => void;
}

function SheetChoice({ formulas, leftOut, onChange }: SheetChoiceProps) {
  const toggle = (sheet: SheetId): void => {
    const next = new Set(leftOut);
    if (!next.delete(sheet)) next.add(sheet);
    onChange(next);
  };
  return (
    <fieldset>
      <legend>{freezeTexts.choose}</legend>
      {formulas.map(({ sheet, formulas: number }) => (
        <div key={sheet.id}>
          <Checkbox
            label={freezeTexts.sheet(sheet.name, number, sheet.protected)}
            checked={!sheet.protected && !leftOut.has(sheet.id)}
            disabled={sheet.protected}
            onChange={() => toggle(sheet.id)}
          />
        </div>
      ))}
    </fieldset>
  );
}
