/** What the page remembers between visits: preferences, never anything of a workbook. */

export type ThemeChoice = "system" | "light" | "dark";

export interface Preferences {
  readonly theme: ThemeChoice;
  readonly paneWidth: number;
  readonly paneShown: boolean;
}

const KEY = "classbook.preferences";
const FIRST: Preferences = { theme: "system", paneWidth: 400, paneShown: true };

/** Those of the last visit; the first ones where there are none, or storage is closed to the page. */
export function rememberedPreferences(): Preferences {
  try {
    return {
      ...FIRST,
      ...valid(JSON.parse(localStorage.getItem(KEY) ?? "{}")),
    };
  } catch {
    return FIRST;
  }
}

export function rememberPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // Without storage the page works as on a first visit.
  }
}

function valid(stored: unknown): Partial<Preferences> {
  const { theme, paneWidth, paneShown } = (stored ?? {}) as Record<
    string,
    unknown
  >;
  return {
    ...(theme === "system" || theme === "light" || theme === "dark"
      ? { theme }
      : {}),
    ...(typeof paneWidth === "number" && Number.isFinite(paneWidth)
      ? { paneWidth }
      : {}),
    ...(typeof paneShown === "boolean" ? { paneShown } : {}),
  };
}
