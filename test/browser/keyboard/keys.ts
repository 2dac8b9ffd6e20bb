/** A planner without a mouse: keys, and how many of them a task takes. */
import type { Locator, Page } from "playwright-core";
import type { GivenFile } from "../workbench/workbench-page";

/** More would be a way that nobody goes. */
const MOST_TABS = 150;

/** Counts each key as an action, and each typed text as one. */
export class Keys {
  actions = 0;

  constructor(private readonly page: Page) {}

  async press(key: string, times = 1): Promise<void> {
    for (let time = 0; time < times; time += 1) {
      await this.page.keyboard.press(key);
      this.actions += 1;
    }
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    this.actions += 1;
  }

  /** Tabs to a control, forward or back, whichever way it lies. */
  async tabTo(target: Locator): Promise<void> {
    await target.waitFor();
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      const way = await target.evaluate((one) => {
        const here = document.activeElement ?? document.body;
        if (here === one) return "there";
        return here.compareDocumentPosition(one) &
          Node.DOCUMENT_POSITION_FOLLOWING
          ? "Tab"
          : "Shift+Tab";
      });
      if (way === "there") return;
      await this.press(way);
    }
    throw new Error(`${MOST_TABS} tabs do not lead to ${target}.`);
  }

  /** Tabs to a button and presses it. */
  async use(name: string | RegExp): Promise<void> {
    await this.tabTo(this.button(name));
    await this.press("Enter");
  }

  /** Tabs to a list and chooses by typing what stands there. */
  async choose(label: string, text: string): Promise<void> {
    await this.tabTo(this.inSight(this.page.getByLabel(label)));
    await this.type(text);
  }

  /** Goes on to the area that holds a control. */
  async goToArea(area: Locator): Promise<void> {
    for (let times = 0; times <= 3; times += 1) {
      if (await area.evaluate((one) => one.contains(document.activeElement)))
        return;
      await this.press("F6");
    }
    throw new Error("F6 does not lead there.");
  }

  /** Goes to the pane, and there back up to a part of a group. */
  async goToPart(group: string, part: string): Promise<void> {
    await this.goToArea(
      this.page.getByRole("complementary", { name: "Classify" }),
    );
    await this.use(new RegExp(`^${group}$`));
    await this.use(new RegExp(`^${part}$`));
  }

  /** Opens the system's list of files with a control, and takes a file there. */
  async chooseFile(control: Locator, file: GivenFile): Promise<void> {
    await this.tabTo(control);
    // While a copy is saved nothing is opened.
    const open = this.page.locator(":not([aria-disabled='true'])");
    await control.and(open).waitFor();
    const chooser = this.page.waitForEvent("filechooser");
    await this.press("Enter");
    const { name, content } = file;
    await (
      await chooser
    ).setFiles({
      ...{ name, mimeType: "application/octet-stream" },
      buffer: Buffer.from(content),
    });
  }

  button(name: string | RegExp): Locator {
    return this.inSight(this.page.getByRole("button", { name, exact: true }));
  }

  private inSight(found: Locator): Locator {
    return found.filter({ visible: true }).first();
  }
}
