/** What the page shows until Excel has told who it is. */
import { useEffect, useState } from "react";
import { Busy } from "../shell/Busy";
import { ExcelPage } from "./ExcelPage";
import { excelTexts } from "../texts/excel";

/** A slow line needs this long for Microsoft's library; what takes longer is likely blocked. */
const PATIENCE_MILLISECONDS = 15_000;

export function WaitingForExcel() {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <ExcelPage>
      <Busy label={excelTexts.waiting} />
      <div role="status">{isLong && <p>{excelTexts.stillWaiting}</p>}</div>
    </ExcelPage>
  );
}
