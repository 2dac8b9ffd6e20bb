// What docs/administrator.md tells an administrator is what the product is tested with.
import fs from "node:fs";
import path from "node:path";
import { REQUIREMENT_SETS } from "../../../taskpane/excel/host-check";
import { startTool } from "../../tools/running";
import { builtFolder, openPage, origin } from "../harness";
import { realLibrary } from "./office-library";

const projectFolder = path.resolve(__dirname, "../../..");
const page = fs.readFileSync(
  path.join(projectFolder, "docs/administrator.md"),
  "utf8",
);
/** The blocks of headers in their order: every file, the page in Excel, what Excel on the web reads. */
const [everyFile = [], excelPage = [], readByExcel = []] = [
  ...page.matchAll(/```\n((?:[A-Z][\w-]+: .+\n)+)```/g),
].map(([, lines = ""]) => lines.trim().split("\n"));

test.each([
  ["workbench.html", everyFile],
  ["help/index.html", everyFile],
  ["excel.html", excelPage],
  ["functions.json", readByExcel],
  ["functions.js", readByExcel],
  ["icons/icon-80.png", readByExcel],
])("%s is served with the headers that it names", async (name, lines) => {
  const { page } = await openPage("/support.html");
  const headers = (await page.request.get(`${origin}/${name}`)).headers();
  expect(lines.length).toBeGreaterThanOrEqual(2);
  expect(
    lines.map((line) => {
      const [header = ""] = line.split(": ");
      return `${header}: ${headers[header.toLowerCase()]}`;
    }),
  ).toEqual(lines);
});

test("it names the requirement sets that the page asks for", () => {
  for (const { name, version } of REQUIREMENT_SETS)
    expect(page).toContain(`${name} ${version}`);
});

test.each([
  ["workbench.html", "Classify"],
  ["excel.html", "This page was opened outside Excel"],
])("%s works from a folder of a server", async (name, says) => {
  const server = startTool("tools/serve.mjs", [
    ...["--root", path.dirname(builtFolder)],
    ...["--port", "0"],
  ]);
  try {
    const place = await said(server, /http:\/\/localhost:\d+/);
    const folder = path.basename(builtFolder);
    const open = await openPage(`${place}/${folder}/${name}`, {
      prepare: realLibrary,
    });
    const failed: string[] = [];
    open.page.on("requestfailed", (request) => failed.push(request.url()));
    await open.page.getByText(says).first().waitFor();
    await open.page.waitForLoadState("networkidle");
    expect(failed).toEqual([]);
    expect(open.violations).toEqual([]);
    expect(open.complaints).toEqual([]);
  } finally {
    server.kill();
  }
});

function said(
  child: ReturnType<typeof startTool>,
  words: RegExp,
): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    child.stdout?.on("data", (text) => {
      printed += String(text);
      const [found] = words.exec(printed) ?? [];
      if (found) resolve(found);
    });
    child.on("exit", () => reject(new Error(`It ended: ${printed}`)));
  });
}
