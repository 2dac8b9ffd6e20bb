/** The first step: where the roster is, what its columns hold, and what to mend before its titles are looked at. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { catalogue } from "../../data";
import type { Workbook } from "../../src/workbook/port";
import { Busy } from "../shell/Busy";
import type { OpenedRoster } from "../shell/open-roster";
import { SectionHeading } from "../shell/SectionHeading";
import { StepHeading } from "../shell/StepHeading";
import type { ShowRow } from "../shell/use-show-row";
import type { Reading } from "../shell/use-opened-roster";
import { noRosterTexts, rosterTexts } from "../texts/roster";
import { choose, type MappingChoice, type MappingChoices } from "./choices";
import { ColumnsSection } from "./ColumnsSection";
import { namesIn } from "./held-choices";
import { JurisdictionField } from "./JurisdictionField";
import { PartField } from "./PartField";
import { headerRowOf } from "./roster-place";
import { PlaceFields } from "./PlaceFields";
import { RosterFoot } from "./RosterFoot";
import type { MappedRoster } from "./use-mapped-roster";
import { Warnings } from "./Warnings";

const useStyles = makeStyles({
  section: { marginBottom: tokens.spacingVerticalL },
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
});

interface RosterStepProps {
  readonly workbook: Workbook;
  readonly opened: OpenedRoster;
  readonly roster: MappedRoster;
  readonly onChoose: (choices: MappingChoices) => void;
  readonly reading: Reading;
  readonly showRow: ShowRow;
  readonly onGoOn: () => void;
}

export function RosterStep(step: RosterStepProps) {
  const { opened, roster, reading } = step;
  const styles = useStyles();
  const warnings = useRef<HTMLHeadingElement>(null);
  const missing = whatIsMissing(opened);
  const onChoose = (choice: MappingChoice): void =>
    step.onChoose(chosenIn(roster, choice));
  return (
    <>
      <section className={styles.section}>
        <StepHeading>{rosterTexts.heading}</StepHeading>
        <div className={styles.fields}>
          <PlaceFields
            sheets={opened.sheets}
            sheet={opened.sheet.id}
            cells={roster.cells}
            headerRow={roster.mapping.headerRow}
            isReading={reading.busy}
            onSheet={reading.read}
            onReadAgain={() => reading.read()}
            onHeaderRow={(headerRow) =>
              onChoose({ choice: "headerRow", headerRow })
            }
          />
          {missing !== undefined && <p role="status">{missing}</p>}
          {missing === undefined && (
            <PartField
              key={opened.sheet.id}
              workbook={step.workbook}
              sheet={opened.sheet}
              place={roster.choices.place}
              onPlace={(place) =>
                onChoose({
                  choice: "place",
                  place,
                  headerRow: headerRowOf(place, opened.sheet),
                })
              }
            />
          )}
          {missing === undefined && (
            <JurisdictionField
              jurisdictions={catalogue.sets.map((set) => set.jurisdiction)}
              chosen={roster.jurisdiction}
              guess={roster.likely}
              guessing={roster.guessingJurisdiction}
              onChoose={(jurisdiction) =>
                onChoose({ choice: "jurisdiction", jurisdiction })
              }
            />
          )}
        </div>
      </section>
      {missing === undefined && (
        <>
          <ColumnsSection roster={roster} onChoose={onChoose} />
          <section className={styles.section}>
            <SectionHeading focus={warnings}>
              {rosterTexts.warningsHeading}
            </SectionHeading>
            {roster.checking ? (
              <Busy label={rosterTexts.checking} />
            ) : (
              <Warnings warnings={roster.warnings} showRow={step.showRow} />
            )}
          </section>
          <RosterFoot
            roster={roster}
            onShowStops={() => warnings.current?.focus()}
            onGoOn={step.onGoOn}
          />
        </>
      )}
    </>
  );
}

/** The choices after one more, with the names that the columns have now. */
function chosenIn(
  { choices, cells, mapping }: MappedRoster,
  choice: MappingChoice,
): MappingChoices {
  const next = choose(choices, choice);
  const headerRow = next.headerRow ?? mapping.headerRow;
  return { ...next, names: namesIn(cells, headerRow) };
}

/** Why there is no roster here to map; undefined when there is one. */
function whatIsMissing({ sheet, sheets, cells }: OpenedRoster) {
  if (sheets.every(({ rows }) => rows === 0)) return noRosterTexts.noData;
  if (cells.length === 0) return noRosterTexts.emptySheet(sheet.name);
  return cells.length === 1 ? noRosterTexts.oneRow(sheet.name) : undefined;
}
