/** Which words of the status mean that nobody is on a position. */
import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { budgetTexts } from "../texts/budget";
import type { PositionColumnsProps } from "./PositionColumns";

/** What is typed counts when the field is left or Enter is pressed. */
export function StatusQuestions({
  mapping,
  onMapping,
}: Omit<PositionColumnsProps, "roster">) {
  const [typed, setTyped] = useState<string>();
  if (!mapping.columns.has("status")) return null;
  const words = wordsIn(typed ?? mapping.vacantWords.join());
  const settle = (): void => {
    if (typed === undefined || words.length === 0) return;
    setTyped(undefined);
    onMapping({ ...mapping, vacantWords: words });
  };
  return (
    <Field
      label={budgetTexts.vacantWords}
      hint={budgetTexts.vacantHint}
      {...(words.length === 0
        ? { validationMessage: budgetTexts.vacantFault }
        : {})}
    >
      <Input
        value={typed ?? mapping.vacantWords.join(", ")}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={settle}
        onKeyDown={({ key }) => {
          if (key === "Enter") settle();
        }}
      />
    </Field>
  );
}

/** The words between commas. */
const wordsIn = (text: string): readonly string[] =>
  text
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
