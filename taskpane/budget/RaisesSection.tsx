/** Raises and cost-of-living adjustments by date: those that are planned, and one more. */
import {
  Button,
  Field,
  Input,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useRef, useState } from "react";
import {
  type PlannedRaise,
  RAISE_SCOPES,
  type RaiseScope,
} from "../../src/core/budget/budget-plan";
import type { RaiseKind } from "../../src/core/budget/raises";
import { groupKey } from "../../src/core/budget/group-key";
import type { Position } from "../../src/core/position/position";
import { ChoiceField } from "../mapping/ChoiceField";
import { typedDay } from "../pay-bands/terms";
import type { PlanProps } from "./PlanSection";
import { sayRaise } from "./say-raise";
import { budgetTexts, SCOPE_NAMES } from "../texts/budget";
import { plainNumber } from "./typed";

const useStyles = makeStyles({
  heading: { marginTop: tokens.spacingVerticalM },
  raise: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
  },
});

export function RaisesSection({ plan, positions, onPlan }: PlanProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const { raises } = plan;
  const remove = (raise: PlannedRaise): void => {
    onPlan({ ...plan, raises: raises.filter((one) => one !== raise) });
    // The button that was pressed goes with its raise.
    list.current?.focus();
  };
  return (
    <div
      ref={list}
      role="group"
      aria-label={budgetTexts.raises}
      tabIndex={-1}
      className={styles.heading}
    >
      <h4>{budgetTexts.raises}</h4>
      {raises.length === 0 && <p>{budgetTexts.noRaises}</p>}
      {raises.length > 0 && (
        <ul>
          {raises.map((raise, index) => (
            <li key={`${index} ${sayRaise(raise)}`}>
              <div className={styles.raise}>
                <span>{sayRaise(raise)}</span>
                <Button
                  size="small"
                  aria-label={budgetTexts.removeRaise(sayRaise(raise))}
                  onClick={() => remove(raise)}
                >
                  {budgetTexts.remove}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <AddRaise
        positions={positions}
        onAdd={(raise) => onPlan({ ...plan, raises: [...raises, raise] })}
      />
    </div>
  );
}

interface Draft {
  readonly from: string;
  readonly kind: RaiseKind;
  readonly value: string;
  readonly scope: RaiseScope;
  readonly of: string;
}

const EMPTY: Draft = {
  from: "",
  kind: "percent",
  value: "",
  scope: "all",
  of: "",
};

interface AddRaiseProps {
  readonly positions: readonly Position[];
  readonly onAdd: (raise: PlannedRaise) => void;
}

function AddRaise({ positions, onAdd }: AddRaiseProps) {
  const styles = useStyles();
  const [draft, setDraft] = useState(EMPTY);
  const change = (part: Partial<Draft>): void =>
    setDraft({ ...draft, ...part });
  const raise = readDraft(draft);
  const names = namesOf(draft.scope, positions);
  return (
    <div className={styles.form}>
      <Field label={budgetTexts.raiseFrom}>
        <Input
          type="date"
          value={draft.from}
          onChange={(_, { value }) => change({ from: value })}
        />
      </Field>
      <ChoiceField
        label={budgetTexts.raiseKind}
        value={draft.kind}
        options={Object.entries(budgetTexts.raiseKinds).map(
          ([value, text]) => ({ value, text }),
        )}
        onChoose={(kind) => change({ kind: kind as RaiseKind })}
      />
      <Field label={budgetTexts.raiseValue[draft.kind]}>
        <Input
          inputMode="decimal"
          value={draft.value}
          onChange={(_, { value }) => change({ value })}
        />
      </Field>
      <ChoiceField
        label={budgetTexts.raiseFor}
        value={draft.scope}
        options={RAISE_SCOPES.map((value) => ({
          value,
          text: SCOPE_NAMES[value],
        }))}
        onChoose={(scope) => change({ scope: scope as RaiseScope, of: "" })}
      />
      {draft.scope === "position" && (
        <Field label={budgetTexts.raiseKey}>
          <Input
            value={draft.of}
            onChange={(_, { value }) => change({ of: value })}
          />
        </Field>
      )}
      {names !== undefined && (
        <ChoiceField
          label={budgetTexts.raiseWhich}
          value={draft.of}
          options={[
            { value: "", text: budgetTexts.fteAsk },
            ...names.map((name) => ({ value: name, text: name })),
          ]}
          onChoose={(of) => change({ of })}
        />
      )}
      <div>
        <Button
          disabledFocusable={raise === undefined}
          {...(raise === undefined && { title: budgetTexts.raiseIncomplete })}
          onClick={() => {
            if (raise === undefined) return;
            setDraft(EMPTY);
            onAdd(raise);
          }}
        >
          {budgetTexts.addRaise}
        </Button>
      </div>
    </div>
  );
}

/** The raise; undefined while something of it is missing. A percentage is given in points. */
function readDraft(draft: Draft): PlannedRaise | undefined {
  const from = typedDay(draft.from);
  const number = plainNumber(draft.value.replace(/\s*%\s*$/, ""));
  const { kind, scope } = draft;
  const of = draft.of.trim();
  if (from === undefined || number === undefined) return undefined;
  if (scope !== "all" && of === "") return undefined;
  if (kind === "rate" && number < 0) return undefined;
  const value = kind === "percent" ? Math.round(number * 1e6) / 1e8 : number;
  return { from, kind, value, scope, of: scope === "all" ? "" : of };
}

/** The bands, classes or units that there are; undefined where there is nothing to choose among. */
function namesOf(
  scope: RaiseScope,
  positions: readonly Position[],
): readonly string[] | undefined {
  const of = nameIn(scope);
  if (of === undefined) return undefined;
  const names = new Map(
    positions
      .map(of)
      .filter((name) => name !== "")
      .map((name) => [groupKey(name), name]),
  );
  return [...names.values()].sort();
}

function nameIn(scope: RaiseScope): ((one: Position) => string) | undefined {
  switch (scope) {
    case "band":
      return ({ band }) => band;
    case "class":
      return ({ classCode }) => classCode;
    case "unit":
      return ({ unit }) => unit;
    case "all":
    case "position":
      return undefined;
  }
}
