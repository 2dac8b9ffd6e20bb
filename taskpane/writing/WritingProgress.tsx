/** How far the writing has come. */
import { Field, ProgressBar } from "@fluentui/react-components";
import { writingTexts } from "../texts/writing";
import type { WritingStage } from "./write-results";

interface WritingProgressProps {
  /** Undefined before the first stage. */
  readonly at: WritingStage | undefined;
}

export function WritingProgress({ at }: WritingProgressProps) {
  return (
    <Field
      validationState="none"
      validationMessage={
        at === undefined ? writingTexts.writing : writingTexts.progress(at)
      }
    >
      <ProgressBar
        aria-label={writingTexts.writing}
        thickness="large"
        {...(at === undefined
          ? {}
          : { value: at.done, max: Math.max(at.total, 1) })}
      />
    </Field>
  );
}
