/** What a screen is held to: the rules of WCAG 2.2 AA, and nothing cut off at the least width of a pane. */
import axe from "axe-core";
import type { Page } from "playwright-core";
import type { Look } from "./looks";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** One line for each breach of a rule; the grid library's own markup is not ours to judge. In other looks than light only colours differ. */
export async function breaches(page: Page, look: Look): Promise<string[]> {
  if (!(await page.evaluate("typeof axe === 'object'")))
    await page.evaluate(axe.source);
  return page.evaluate(
    async ({ rules, look }) => {
      const { axe } = window as unknown as { axe: typeof import("axe-core") };
      const { violations } = await axe.run(
        {
          exclude: [
            ["[data-u-comp]"],
            ["#workbench canvas"],
            // The component library keeps the focus in a dialog with these.
            ["[data-tabster-dummy]"],
          ],
        },
        {
          resultTypes: ["violations"],
          runOnly:
            look === "light"
              ? { type: "tag", values: rules }
              : { type: "rule", values: ["color-contrast"] },
        },
      );
      return violations.flatMap(({ id, nodes }) =>
        nodes
          // What lies below the foot of a step is scrolled to when it gets the focus.
          .filter(({ any }) => !/obscured/.test(any[0]?.message ?? ""))
          .map(({ html, any }) =>
            [look, id, html.slice(0, 160), any[0]?.message ?? ""].join(": "),
          ),
      );
    },
    { rules: RULES, look },
  );
}

/** What stands out of the pane to the right, where nobody can scroll to. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const area = [...document.querySelectorAll("main")].find((one) =>
      one.checkVisibility(),
    );
    if (area === undefined) return [];
    const edge = area.getBoundingClientRect().right;
    const scrolls = (element: Element) => {
      for (let at = element; at !== area; at = at.parentElement as Element)
        if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
      return false;
    };
    return (
      [...area.querySelectorAll("*")]
        .filter((one) => one.checkVisibility())
        .filter((one) => one.getBoundingClientRect().right > edge + 1)
        .filter((one) => !scrolls(one) && one.tagName !== "OPTION")
        // Its mark to clear it stands beside it until there is something to clear.
        .filter((one) => one.closest(".fui-SearchBox") === null)
        .map((one) => `cut off: ${one.outerHTML.slice(0, 120)}`)
        .slice(0, 3)
    );
  });
}
