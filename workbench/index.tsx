/** The workbench: a spreadsheet with our functions and the pane, in a page that needs no Excel. */
import { createRoot } from "react-dom/client";
import type { PaneHost } from "../taskpane";
import { startGrid } from "./grid/start-grid";
import { rememberPreferences, rememberedPreferences } from "./page/preferences";
import { Store } from "./page/store";
import { PageTheme } from "./page/theme";
import { WorkbenchPage } from "./page/WorkbenchPage";
import { WorkbookSession } from "./page/workbook-session";
import { sampleWorkbook } from "./sample/sample-workbook";

const preferences = new Store(rememberedPreferences());
const theme = new PageTheme(preferences.get().theme);
theme.choice.watch(() => preferences.update({ theme: theme.choice.get() }));
preferences.watch(() => rememberPreferences(preferences.get()));

const element = document.createElement("div");
element.style.height = "100%";
const grid = startGrid(element, theme.shown.get() === "dark");
theme.shown.watch(() => grid.api.toggleDarkMode(theme.shown.get() === "dark"));

const session = new WorkbookSession(grid);
const host: PaneHost = {
  workbook: session.workbook,
  theme: theme.shown.get,
  watchTheme: (changed) => theme.shown.watch(() => changed(theme.shown.get())),
  watchWorkbook: session.opened.watch,
  isSample: () => session.state.get().isSample,
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
};

addEventListener("beforeunload", (event) => {
  if (session.state.get().isChanged) event.preventDefault();
});

const place = document.getElementById("workbench");
if (!place) throw new Error("The page has no place for the workbench.");
createRoot(place).render(
  <WorkbenchPage
    session={session}
    host={host}
    theme={theme}
    preferences={preferences}
    grid={element}
  />,
);
void sampleWorkbook().then((sample) => session.showSample(sample));
