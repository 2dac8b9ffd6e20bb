/** The way from a chosen file to what it hands over, and to its being taken over. */
import { useCallback, useState } from "react";
import { sayWorkbookProblem } from "../../src/workbook/problem";
import type { PaneHost } from "../host";
import { type RosterInForce } from "../shell/roster-in-force";
import { readKept } from "../../src/workbook/kept";
import { useAnswer } from "../shell/use-answer";
import { workContext } from "../work-context";
import { runStamp } from "../writing/run-stamp";
import { type HandOver, prepareHandOver } from "./hand-over";
import { type LastMonth, readLastMonth } from "./last-month";
import type { KeptOfBoth } from "./kept-of-both";
import { readFile } from "./read-file";
import { takeOver } from "./take-over";

export interface NextMonthInPane {
  readonly onFile: (file: File) => void;
  readonly busy: boolean;
  /** How doubtful places of the file were read. */
  readonly taken: readonly string[];
  /** What the file hands over, or in a sentence why nothing; undefined before one is chosen. */
  readonly handOver: HandOver | { readonly wrong: string } | undefined;
  readonly isTaking: boolean;
  /** Undefined before anything is taken over. */
  readonly outcome: KeptOfBoth | { readonly wrong: string } | undefined;
  readonly take: (handOver: HandOver) => Promise<void>;
}

interface Read {
  readonly last: LastMonth | { readonly wrong: string };
  readonly taken: readonly string[];
}

export function useNextMonth(
  host: PaneHost,
  inForce: RosterInForce | undefined,
): NextMonthInPane {
  const [file, setFile] = useState<File>();
  const [isTaking, setTaking] = useState(false);
  const [outcome, setOutcome] = useState<NextMonthInPane["outcome"]>();
  const likely = inForce?.roster.mapping.jurisdiction;
  const askFile = useCallback(
    async (): Promise<Read> =>
      file === undefined
        ? { last: { wrong: "" }, taken: [] }
        : readChosen(file, likely, host),
    [file, likely, host],
  );
  const { answer: read, busy: reading } = useAnswer(
    file === undefined ? undefined : askFile,
  );
  const cells = inForce?.roster.cells;
  const overrides = inForce?.roster.overrides;
  const askHandOver = useCallback(async () => {
    if (read === undefined) return undefined;
    const { last } = read;
    if ("wrong" in last) return last;
    if (cells === undefined || overrides === undefined) return undefined;
    const kept = await readKept(host.workbook, workContext(host));
    if ("problem" in kept) return { wrong: sayWorkbookProblem(kept) };
    const jurisdiction = likely;
    return prepareHandOver(last, { cells, overrides, kept, jurisdiction });
  }, [host, read, cells, overrides, likely]);
  const { answer: handOver, busy: comparing } = useAnswer(
    read === undefined || isTaking ? undefined : askHandOver,
  );
  const take = async (taken: HandOver): Promise<void> => {
    if (inForce === undefined) return;
    setTaking(true);
    const result = await takenOver(host, inForce, taken);
    setTaking(false);
    setOutcome(result);
    if (!("wrong" in result)) inForce.takeUpKept();
  };
  return {
    onFile: (chosen) => {
      setOutcome(undefined);
      setFile(chosen);
    },
    busy: reading || comparing,
    taken: read?.taken ?? [],
    handOver: file === undefined ? undefined : handOver,
    isTaking,
    outcome,
    take,
  };
}

async function readChosen(
  file: File,
  likely: string | undefined,
  host: PaneHost,
): Promise<Read> {
  const read = await readFile(file);
  if ("wrong" in read) return { last: read, taken: [] };
  const last = await readLastMonth(read.book, likely, workContext(host));
  return { last, taken: read.taken };
}

async function takenOver(
  host: PaneHost,
  { opened, roster: { cells } }: RosterInForce,
  handOver: HandOver,
): Promise<KeptOfBoth | { readonly wrong: string }> {
  const { mapping, last } = handOver;
  const stamp = runStamp(
    mapping,
    "values",
    last.assumptions?.decider ?? "",
    last.assumptions?.contractors,
  );
  const taken = await takeOver(
    host.workbook,
    handOver,
    { opened, cells },
    stamp,
    workContext(host),
  );
  return "problem" in taken ? { wrong: sayWorkbookProblem(taken) } : taken;
}
