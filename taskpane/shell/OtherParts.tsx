/** The parts beside the classification of a roster: each is loaded when it is first gone to, and then stays as it was left. */
import { lazy, type ReactNode, Suspense, useState } from "react";
import type { PaneHost } from "../host";
import { PART_NAMES, shellTexts } from "../texts/shell";
import { Busy } from "./Busy";
import type { Part } from "./part";
import { PartArea } from "./PartArea";
import { PartBoundary } from "./PartBoundary";
import { PartView } from "./PartView";

const NextMonth = lazy(() =>
  import("../next-month").then((part) => ({ default: part.NextMonth })),
);
const Screening = lazy(() =>
  import("../screening").then((part) => ({ default: part.Screening })),
);
const PayBands = lazy(() =>
  import("../pay-bands").then((part) => ({ default: part.PayBands })),
);
const Budget = lazy(() =>
  import("../budget").then((part) => ({ default: part.Budget })),
);
const Scenarios = lazy(() =>
  import("../scenarios").then((part) => ({ default: part.Scenarios })),
);
const Assumptions = lazy(() =>
  import("../assumptions").then((part) => ({ default: part.Assumptions })),
);
const Classes = lazy(() =>
  import("../classes").then((part) => ({ default: part.Classes })),
);
const ClassifyFile = lazy(() =>
  import("../file").then((part) => ({ default: part.ClassifyFile })),
);
const Explain = lazy(() =>
  import("../explanation").then((part) => ({ default: part.Explain })),
);
const History = lazy(() =>
  import("../history").then((part) => ({ default: part.History })),
);
const Sharing = lazy(() =>
  import("../sharing").then((part) => ({ default: part.Sharing })),
);
const Functions = lazy(() =>
  import("../help").then((part) => ({ default: part.Functions })),
);

interface OtherPartsProps {
  readonly host: PaneHost;
  readonly here: Part;
}

export function OtherParts({ host, here }: OtherPartsProps) {
  const [visited, setVisited] = useState<ReadonlySet<Part>>(new Set());
  if (!visited.has(here)) setVisited(new Set([...visited, here]));
  return (
    <>
      {visited.has("nextMonth") && (
        <Loaded part="nextMonth" here={here}>
          <NextMonth host={host} />
        </Loaded>
      )}
      {visited.has("screening") && (
        <Loaded part="screening" here={here}>
          <Screening host={host} isHere={here === "screening"} />
        </Loaded>
      )}
      {visited.has("payBands") && (
        <Loaded part="payBands" here={here}>
          <PayBands host={host} isHere={here === "payBands"} />
        </Loaded>
      )}
      {visited.has("budget") && (
        <Loaded part="budget" here={here}>
          <Budget host={host} isHere={here === "budget"} />
        </Loaded>
      )}
      {visited.has("scenarios") && (
        <Loaded part="scenarios" here={here}>
          <Scenarios host={host} isHere={here === "scenarios"} />
        </Loaded>
      )}
      {visited.has("assumptions") && (
        <Loaded part="assumptions" here={here}>
          <Assumptions host={host} isHere={here === "assumptions"} />
        </Loaded>
      )}
      {visited.has("file") && (
        <Loaded part="file" here={here}>
          <ClassifyFile host={host} />
        </Loaded>
      )}
      {visited.has("explanation") && (
        <Loaded part="explanation" here={here}>
          <Explain host={host} isHere={here === "explanation"} />
        </Loaded>
      )}
      {visited.has("history") && (
        <Loaded part="history" here={here}>
          <History host={host} isHere={here === "history"} />
        </Loaded>
      )}
      {visited.has("sharing") && (
        <Loaded part="sharing" here={here}>
          <Sharing host={host} isHere={here === "sharing"} />
        </Loaded>
      )}
      {visited.has("classes") && (
        <Loaded part="classes" here={here}>
          <Classes host={host} />
        </Loaded>
      )}
      {visited.has("functions") && (
        <Loaded part="functions" here={here}>
          <Functions host={host} />
        </Loaded>
      )}
    </>
  );
}

interface LoadedProps {
  readonly part: Part;
  readonly here: Part;
  readonly children: ReactNode;
}

function Loaded({ part, here, children }: LoadedProps) {
  const instead = (content: ReactNode) => (
    <PartArea heading={PART_NAMES[part]}>{content}</PartArea>
  );
  return (
    <PartView isHere={part === here}>
      <PartBoundary instead={instead(shellTexts.failedPart)}>
        <Suspense fallback={instead(<Busy label={shellTexts.loading} />)}>
          {children}
        </Suspense>
      </PartBoundary>
    </PartView>
  );
}
