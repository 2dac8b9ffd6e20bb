/** The groups of titles, of which only those in sight are drawn: a roster can have thousands. */
import { makeStyles } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useMemo, useState } from "react";
import type {
  Decision,
  TitleGroup,
} from "../../src/core/roster/classification";
import type { CatalogueClass } from "../../src/core/catalog/catalogue";
import { useHeightAbove } from "../row-list/use-height-above";
import { useScrollArea } from "../shell/scroll-area";
import type { ShowRow } from "../shell/use-show-row";
import { titlesTexts } from "../texts/titles";
import { classChoices } from "./class-choices";
import { TitleCard } from "./TitleCard";
import { useKeptFocus } from "./use-kept-focus";

/** A card's height in pixels before it is measured. */
const USUAL_HEIGHT = 190;

const useStyles = makeStyles({
  list: {
    position: "relative",
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  item: { position: "absolute", top: 0, left: 0, right: 0 },
});

interface TitleListProps {
  readonly groups: readonly TitleGroup[];
  readonly classes: readonly CatalogueClass[];
  readonly onDecide: (
    group: TitleGroup,
    decision: Decision | undefined,
  ) => void;
  readonly showRow: ShowRow | undefined;
}

export function TitleList({
  groups,
  classes,
  onDecide,
  showRow,
}: TitleListProps) {
  const styles = useStyles();
  const area = useScrollArea();
  const [list, setList] = useState<HTMLUListElement | null>(null);
  const above = useHeightAbove(list);
  const ids = useMemo(() => groups.map(({ id }) => id), [groups]);
  const keepFocus = useKeptFocus(list, ids);
  const virtualizer = useVirtualizer({
    count: groups.length,
    getScrollElement: useCallback(() => area, [area]),
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: useCallback((index: number) => ids[index] ?? index, [ids]),
    scrollMargin: above,
    overscan: 3,
  });
  return (
    <ul
      ref={setList}
      tabIndex={-1}
      aria-label={titlesTexts.listLabel}
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map(({ key, index, start }) => {
        const group = groups[index];
        if (group === undefined) return null;
        return (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            tabIndex={-1}
            aria-setsize={groups.length}
            aria-posinset={index + 1}
            className={styles.item}
            style={{ transform: `translateY(${start - above}px)` }}
          >
            <TitleCard
              group={group}
              choices={classChoices(group, classes)}
              onDecide={(decision) => {
                keepFocus(group.id);
                onDecide(group, decision);
              }}
              showRow={showRow}
            />
          </li>
        );
      })}
    </ul>
  );
}
