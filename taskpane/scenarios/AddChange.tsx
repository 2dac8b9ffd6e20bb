/** The form for one more change: what it is about, which position, and what it becomes. */
import {
  Button,
  Field,
  Input,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Change } from "../../src/core/budget/scenario";
import type { Position } from "../../src/core/position/position";
import { fteText } from "../budget/money";
import { ChoiceField } from "../mapping/ChoiceField";
import { Section } from "../shell/Section";
import { CHANGE_NAMES, scenarioTexts } from "../texts/scenarios";
import { type ChangeKind, type Draft, EMPTY, readDraft } from "./change-draft";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
});

interface AddChangeProps {
  readonly positions: readonly Position[];
  readonly onAdd: (change: Change) => void;
}

export function AddChange({ positions, onAdd }: AddChangeProps) {
  const styles = useStyles();
  const [draft, setDraft] = useState(EMPTY);
  const change = readDraft(draft);
  const fields = FIELDS[draft.kind];
  return (
    <Section heading={scenarioTexts.addHeading}>
      <div className={styles.form}>
        <ChoiceField
          label={scenarioTexts.kind}
          value={draft.kind}
          options={Object.entries(CHANGE_NAMES).map(([value, text]) => ({
            value,
            text,
          }))}
          onChoose={(kind) =>
            setDraft({ ...EMPTY, key: draft.key, kind: kind as ChangeKind })
          }
        />
        <KeyField
          draft={draft}
          positions={positions}
          onKey={(key) => setDraft({ ...draft, key })}
        />
        {fields.map(([part, label]) => (
          <Field key={part} label={label}>
            <Input
              {...inputOf(part)}
              value={draft[part]}
              onChange={(_, { value }) => setDraft({ ...draft, [part]: value })}
            />
          </Field>
        ))}
        <div>
          <Button
            disabledFocusable={change === undefined}
            {...(change === undefined && { title: scenarioTexts.incomplete })}
            onClick={() => {
              if (change === undefined) return;
              setDraft({ ...EMPTY, kind: draft.kind });
              onAdd(change);
            }}
          >
            {scenarioTexts.addChange}
          </Button>
        </div>
      </div>
    </Section>
  );
}

type Part = Exclude<keyof Draft, "kind" | "key">;
type Fields = readonly (readonly [part: Part, label: string])[];

const { fte, managedFte, classCode, band, rate, from } = scenarioTexts;
const first = ["from", scenarioTexts.firstDay] as const;
const last = ["until", scenarioTexts.lastDayOptional] as const;

/** What is asked for each kind besides the position. */
const FIELDS: Readonly<Record<ChangeKind, Fields>> = {
  fte: [["amount", fte]],
  managedFte: [["amount", managedFte]],
  class: [
    ["classCode", classCode],
    ["band", band],
  ],
  dates: [first, last],
  rate: [
    ["amount", rate],
    ["from", scenarioTexts.fromOptional],
  ],
  hire: [
    ["amount", rate],
    ["from", from],
  ],
  abolish: [["until", scenarioTexts.lastDay]],
  add: [
    ["title", scenarioTexts.title],
    ["classCode", classCode],
    ["band", band],
    ["unit", scenarioTexts.unit],
    ["fte", fte],
    ["amount", scenarioTexts.newRate],
    first,
    last,
  ],
};

function inputOf(part: Part): { type?: "date"; inputMode?: "decimal" } {
  switch (part) {
    case "from":
    case "until":
      return { type: "date" };
    case "amount":
    case "fte":
      return { inputMode: "decimal" };
    case "classCode":
    case "band":
    case "title":
    case "unit":
      return {};
  }
}

interface KeyFieldProps {
  readonly draft: Draft;
  readonly positions: readonly Position[];
  readonly onKey: (key: string) => void;
}

/** Below the key stands whose it is. */
function KeyField({ draft, positions, onKey }: KeyFieldProps) {
  const key = draft.key.trim();
  const isNew = draft.kind === "add";
  const found = positions.find((one) => one.key === key);
  const isUnknown = !isNew && key !== "" && found === undefined;
  const hint =
    found && !isNew ? sayPosition(found) : scenarioTexts.positionHint;
  return (
    <Field
      label={isNew ? scenarioTexts.newKey : scenarioTexts.position}
      {...(isNew ? {} : { hint })}
      {...(isUnknown
        ? {
            validationState: "warning" as const,
            validationMessage: scenarioTexts.noPosition(key),
          }
        : {})}
    >
      <Input value={draft.key} onChange={(_, { value }) => onKey(value)} />
    </Field>
  );
}

const sayPosition = ({ title, band, fte: own, status }: Position): string =>
  [title, band, own === undefined ? "" : `${fteText(own)} FTE`, status]
    .filter((text) => text !== "")
    .join(", ");
