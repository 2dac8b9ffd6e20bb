/** The foot of a part that writes into the sheet: what is in the way of it, or how far it is and the way to end it. */
import { StepFoot } from "../shell/StepFoot";
import type { WritingInPane } from "./use-writing";
import { WritingProgress } from "./WritingProgress";

interface WriteFootProps {
  readonly action: string;
  /** Whether anything besides the obstacle keeps it from being begun. */
  readonly isReady: boolean;
  readonly obstacle: string | undefined;
  readonly run: Pick<WritingInPane, "writing" | "cancel">;
  readonly onAct: () => Promise<void>;
}

export function WriteFoot({
  action,
  isReady,
  obstacle,
  run: { writing, cancel },
  onAct,
}: WriteFootProps) {
  const isWriting = writing.state === "writing";
  return (
    <StepFoot
      action={action}
      isOpen={isReady && !isWriting && obstacle === undefined}
      note={
        isWriting ? (
          <WritingProgress
            at={writing.at}
            isStopping={writing.isStopping}
            onCancel={cancel}
          />
        ) : (
          obstacle
        )
      }
      onAct={() => void onAct()}
    />
  );
}
