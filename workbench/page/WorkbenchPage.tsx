/** The page: the bar, the grid, the pane, and what is said and asked around them. */
import {
  FluentProvider,
  makeStyles,
  mergeClasses,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { type RefObject, useEffect, useRef, useSyncExternalStore } from "react";
import { Pane, type PaneHost } from "../../taskpane";
import { texts } from "../texts";
import { CellMessage } from "./CellMessage";
import { DropArea } from "./DropArea";
import { FileDialogs } from "./FileDialogs";
import { Messages } from "./Messages";
import { PaneDivider } from "./PaneDivider";
import type { Preferences } from "./preferences";
import type { Store } from "./store";
import type { PageTheme } from "./theme";
import { TopBar } from "./TopBar";
import { useAreaKeys } from "./use-area-keys";
import { useFileActions } from "./use-file-actions";
import type { WorkbookSession } from "./workbook-session";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    overflow: "hidden",
  },
  work: {
    display: "flex",
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    "@media (max-width: 760px)": { flexDirection: "column" },
  },
  grid: { flexGrow: 1, minWidth: 0, minHeight: 0, position: "relative" },
  // Half a page of this size holds neither: the pane lies over the grid, which is seen when the pane is hidden.
  gridBelow: {
    "@media (max-width: 760px) and (max-height: 640px)": {
      visibility: "hidden",
    },
  },
  gridPlace: { height: "100%" },
  pane: {
    flexShrink: 0,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    "@media (max-width: 760px)": {
      width: "auto !important",
      height: "50%",
      borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    },
    "@media (max-width: 760px) and (max-height: 640px)": {
      position: "absolute",
      inset: 0,
      zIndex: 1,
      height: "auto",
      borderTop: "none",
    },
  },
  hidden: { display: "none" },
});

interface WorkbenchPageProps {
  readonly session: WorkbookSession;
  readonly host: PaneHost;
  readonly theme: PageTheme;
  readonly preferences: Store<Preferences>;
  /** The element that the grid lives in. */
  readonly grid: HTMLElement;
}

export function WorkbenchPage({
  session,
  host,
  theme,
  preferences,
  grid,
}: WorkbenchPageProps) {
  const styles = useStyles();
  const state = useStore(session.state);
  const shownTheme = useStore(theme.shown);
  const choice = useStore(theme.choice);
  const { paneShown, paneWidth } = useStore(preferences);
  const actions = useFileActions(session);
  const bar = useRef<HTMLElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLElement>(null);
  useAreaKeys(bar, sheet, pane);
  return (
    <FluentProvider
      theme={shownTheme === "dark" ? webDarkTheme : webLightTheme}
      className={styles.page}
      // A dialog's own layer as high as the page would hide the page.
      applyStylesToPortals={false}
    >
      <TopBar
        bar={bar}
        state={state}
        theme={choice}
        paneShown={paneShown}
        onOpen={actions.open}
        onSave={actions.save}
        onTheme={(next) => theme.choice.set(next)}
        onPane={() => preferences.update({ paneShown: !paneShown })}
      />
      <Messages state={state} onDismiss={() => session.dismiss()} />
      <div className={styles.work}>
        <div
          className={mergeClasses(styles.grid, paneShown && styles.gridBelow)}
        >
          <GridPlace place={sheet} grid={grid} className={styles.gridPlace} />
          <CellMessage text={useStore(session.cellMessage)} />
        </div>
        {paneShown && (
          <PaneDivider
            width={paneWidth}
            onWidth={(width) => preferences.update({ paneWidth: width })}
          />
        )}
        {/* Kept while hidden: what the planner has decided in it is not lost. */}
        <aside
          ref={pane}
          className={mergeClasses(styles.pane, !paneShown && styles.hidden)}
          style={{ width: paneWidth }}
          aria-label={texts.paneLabel}
        >
          <Pane host={host} />
        </aside>
      </div>
      <DropArea
        onFile={actions.open}
        onSeveral={() => session.say("error", texts.oneFile)}
      />
      <FileDialogs session={session} state={state} actions={actions} />
    </FluentProvider>
  );
}

/** Holds the grid's own element, which is not React's. */
function GridPlace({
  place,
  grid,
  className,
}: {
  readonly place: RefObject<HTMLDivElement | null>;
  readonly grid: HTMLElement;
  readonly className: string;
}) {
  useEffect(() => {
    place.current?.append(grid);
    return () => grid.remove();
  }, [place, grid]);
  return (
    <div
      ref={place}
      className={className}
      role="region"
      aria-label={texts.gridLabel}
      aria-description={texts.areaKeys}
    />
  );
}

function useStore<Value>(store: Store<Value>): Value {
  return useSyncExternalStore(store.watch, store.get);
}
