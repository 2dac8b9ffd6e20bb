/** Checks of the writer, each with the change of its text that takes it out. */
import type { Demonstration } from "./demonstrations";
import type { Happening } from "./happening";

export interface Ablation {
  readonly name: string;
  /** In src/workbook. */
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  /** What must happen, in this order and close together, for the check to matter; or a demonstration of its own. */
  readonly shownBy: readonly Happening["what"][] | Demonstration;
  /** A seed that shows it, or one shortly before it. */
  readonly seed?: number;
}

export const ABLATIONS: readonly Ablation[] = [
  {
    name: "whether the row written to was the right one (pre-image of the key)",
    file: "keyed-writer/weigh.ts",
    find: "if (keyText(before.key) === change.key)",
    replace: "if (keyText(before.key) !== null)",
    shownBy: ["sort"],
  },
  {
    name: "whether what was written reads back (the look after the last write)",
    file: "keyed-writer/carry-out.ts",
    find: "await writeRows(workbook, layout, run, changes, context);",
    replace:
      "await writeRows(workbook, layout, run, changes, context); for (const key of run.plan.wanted.keys()) run.proved.add(key); return;",
    shownBy: ["sort"],
  },
  {
    name: "whether each key is unique before the run",
    file: "keyed-writer/key-check.ts",
    find: "return first !== undefined && first <= this.request.lastRow;",
    replace: "return first === -1;",
    shownBy: "duplicateKeysAtFirst",
  },
  {
    name: "whether each key is still unique in the run",
    file: "keyed-writer/look.ts",
    find: "if (this.seen.has(key)) this.twice.add(key);",
    replace: "",
    shownBy: ["editKey"],
    seed: 30,
  },
  {
    name: "whether the columns are where they were (header cells)",
    file: "owned/header-cells.ts",
    find: "return columns.every(({ column }, index) => column === now[index]?.column);",
    replace: "return columns.length + now.length > 0;",
    shownBy: ["insertColumn", "deleteColumn"],
  },
  {
    name: "taking back what hit other columns",
    file: "owned/guarded-write.ts",
    find: "await takeBack(",
    replace: "void (",
    shownBy: ["insertColumn"],
  },
  {
    name: "whether somebody changed the row meanwhile, before it is written",
    file: "keyed-writer/restore.ts",
    find: "const wanted = wantedOf(run, key);\n  return row.values.some(",
    replace:
      "const wanted = wantedOf(run, key);\n  return false && row.values.some(",
    shownBy: "neverWrittenOver",
  },
  {
    name: "whether somebody changed the row meanwhile, as it was written",
    file: "keyed-writer/restore.ts",
    find: "if (isTheirs) run.yielded",
    replace: "if (isTheirs && run.isRowWise && !run.isRowWise) run.yielded",
    shownBy: ["editOurs", "sort"],
    seed: 850,
  },
  {
    name: "giving back at once what a row held that was not to be hit",
    file: "keyed-writer/write-rows.ts",
    find: "await giveBack(workbook, layout, run, owed);",
    replace: "void giveBack;",
    shownBy: ["editOurs", "deleteOurColumn"],
    seed: 250,
  },
  {
    name: "claiming no row any more that a look that does not end sees otherwise",
    file: "keyed-writer/look.ts",
    find: "contentToKeep(run, key, read));\n        run.proved.delete(key);",
    replace: "contentToKeep(run, key, read));",
    shownBy: ["editOurs", "hostDies"],
    seed: 550,
  },
  {
    name: "the spare copy of what a write without an answer was about to hit",
    file: "owned/guarded-write.ts",
    find: "if (!isLost || spare === undefined) throw reason;",
    replace: "if (!isLost || spare !== undefined) throw reason;",
    shownBy: ["editOurs", "answerLost"],
  },
  {
    name: "the spare copy that a pane which was killed left",
    file: "keyed-writer/carry-out.ts",
    find: "if (isResumed) await settleLastWrite(workbook, run);",
    replace: "void settleLastWrite;",
    shownBy: ["editOurs", "paneKilled"],
  },
  {
    name: "recording new columns before their headers, under the sheet's name of then",
    file: "owned/add-columns.ts",
    find: "if (!(await isStillNamed(workbook, part.sheet))) {",
    replace: "if (await Promise.resolve(false)) {",
    shownBy: "renamedAsColumnsAreMade",
  },
  {
    name: "repeating nothing that may have taken effect",
    file: "patience.ts",
    find: '(isQuestion || reason.applied === "nothing")',
    replace: "(isQuestion || tried > 0)",
    shownBy: ["answerLost", "sort"],
  },
  {
    name: "whether the sheet was at rest while it was looked at",
    file: "at-rest.ts",
    find: "if (changed === sheet) changes += 1;",
    replace: "",
    shownBy: ["sort"],
    seed: 70,
  },
  {
    name: "what an unanswered write may have left in any row",
    file: "keyed-writer/suspects.ts",
    find: 'if (victim === "unknown") this.anywhere.add(sign);',
    replace: 'if (victim === "unknown") return;',
    shownBy: ["sort", "paneKilled"],
  },
  {
    name: "the completion mark only after the proof",
    file: "journal/carry-on.ts",
    find: "const { takesBack } = circumstances;",
    replace:
      'const { takesBack } = circumstances; if (takesBack === "") await changeLineOf(workbook, run, context, { state: "complete" }).catch(() => undefined);',
    shownBy: "killedBeforeTheProof",
  },
  {
    name: "the journal before the first cell",
    file: "journal/open-run.ts",
    find: "const journal = await writeText(workbook, id, text, context);\n    await changeLineOf(workbook, id, context, { journal });",
    replace: "void writeText; void text; void changeLineOf;",
    shownBy: ["sort", "paneKilled"],
  },
  {
    name: "whether a cell still holds what the run wrote, when it is taken back",
    file: "journal/rows-to-give-back.ts",
    find: "return isOfRun(written, then, now) ?",
    replace: "return now.length > 0 ?",
    shownBy: ["editOurs"],
  },
  {
    name: "looking at the rows anew when a run is resumed",
    file: "journal/resume.ts",
    find: "{ takesBack, isResumed: true },",
    replace: "{ takesBack },",
    shownBy: ["sort", "paneKilled"],
  },
  {
    name: "that no other run begins while one is under way",
    file: "journal/open-run.ts",
    find: "if (other === undefined) return;",
    replace: "if (other === undefined || lines.length > 0) return;",
    shownBy: "secondRunMeanwhile",
  },
];
