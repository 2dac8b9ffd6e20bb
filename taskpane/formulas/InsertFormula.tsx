/** A formula to see and to put into the selected cell; a filled cell is replaced only after a second yes. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { Workbook } from "../../src/workbook/port";
import { sayWorkbookProblem } from "../../src/workbook/problem";
import { useAnnounce } from "../shell/announcer";
import { Notice } from "../shell/Notice";
import { formulaTexts } from "../texts/formulas";
import type { FilledCell, Insertion, OwnFormula } from "./insert-formula";
import { useInsertion } from "./use-insertion";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
  },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: "anywhere",
    minWidth: 0,
  },
});

interface InsertFormulaProps {
  readonly workbook: Workbook;
  readonly formula: OwnFormula;
}

export function InsertFormula({ workbook, formula }: InsertFormulaProps) {
  const styles = useStyles();
  const line = useRef<HTMLDivElement>(null);
  const announce = useAnnounce();
  const { insertion, busy, insert, leave } = useInsertion(workbook);
  // The two answers go away with their question.
  const focusButton = () => line.current?.querySelector("button")?.focus();
  return (
    <div>
      <div ref={line} className={styles.line}>
        <code className={styles.formula}>{formula.formula}</code>
        <Button
          size="small"
          disabledFocusable={busy}
          aria-label={formulaTexts.insertFormula(formula.formula)}
          onClick={() => insert(formula)}
        >
          {formulaTexts.insert}
        </Button>
      </div>
      {insertion?.outcome === "filled" ? (
        <Question
          cell={insertion.cell}
          onReplace={() => {
            focusButton();
            insert(formula, insertion.cell);
          }}
          onLeave={() => {
            focusButton();
            leave();
            announce(formulaTexts.kept(insertion.cell.address));
          }}
        />
      ) : (
        insertion && <Outcome insertion={insertion} />
      )}
    </div>
  );
}

interface QuestionProps {
  readonly cell: FilledCell;
  readonly onReplace: () => void;
  readonly onLeave: () => void;
}

function Question({ cell, onReplace, onLeave }: QuestionProps) {
  return (
    <Notice
      intent="warning"
      actions={
        <>
          <Button size="small" onClick={onReplace}>
            {formulaTexts.replace}
          </Button>
          <Button size="small" onClick={onLeave}>
            {formulaTexts.keep}
          </Button>
        </>
      }
    >
      {sayInsertion({ outcome: "filled", cell })}
    </Notice>
  );
}

function Outcome({ insertion }: { readonly insertion: Insertion }) {
  const isWritten = insertion.outcome === "written";
  return (
    <Notice intent={isWritten ? "success" : "error"}>
      {sayInsertion(insertion)}
    </Notice>
  );
}

/** What became of the formula, in a sentence. */
export function sayInsertion(insertion: Insertion): string {
  switch (insertion.outcome) {
    case "written":
      return formulaTexts.written(insertion.address, insertion.sheetName);
    case "filled": {
      const { address, sheetName, content } = insertion.cell;
      return formulaTexts.filled(address, sheetName, content);
    }
    case "noCell":
      return formulaTexts.noCell;
    case "noRoom":
      return formulaTexts.noRoom(insertion.address, insertion.sheetName);
    case "inTable":
      return formulaTexts.inTable(insertion.table);
    case "failed":
      return sayWorkbookProblem(insertion.problem);
  }
}
