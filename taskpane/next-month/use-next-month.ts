/** The way from a chosen file to what it hands over, and to its being taken over. */
import { useCallback, useState } from "react";
import { sayWorkbookProblem } from "../../src/workbook/problem";
import type { PaneHost } from "../host";
import { type RosterInForce } from "../shell/roster-in-force";
import { useAnswer } from "../shell/use-answer";
import { workContext } from "../work-context";
import { runStamp } from "../writing/run-stamp";
import { type HandOver, prepareHandOver } from "./hand-over";
import { type LastMonth, readLastMonth } from "./last-month";
import { readFile } from "./read-file";
import { takeOver } from "./take-over";

export interface NextMonthInPane {
  readonly onFile: (file: File) => void;
  readonly busy: boolean;
  /** What the file hands over, or in a sentence why nothing; undefined before one is chosen. */
  readonly handOver: HandOver | { readonly wrong: string } | undefined;
  readonly isTaking: boolean;
  /** Undefined before anything is taken over. */
  readonly outcome: "takenOver" | { readonly wrong: string } | undefined;
  readonly take: (handOver: HandOver) => Promise<void>;
}

interface Read {
  readonly last: LastMonth | { readonly wrong: string };
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
        ? { last: { wrong: "" } }
        : { last: await readChosen(file, likely, host) },
    [file, likely, host],
  );
  const { answer: read, busy: reading } = useAnswer(
    file === undefined ? undefined : askFile,
  );
  const cells = inForce?.roster.cells;
  const overrides = inForce?.roster.overrides;
  const decisions = inForce?.opened.kept.decisions;
  const askHandOver = useCallback(async () => {
    if (read === undefined) return undefined;
    const { last } = read;
    if ("wrong" in last) return last;
    if (cells === undefined || overrides === undefined) return undefined;
    return prepareHandOver(last, {
      cells,
      overrides,
      decisions: decisions ?? [],
      jurisdiction: likely,
    });
  }, [read, cells, overrides, decisions, likely]);
  const { answer: handOver, busy: comparing } = useAnswer(
    read === undefined || isTaking ? undefined : askHandOver,
  );
  const take = async (taken: HandOver): Promise<void> => {
    if (inForce === undefined) return;
    setTaking(true);
    const problem = await takenOver(host, inForce, taken);
    setTaking(false);
    setOutcome(problem ?? "takenOver");
    if (problem === undefined) inForce.takeUpKept();
  };
  return {
    onFile: (chosen) => {
      setOutcome(undefined);
      setFile(chosen);
    },
    busy: reading || comparing,
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
): Promise<LastMonth | { readonly wrong: string }> {
  const read = await readFile(file);
  if ("wrong" in read) return read;
  return readLastMonth(read.book, likely, workContext(host));
}

async function takenOver(
  host: PaneHost,
  { opened, roster: { cells } }: RosterInForce,
  handOver: HandOver,
): Promise<{ readonly wrong: string } | undefined> {
  const { mapping, last } = handOver;
  const stamp = runStamp(
    mapping,
    "values",
    last.assumptions?.decider ?? "",
    last.assumptions?.contractors,
  );
  const problem = await takeOver(
    host.workbook,
    handOver,
    { opened, cells },
    stamp,
    workContext(host),
  );
  return problem && { wrong: sayWorkbookProblem(problem) };
}
