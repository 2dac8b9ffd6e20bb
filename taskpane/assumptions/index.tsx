/** The part for assumptions: the set in force, and the choices that make another one. */
import { useEffect, useRef } from "react";
import {
  DEFAULT_ASSUMPTIONS,
  sayAssumptions,
} from "../../src/core/assumptions/assumptions";
import { sayKeptFault } from "../../src/workbook/kept";
import { sayWorkbookProblem } from "../../src/workbook/problem";
import type { PaneHost } from "../host";
import { useAnnounce } from "../shell/announcer";
import { Busy } from "../shell/Busy";
import { Notice } from "../shell/Notice";
import { PartArea } from "../shell/PartArea";
import { Section } from "../shell/Section";
import { SectionHeading } from "../shell/SectionHeading";
import { AssumptionForm } from "./AssumptionForm";
import { assumptionTexts } from "../texts/assumptions";
import { type AssumptionsInPane, useAssumptions } from "./use-assumptions";
import { PART_NAMES } from "../texts/shell";

interface AssumptionsProps {
  readonly host: PaneHost;
  readonly isHere: boolean;
}

export function Assumptions({ host, isHere }: AssumptionsProps) {
  const announce = useAnnounce();
  const pane = useAssumptions(host, isHere);
  const { kept, isKeeping, outcome, keep } = pane;
  const form = useRef<HTMLDivElement>(null);
  // What was kept gets a form of its own, and the button that was pressed goes with the old one.
  useEffect(() => {
    if (outcome === "kept" && document.activeElement === document.body)
      [...(form.current?.querySelectorAll("button") ?? [])].at(-1)?.focus();
  }, [outcome, kept]);
  return (
    <PartArea heading={PART_NAMES.assumptions}>
      <SectionHeading>{assumptionTexts.heading}</SectionHeading>
      <p>{assumptionTexts.about}</p>
      {kept === undefined && <Busy label={assumptionTexts.reading} />}
      <Outcome outcome={outcome} />
      {kept !== undefined && "problem" in kept && (
        <Notice intent="error">{sayWorkbookProblem(kept)}</Notice>
      )}
      {kept !== undefined && !("problem" in kept) && (
        <div ref={form}>
          <InForce kept={kept} />
          <AssumptionForm
            // Another set in the workbook is another form; what is typed stays otherwise.
            key={JSON.stringify(kept.assumptions ?? "")}
            assumptions={kept.assumptions ?? DEFAULT_ASSUMPTIONS}
            isKeeping={isKeeping}
            onKeep={(assumptions) =>
              void keep(assumptions).then((isKept) => {
                if (isKept) announce(assumptionTexts.kept);
              })
            }
          />
        </div>
      )}
    </PartArea>
  );
}

function Outcome({ outcome }: Pick<AssumptionsInPane, "outcome">) {
  if (outcome === undefined) return null;
  return outcome === "kept" ? (
    <Notice intent="success">{assumptionTexts.kept}</Notice>
  ) : (
    <Notice intent="error">{sayWorkbookProblem(outcome)}</Notice>
  );
}

function InForce({
  kept: { assumptions, faults },
}: {
  readonly kept: Exclude<
    NonNullable<AssumptionsInPane["kept"]>,
    { readonly problem: unknown }
  >;
}) {
  return (
    <Section heading={assumptionTexts.inForceHeading}>
      {assumptions === undefined && <p>{assumptionTexts.noneKept}</p>}
      <ul>
        {sayAssumptions(assumptions ?? DEFAULT_ASSUMPTIONS).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {faults.map((fault) => (
        <Notice key={`${fault.sheet} ${fault.address}`} intent="warning">
          {sayKeptFault(fault)}
        </Notice>
      ))}
    </Section>
  );
}
