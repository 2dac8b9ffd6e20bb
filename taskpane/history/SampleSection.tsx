/** A sample of the rows that a run changed, drawn by a seed that an auditor can draw by again. */
import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { JournalledChange } from "../../src/workbook/journal/run";
import {
  sayWorkbookProblem,
  type WorkbookProblem,
} from "../../src/workbook/problem";
import { useAnnounce } from "../shell/announcer";
import { Busy } from "../shell/Busy";
import { Notice } from "../shell/Notice";
import { Section } from "../shell/Section";
import { ALL_CHANGES, type AboutRun } from "./ChangesSection";
import { ChangeTable } from "./ChangeTable";
import { seededSample } from "./seeded-sample";
import { changesTexts, sampleTexts } from "../texts/history";
import { useRunWork } from "./use-run-work";
import { useShowKey } from "./use-show-key";

interface Sample {
  readonly size: number;
  readonly seed: string;
  /** How many rows were drawn from. */
  readonly of: number;
  readonly changes: readonly JournalledChange[];
}

const USUAL_SIZE = 25;

export function SampleSection({ host, journal, run }: AboutRun) {
  const [size, setSize] = useState(String(USUAL_SIZE));
  const [seed, setSeed] = useState(() => host.newId().slice(0, 8));
  const announce = useAnnounce();
  const showKey = useShowKey(host, run);
  const work = useRunWork<Sample | WorkbookProblem>(host);
  const number = Number(size);
  const isSize = Number.isSafeInteger(number) && number >= 1;
  const draw = async (): Promise<void> => {
    const sample = await work.begin(async (context) => {
      const changes = await journal.readChanges(
        host.workbook,
        run.id,
        context,
        ALL_CHANGES,
      );
      return "problem" in changes ? changes : drawFrom(changes, number, seed);
    });
    announce("problem" in sample ? sayWorkbookProblem(sample) : say(sample));
  };
  return (
    <Section heading={sampleTexts.heading}>
      <p>{sampleTexts.about}</p>
      <Field
        label={sampleTexts.size}
        {...(isSize ? {} : { validationMessage: sampleTexts.notANumber })}
      >
        <Input
          inputMode="numeric"
          value={size}
          onChange={(_, { value }) => setSize(value)}
        />
      </Field>
      <Field label={sampleTexts.seed}>
        <Input value={seed} onChange={(_, { value }) => setSeed(value)} />
      </Field>
      <Button
        disabledFocusable={work.busy || !isSize}
        onClick={() => void draw()}
      >
        {sampleTexts.draw}
      </Button>
      {work.busy && <Busy label={changesTexts.reading} />}
      {!work.busy && work.outcome !== undefined && (
        <Drawn outcome={work.outcome} showKey={showKey} />
      )}
    </Section>
  );
}

interface DrawnProps {
  readonly outcome: Sample | WorkbookProblem;
  readonly showKey: (key: string) => void;
}

function Drawn({ outcome, showKey }: DrawnProps) {
  if ("problem" in outcome)
    return <Notice intent="error">{sayWorkbookProblem(outcome)}</Notice>;
  if (outcome.of === 0) return <p>{changesTexts.none}</p>;
  return (
    <ChangeTable
      caption={say(outcome)}
      headers={[changesTexts.before, changesTexts.after]}
      lines={outcome.changes.map(({ key, column, before, after }) => {
        return { key, column, first: before, second: after };
      })}
      showKey={showKey}
    />
  );
}

function drawFrom(
  changes: readonly JournalledChange[],
  size: number,
  seed: string,
): Sample {
  const keys = new Set(changes.map(({ key }) => key));
  const drawn = new Set(seededSample([...keys], size, seed));
  return {
    size: drawn.size,
    seed,
    of: keys.size,
    changes: changes.filter(({ key }) => drawn.has(key)),
  };
}

function say({ size, of, seed }: Sample): string {
  return sampleTexts.caption(size, of, seed);
}
