/** Which look the page has: the planner's choice, or the system's. */
import type { Theme } from "../../taskpane";
import type { ThemeChoice } from "./preferences";
import { Store } from "./store";

const systemIsDark = matchMedia("(prefers-color-scheme: dark)");

export class PageTheme {
  readonly choice: Store<ThemeChoice>;
  readonly shown: Store<Theme>;

  constructor(choice: ThemeChoice) {
    this.choice = new Store(choice);
    this.shown = new Store(themeOf(choice));
    const show = () => this.shown.set(themeOf(this.choice.get()));
    this.choice.watch(show);
    systemIsDark.addEventListener("change", show);
  }
}

function themeOf(choice: ThemeChoice): Theme {
  if (choice !== "system") return choice;
  return systemIsDark.matches ? "dark" : "light";
}
