/** The part for a large file: from a text file too large for a sheet to a copy of it with our columns, without a grid. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { catalogue } from "../../data";
import type { Assumptions } from "../../src/core/assumptions/assumptions";
import { settleGroup } from "../../src/core/roster/settle-group";
import type { RosterClassification } from "../../src/core/roster/classification";
import type { WorkerLike } from "../../src/worker/client";
import { startWorker } from "../../src/worker/start-worker";
import type { PaneHost } from "../host";
import { Notice } from "../shell/Notice";
import { PartArea } from "../shell/PartArea";
import { ScrollArea } from "../shell/scroll-area";
import { SectionHeading } from "../shell/SectionHeading";
import { TitlesStep } from "../titles/TitlesStep";
import { ChooseFile } from "./ChooseFile";
import { ColumnsOfFile } from "./ColumnsOfFile";
import { CopyReady, MakeCopy } from "./CopyOfFile";
import { outcomesOf } from "./outcomes";
import type { Grouped } from "./steps";
import { fileTexts } from "../texts/file";
import { PART_NAMES } from "../texts/shell";
import { UnderWay } from "./UnderWay";
import { type FileSteps, useFileSteps } from "./use-file-steps";
import { useFileWork } from "./use-file-work";
import { useKeptAssumptions } from "./use-kept-assumptions";

const useStyles = makeStyles({
  chosen: { marginTop: tokens.spacingVerticalM, overflowWrap: "anywhere" },
});

interface ClassifyFileProps {
  readonly host: PaneHost;
  /** Another worker than the product's own, for tests. */
  readonly start?: () => Promise<WorkerLike>;
}

export function ClassifyFile({ host, start = startWorker }: ClassifyFileProps) {
  const styles = useStyles();
  const [area, setArea] = useState<HTMLElement | null>(null);
  const work = useFileWork(start, host.now);
  const steps = useFileSteps(work);
  const assumptions = useKeptAssumptions(host);
  const { at, said } = steps;
  const isChosen = at.step !== "choose";
  return (
    <PartArea heading={PART_NAMES.file} area={setArea}>
      {!isChosen && (
        <>
          <SectionHeading>{fileTexts.heading}</SectionHeading>
          <p>{fileTexts.about}</p>
        </>
      )}
      {work.underWay === undefined && (
        <ChooseFile
          label={isChosen ? fileTexts.another : fileTexts.choose}
          onChoose={(file) => void steps.choose(file)}
        />
      )}
      {isChosen && (
        <p className={styles.chosen}>
          {fileTexts.chosen(at.file.name, at.file.size)}
        </p>
      )}
      {said !== "" && <Notice intent="warning">{said}</Notice>}
      {work.underWay === undefined ? (
        <ScrollArea value={area}>
          {assumptions !== undefined && (
            <StepOfFile assumptions={assumptions} steps={steps} />
          )}
        </ScrollArea>
      ) : (
        <UnderWay underWay={work.underWay} onCancel={work.cancel} />
      )}
    </PartArea>
  );
}

interface StepOfFileProps {
  readonly assumptions: Assumptions;
  readonly steps: FileSteps;
}

function StepOfFile({ assumptions, steps }: StepOfFileProps) {
  const { at } = steps;
  switch (at.step) {
    case "choose":
      return null;
    case "columns":
      return (
        <ColumnsOfFile
          key={`${at.file.name} ${at.file.lastModified} ${at.workbook?.sheet}`}
          assumptions={assumptions}
          looked={at}
          onSheet={(sheet) => void steps.choose(at.file, sheet)}
          onAnswer={(answer) => void steps.answer(at, answer)}
          onGoOn={(mapping) => void steps.propose(at, mapping)}
        />
      );
    case "titles":
      return <TitlesOfFile at={at} steps={steps} />;
    case "copy":
      return (
        <MakeCopy
          onBack={() => steps.go({ ...at, step: "titles" })}
          onWrite={(profile) => void steps.write(at, profile)}
        />
      );
    case "done":
      return (
        <CopyReady name={at.file.name} report={at.report} copy={at.copy} />
      );
  }
}

interface TitlesOfFileProps {
  readonly at: Grouped;
  readonly steps: FileSteps;
}

function TitlesOfFile({ at, steps }: TitlesOfFileProps) {
  const classification = useSettled(at);
  return (
    <TitlesStep
      classification={classification}
      jurisdiction={at.mapping.jurisdiction}
      onDecide={(group, decision) => steps.decide(at, group, decision)}
      showRow={undefined}
      onGoOn={() => steps.go({ ...at, step: "copy" })}
    />
  );
}

/** The groups under the planner's decisions; rows are settled by the worker when they are written. */
function useSettled({
  groups,
  decisions,
  look,
  mapping,
}: Grouped): RosterClassification {
  return useMemo(() => {
    const settled = groups.map((group) =>
      settleGroup(catalogue, group, decisions),
    );
    const rows = look.rows - mapping.headerRow - 1;
    return { groups: settled, rows: [], counts: outcomesOf(settled, rows) };
  }, [groups, decisions, look, mapping]);
}
