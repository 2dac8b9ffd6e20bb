/** One title under review: why it is open, the classes that compete, and the planner's decision with its note. */
import {
  Button,
  Field,
  Input,
  makeStyles,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { type KeyboardEvent, useState } from "react";
import { catalogue } from "../../data";
import { type CatalogueClass, nameOf } from "../../src/core/catalog/catalogue";
import type {
  Decision,
  TitleGroup,
} from "../../src/core/roster/classification";
import { RowLinks } from "../shell/RowLinks";
import { Section } from "../shell/Section";
import type { ShowRow } from "../shell/use-show-row";
import { rows } from "../texts/numbers";
import { titlesTexts } from "../texts/titles";
import { classChoices } from "../titles/class-choices";
import { ClassPick } from "./ClassPick";
import { CompetingClasses } from "./CompetingClasses";
import { isOpen, pickedAtFirst } from "./queue";
import { reviewTexts } from "../texts/review";

const useStyles = makeStyles({
  line: {
    margin: `${tokens.spacingVerticalXXS} 0`,
    overflowWrap: "anywhere",
  },
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
  },
});

export interface DecidedWith {
  readonly note: string;
  readonly decider: string;
}

interface ReviewedTitleProps {
  readonly group: TitleGroup;
  readonly classes: readonly CatalogueClass[];
  readonly isLast: boolean;
  /** Undefined where nothing keeps notes, as for a file. */
  readonly said: DecidedWith | undefined;
  readonly onDecide: (
    decision: Decision | undefined,
    said: DecidedWith,
  ) => void;
  readonly showRow: ShowRow | undefined;
}

export function ReviewedTitle(reviewed: ReviewedTitleProps) {
  const { group, classes, isLast, said, onDecide, showRow } = reviewed;
  const styles = useStyles();
  const [picked, setPicked] = useState<Decision | undefined>(() =>
    pickedAtFirst(group),
  );
  const [note, setNote] = useState(said?.note ?? "");
  const [decider, setDecider] = useState(said?.decider ?? "");
  const decide = (): void => {
    if (picked !== undefined) onDecide(picked, { note, decider });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || !event.ctrlKey) return;
    event.preventDefault();
    decide();
  };
  const entries = competing(group, picked, classes);
  return (
    <div onKeyDown={onKeyDown}>
      <p className={styles.line}>{rows(group.rows.length)}</p>
      {group.code !== "" && (
        <p className={styles.line}>{titlesTexts.withCode(group.code)}</p>
      )}
      <p className={styles.line}>{group.proposal.reason}</p>
      {!isOpen(group) && <p className={styles.line}>{sayDecided(group)}</p>}
      <RowLinks rows={group.rows} count={group.rows.length} showRow={showRow} />
      <div className={styles.form}>
        <ClassPick
          group={group}
          choices={classChoices(group, classes)}
          picked={picked}
          onPick={setPicked}
        />
        {said !== undefined && (
          <>
            <Field label={reviewTexts.note} hint={reviewTexts.noteHint}>
              <Textarea
                value={note}
                maxLength={1000}
                onChange={(_, { value }) => setNote(value)}
              />
            </Field>
            <Field label={reviewTexts.decider}>
              <Input
                value={decider}
                maxLength={100}
                onChange={(_, { value }) => setDecider(value)}
              />
            </Field>
          </>
        )}
        <div className={styles.actions}>
          <Button
            appearance="primary"
            aria-keyshortcuts="Control+Enter"
            disabledFocusable={picked === undefined}
            onClick={decide}
          >
            {isLast ? reviewTexts.decideLast : reviewTexts.decide}
          </Button>
          {group.decision !== undefined && (
            <Button onClick={() => onDecide(undefined, { note, decider })}>
              {reviewTexts.undo}
            </Button>
          )}
        </div>
      </div>
      {entries.length > 0 && (
        <Section heading={reviewTexts.sideBySide}>
          <CompetingClasses catalogue={catalogue} entries={entries} />
        </Section>
      )}
    </div>
  );
}

/** The picked class and the likeliest other one. */
function competing(
  { proposal }: TitleGroup,
  picked: Decision | undefined,
  classes: readonly CatalogueClass[],
): readonly CatalogueClass[] {
  const key = typeof picked === "object" ? picked.accept : undefined;
  const own = classes.filter(({ specification }) => specification.key === key);
  const others = proposal.ranked
    .map(({ entry }) => entry)
    .filter(({ specification }) => specification.key !== key);
  return [...own, ...others].slice(0, 2);
}

function sayDecided({ decision, inForce }: TitleGroup): string {
  if (inForce !== undefined) return reviewTexts.decidedAs(nameOf(inForce));
  return decision === "leave" ? reviewTexts.decidedNone : "";
}
