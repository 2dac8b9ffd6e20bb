// Holds package-lock.json to what makes an installation the same, complete and harmless everywhere.
import { textOf } from "./project-files";

interface LockEntry {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
}

/** Read, each: they check for a compiled part that the lock file brings, compile only when told to, or print a notice. */
const reviewedInstallScripts = [
  "@parcel/watcher",
  "@swc/core",
  "core-js-pure",
  "protobufjs",
  "unrs-resolver",
];

const packages = (
  JSON.parse(textOf("package-lock.json")) as {
    packages: Record<string, LockEntry>;
  }
).packages;
const installed = Object.entries(packages).filter(([folder]) => folder !== "");

test("every package has a strong digest", () => {
  const weak = installed.filter(
    ([, entry]) => !entry.integrity?.startsWith("sha512-"),
  );
  expect(weak.map(([folder]) => folder)).toEqual([]);
});

test("no package names the address it was downloaded from", () => {
  const addressed = installed.filter(
    ([, entry]) => entry.resolved !== undefined || entry.link === true,
  );
  expect(addressed.map(([folder]) => folder)).toEqual([]);
});

test("only reviewed packages run a script when they are installed", () => {
  const running = installed.filter(([, entry]) => entry.hasInstallScript);
  const names = running.map(([folder]) => packageName(folder));
  expect([...new Set(names)].sort()).toEqual(reviewedInstallScripts);
});

test("no optional package is missing, so that every system can install", () => {
  const missing = Object.entries(packages).flatMap(([folder, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !isInstalledFor(folder, name))
      .map((name) => `${name}, which ${folder} asks for`),
  );
  expect(missing).toEqual([]);
});

test("the lock file is the one that package.json asks for", () => {
  const asked = JSON.parse(textOf("package.json")) as LockEntry;
  const locked = packages[""];
  expect(locked?.dependencies).toEqual(asked.dependencies);
  expect(locked?.devDependencies).toEqual(asked.devDependencies);
});

test("the libraries that reach a user are pinned exactly", () => {
  const { dependencies = {} } = JSON.parse(textOf("package.json")) as LockEntry;
  const loose = Object.entries(dependencies).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

function packageName(folder: string): string {
  return folder.slice(
    folder.lastIndexOf("node_modules/") + "node_modules/".length,
  );
}

/** Node looks in the package's own node_modules, then in that of each package around it. */
function isInstalledFor(folder: string, name: string): boolean {
  for (let at = folder; ; at = parentOf(at)) {
    if (packages[`${at === "" ? "" : `${at}/`}node_modules/${name}`])
      return true;
    if (at === "") return false;
  }
}

function parentOf(folder: string): string {
  const cut = folder.lastIndexOf("/node_modules/");
  return cut < 0 ? "" : folder.slice(0, cut);
}
