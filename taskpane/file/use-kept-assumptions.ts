/** The assumptions that the open workbook keeps, which hold for a file beside it too. */
import { useCallback } from "react";
import {
  type Assumptions,
  DEFAULT_ASSUMPTIONS,
} from "../../src/core/assumptions/assumptions";
import { readKept } from "../../src/workbook/kept";
import type { PaneHost } from "../host";
import { useAnswer } from "../shell/use-answer";
import { workContext } from "../work-context";

/** Undefined while the workbook is asked; those built in where it keeps none or cannot be read. */
export function useKeptAssumptions(host: PaneHost): Assumptions | undefined {
  const ask = useCallback(async () => {
    const kept = await readKept(host.workbook, workContext(host));
    return "problem" in kept ? undefined : kept.assumptions;
  }, [host]);
  const { answer, busy } = useAnswer(ask);
  return busy ? undefined : (answer ?? DEFAULT_ASSUMPTIONS);
}
