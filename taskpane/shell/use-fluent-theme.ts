/** Fluent's theme for a look: the light one is there at once, the dark one is loaded when it is first needed. */
import {
  type Theme as FluentTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Theme } from "../host";

let dark: FluentTheme | undefined;

interface ThemeOfLook {
  readonly theme: FluentTheme;
  /** False for the moment until the theme of the look is there. */
  readonly isLoaded: boolean;
}

export function useFluentTheme(look: Theme): ThemeOfLook {
  const [, setLoaded] = useState(dark);
  const isMissing = look === "dark" && dark === undefined;
  useEffect(() => {
    if (isMissing) void loadDark().then(setLoaded);
  }, [isMissing]);
  return {
    theme: look === "dark" && dark ? dark : webLightTheme,
    isLoaded: !isMissing,
  };
}

/** Where it cannot be loaded the light one stands in: a pane that can be read comes before its colour. */
async function loadDark(): Promise<FluentTheme> {
  dark = await import("./dark-theme").then(
    ({ darkTheme }) => darkTheme,
    () => webLightTheme,
  );
  return dark;
}
