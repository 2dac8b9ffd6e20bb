/** Checks of the writer, each with the change of its text that takes it out. */

export interface Ablation {
  readonly name: string;
  /** In src/workbook. */
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

export const ABLATIONS: readonly Ablation[] = [
  {
    name: "whether the row written to was the right one (pre-image of the key)",
    file: "keyed-writer/weigh.ts",
    find: "if (keyText(before.key) === change.key)",
    replace: "if (keyText(before.key) !== null)",
  },
  {
    name: "whether what was written reads back (the look after the last write)",
    file: "keyed-writer/carry-out.ts",
    find: "await writeRows(workbook, layout, run, changes, context);",
    replace:
      "await writeRows(workbook, layout, run, changes, context); for (const key of run.plan.wanted.keys()) run.proved.add(key); return;",
  },
  {
    name: "whether each key is unique before the run",
    file: "keyed-writer/key-check.ts",
    find: "return first !== undefined && first <= this.request.lastRow;",
    replace: "return first === -1;",
  },
  {
    name: "whether each key is still unique in the run",
    file: "keyed-writer/look.ts",
    find: "for (const key of twice) {",
    replace: "for (const key of [] as string[]) {",
  },
  {
    name: "whether the columns are where they were (header cells)",
    file: "owned/header-cells.ts",
    find: "return columns.every(({ column }, index) => column === now[index]);",
    replace: "return columns.length + now.length > 0;",
  },
  {
    name: "taking back what hit other columns",
    file: "owned/guarded-write.ts",
    find: "await takeBack(",
    replace: "void (",
  },
  {
    name: "whether somebody changed the row meanwhile, before it is written",
    file: "keyed-writer/restore.ts",
    find: "const wanted = wantedOf(run, key);\n  return row.values.some(",
    replace:
      "const wanted = wantedOf(run, key);\n  return false && row.values.some(",
  },
  {
    name: "whether somebody changed the row meanwhile, as it was written",
    file: "keyed-writer/restore.ts",
    find: "if (isTheirs) run.yielded",
    replace: "if (isTheirs && run.isRowWise && !run.isRowWise) run.yielded",
  },
  {
    name: "repeating nothing that may have taken effect",
    file: "patience.ts",
    find: "steps.every(isQuestion)",
    replace: "(steps.every(isQuestion) || tried > 0)",
  },
  {
    name: "whether an unanswered write may have gone to columns that moved",
    file: "keyed-writer/carry-out.ts",
    find: "refuseUnseenHits(run, layout);",
    replace: "run.unanswered = undefined;",
  },
  {
    name: "whether the sheet was at rest while it was looked at",
    file: "at-rest.ts",
    find: "if (changes === 0 || tried === TRIES)",
    replace: "if (tried > 0)",
  },
  {
    name: "what an unanswered write may have left in any row",
    file: "keyed-writer/suspects.ts",
    find: 'if (victim === "unknown") this.anywhere.add(sign);',
    replace: 'if (victim === "unknown") return;',
  },
  {
    name: "the completion mark only after the proof",
    file: "journal/carry-on.ts",
    find: "const { takesBack } = circumstances;",
    replace:
      'const { takesBack } = circumstances; if (takesBack === "") await changeLineOf(workbook, run, context, { state: "complete" }).catch(() => undefined);',
  },
  {
    name: "the journal before the first cell",
    file: "journal/open-run.ts",
    find: "const journal = await writeText(workbook, id, text, context);\n    await changeLineOf(workbook, id, context, { journal });",
    replace: "void writeText; void text; void changeLineOf;",
  },
  {
    name: "whether a cell still holds what the run wrote, when it is taken back",
    file: "journal/revert.ts",
    find: "else if (isOfRun(written, then, now))",
    replace: "else if (isOfRun(written, then, now) || now.length > 0)",
  },
  {
    name: "looking at the rows anew when a run is resumed",
    file: "journal/resume.ts",
    find: "{ takesBack, isResumed: true },",
    replace: "{ takesBack },",
  },
  {
    name: "that no other run begins while one is under way",
    file: "journal/open-run.ts",
    find: "if (other === undefined) return;",
    replace: "if (other === undefined || lines.length > 0) return;",
  },
];
