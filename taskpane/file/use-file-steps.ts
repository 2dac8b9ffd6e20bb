/** Takes a file from its choice to the finished copy; whatever goes wrong or is cancelled leaves the step before. */
import { useState } from "react";
import { catalogue } from "../../data";
import type { Decision } from "../../src/core/roster/classification";
import type { RosterMapping } from "../../src/core/roster/mapping";
import type { ProposedGroup } from "../../src/core/roster/settle-group";
import type { CsvProfile } from "../../src/files";
import { sayFileProblem } from "../../src/files/problem";
import { recognise } from "../../src/files/recognise";
import type { Outcome } from "../../src/worker/client";
import type { SettledText } from "../../src/worker/file/look-at-file";
import { receivedGroup, type WorkKind } from "../../src/worker/messages";
import { decide } from "../mapping/choices";
import type { FileStep, Grouped, LookedAt } from "./steps";
import { fileTexts } from "../texts/file";
import type { FileWork } from "./use-file-work";

const BEGINNING = 65_536;

export interface FileSteps {
  readonly at: FileStep;
  /** Why the last work gave nothing; "" where it did. */
  readonly said: string;
  /** Looks at a file; at a workbook's first sheet in sight unless another is named. */
  choose(file: File, sheet?: string): Promise<void>;
  /** Looks again, with a question about the text answered. */
  answer(looked: LookedAt, answer: SettledText): Promise<void>;
  propose(looked: LookedAt, mapping: RosterMapping): Promise<void>;
  decide(at: Grouped, group: string, decision: Decision | undefined): void;
  go(step: FileStep): void;
  write(at: Grouped, profile: CsvProfile): Promise<void>;
}

export function useFileSteps(work: FileWork): FileSteps {
  const [at, setAt] = useState<FileStep>({ step: "choose" });
  const [said, setSaid] = useState("");
  const go = (step: FileStep): void => {
    setSaid("");
    setAt(step);
  };
  const look = async (of: Omit<LookedAt, "look">): Promise<void> => {
    const asks = { file: of.text, settled: of.settled };
    const outcome = await work.ask("lookAtFile", asks);
    setSaid(sayOutcome(outcome));
    if (outcome.outcome === "done")
      setAt({ step: "columns", ...of, look: outcome.answer });
  };
  return {
    at,
    said,
    go,
    async choose(file, sheet) {
      const kind = await kindOf(file);
      switch (kind.kind) {
        case "problem":
          return setSaid(kind.sentence);
        case "text":
          return look({ file, text: file, workbook: undefined, settled: {} });
        case "workbook": {
          const outcome = await work.ask("readWorkbook", { file, sheet });
          setSaid(sayOutcome(outcome));
          if (outcome.outcome !== "done") return;
          const { text, ...workbook } = outcome.answer;
          return look({ file, text, workbook, settled: AS_WRITTEN_HERE });
        }
      }
    },
    answer: (looked, answer) =>
      look({ ...looked, settled: { ...looked.settled, ...answer } }),
    async propose(looked, mapping) {
      const { text, look } = looked;
      const asks = { file: text, look, mapping };
      const groups: ProposedGroup[] = [];
      const outcome = await work.ask("proposeTitles", asks, {
        groups(part) {
          for (const group of part)
            groups.push(receivedGroup(catalogue, group));
          return groups.length;
        },
      });
      setSaid(sayOutcome(outcome));
      if (outcome.outcome !== "done") return;
      const decisions = new Map<string, Decision>();
      setAt({ ...looked, step: "titles", mapping, groups, decisions });
    },
    decide(grouped, group, decision) {
      const decisions = decide(grouped.decisions, group, decision);
      go({ ...grouped, step: "titles", decisions });
    },
    async write(grouped, profile) {
      const { text, look, mapping, groups, decisions } = grouped;
      const asks = { file: text, look, mapping, decisions, profile };
      const outcome = await work.ask("writeClassified", asks, {
        about: groups,
      });
      setSaid(sayOutcome(outcome));
      if (outcome.outcome !== "done") return;
      const { report, file: copy } = outcome.answer;
      setAt({ ...grouped, step: "done", report, copy });
    },
  };
}

/** How the text of a workbook's sheet is written. */
const AS_WRITTEN_HERE: SettledText = { decimalMark: ".", delimiter: "," };

type FileKind =
  | { readonly kind: "text" }
  | { readonly kind: "workbook" }
  | { readonly kind: "problem"; readonly sentence: string };

/** What a file is by its beginning. A workbook's end is missing from that; whoever reads it whole says if it is damaged. */
async function kindOf(file: File): Promise<FileKind> {
  const head = await file.slice(0, BEGINNING).arrayBuffer();
  const found = recognise(new Uint8Array(head), file.name);
  switch (found.kind) {
    case "csv":
      return { kind: "text" };
    case "xlsx":
      return { kind: "workbook" };
    case "problem":
      return found.problem.kind === "damaged"
        ? { kind: "workbook" }
        : { kind: "problem", sentence: sayFileProblem(found.problem) };
  }
}

function sayOutcome(outcome: Outcome<WorkKind>): string {
  switch (outcome.outcome) {
    case "done":
      return "";
    case "cancelled":
      return fileTexts.cancelled;
    case "problem":
      return sayFileProblem(outcome.problem);
  }
}
