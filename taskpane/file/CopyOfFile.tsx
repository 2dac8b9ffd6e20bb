/** The last step: for whom the copy is, and what came of it. */
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { OUTCOMES } from "../../src/core/roster/classification";
import type { CsvProfile } from "../../src/files";
import type { ClassifiedFile } from "../../src/worker/file/write-classified";
import { ChoiceField } from "../mapping/ChoiceField";
import { download } from "../download";
import { CountTable } from "../shell/CountTable";
import { SectionHeading } from "../shell/SectionHeading";
import { StepFoot } from "../shell/StepFoot";
import { OUTCOME_NAMES } from "../texts/titles";
import { copyName, fileTexts, PROFILES } from "../texts/file";

interface MakeCopyProps {
  readonly onBack: () => void;
  readonly onWrite: (profile: CsvProfile) => void;
}

export function MakeCopy({ onBack, onWrite }: MakeCopyProps) {
  const [profile, setProfile] = useState<CsvProfile>("excelSafe");
  return (
    <>
      <ChoiceField
        label={fileTexts.profile}
        hint={fileTexts.profileHint(profile)}
        value={profile}
        options={Object.entries(PROFILES).map(([value, text]) => ({
          value,
          text,
        }))}
        onChoose={(value) =>
          setProfile(value === "exact" ? "exact" : "excelSafe")
        }
      />
      <p>
        <Button onClick={onBack}>{fileTexts.back}</Button>
      </p>
      <StepFoot
        action={fileTexts.write}
        isOpen
        onAct={() => onWrite(profile)}
      />
    </>
  );
}

interface CopyReadyProps {
  readonly name: string;
  readonly report: ClassifiedFile;
  readonly copy: Blob;
}

export function CopyReady({ name, report, copy }: CopyReadyProps) {
  const saved = copyName(name);
  return (
    <>
      <SectionHeading>{fileTexts.doneHeading}</SectionHeading>
      <p role="status">{fileTexts.asMany(report.rows)}</p>
      {report.keptAsText > 0 && (
        <p>{fileTexts.keptAsText(report.keptAsText)}</p>
      )}
      <CountTable
        headers={[fileTexts.outcome, fileTexts.rows]}
        lines={OUTCOMES.map((outcome) => ({
          name: OUTCOME_NAMES[outcome],
          number: report.outcomes[outcome],
        }))}
        sum={fileTexts.sum}
      />
      <p>
        <Button appearance="primary" onClick={() => download(copy, saved)}>
          {fileTexts.download(saved)}
        </Button>
      </p>
    </>
  );
}
