/** How far the writing has come. */
import { Field, ProgressBar } from "@fluentui/react-components";
import { writingTexts } from "../texts/writing";
import type { WritingStage } from "./write-results";

interface WritingProgressProps {
  /** Undefined before the first stage. */
  readonly at: WritingStage | undefined;
}

export function WritingProgress({ at }: WritingProgressProps) {
  const rows = at?.rows;
  return (
    <Field
      validationState="none"
      validationMessage={
        at === undefined ? writingTexts.writing : writingTexts.progress(at)
      }
    >
      {/* Without a value the bar only shows that something goes on. */}
      <ProgressBar
        aria-label={writingTexts.writing}
        thickness="large"
        {...(rows === undefined
          ? {}
          : { value: rows.done, max: Math.max(rows.total, 1) })}
      />
    </Field>
  );
}
