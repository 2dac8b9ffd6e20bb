// The script before every other: it installs when node_modules does not hold what the lock file asks for, and only then.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { projectFolder, runTool, type Finished } from "./running";

const lock = {
  packages: {
    "": { name: "planted" },
    "node_modules/zod": { version: "4.0.0", integrity: "sha512-a" },
    "node_modules/for-another-system": {
      version: "1.0.0",
      integrity: "sha512-b",
      optional: true,
    },
  },
};
const zod = lock.packages["node_modules/zod"];

let folder = "";

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "classbook-install-"));
  fs.mkdirSync(path.join(folder, "tools"));
  fs.copyFileSync(
    path.join(projectFolder, "tools/ensure-install.cjs"),
    path.join(folder, "tools/ensure-install.cjs"),
  );
  write("package.json", { engines: { node: ">=20.11" } });
  write("package-lock.json", lock);
});

afterEach(() => fs.rmSync(folder, { recursive: true }));

test("installs with the npm that started it when nothing is there", async () => {
  const { status, output } = await ensureInstalled();
  expect(status).toBe(0);
  expect(output).toContain("npm was asked: ci --include=dev");
});

test("does nothing the second time", async () => {
  await ensureInstalled();
  expect(await ensureInstalled()).toEqual({ status: 0, output: "" });
});

test("installs again when the lock file has changed, whatever its time says", async () => {
  await ensureInstalled();
  write("package-lock.json", {
    packages: {
      ...lock.packages,
      "node_modules/zod": { ...zod, version: "4.0.1" },
    },
  });
  fs.utimesSync(path.join(folder, "package-lock.json"), 0, 0);
  expect((await ensureInstalled()).output).toContain("npm was asked");
});

test("leaves alone what somebody installed by hand from this lock file", async () => {
  write("node_modules/.package-lock.json", {
    packages: { "node_modules/zod": zod },
  });
  expect(await ensureInstalled()).toEqual({ status: 0, output: "" });
});

test("installs over what was installed by hand from another lock file", async () => {
  write("node_modules/.package-lock.json", {
    packages: { "node_modules/zod": { ...zod, integrity: "sha512-c" } },
  });
  expect((await ensureInstalled()).output).toContain("npm was asked");
});

test("says what to do when the installation fails, and tries again the next time", async () => {
  const failed = await ensureInstalled({ fails: true });
  expect(failed.status).toBe(3);
  expect(failed.output).toContain("run the command again");
  expect((await ensureInstalled()).output).toContain("npm was asked");
});

test("says which Node is needed", async () => {
  write("package.json", { engines: { node: ">=999.1" } });
  const { status, output } = await ensureInstalled();
  expect(status).toBe(1);
  expect(output).toContain("install Node 999.1 or newer");
});

/** Runs the script with an npm that says what it was asked and leaves an empty node_modules. */
function ensureInstalled({ fails = false } = {}): Promise<Finished> {
  const npm = path.join(folder, "npm-cli.js");
  fs.writeFileSync(
    npm,
    `require("node:fs").mkdirSync("node_modules", { recursive: true });
     console.log("npm was asked: " + process.argv.slice(2).join(" "));
     process.exit(${fails ? 3 : 0});`,
  );
  return runTool(
    path.relative(projectFolder, path.join(folder, "tools/ensure-install.cjs")),
    [],
    { npm_execpath: npm },
  );
}

function write(name: string, content: unknown) {
  const file = path.join(folder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify(content));
}
