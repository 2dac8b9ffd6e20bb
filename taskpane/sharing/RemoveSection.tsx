/** Removing what we remember: which sheets go, what stays, and what came of it. */
import { useState } from "react";
import {
  sayWorkbookProblem,
  type WorkbookProblem,
} from "../../src/workbook/problem";
import { useAnnounce } from "../shell/announcer";
import { AskFirst } from "../shell/AskFirst";
import { Busy } from "../shell/Busy";
import { Notice } from "../shell/Notice";
import { Section } from "../shell/Section";
import { workContext } from "../work-context";
import type { SharingSectionProps } from "./FreezeSection";
import { removeOwnSheets } from "./own-sheets";
import { removeTexts } from "../texts/sharing";
import type { WorkbookToShare } from "./use-sharing";

type Removal = WorkbookProblem | "removed";

export function RemoveSection({ host, book, onChanged }: SharingSectionProps) {
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [removal, setRemoval] = useState<Removal>();
  const remove = async (): Promise<void> => {
    setBusy(true);
    announce(removeTexts.working);
    const done =
      (await removeOwnSheets(host.workbook, workContext(host))) ?? "removed";
    setBusy(false);
    setRemoval(done);
    announce(say(done));
    onChanged();
  };
  const { ownSheets } = book;
  return (
    <Section heading={removeTexts.heading}>
      <p>{removeTexts.about}</p>
      {ownSheets.length === 0 && <p>{removeTexts.none}</p>}
      <AskFirst
        label={removeTexts.open}
        question={<WhatGoes book={book} />}
        confirm={removeTexts.confirm}
        keep={removeTexts.keep}
        isOpen={ownSheets.length > 0 && !busy}
        onConfirm={() => void remove()}
      />
      {busy && <Busy label={removeTexts.working} />}
      {!busy && removal && (
        <Notice intent={removal === "removed" ? "success" : "error"}>
          {say(removal)}
        </Notice>
      )}
    </Section>
  );
}

function WhatGoes({ book }: { readonly book: WorkbookToShare }) {
  const { ownSheets, frozen, formulas } = book;
  return (
    <>
      <p>{removeTexts.goes}</p>
      <ul>
        {ownSheets.map(({ sheet, keeps }) => (
          <li key={sheet.id}>{removeTexts.sheet(sheet.name, keeps)}</li>
        ))}
      </ul>
      <p>{removeTexts.stays}</p>
      {frozen > 0 && <p>{removeTexts.frozenGo}</p>}
      {formulas.length > 0 && <p>{removeTexts.formulasBreak}</p>}
      <p>{removeTexts.saveCopy}</p>
    </>
  );
}

function say(removal: Removal): string {
  return removal === "removed" ? removeTexts.done : sayWorkbookProblem(removal);
}
