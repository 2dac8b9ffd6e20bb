// The page in Excel, opened where there is no Excel: what it says, what it loads, and what it may do. Nothing here ran in Excel.
import fs from "node:fs";
import path from "node:path";
import type { FunctionsMetadata } from "../../../tools/functions-metadata.cjs";
import { REQUIREMENT_SETS } from "../../../taskpane/excel/host-check";
import { complaintsAboutManifest } from "../../../tools/manifest/manifest-rules.cjs";
import { builtFolder, openPage, origin } from "../harness";
import {
  libraryTelling,
  noLibrary,
  officeOrigin,
  realLibrary,
  type ToldByExcel,
} from "./office-library";

const offers = REQUIREMENT_SETS.map(
  ({ name, version }) => `${name} ${version}`,
);
const described = JSON.parse(built("functions.json")) as FunctionsMetadata;
const functionIds = described.functions.map(({ id }) => id).sort();

describe("with Microsoft's own library, outside Excel", () => {
  test("it says where it is, and leads to the workbench", async () => {
    const { page } = await openPage("/excel.html", { prepare: realLibrary });
    await page.getByText("This page was opened outside Excel").waitFor();
    const link = page.getByRole("link", { name: "Open the workbench" });
    expect(await link.getAttribute("href")).toBe("workbench.html");
  });

  test("it asks nothing of anyone but its own place and Microsoft's library", async () => {
    const open = await openPage("/excel.html", { prepare: realLibrary });
    await open.page.getByText("This page was opened outside Excel").waitFor();
    await open.page.waitForLoadState("networkidle");
    const places = open.requests
      .filter(({ url }) => !url.startsWith("data:"))
      .map(({ url }) => new URL(url).origin);
    expect(new Set(places)).toEqual(new Set([origin, officeOrigin]));
    expect(open.violations).toEqual([]);
  });

  test("every function is registered with the library when the page has loaded", async () => {
    const { page } = await openPage("/excel.html", { prepare: realLibrary });
    const registered = await page.evaluate(
      "Object.keys(CustomFunctions._association.mappings)",
    );
    expect((registered as string[]).sort()).toEqual(functionIds);
  });
});

test("where Microsoft's library is blocked it says what to ask for", async () => {
  const { page } = await openPage("/excel.html", { prepare: noLibrary });
  await page.getByText("Excel cannot be reached").waitFor();
  expect(await page.getByRole("main").innerText()).toContain(
    "appsforoffice.microsoft.com",
  );
});

test.each(offers)("an Excel without %s is called too old", async (missing) => {
  const prepare = libraryTelling({
    host: "Excel",
    offers: offers.filter((one) => one !== missing),
    isDark: false,
  });
  const { page } = await openPage("/excel.html", { prepare });
  await page.getByText("This Excel is too old for Classbook").waitFor();
});

test("Word is not Excel", async () => {
  const prepare = libraryTelling({ host: "Word", offers, isDark: false });
  const { page } = await openPage("/excel.html", { prepare });
  await page.getByText("This page was opened outside Excel").waitFor();
});

test.each([
  [true, "dark"],
  [false, "light"],
])("where Excel's look is dark (%s) the pane is %s", async (isDark, look) => {
  const prepare = libraryTelling({ host: "Excel", offers, isDark });
  const { page } = await openPage("/excel.html", { prepare, width: 350 });
  const heading = page.getByRole("heading", { name: "Classify", exact: true });
  const background = await page
    .locator(".fui-FluentProvider", { has: heading })
    .evaluate((provider) => getComputedStyle(provider).backgroundColor);
  expect(background).toBe(
    look === "dark" ? "rgb(41, 41, 41)" : "rgb(255, 255, 255)",
  );
});

describe("a page that Excel starts out of sight, for the functions in a workbook", () => {
  const hidden = {
    ...{ host: "Excel", offers, isDark: false },
    visibilityMode: "Hidden",
  } as const;
  const open = async (told: ToldByExcel) => {
    const { page } = await openPage("/excel.html", {
      prepare: libraryTelling(told),
    });
    await page.waitForLoadState("networkidle");
    return page;
  };

  test("has its functions, and asks the workbook for nothing", async () => {
    const page = await open(hidden);
    const registered = await page.evaluate("window.associated");
    expect((registered as string[]).sort()).toEqual(functionIds);
    expect(await page.getByText("Waiting for Excel…").count()).toBe(1);
    expect(await page.evaluate("window.batches")).toBe(0);
  });

  test("opens the pane when Excel tells that it is shown, and not when it is hidden again", async () => {
    const page = await open(hidden);
    await page.evaluate("window.tellVisibility('Hidden')");
    expect(await page.evaluate("window.batches")).toBe(0);
    await page.evaluate("window.tellVisibility('Taskpane')");
    await page
      .getByRole("heading", { name: "Classify", exact: true })
      .waitFor();
    // Its parts are loaded after the heading, and only then ask.
    while ((await page.evaluate("window.batches")) === 0)
      await page.waitForTimeout(100);
  });

  test("opens it when a person is there, should Excel not tell", async () => {
    const page = await open(hidden);
    await page.mouse.click(50, 50);
    await page
      .getByRole("heading", { name: "Classify", exact: true })
      .waitFor();
  });

  test("opens it at once where Excel cannot tell", async () => {
    const page = await open({ ...hidden, isSilent: true });
    await page
      .getByRole("heading", { name: "Classify", exact: true })
      .waitFor();
  });

  test.each(["Unknown", "Taskpane"] as const)(
    "%s is not out of sight",
    async (visibilityMode) => {
      const page = await open({ ...hidden, visibilityMode });
      await page
        .getByRole("heading", { name: "Classify", exact: true })
        .waitFor();
    },
  );
});

test("the functions are registered before the pane, and before Excel has told who it is", async () => {
  const scripts = [
    ...built("excel.html").matchAll(/<script[^>]*src="?([^\s">]+)/g),
  ];
  const [library, ...ours] = scripts.map(([, address = ""]) => address);
  expect(library).toBe(`${officeOrigin}/lib/1/hosted/office.js`);
  expect(ours[0]).toBe("functions.js");
  expect(ours.at(-1)).toMatch(/^excel\./);
});

test("the page may load Microsoft's library, and may neither connect nor frame", async () => {
  const headers = await headersOf("excel.html");
  expect(headers["content-security-policy"]).toBe(
    "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; style-src 'self' 'unsafe-inline'; img-src 'self' data:; worker-src 'self'; connect-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'",
  );
  // It would keep Excel on the web from showing the page in its frame.
  expect(headers["x-frame-options"]).toBeUndefined();
});

test.each(["functions.json", "functions.js", "icons/icon-32.png"])(
  "Excel on the web may read %s from its own origin",
  async (name) => {
    const headers = await headersOf(name);
    expect(headers["access-control-allow-origin"]).toBe("*");
    expect(headers["cross-origin-resource-policy"]).toBe("cross-origin");
  },
);

test("no file but those of the page in Excel names Microsoft's library", () => {
  const naming = fs
    .readdirSync(builtFolder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(html|js|json|css|xml)$/.test(name))
    .filter((name) => built(name).includes("appsforoffice"));
  expect(
    naming.filter((name) => !/^excel\.(html|\w+\.js)$/.test(name)),
  ).toEqual([]);
  expect(naming).toContain("excel.html");
});

test("the manifest of the build breaks no rule", () => {
  const build = { folder: builtFolder, isRelease: false };
  expect(complaintsAboutManifest(built("manifest.xml"), build)).toEqual([]);
});

async function headersOf(name: string): Promise<Record<string, string>> {
  const { page } = await openPage("/support.html");
  return (await page.request.get(`${origin}/${name}`)).headers();
}

function built(name: string): string {
  return fs.readFileSync(path.join(builtFolder, name), "utf8");
}
