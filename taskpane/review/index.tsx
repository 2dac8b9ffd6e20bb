/** The review queue: what needs a person, one title at a time, by keyboard alone if wanted. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { CatalogueClass } from "../../src/core/catalog/catalogue";
import type {
  Decision,
  RosterClassification,
  TitleGroup,
} from "../../src/core/roster/classification";
import { Notice } from "../shell/Notice";
import { RowLinks } from "../shell/RowLinks";
import { SectionHeading } from "../shell/SectionHeading";
import { useScrollArea } from "../shell/scroll-area";
import type { ShowRow } from "../shell/use-show-row";
import { keptWith } from "./keep-decision";
import { isOpen, nextOpen, queueOf, unreadOverrides } from "./queue";
import { type DecidedWith, ReviewedTitle } from "./ReviewedTitle";
import { reviewTexts } from "../texts/review";
import type { KeptReview } from "./use-kept-review";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
  },
  left: { marginRight: "auto" },
  pair: { display: "flex", gap: tokens.spacingHorizontalS },
  keys: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

interface ReviewQueueProps {
  readonly classification: RosterClassification;
  readonly classes: readonly CatalogueClass[];
  /** Of the roster; undefined for all. */
  readonly jurisdiction: string | undefined;
  /** Undefined where nothing keeps decisions, as for a file. */
  readonly kept: KeptReview | undefined;
  readonly onDecide: (
    group: TitleGroup,
    decision: Decision | undefined,
  ) => void;
  readonly onBack: () => void;
  readonly showRow: ShowRow | undefined;
}

export function ReviewQueue(review: ReviewQueueProps) {
  const { classification, classes, kept, onDecide, onBack, showRow } = review;
  const styles = useStyles();
  const queue = queueOf(classification.groups);
  const [place, setPlace] = useState(() => nextOpen(queue, -1) ?? 0);
  const here = Math.min(place, queue.length - 1);
  const group = queue[here];
  const [said, setSaid] = useState<ReadonlyMap<string, DecidedWith>>(new Map());
  const [decider, setDecider] = useState(
    () => kept?.decisions.at(-1)?.decider ?? "",
  );
  const heading = useShownFromTop(group?.id);
  const left = queue.filter(isOpen).length;
  const overrides = unreadOverrides(classification);
  const go = (by: number): void =>
    setPlace((here + by + queue.length) % queue.length);
  const decide = (
    decided: TitleGroup,
    decision: Decision | undefined,
    with_: DecidedWith,
  ): void => {
    onDecide(decided, decision);
    kept?.keep({ group: decided, decision, ...with_ });
    setSaid(new Map(said).set(decided.id, with_));
    setDecider(with_.decider);
    if (decision !== undefined) setPlace(nextOpen(queue, here) ?? here);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { PageDown: 1, PageUp: -1 }[event.key];
    if (by === undefined || !event.altKey) return;
    event.preventDefault();
    go(by);
  };
  return (
    <div onKeyDown={onKeyDown}>
      <div className={styles.bar}>
        <Button size="small" appearance="subtle" onClick={onBack}>
          <span aria-hidden>‹&nbsp;</span>
          {reviewTexts.back}
        </Button>
        <span role="status" className={styles.left}>
          {reviewTexts.left(left, queue.length)}
        </span>
        <div className={styles.pair}>
          <Button
            size="small"
            aria-keyshortcuts="Alt+PageUp"
            onClick={() => go(-1)}
          >
            {reviewTexts.previous}
          </Button>
          <Button
            size="small"
            aria-keyshortcuts="Alt+PageDown"
            onClick={() => go(1)}
          >
            {reviewTexts.next}
          </Button>
        </div>
      </div>
      {kept?.notKept !== undefined && (
        <Notice intent="warning" title={reviewTexts.notKept}>
          {kept.notKept}
        </Notice>
      )}
      {overrides.length > 0 && (
        <Notice intent="warning">
          {reviewTexts.overrides(overrides.length)}
          <RowLinks
            rows={overrides.map(({ row }) => row)}
            count={overrides.length}
            showRow={showRow}
          />
        </Notice>
      )}
      {group !== undefined && (
        <>
          <SectionHeading focus={heading}>
            {group.title === "" ? reviewTexts.noTitle : group.title}
          </SectionHeading>
          <ReviewedTitle
            key={group.id}
            group={group}
            classes={classes}
            isLast={nextOpen(queue, here) === undefined}
            said={kept && (said.get(group.id) ?? saidBefore(group))}
            onDecide={(decision, with_) => decide(group, decision, with_)}
            showRow={showRow}
          />
        </>
      )}
      <p className={styles.keys}>{reviewTexts.keys}</p>
    </div>
  );

  /** The note of an earlier decision; the name of whoever decided last is offered again. */
  function saidBefore(one: TitleGroup): DecidedWith {
    const { jurisdiction } = review;
    const found = keptWith(kept?.decisions ?? [], one, jurisdiction);
    return {
      note: found?.note ?? "",
      decider: decider === "" ? (found?.decider ?? "") : decider,
    };
  }
}

/** The heading takes the focus, and the page begins at its top, whenever another title comes. */
function useShownFromTop(id: string | undefined) {
  const heading = useRef<HTMLHeadingElement>(null);
  const area = useScrollArea();
  useEffect(() => {
    if (id === undefined) return;
    // Newer browsers answer with a promise, which React would take for a clean-up.
    void area?.scrollTo?.({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, [id, area]);
  return heading;
}
