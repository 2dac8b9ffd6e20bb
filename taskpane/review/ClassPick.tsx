/** The choice among the classes that a title may mean, any other class, and none. */
import {
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { nameOf } from "../../src/core/catalog/catalogue";
import type {
  Decision,
  TitleGroup,
} from "../../src/core/roster/classification";
import type { ClassChoices } from "../titles/class-choices";
import { reviewTexts } from "../texts/review";

/** More would push the comparison out of sight; the others are in the list. */
const OFFERED = 4;
const NONE = "none";
const OTHER = "other";

const useStyles = makeStyles({
  words: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  other: { width: "100%" },
});

interface ClassPickProps {
  readonly group: TitleGroup;
  readonly choices: ClassChoices;
  /** Undefined before anything is picked, and while another class is yet to be chosen from the list. */
  readonly picked: Decision | undefined;
  readonly onPick: (decision: Decision | undefined) => void;
}

export function ClassPick({ group, choices, picked, onPick }: ClassPickProps) {
  const styles = useStyles();
  const offered = group.proposal.ranked.slice(0, OFFERED);
  const isOffered = (key: string): boolean =>
    offered.some(({ entry }) => entry.specification.key === key);
  const [wantsOther, setWantsOther] = useState(
    typeof picked === "object" && !isOffered(picked.accept),
  );
  const key = typeof picked === "object" ? picked.accept : undefined;
  const value = wantsOther ? OTHER : picked === "leave" ? NONE : (key ?? "");
  const pick = (chosen: string): void => {
    setWantsOther(chosen === OTHER);
    if (chosen === OTHER) onPick(undefined);
    else onPick(chosen === NONE ? "leave" : { accept: chosen });
  };
  const rest = [...choices.ranked.slice(OFFERED), ...choices.others];
  return (
    <Field label={reviewTexts.which}>
      <RadioGroup value={value} onChange={(_, chosen) => pick(chosen.value)}>
        {offered.map(({ entry, confidence, words }) => (
          <Radio
            key={entry.specification.key}
            value={entry.specification.key}
            label={
              <>
                {reviewTexts.candidate(nameOf(entry), confidence)}
                <span className={styles.words}>
                  {words.length === 0
                    ? reviewTexts.noWords
                    : reviewTexts.matched(words)}
                </span>
              </>
            }
          />
        ))}
        <Radio value={NONE} label={reviewTexts.noClass} />
        {/* Last, for the list of the others stands below it. */}
        {rest.length > 0 && (
          <Radio value={OTHER} label={reviewTexts.otherClass} />
        )}
      </RadioGroup>
      {wantsOther && (
        <Select
          className={styles.other}
          aria-label={reviewTexts.otherClasses}
          value={key ?? ""}
          onChange={(_, chosen) =>
            onPick(chosen.value === "" ? undefined : { accept: chosen.value })
          }
        >
          <option value="">{reviewTexts.chooseClass}</option>
          {rest.map((choice) => (
            <option key={choice.key} value={choice.key}>
              {choice.text}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
