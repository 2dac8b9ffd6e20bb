/** The second step: the groups of equal titles, to be accepted, changed or left, and the totals that they add up to. */
import {
  Button,
  makeStyles,
  SearchBox,
  tokens,
} from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useState } from "react";
import { catalogue } from "../../data";
import { nameOf } from "../../src/core/catalog/catalogue";
import type {
  Decision,
  RosterClassification,
  TitleGroup,
} from "../../src/core/roster/classification";
import { isOpen, queueOf } from "../review/queue";
import { reviewTexts } from "../texts/review";
import type { KeptReview } from "../review/use-kept-review";
import { useAnnounce } from "../shell/announcer";
import { Busy } from "../shell/Busy";
import { StepFoot } from "../shell/StepFoot";
import { StepHeading } from "../shell/StepHeading";
import type { ShowRow } from "../shell/use-show-row";
import { shellTexts } from "../texts/shell";
import { titlesTexts } from "../texts/titles";
import { classesOf } from "./class-choices";
import { shownGroups, type TitleFilter } from "./title-filter";
import { TitleList } from "./TitleList";
import { TitleTotals } from "./TitleTotals";

const ReviewQueue = lazy(() =>
  import("../review").then((part) => ({ default: part.ReviewQueue })),
);

const useStyles = makeStyles({
  review: { width: "100%", marginBottom: tokens.spacingVerticalS },
  search: { width: "100%", maxWidth: "none" },
  note: { margin: `${tokens.spacingVerticalS} 0` },
});

interface TitlesStepProps {
  readonly classification: RosterClassification;
  /** Key of the roster's jurisdiction; undefined for all. */
  readonly jurisdiction: string | undefined;
  readonly onDecide: (group: string, decision: Decision | undefined) => void;
  readonly showRow: ShowRow | undefined;
  /** Keeps the decisions of a review as they are made; undefined where no workbook does. */
  readonly review?: KeptReview;
  readonly onGoOn: () => void;
}

export function TitlesStep(step: TitlesStepProps) {
  const { classification, jurisdiction, showRow } = step;
  const styles = useStyles();
  const announce = useAnnounce();
  const { groups, counts } = classification;
  const [filter, setFilter] = useState<TitleFilter>(
    counts.outcomes.review > 0 ? "review" : "all",
  );
  const [search, setSearch] = useState("");
  const [isReviewing, setReviewing] = useState(false);
  const queue = useMemo(() => queueOf(groups), [groups]);
  const left = queue.filter(isOpen).length;
  const shown = useMemo(
    () => shownGroups(groups, filter, search),
    [groups, filter, search],
  );
  const classes = useMemo(
    () => classesOf(catalogue, jurisdiction),
    [jurisdiction],
  );
  const decide = (group: TitleGroup, decision: Decision | undefined): void => {
    step.onDecide(group.id, decision);
    announce(sayDecision(group, decision));
  };
  if (isReviewing)
    return (
      <Suspense fallback={<Busy label={shellTexts.loading} />}>
        <ReviewQueue
          {...{ classification, classes, jurisdiction, showRow }}
          kept={step.review}
          onDecide={decide}
          onBack={() => setReviewing(false)}
        />
      </Suspense>
    );
  return (
    <>
      <StepHeading>{titlesTexts.heading}</StepHeading>
      {queue.length > 0 && (
        <Button className={styles.review} onClick={() => setReviewing(true)}>
          {left > 0 ? reviewTexts.open(left) : reviewTexts.openDone}
        </Button>
      )}
      <TitleTotals
        classification={classification}
        filter={filter}
        onFilter={setFilter}
      />
      <SearchBox
        className={styles.search}
        aria-label={titlesTexts.search}
        placeholder={titlesTexts.search}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
        dismiss={{ "aria-label": titlesTexts.clearSearch }}
      />
      <p className={styles.note} role="status">
        {search === "" || shown.length > 0
          ? titlesTexts.shown(shown.length)
          : titlesTexts.nothingFound(search)}
      </p>
      <TitleList
        groups={shown}
        classes={classes}
        onDecide={decide}
        showRow={showRow}
      />
      <StepFoot action={titlesTexts.goOn} isOpen onAct={step.onGoOn} />
    </>
  );
}

function sayDecision(
  { title, rows }: TitleGroup,
  decision: Decision | undefined,
): string {
  const named = title === "" ? titlesTexts.blankTitle : title;
  if (decision === undefined) return titlesTexts.undone(named);
  if (decision === "leave") return titlesTexts.left(named, rows.length);
  const entry = catalogue.byKey.get(decision.accept);
  const name = entry === undefined ? decision.accept : nameOf(entry);
  return titlesTexts.decided(named, name, rows.length);
}
