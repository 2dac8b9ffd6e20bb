/** What the columns of the file hold, by the same questions that are asked of a sheet. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { catalogue } from "../../data";
import {
  type Assumptions,
  sayAssumptions,
} from "../../src/core/assumptions/assumptions";
import type { RosterMapping } from "../../src/core/roster/mapping";
import type { Question } from "../../src/files";
import { delimiterQuestion } from "../../src/files/csv/delimiter";
import type { FileLook, SettledText } from "../../src/worker/file/look-at-file";
import { ChoiceField } from "../mapping/ChoiceField";
import { choose, type MappingChoice, NO_CHOICES } from "../mapping/choices";
import { ColumnsSection } from "../mapping/ColumnsSection";
import { HeaderRowField } from "../mapping/HeaderRowField";
import { JurisdictionField } from "../mapping/JurisdictionField";
import {
  type MappedRoster,
  useMappedRoster,
} from "../mapping/use-mapped-roster";
import { Warnings } from "../mapping/Warnings";
import type { OpenedRoster } from "../shell/open-roster";
import { SectionHeading } from "../shell/SectionHeading";
import { StepFoot } from "../shell/StepFoot";
import { rosterTexts } from "../texts/roster";
import type { LookedAt } from "./steps";
import { TextQuestions } from "./TextQuestions";
import { fileTexts } from "../texts/file";

const useStyles = makeStyles({
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    marginBottom: tokens.spacingVerticalL,
  },
});

interface ColumnsOfFileProps {
  readonly assumptions: Assumptions;
  readonly looked: LookedAt;
  readonly onSheet: (sheet: string) => void;
  readonly onAnswer: (answer: SettledText) => void;
  readonly onGoOn: (mapping: RosterMapping) => void;
}

export function ColumnsOfFile({
  assumptions,
  looked: { file, workbook, settled, look },
  onSheet,
  onAnswer,
  onGoOn,
}: ColumnsOfFileProps) {
  const styles = useStyles();
  const [choices, setChoices] = useState(NO_CHOICES.mapping);
  const opened = useMemo(
    () => headOf(file.name, look.head, look.columns),
    [file.name, look],
  );
  const roster = useMappedRoster(opened, choices, assumptions);
  const onChoose = (choice: MappingChoice): void =>
    setChoices(choose(roster.choices, choice));
  // Rows are never looked up in a file, so what is amiss with its keys does no harm.
  const warnings = roster.warnings.filter(({ role }) => role !== "rowKey");
  const isReady =
    roster.jurisdiction !== undefined &&
    warnings.every(({ severity }) => severity !== "stop");
  return (
    <>
      <p>{fileTexts.size(look.rows, look.columns)}</p>
      {look.layout.isEncodingAssumed && <p>{fileTexts.assumedEncoding}</p>}
      <div className={styles.fields}>
        {workbook !== undefined && (
          <ChoiceField
            label={fileTexts.sheet}
            hint={fileTexts.sheetHint}
            value={workbook.sheet}
            options={workbook.sheets.map((name) => ({
              value: name,
              text: name,
            }))}
            onChoose={onSheet}
          />
        )}
        <TextQuestions
          questions={questionsOf(look, settled)}
          settled={settled}
          onAnswer={onAnswer}
        />
        <HeaderRowField
          cells={roster.cells}
          headerRow={roster.mapping.headerRow}
          rows={look.rows}
          onHeaderRow={(headerRow) =>
            onChoose({ choice: "headerRow", headerRow })
          }
        />
        <JurisdictionField
          jurisdictions={catalogue.sets.map((set) => set.jurisdiction)}
          chosen={roster.jurisdiction}
          guess={roster.likely}
          guessing={roster.guessingJurisdiction}
          onChoose={(jurisdiction) =>
            onChoose({ choice: "jurisdiction", jurisdiction })
          }
        />
      </div>
      <ColumnsSection roster={roster} onChoose={onChoose} asksForKey={false} />
      <SectionHeading>{rosterTexts.warningsHeading}</SectionHeading>
      <Warnings warnings={warnings} showRow={undefined} />
      <SectionHeading>{fileTexts.assumptionsHeading}</SectionHeading>
      <ul>
        {sayAssumptions(assumptions).map((said) => (
          <li key={said}>{said}</li>
        ))}
      </ul>
      <StepFoot
        action={fileTexts.goOn}
        isOpen={isReady}
        note={isReady ? fileTexts.keyNotNeeded : whatIsOpen(roster, warnings)}
        onAct={() => onGoOn(roster.mapping)}
      />
    </>
  );
}

/** Why nobody can go on yet. */
function whatIsOpen(
  { jurisdiction, guessingJurisdiction }: MappedRoster,
  warnings: MappedRoster["warnings"],
): string {
  if (warnings.some(({ severity }) => severity === "stop"))
    return rosterTexts.stopped;
  if (jurisdiction === undefined && guessingJurisdiction)
    return rosterTexts.guessingJurisdiction;
  return rosterTexts.jurisdictionOpen;
}

/** What is still open; the mark is asked again only by a file that was cut in another way. */
function questionsOf(
  { layout, question }: FileLook,
  { decimalMark }: SettledText,
): readonly Question[] {
  const separators = delimiterQuestion(layout.delimiter, layout.rivals);
  return question !== undefined && decimalMark === undefined
    ? [...separators, question]
    : separators;
}

/** The first rows of the file as a sheet would give them. */
function headOf(
  name: string,
  cells: OpenedRoster["cells"],
  columns: number,
): OpenedRoster {
  const sheet = {
    ...{ id: name, name, hidden: false, protected: false },
    ...{ hasHiddenRows: false, rows: cells.length, columns, tables: [] },
  };
  return {
    sheets: [sheet],
    sheet,
    cells,
    ownColumns: new Set(),
    overrideColumn: undefined,
  };
}
