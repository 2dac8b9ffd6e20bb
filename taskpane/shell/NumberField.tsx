/** A field for a number that counts once it is sound. */
import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";

interface NumberFieldProps<Value> {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly fault: string;
  readonly read: (text: string) => Value | undefined;
  readonly onValue: (value: Value) => void;
}

/** What is typed on the way to a sound value is kept here, and counts when the field is left or Enter is pressed. */
export function NumberField<Value>({
  label,
  hint,
  value,
  fault,
  read,
  onValue,
}: NumberFieldProps<Value>) {
  const [typed, setTyped] = useState<string>();
  const isSound = typed === undefined || read(typed) !== undefined;
  const settle = (): void => {
    const found = typed === undefined ? undefined : read(typed);
    if (found === undefined || typed === value) return;
    setTyped(undefined);
    onValue(found);
  };
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(isSound ? {} : { validationMessage: fault })}
    >
      <Input
        inputMode="decimal"
        value={typed ?? value}
        onChange={(_, changed) => setTyped(changed.value)}
        onBlur={settle}
        onKeyDown={({ key }) => {
          if (key === "Enter") settle();
        }}
      />
    </Field>
  );
}
