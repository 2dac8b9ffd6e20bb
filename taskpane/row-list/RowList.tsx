/** Rows of the roster, each with what is said of it and the way to it; only those in sight are drawn. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useState } from "react";
import { useScrollArea } from "../shell/scroll-area";
import type { ShowRow } from "../shell/use-show-row";
import { rowNumber } from "../texts/numbers";
import { rosterTexts } from "../texts/roster";
import { useHeightAbove } from "./use-height-above";

/** A row's height in pixels before it is measured. */
const USUAL_HEIGHT = 84;

const useStyles = makeStyles({
  list: {
    position: "relative",
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  item: {
    position: "absolute",
    top: 0,
    left: 0,
    right: 0,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  head: {
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalXS,
  },
  row: {
    flexShrink: 0,
    minWidth: "40px",
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    justifyContent: "start",
    textDecorationLine: "underline",
    fontWeight: tokens.fontWeightRegular,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
});

export interface ListedRow {
  /** Counted from 0. */
  readonly row: number;
  readonly name: string;
  readonly lines: readonly string[];
}

interface RowListProps {
  readonly label: string;
  readonly count: number;
  /** What is listed at a place of the list, asked for only when it comes into sight. */
  readonly at: (index: number) => ListedRow | undefined;
  readonly showRow: ShowRow;
}

export function RowList({ label, count, at, showRow }: RowListProps) {
  const styles = useStyles();
  const area = useScrollArea();
  const [list, setList] = useState<HTMLUListElement | null>(null);
  const above = useHeightAbove(list);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: useCallback(() => area, [area]),
    estimateSize: () => USUAL_HEIGHT,
    scrollMargin: above,
    overscan: 5,
  });
  return (
    <ul
      ref={setList}
      aria-label={label}
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map(({ key, index, start }) => {
        const listed = at(index);
        if (listed === undefined) return null;
        const { row, name, lines } = listed;
        return (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={count}
            aria-posinset={index + 1}
            className={styles.item}
            style={{ transform: `translateY(${start - above}px)` }}
          >
            <div className={styles.head}>
              <Button
                appearance="transparent"
                size="small"
                className={styles.row}
                aria-label={rosterTexts.showRow(row)}
                onClick={() => showRow(row)}
              >
                {rowNumber(row)}
              </Button>
              <span className={styles.name}>{name}</span>
            </div>
            {lines.map((line) => (
              <div key={line}>{line}</div>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
