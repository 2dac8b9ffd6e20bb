/** The functions, by the question that each answers or by name, and a search through both. */
import {
  Button,
  makeStyles,
  SearchBox,
  ToggleButton,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import type { FunctionHelp } from "../../src/core/help/function-help";
import { SectionHeading } from "../shell/SectionHeading";
import { functionTexts } from "../texts/functions";
import { foundFunctions } from "./function-search";

export type FunctionOrder = "byTask" | "byName";

export interface FunctionQuery {
  readonly search: string;
  readonly order: FunctionOrder;
}

export const ALL_FUNCTIONS: FunctionQuery = { search: "", order: "byTask" };

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "none" },
  order: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalS,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  open: {
    minWidth: 0,
    padding: 0,
    justifyContent: "start",
    textAlign: "start",
    textDecorationLine: "underline",
    fontWeight: tokens.fontWeightRegular,
  },
  aside: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

interface FunctionListProps {
  readonly help: readonly FunctionHelp[];
  readonly query: FunctionQuery;
  /** The function that the planner comes back from. */
  readonly left: string | undefined;
  readonly onQuery: (query: FunctionQuery) => void;
  readonly onOpen: (id: string) => void;
}

export function FunctionList(list: FunctionListProps) {
  const { help, query, left, onQuery, onOpen } = list;
  const styles = useStyles();
  const lines = useRef<HTMLUListElement>(null);
  const { search, order } = query;
  const shown = useMemo(
    () => foundFunctions(help, search, order),
    [help, search, order],
  );
  useEffect(() => {
    if (left === undefined) return;
    lines.current
      ?.querySelector<HTMLElement>(`[data-function="${left}"]`)
      ?.focus();
  }, [left]);
  return (
    <>
      <SectionHeading>{functionTexts.heading}</SectionHeading>
      <SearchBox
        className={styles.search}
        aria-label={functionTexts.search}
        placeholder={functionTexts.search}
        value={search}
        onChange={(_, { value }) => onQuery({ ...query, search: value })}
        dismiss={{ "aria-label": functionTexts.clearSearch }}
      />
      <div
        role="group"
        aria-label={functionTexts.order}
        className={styles.order}
      >
        {(["byTask", "byName"] as const).map((one) => (
          <ToggleButton
            key={one}
            size="small"
            checked={order === one}
            onClick={() => onQuery({ ...query, order: one })}
          >
            {functionTexts[one]}
          </ToggleButton>
        ))}
      </div>
      <p role="status">
        {shown.length > 0
          ? functionTexts.shown(shown.length)
          : functionTexts.nothingFound(search)}
      </p>
      <ul ref={lines} aria-label={functionTexts.list} className={styles.list}>
        {shown.map(({ id, task, summary }) => (
          <li key={id} className={styles.line}>
            <Button
              appearance="transparent"
              className={styles.open}
              data-function={id}
              onClick={() => onOpen(id)}
            >
              {order === "byTask" ? task : id}
            </Button>
            <span className={styles.aside}>
              {order === "byTask" ? id : summary}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
