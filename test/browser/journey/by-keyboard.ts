/** A planner without a mouse: every press is counted, and what is reached is reached by the keys alone. */
import type { Locator, Page } from "playwright-core";

/** More presses than any control of a part is away. */
const FURTHEST = 120;

export class Keyboard {
  private presses = 0;

  constructor(private readonly page: Page) {}

  /** How many keys were pressed so far; a text counts once. */
  get actions(): number {
    return this.presses;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      this.presses += 1;
    }
  }

  /** Puts a text where the focus is, as typing or pasting does. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.insertText(text);
    this.presses += 1;
  }

  /** Goes on by Tab until the control has the focus. @throws Error where it never gets it */
  async tabTo(control: Locator, key: "Tab" | "Shift+Tab" = "Tab") {
    await control.waitFor();
    for (let tried = 0; tried < FURTHEST; tried += 1) {
      if (await hasFocus(control)) return;
      await this.press(key);
    }
    throw new Error(`The keyboard never came to ${control.toString()}.`);
  }

  /** Goes to a button and presses it. */
  async choose(name: string | RegExp, key: "Tab" | "Shift+Tab" = "Tab") {
    const button = this.page.getByRole("button", { name }).visible();
    await this.tabTo(button.first(), key);
    await this.press("Enter");
  }
}

export const hasFocus = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => element === document.activeElement);
