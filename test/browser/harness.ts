// Opens the built pages in a real browser and writes down what they do that a planner would not see.
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Page,
} from "playwright-core";

/** What tools/serve-test-build.mjs prepared for this run. */
interface Served {
  readonly folder: string;
  readonly origin: string;
  readonly browser: {
    readonly executablePath: string;
    readonly env: Record<string, string>;
    readonly args: string[];
  };
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: "light" | "dark";
  /** What to do with the page before it goes anywhere, such as answering an address elsewhere. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Anything else of Playwright's, such as `reducedMotion` or `locale`. */
  readonly context?: BrowserContextOptions;
}

export interface RequestNote {
  readonly method: string;
  readonly url: string;
}

/** One open page with its record; the record grows while the page lives. */
export interface OpenedPage {
  readonly page: Page;
  readonly requests: readonly RequestNote[];
  /** Directive, blocked address and place of each breach of the content security policy, workers included. */
  readonly violations: readonly string[];
  /** Errors and warnings on the console, workers included, and exceptions that nobody caught. */
  readonly complaints: readonly string[];
  /** Lengths in milliseconds of the tasks that kept the page from answering for more than 50 ms. */
  longTasks(): Promise<number[]>;
  /** One line for each thing that must never happen: a request elsewhere, a violation, a complaint. */
  troubles(): string[];
  close(): Promise<void>;
}

const served = readServed();
const opened = new Set<OpenedPage>();
/** Pages that a test opened, rather than a `beforeAll` for all tests of its file. */
const openedByTest = new Set<OpenedPage>();
let inTest = false;
let running: Promise<Browser> | undefined;

export const origin = served.origin;
/** The folder that is served: the product as `npm run build` makes it, and the test pages. */
export const builtFolder = served.folder;

/**
 * Opens a page of the build, such as "/workbench.html", in a context of its own (1440 × 900, light).
 * A page that a test opens is closed after it; one opened in `beforeAll` lives as long as its file.
 */
export async function openPage(
  path: string,
  options: PageOptions = {},
): Promise<OpenedPage> {
  const context = await (
    await browser()
  ).newContext({
    viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
    colorScheme: options.theme ?? "light",
    ...options.context,
  });
  const page = await context.newPage();
  const open = { page, ...(await record(page)), close };
  opened.add(open);
  if (inTest) openedByTest.add(open);
  await options.prepare?.(page);
  await page.goto(new URL(path, origin).href);
  return open;

  async function close() {
    opened.delete(open);
    openedByTest.delete(open);
    await context.close();
  }
}

/** Ends every page and the browser; jest calls it by itself, any other caller does it last. */
export async function closeBrowser(): Promise<void> {
  await closeAll(opened);
  await (await running)?.close();
  running = undefined;
}

async function closeAll(pages: ReadonlySet<OpenedPage>) {
  for (const open of [...pages]) await open.close();
}

if (typeof afterAll === "function") {
  // Starting the browser, and a whole job on a real roster, take longer than jest's five seconds.
  jest.setTimeout(120_000);
  beforeEach(() => {
    inTest = true;
  });
  afterEach(async () => {
    inTest = false;
    await closeAll(openedByTest);
  });
  afterAll(closeBrowser);
}

function browser(): Promise<Browser> {
  const { executablePath, args, env } = served.browser;
  running ??= chromium.launch({
    executablePath,
    args,
    env: { ...environment(), ...env },
  });
  return running;
}

async function record(page: Page) {
  const requests: RequestNote[] = [];
  const violations: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) =>
    requests.push({ method: request.method(), url: request.url() }),
  );
  page.on("websocket", (socket) =>
    requests.push({ method: "WebSocket", url: socket.url() }),
  );
  page.on("pageerror", (error) => complaints.push(`exception: ${error.stack}`));
  page.on("console", (message) => {
    const text = message.text();
    // A worker has no document to hear its violations: Chromium writes them on the console.
    if (/Content Security Policy/i.test(text)) violations.push(text);
    else if (["error", "warning"].includes(message.type()))
      complaints.push(`${message.type()}: ${text}`);
  });
  await page.exposeFunction("noteViolation", (line: string) =>
    violations.push(line),
  );
  await page.addInitScript(listenInPage);
  return {
    requests,
    violations,
    complaints,
    longTasks: () => page.evaluate(() => window.longTaskLengths),
    troubles: () => [
      ...requests.filter(elsewhere).map((one) => `${one.method} ${one.url}`),
      ...violations,
      ...complaints,
    ],
  };
}

/** Data and blob addresses carry their content and reach nobody. */
function elsewhere({ url }: RequestNote): boolean {
  return !/^(data|blob):/.test(url) && new URL(url).origin !== origin;
}

declare global {
  interface Window {
    longTaskLengths: number[];
    noteViolation(line: string): Promise<void>;
  }
}

/** Runs in the page, before any of its own scripts. */
function listenInPage() {
  window.longTaskLengths = [];
  new PerformanceObserver((list) => {
    for (const task of list.getEntries())
      window.longTaskLengths.push(task.duration);
  }).observe({ type: "longtask", buffered: true });
  document.addEventListener("securitypolicyviolation", (event) => {
    void window.noteViolation(
      `${event.violatedDirective} ${event.blockedURI} at ${event.sourceFile}:${event.lineNumber}`,
    );
  });
}

function environment(): Record<string, string> {
  const entries = Object.entries(process.env);
  return Object.fromEntries(
    entries.flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}

function readServed(): Served {
  const text = process.env.CLASSBOOK_SERVED;
  if (text === undefined)
    throw new Error(
      "No build is served: run this through npm test, or npx jest --selectProjects browser.",
    );
  return JSON.parse(text) as Served;
}
