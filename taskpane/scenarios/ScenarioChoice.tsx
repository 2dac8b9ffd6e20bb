/** Which scenario is in hand, and how another comes or this one goes. */
import {
  Button,
  Field,
  Input,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { groupKey } from "../../src/core/budget/group-key";
import type { Scenario } from "../../src/core/budget/scenario";
import { ChoiceField } from "../mapping/ChoiceField";
import { useAnnounce } from "../shell/announcer";
import { AskFirst } from "../shell/AskFirst";
import { scenarioTexts } from "../texts/scenarios";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
  },
});

interface ScenarioChoiceProps {
  readonly scenarios: readonly Scenario[];
  readonly chosen: Scenario | undefined;
  readonly onChoose: (name: string) => void;
  readonly onScenarios: (scenarios: readonly Scenario[]) => void;
}

export function ScenarioChoice(props: ScenarioChoiceProps) {
  const { scenarios, chosen, onChoose, onScenarios } = props;
  const styles = useStyles();
  const announce = useAnnounce();
  return (
    <div className={styles.form}>
      {chosen && (
        <ChoiceField
          label={scenarioTexts.which}
          value={chosen.name}
          options={scenarios.map(({ name }) => ({ value: name, text: name }))}
          onChoose={onChoose}
        />
      )}
      <NewScenario
        scenarios={scenarios}
        onName={(name) => {
          onScenarios([...scenarios, { name, changes: [] }]);
          onChoose(name);
          announce(scenarioTexts.added(name));
        }}
      />
      {chosen && (
        <AskFirst
          label={scenarioTexts.remove}
          question={scenarioTexts.removeQuestion(chosen.name)}
          confirm={scenarioTexts.removeNow}
          keep={scenarioTexts.keep}
          isOpen
          onConfirm={() => {
            onScenarios(scenarios.filter((one) => one !== chosen));
            announce(scenarioTexts.removed(chosen.name));
          }}
        />
      )}
    </div>
  );
}

interface NewScenarioProps {
  readonly scenarios: readonly Scenario[];
  readonly onName: (name: string) => void;
}

function NewScenario({ scenarios, onName }: NewScenarioProps) {
  const [typed, setTyped] = useState("");
  const name = typed.trim();
  const isTaken = scenarios.some(
    (one) => groupKey(one.name) === groupKey(name),
  );
  const isSound = name !== "" && !isTaken;
  const add = (): void => {
    if (!isSound) return;
    setTyped("");
    onName(name);
  };
  return (
    <>
      <Field
        label={scenarioTexts.newName}
        {...(isTaken ? { validationMessage: scenarioTexts.nameTaken } : {})}
      >
        <Input
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
          onKeyDown={({ key }) => {
            if (key === "Enter") add();
          }}
        />
      </Field>
      <div>
        <Button
          disabledFocusable={!isSound}
          {...(isSound ? {} : { title: scenarioTexts.nameMissing })}
          onClick={add}
        >
          {scenarioTexts.add}
        </Button>
      </div>
    </>
  );
}
