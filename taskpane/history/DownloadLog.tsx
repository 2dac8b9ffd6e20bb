/** A button that makes a log and hands it to the browser, and says what was changed in it so that Excel runs nothing. */
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import {
  sayWorkbookProblem,
  type WorkbookProblem,
} from "../../src/workbook/problem";
import { download } from "../download";
import type { Log } from "./log";
import { changesTexts } from "../texts/history";

interface DownloadLogProps {
  readonly label: string;
  /** The name of the file. */
  readonly name: string;
  /** Makes the log now; a problem where the journal could not be read. */
  readonly make: () => Promise<Log | WorkbookProblem>;
}

export function DownloadLog({ label, name, make }: DownloadLogProps) {
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState("");
  const save = async (): Promise<void> => {
    setBusy(true);
    setSaid(changesTexts.exporting);
    const log = await make();
    setBusy(false);
    if ("problem" in log) setSaid(sayWorkbookProblem(log));
    else {
      download(new Blob([log.text], { type: "text/csv;charset=utf-8" }), name);
      setSaid(changesTexts.exported(name, log.madeSafe));
    }
  };
  return (
    <>
      <p>{changesTexts.logNote}</p>
      <Button disabledFocusable={isBusy} onClick={() => void save()}>
        {label}
      </Button>
      <p role="status">{said}</p>
    </>
  );
}
