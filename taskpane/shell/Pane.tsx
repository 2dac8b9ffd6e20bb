/** The pane itself: the host's look, the first paint, and its parts as soon as they are loaded. */
import {
  FluentProvider,
  makeStyles,
  mergeClasses,
} from "@fluentui/react-components";
import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import type { PaneHost } from "../host";
import { shellTexts } from "../texts/shell";
import { Announcer } from "./announcer";
import { Busy } from "./Busy";
import { GoToPartProvider } from "./go-to-part";
import { OtherParts } from "./OtherParts";
import { PaneFrame } from "./PaneFrame";
import type { Part } from "./part";
import { PartBoundary } from "./PartBoundary";
import { Parts } from "./Parts";
import { PartView } from "./PartView";
import { RosterInForceHolder } from "./roster-in-force";
import { useFluentTheme } from "./use-fluent-theme";
import { useHostTheme } from "./use-host-theme";
import { tokens } from "./tokens";

const Interrupted = lazy(() =>
  import("../history/interrupted").then((part) => ({
    default: part.Interrupted,
  })),
);
const Workflow = lazy(() =>
  import("./Workflow").then((part) => ({ default: part.Workflow })),
);

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
    boxSizing: "border-box",
    overflow: "hidden",
    "& p": {
      marginTop: tokens.spacingVerticalS,
      marginBottom: tokens.spacingVerticalS,
    },
  },
  // Rather nothing than a flash of the other look.
  waiting: { visibility: "hidden" },
});

/** The task pane for one host; it fills its container, from 320 px of width on. */
export function Pane({ host }: { readonly host: PaneHost }) {
  const styles = useStyles();
  const { theme, isLoaded } = useFluentTheme(useHostTheme(host));
  const opened = useOpenedTimes(host);
  const [part, setPart] = useState<Part>("roster");
  return (
    <FluentProvider
      theme={theme}
      className={mergeClasses(styles.pane, !isLoaded && styles.waiting)}
      // What floats over the pane would be as high as the pane.
      applyStylesToPortals={false}
    >
      <Announcer>
        <Parts here={part} isSample={host.isSample()} onGo={setPart} />
        <PartBoundary key={`interrupted ${opened}`} instead={null}>
          <Suspense>
            <Interrupted
              key={opened}
              host={host}
              onShowHistory={() => setPart("history")}
            />
          </Suspense>
        </PartBoundary>
        <RosterInForceHolder>
          <GoToPartProvider value={setPart}>
            <PartView isHere={part === "roster"}>
              <PartBoundary
                key={opened}
                instead={<Waiting>{shellTexts.failedPart}</Waiting>}
              >
                <Suspense
                  fallback={
                    <Waiting>
                      <Busy label={shellTexts.reading} />
                    </Waiting>
                  }
                >
                  <Workflow key={opened} host={host} />
                </Suspense>
              </PartBoundary>
            </PartView>
            <OtherParts key={opened} host={host} here={part} />
          </GoToPartProvider>
        </RosterInForceHolder>
      </Announcer>
    </FluentProvider>
  );
}

/** The frame while there is nothing to work with. */
function Waiting({ children }: { readonly children: ReactNode }) {
  return (
    <PaneFrame
      here="roster"
      isOpen={(step) => step === "roster"}
      onGo={() => undefined}
    >
      {children}
    </PaneFrame>
  );
}

/** How many workbooks were opened after the first: each begins a workflow of its own. */
function useOpenedTimes(host: PaneHost): number {
  const [opened, setOpened] = useState(0);
  useEffect(
    () => host.watchWorkbook(() => setOpened((times) => times + 1)),
    [host],
  );
  return opened;
}
