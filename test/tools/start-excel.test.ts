// `npm run start:excel`: it serves over https to the port that the manifest names, and claims nothing about Excel that it did not do.
import fs from "node:fs";
import https from "node:https";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { nextSteps } from "../../tools/excel-steps.cjs";
import { runTool, startTool } from "./running";

const root = fs.mkdtempSync(path.join(os.tmpdir(), "classbook-excel-"));
const children: ReturnType<typeof startTool>[] = [];

beforeAll(() => {
  fs.writeFileSync(path.join(root, "excel.html"), "<p>the pane</p>");
});

afterAll(() => {
  for (const child of children) child.kill();
  fs.rmSync(root, { recursive: true });
});

// Elsewhere the system would ask a person to trust a certificate.
const onLinux = process.platform === "linux" ? test : test.skip;

onLinux(
  "it serves the folder over https at the manifest's port, and says that no Excel was tried",
  async () => {
    const port = await freePort();
    writeManifest(`https://localhost:${port}/excel.html`);
    const { printed, child } = await started();
    children.push(child);
    expect(printed).toContain(`https://localhost:${port}`);
    expect(printed).toContain("nothing was opened or tried in Excel");
    expect(await ask(port)).toEqual({
      status: 200,
      body: "<p>the pane</p>",
      policy: expect.stringContaining("https://appsforoffice.microsoft.com"),
    });
  },
  60_000,
);

onLinux(
  "a port that is taken is named, since the manifest names it too",
  async () => {
    const taken = net.createServer();
    const port = await listening(taken);
    writeManifest(`https://localhost:${port}/excel.html`);
    const { status, output } = await runTool("tools/start-excel.mjs", [
      "--root",
      root,
    ]);
    taken.close();
    expect(status).toBe(1);
    expect(output).toContain(`Port ${port} is taken`);
  },
  60_000,
);

test("a build for another server is not served from here", async () => {
  writeManifest("https://intranet.example.gov/excel.html");
  const { status, output } = await runTool("tools/start-excel.mjs", [
    "--root",
    root,
  ]);
  expect(status).toBe(1);
  expect(output).toContain("The build is for intranet.example.gov");
});

describe("what a person is told", () => {
  const situation = {
    hasExcel: true,
    trusted: true,
    origin: "https://localhost:3000",
    manifest: "dist/manifest.xml",
  };

  test.each(["win32", "darwin"] as const)(
    "with Excel on %s: how to add it, and that nothing was done to Excel",
    (platform) => {
      const said = nextSteps({ ...situation, platform }).join("\n");
      expect(said).toContain("Nothing was opened or changed in it");
      expect(said).toContain(
        'npx office-addin-debugging start "dist/manifest.xml" desktop',
      );
      expect(said).toContain("Upload My Add-in");
    },
  );

  test.each(["win32", "darwin"] as const)(
    "without Excel on %s: that nothing was tried",
    (platform) => {
      const said = nextSteps({ ...situation, platform, hasExcel: false });
      expect(said.join("\n")).toContain(
        "No Excel was found on this machine, so nothing was opened or tried in it",
      );
    },
  );

  test("with a certificate that nobody trusts: to accept it first", () => {
    const said = nextSteps({
      ...situation,
      platform: "linux",
      hasExcel: false,
      trusted: false,
    });
    expect(said.join("\n")).toContain("accept its certificate");
  });
});

function writeManifest(page: string): void {
  fs.writeFileSync(
    path.join(root, "manifest.xml"),
    `<OfficeApp><DefaultSettings><SourceLocation DefaultValue="${page}" /></DefaultSettings></OfficeApp>`,
  );
}

/** Resolves when the tool has said its last line. */
function started() {
  const child = startTool("tools/start-excel.mjs", ["--root", root]);
  return new Promise<{ printed: string; child: typeof child }>(
    (resolve, reject) => {
      let printed = "";
      const hear = (text: unknown) => {
        printed += String(text);
        if (printed.includes("Ctrl+C")) resolve({ printed, child });
      };
      child.stdout?.on("data", hear);
      child.stderr?.on("data", hear);
      child.on("exit", () => reject(new Error(`It ended: ${printed}`)));
    },
  );
}

function ask(port: number) {
  return new Promise((resolve, reject) => {
    https
      .get(
        // Nobody was told to trust the certificate.
        {
          host: "localhost",
          port,
          path: "/excel.html",
          rejectUnauthorized: false,
        },
        (response) => {
          let body = "";
          response.on("data", (text) => (body += text));
          response.on("end", () =>
            resolve({
              status: response.statusCode,
              body,
              policy: response.headers["content-security-policy"],
            }),
          );
        },
      )
      .on("error", reject);
  });
}

async function freePort(): Promise<number> {
  const server = net.createServer();
  const port = await listening(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function listening(server: net.Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () =>
      resolve((server.address() as net.AddressInfo).port),
    );
  });
}
