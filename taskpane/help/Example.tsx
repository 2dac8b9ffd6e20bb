/** A worked example: its formula to insert, the cells that it reads, its real result and what that means. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { shownText } from "../../src/core/help/complete-help";
import type { ExampleHelp } from "../../src/core/help/function-help";
import type { Workbook } from "../../src/workbook/port";
import { InsertFormula } from "../formulas/InsertFormula";
import { functionTexts } from "../texts/functions";
import { cellText } from "./cell-text";
import { SmallTable } from "./SmallTable";

const useStyles = makeStyles({
  place: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  example: { marginBottom: tokens.spacingVerticalL },
});

interface ExampleProps {
  readonly heading: string;
  readonly workbook: Workbook;
  readonly example: ExampleHelp;
}

export function Example({ heading, workbook, example }: ExampleProps) {
  const styles = useStyles();
  const { formula, resultRows, cells } = example;
  return (
    <div className={styles.example}>
      <h4>{heading}</h4>
      <InsertFormula
        workbook={workbook}
        formula={{
          formula,
          rows: Math.max(1, resultRows.length),
          columns: Math.max(1, resultRows[0]?.length ?? 0),
        }}
      />
      {!example.standsAlone && (
        <p>{functionTexts.readsCells(cells.map((read) => read.cells))}</p>
      )}
      {cells.map((read) => (
        <SmallTable
          key={read.cells}
          caption={functionTexts.cells(read.cells)}
          headings={read.headings}
          rows={read.rows.map((row) => row.map(cellText))}
        />
      ))}
      <SmallTable
        caption={functionTexts.result}
        headings={[]}
        rows={resultRows.map((row) => row.map(shownText))}
      />
      {example.moreRows && <p>{functionTexts.moreRows}</p>}
      <p>{example.says}</p>
      {example.place !== "" && (
        <p className={styles.place}>{functionTexts.place(example.place)}</p>
      )}
    </div>
  );
}
