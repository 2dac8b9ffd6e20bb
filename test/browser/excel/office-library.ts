// Microsoft's library for add-ins as the page gets it in the tests, whose browser reaches nothing but this machine.
import fs from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";

export const officeOrigin = "https://appsforoffice.microsoft.com";

const libraryFolder = path.resolve(
  __dirname,
  "../../../node_modules/@microsoft/office-js/dist",
);

/** Answers every address of Microsoft's with the file of its package. */
export function realLibrary(page: Page): Promise<unknown> {
  return page.route(`${officeOrigin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = path.join(
      libraryFolder,
      pathname.replace("/lib/1/hosted/", ""),
    );
    if (fs.existsSync(file)) await route.fulfill({ path: file });
    else await route.fulfill({ status: 404, body: "" });
  });
}

/** Answers nothing, as where the address is blocked. */
export function noLibrary(page: Page): Promise<unknown> {
  return page.route(`${officeOrigin}/**`, (route) => route.abort());
}

export interface ToldByExcel {
  readonly host: string;
  readonly offers: readonly string[];
  readonly isDark: boolean;
  /** How Excel says that the page is seen when it opens; it says nothing if left out. */
  readonly visibilityMode?: "Unknown" | "Hidden" | "Taskpane";
  /** Whether it cannot tell when that changes. */
  readonly isSilent?: boolean;
}

/** Stands for the library beside an Excel that tells these things, and whose workbook refuses every batch. */
export function libraryTelling(told: ToldByExcel) {
  const script = `
    window.associated = [];
    window.CustomFunctions = { associate: (id) => associated.push(id) };
    const told = ${JSON.stringify(told)};
    window.Office = {
      HostType: { Excel: "Excel" },
      VisibilityMode: { hidden: "Hidden", taskpane: "Taskpane" },
      onReady: async () => ({
        host: told.host,
        platform: "OfficeOnline",
        addin: told.visibilityMode ? { visibilityMode: told.visibilityMode } : null,
      }),
      addin: {
        onVisibilityModeChanged: async (changed) => {
          if (told.isSilent) throw new Error("not supported");
          window.tellVisibility = (visibilityMode) => changed({ visibilityMode });
        },
      },
      context: {
        officeTheme: { isDarkTheme: told.isDark },
        requirements: {
          isSetSupported: (name, version) => told.offers.includes(name + " " + version),
        },
      },
    };
    window.batches = 0;
    window.Excel = { run: async () => { window.batches++; throw Object.assign(new Error("refused"), { code: "GeneralException" }); } };`;
  return (page: Page) =>
    page.route(`${officeOrigin}/**`, (route) =>
      route.fulfill({ contentType: "text/javascript", body: script }),
    );
}
