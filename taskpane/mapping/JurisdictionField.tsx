/** Whose classes the roster's titles are: a roster belongs to one employer, so it is asked for. */
import type { Jurisdiction } from "../../src/core/catalog/specification";
import type { LikelyJurisdiction } from "../../src/core/roster/likely-jurisdiction";
import { rosterTexts } from "../texts/roster";
import { ChoiceField } from "./ChoiceField";
import { EVERY_JURISDICTION } from "./choices";

const NOT_CHOSEN = "";

interface JurisdictionFieldProps {
  readonly jurisdictions: readonly Jurisdiction[];
  /** A key, `EVERY_JURISDICTION`, or undefined while it is open. */
  readonly chosen: string | undefined;
  readonly guess: LikelyJurisdiction | undefined;
  readonly guessing: boolean;
  readonly onChoose: (jurisdiction: string) => void;
}

export function JurisdictionField({
  jurisdictions,
  chosen,
  guess,
  guessing,
  onChoose,
}: JurisdictionFieldProps) {
  const open = { value: NOT_CHOSEN, text: rosterTexts.chooseJurisdiction };
  const options = [
    ...(chosen === undefined ? [open] : []),
    ...jurisdictions.map(({ key, title }) => ({ value: key, text: title })),
    { value: EVERY_JURISDICTION, text: rosterTexts.everyJurisdiction },
  ];
  return (
    <ChoiceField
      label={rosterTexts.jurisdiction}
      hint={hint(chosen, guess, guessing)}
      value={chosen ?? NOT_CHOSEN}
      options={options}
      onChoose={(value) => {
        if (value !== NOT_CHOSEN) onChoose(value);
      }}
    />
  );
}

function hint(
  chosen: string | undefined,
  guess: LikelyJurisdiction | undefined,
  guessing: boolean,
): string | undefined {
  if (guessing) return rosterTexts.guessingJurisdiction;
  if (chosen === undefined) return rosterTexts.jurisdictionOpen;
  return guess?.jurisdiction === chosen
    ? rosterTexts.jurisdictionGuessed(guess.rows)
    : undefined;
}
