/// <reference types="office-js" />
/** The look of Excel: light or dark, as the person has set it in Office. */
import type { Theme } from "..";

/** Light where Excel does not tell, as on the web, where its own look is light until someone changes it. */
export function officeTheme(): Theme {
  // The types promise it; only some versions of Excel give it, and not all of its parts.
  const theme: Partial<Office.OfficeTheme> | undefined =
    Office.context.officeTheme;
  if (theme?.isDarkTheme !== undefined)
    return theme.isDarkTheme ? "dark" : "light";
  return isDark(theme?.bodyBackgroundColor ?? "#ffffff") ? "dark" : "light";
}

/** Excel raises no event for it: the look is read again whenever the person comes back to the pane. */
export function watchOfficeTheme(changed: (theme: Theme) => void): () => void {
  let shown = officeTheme();
  const look = () => {
    const now = officeTheme();
    if (now === shown) return;
    shown = now;
    changed(now);
  };
  window.addEventListener("focus", look);
  document.addEventListener("visibilitychange", look);
  return () => {
    window.removeEventListener("focus", look);
    document.removeEventListener("visibilitychange", look);
  };
}

/** By the brightness that an eye sees in a colour written as "#1f1f1f". */
function isDark(colour: string): boolean {
  const [red = 255, green = 255, blue = 255] = (
    colour.match(/[\da-f]{2}/gi) ?? []
  ).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
