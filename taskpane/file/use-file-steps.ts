/** Takes a file from its choice to the finished copy; whatever goes wrong or is cancelled leaves the step before. */
import { useState } from "react";
import type { Decision } from "../../src/core/roster/classification";
import type { RosterMapping } from "../../src/core/roster/mapping";
import type { CsvProfile } from "../../src/files";
import type { DecimalMark } from "../../src/files/csv/numbers";
import { sayFileProblem } from "../../src/files/problem";
import { recognise } from "../../src/files/recognise";
import type { Outcome } from "../../src/worker/client";
import type { WorkKind } from "../../src/worker/messages";
import { decide } from "../mapping/choices";
import type { FileStep, Grouped, LookedAt } from "./steps";
import { fileTexts } from "./texts";
import type { FileWork } from "./use-file-work";

const BEGINNING = 65_536;

export interface FileSteps {
  readonly at: FileStep;
  /** Why the last work gave nothing; "" where it did. */
  readonly said: string;
  choose(file: File, decimalMark?: DecimalMark): Promise<void>;
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
  return {
    at,
    said,
    go,
    async choose(file, decimalMark) {
      const problem = await notTextIn(file);
      if (problem !== undefined) return setSaid(problem);
      const outcome = await work.ask("lookAtFile", { file, decimalMark });
      setSaid(sayOutcome(outcome));
      if (outcome.outcome === "done")
        setAt({ step: "columns", file, look: outcome.answer });
    },
    async propose({ file, look }, mapping) {
      const asks = { file, look, mapping };
      const outcome = await work.ask("proposeTitles", asks);
      setSaid(sayOutcome(outcome));
      if (outcome.outcome !== "done") return;
      const decisions = new Map<string, Decision>();
      const groups = outcome.answer;
      setAt({ step: "titles", file, look, mapping, groups, decisions });
    },
    decide(grouped, group, decision) {
      const decisions = decide(grouped.decisions, group, decision);
      go({ ...grouped, step: "titles", decisions });
    },
    async write(grouped, profile) {
      const { file, look, mapping, groups, decisions } = grouped;
      const asks = { file, look, mapping, groups, decisions, profile };
      const outcome = await work.ask("writeClassified", asks);
      setSaid(sayOutcome(outcome));
      if (outcome.outcome !== "done") return;
      const { report, file: copy } = outcome.answer;
      setAt({ ...grouped, step: "done", report, copy });
    },
  };
}

/** Why a file cannot be read as text, in a sentence. */
async function notTextIn(file: File): Promise<string | undefined> {
  const head = await file.slice(0, BEGINNING).arrayBuffer();
  const found = recognise(new Uint8Array(head), file.name);
  switch (found.kind) {
    case "csv":
      return undefined;
    case "xlsx":
      return fileTexts.notText;
    case "problem":
      return found.problem.kind === "damaged"
        ? fileTexts.notText
        : sayFileProblem(found.problem);
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
