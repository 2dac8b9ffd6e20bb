/** The page where there is no pane yet, in the look of the system, since Excel has not told its own. */
import {
  FluentProvider,
  makeStyles,
  mergeClasses,
} from "@fluentui/react-components";
import { type ReactNode, useSyncExternalStore } from "react";
import type { Theme } from "..";
import { useFluentTheme } from "../shell/use-fluent-theme";
import { tokens } from "../shell/tokens";

const useStyles = makeStyles({
  area: {
    minHeight: "100%",
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalM,
  },
  waiting: { visibility: "hidden" },
});

export function ExcelPage({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const { theme, isLoaded } = useFluentTheme(useSystemTheme());
  return (
    <FluentProvider
      theme={theme}
      className={mergeClasses(styles.area, !isLoaded && styles.waiting)}
    >
      <main>{children}</main>
    </FluentProvider>
  );
}

function useSystemTheme(): Theme {
  return useSyncExternalStore(watchSystem, () =>
    systemIsDark().matches ? "dark" : "light",
  );
}

const systemIsDark = () => matchMedia("(prefers-color-scheme: dark)");

function watchSystem(changed: () => void): () => void {
  const dark = systemIsDark();
  dark.addEventListener("change", changed);
  return () => dark.removeEventListener("change", changed);
}
