/** The pane itself: the host's look, the first paint, and its parts as soon as they are loaded. */
import {
  FluentProvider,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
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
import { useHostTheme } from "./use-host-theme";

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
});

/** The task pane for one host; it fills its container, from 320 px of width on. */
export function Pane({ host }: { readonly host: PaneHost }) {
  const styles = useStyles();
  const theme = useHostTheme(host);
  const opened = useOpenedTimes(host);
  const [part, setPart] = useState<Part>("roster");
  return (
    <FluentProvider
      theme={theme === "dark" ? webDarkTheme : webLightTheme}
      className={styles.pane}
    >
      <Announcer>
        <Parts here={part} onGo={setPart} />
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
                instead={<Waiting host={host}>{shellTexts.failedPart}</Waiting>}
              >
                <Suspense
                  fallback={
                    <Waiting host={host}>
                      <Busy label={shellTexts.reading} />
                    </Waiting>
                  }
                >
                  <Workflow key={opened} host={host} />
                </Suspense>
              </PartBoundary>
            </PartView>
          </GoToPartProvider>
          <OtherParts key={opened} host={host} here={part} />
        </RosterInForceHolder>
      </Announcer>
    </FluentProvider>
  );
}

interface WaitingProps {
  readonly host: PaneHost;
  readonly children: ReactNode;
}

/** The frame while there is nothing to work with. */
function Waiting({ host, children }: WaitingProps) {
  return (
    <PaneFrame
      isSample={host.isSample()}
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
