/** One formula on its way into the sheet, as a component follows it. */
import { useState } from "react";
import type { Workbook } from "../../src/workbook/port";
import {
  type FilledCell,
  type Insertion,
  insertFormula,
  type OwnFormula,
} from "./insert-formula";

interface Inserting {
  /** What became of the last one; undefined before the first and once it was answered. */
  readonly insertion: Insertion | undefined;
  readonly busy: boolean;
  readonly insert: (formula: OwnFormula, agreed?: FilledCell) => void;
  /** Answers no to replacing a filled cell. */
  readonly leave: () => void;
}

/** The state of inserting, and what can be done about it. A bug is thrown while rendering. */
export function useInsertion(workbook: Workbook): Inserting {
  const [insertion, setInsertion] = useState<Insertion>();
  const [busy, setBusy] = useState(false);
  const insert = (formula: OwnFormula, agreed?: FilledCell): void => {
    setBusy(true);
    insertFormula(workbook, formula, agreed)
      .then(setInsertion, (bug: unknown) =>
        setInsertion(() => {
          throw bug;
        }),
      )
      .finally(() => setBusy(false));
  };
  return { insertion, busy, insert, leave: () => setInsertion(undefined) };
}
