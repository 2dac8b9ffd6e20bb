/** How far the writing has come. */
import { Field, ProgressBar } from "@fluentui/react-components";
import { writingTexts } from "../texts/writing";

interface WritingProgressProps {
  readonly done: number;
  readonly total: number;
}

export function WritingProgress({ done, total }: WritingProgressProps) {
  return (
    <Field
      validationMessage={writingTexts.progress(done, total)}
      validationState="none"
    >
      <ProgressBar
        aria-label={writingTexts.writing}
        value={done}
        max={Math.max(total, 1)}
      />
    </Field>
  );
}
