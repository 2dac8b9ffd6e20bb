// The server of the workbench: it gives out one folder, to this machine, under the security headers.
import fs from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { startTool } from "./running";

interface Reply {
  readonly status: number | undefined;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

const outside = fs.mkdtempSync(path.join(os.tmpdir(), "classbook-serve-"));
const root = path.join(outside, "served");
const children: ReturnType<typeof startTool>[] = [];
let port = 0;

beforeAll(async () => {
  fs.mkdirSync(path.join(root, "folder"), { recursive: true });
  fs.writeFileSync(path.join(outside, "secret.txt"), "salaries");
  fs.writeFileSync(path.join(outside, "served-too.txt"), "salaries");
  fs.writeFileSync(path.join(root, "workbench.html"), "<p>workbench</p>");
  fs.writeFileSync(path.join(root, "pay bands.json"), "{}");
  fs.writeFileSync(path.join(root, ".built-from"), "stamp");
  fs.symlinkSync(path.join(outside, "secret.txt"), path.join(root, "link.txt"));
  port = await startedOn("0");
});

afterAll(() => {
  for (const child of children) child.kill();
  fs.rmSync(outside, { recursive: true });
});

test("the address alone gives the workbench", async () => {
  const { status, body, headers } = await ask("/");
  expect([status, body]).toEqual([200, "<p>workbench</p>"]);
  expect(headers["content-type"]).toBe("text/html; charset=utf-8");
});

test("a name with a space, and a question behind a name, find their file", async () => {
  expect((await ask("/pay%20bands.json")).status).toBe(200);
  expect((await ask("/workbench.html?theme=dark")).status).toBe(200);
});

test.each([
  "/../secret.txt",
  "/folder/../../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/%2e%2e%2fsecret.txt",
  "/..%5csecret.txt",
  "/folder/%2e%2e/%2e%2e/secret.txt",
  "/../served-too.txt",
  "/link.txt",
  "/.built-from",
  "/workbench.html%00.txt",
  "/%",
  "/folder",
  "/missing.js",
])("%s gives nothing", async (address) => {
  const { status, body } = await ask(address);
  expect([status, body]).toEqual([404, "There is no such file here."]);
});

test.each(["/", "/missing.js"])(
  "%s carries every security header",
  async (address) => {
    const { headers } = await ask(address);
    expect(headers["content-security-policy"]).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; worker-src 'self'; base-uri 'none'; form-action 'none'",
    );
    expect(headers["referrer-policy"]).toBe("no-referrer");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["permissions-policy"]).toContain("camera=()");
  },
);

test("only reading is answered", async () => {
  expect((await ask("/", { method: "POST" })).status).toBe(405);
  expect(await ask("/", { method: "HEAD" })).toMatchObject({
    status: 200,
    body: "",
  });
});

test("a name elsewhere that points here is turned away", async () => {
  expect(
    (await ask("/", { headers: { host: "attacker.example" } })).status,
  ).toBe(421);
});

test("a taken port leads to another", async () => {
  const other = await startedOn(String(port));
  expect(other).not.toBe(port);
  expect((await ask("/", {}, other)).status).toBe(200);
});

/** Starts a server on the folder and gives the port that it prints. */
async function startedOn(asked: string): Promise<number> {
  const child = startTool("tools/serve.mjs", ["--root", root, "--port", asked]);
  children.push(child);
  return new Promise((resolve, reject) => {
    let printed = "";
    child.stdout?.on("data", (text) => {
      printed += text;
      const [, found] = /http:\/\/localhost:(\d+)/.exec(printed) ?? [];
      if (found) resolve(Number(found));
    });
    child.on("exit", () => reject(new Error(`The server ended: ${printed}`)));
  });
}

/** Sends the path as it is written; fetch would tidy the dots away. */
function ask(
  address: string,
  options: http.RequestOptions = {},
  at = port,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const request = http.request(
      { host: "127.0.0.1", port: at, path: address, ...options },
      (response) => {
        let body = "";
        response.on("data", (text) => (body += text));
        response.on("end", () =>
          resolve({
            status: response.statusCode,
            headers: response.headers,
            body,
          }),
        );
      },
    );
    request.on("error", reject);
    request.end();
  });
}
