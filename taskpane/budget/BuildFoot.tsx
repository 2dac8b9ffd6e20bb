/** The foot of the budget: the way to its sheets, what is in the way, and how far the writing is. */
import { Question } from "../shell/AskFirst";
import { StepFoot } from "../shell/StepFoot";
import { budgetTexts } from "../texts/budget";
import { WritingProgress } from "../writing/WritingProgress";
import type { BuildRequest } from "./build-sheets";
import type { BuildingInPane } from "./use-building";

interface BuildFootProps {
  readonly run: BuildingInPane;
  readonly request: BuildRequest;
  /** Whether what is shown is what would be built. */
  readonly isReady: boolean;
  /** True where the roster was changed after it was read. */
  readonly isStale: boolean;
}

export function BuildFoot({ run, request, isReady, isStale }: BuildFootProps) {
  const { building, begin } = run;
  const isIdle = building.state === "idle" || building.state === "done";
  return (
    <StepFoot
      action={budgetTexts.build}
      isOpen={isReady && !isStale && isIdle}
      note={isIdle ? whyNot(isStale) : <UnderWay run={run} request={request} />}
      onAct={() => void begin(request)}
    />
  );
}

const whyNot = (isStale: boolean): string | undefined =>
  isStale ? budgetTexts.changed : undefined;

/** The question before sheets are replaced, then how far they are. */
function UnderWay({ run, request }: Pick<BuildFootProps, "run" | "request">) {
  const { building, build, cancel, leave } = run;
  if (building.state === "writing")
    return (
      <WritingProgress
        at={
          building.total === 0
            ? undefined
            : { stage: "results", rows: building }
        }
        isStopping={building.isStopping}
        onCancel={cancel}
      />
    );
  return (
    <Question
      question={budgetTexts.asked}
      confirm={budgetTexts.buildAgain}
      keep={budgetTexts.keepSheets}
      onAnswer={(isConfirmed) => {
        if (isConfirmed) void build(request);
        else leave();
      }}
    />
  );
}
