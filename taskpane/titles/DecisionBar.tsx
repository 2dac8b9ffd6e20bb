/** What the planner can make of a group of titles: accept a class, leave it, or take that back. */
import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type {
  Decision,
  TitleGroup,
} from "../../src/core/roster/classification";
import { titlesTexts } from "../texts/titles";
import {
  type ClassChoice,
  type ClassChoices,
  offeredClass,
} from "./class-choices";

const NO_CLASS = "";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
  choice: { flexGrow: 1, flexBasis: "100%" },
  action: { minWidth: "88px" },
});

interface DecisionBarProps {
  readonly group: TitleGroup;
  readonly title: string;
  readonly choices: ClassChoices;
  readonly onDecide: (decision: Decision | undefined) => void;
}

export function DecisionBar({
  group,
  title,
  choices,
  onDecide,
}: DecisionBarProps) {
  const styles = useStyles();
  // What was picked but not accepted yet; a list that decided by itself would do so at each arrow key.
  const [picked, setPicked] = useState<string>();
  const offered = picked ?? offeredClass(group) ?? NO_CLASS;
  const decide = (decision: Decision | undefined): void => {
    setPicked(undefined);
    onDecide(decision);
  };
  const isNew =
    offered !== NO_CLASS && offered !== group.inForce?.specification.key;
  const all = [...choices.ranked, ...choices.others];
  const name = all.find(({ key }) => key === offered)?.name ?? "";
  return (
    <div className={styles.bar}>
      <Select
        className={styles.choice}
        aria-label={titlesTexts.classFor(title)}
        value={offered}
        onChange={(_, { value }) => setPicked(value)}
      >
        <option value={NO_CLASS}>{titlesTexts.chooseClass}</option>
        {options(choices.ranked)}
        {choices.others.length > 0 && (
          <optgroup label={titlesTexts.otherClasses}>
            {options(choices.others)}
          </optgroup>
        )}
      </Select>
      {isNew ? (
        <Button
          key="settle"
          appearance="primary"
          className={styles.action}
          aria-label={titlesTexts.acceptFor(name, title)}
          onClick={() => decide({ accept: offered })}
        >
          {titlesTexts.accept}
        </Button>
      ) : (
        group.decision !== undefined && (
          <Button
            key="settle"
            className={styles.action}
            aria-label={titlesTexts.undoFor(title)}
            onClick={() => decide(undefined)}
          >
            {titlesTexts.undo}
          </Button>
        )
      )}
      {(group.inForce !== undefined || group.outcome === "review") && (
        <Button
          className={styles.action}
          aria-label={titlesTexts.leaveFor(title)}
          onClick={() => decide("leave")}
        >
          {titlesTexts.leave}
        </Button>
      )}
    </div>
  );
}

function options(choices: readonly ClassChoice[]) {
  return choices.map(({ key, text }) => (
    <option key={key} value={key}>
      {text}
    </option>
  ));
}
