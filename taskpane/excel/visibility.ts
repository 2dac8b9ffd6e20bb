/// <reference types="office-js" />
/**
 * When the pane is seen. A workbook with our formulas starts the page out of sight, for its functions alone:
 * there nobody looks at a pane, and one that read the roster would only keep the functions waiting.
 */

/** What Excel tells beyond its types about a page that shares its runtime with the functions. */
interface Readiness {
  readonly host: unknown;
  readonly addin?: { readonly visibilityMode?: string } | null;
}

/** What a person does to a page only when they see it, should Excel not tell that it was shown. */
const SIGNS_OF_LIFE = ["focus", "pointerdown", "keydown"] as const;

/** Resolves at once, unless Excel says that the page is hidden: then when it is shown. */
export async function paneIsShown(): Promise<void> {
  const { addin }: Readiness = await Office.onReady();
  if (addin?.visibilityMode !== "Hidden") return;
  await new Promise<void>((resolve) => {
    for (const sign of SIGNS_OF_LIFE)
      window.addEventListener(sign, () => resolve(), { once: true });
    Office.addin
      .onVisibilityModeChanged(({ visibilityMode }) => {
        if (visibilityMode === Office.VisibilityMode.taskpane) resolve();
      })
      // Without the event no one would ever see the pane: it costs less to show it at once.
      .catch(() => resolve());
  });
}
