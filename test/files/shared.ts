/** Finds the material that stands beside a checkout and is not part of it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SHARED = join(__dirname, "..", "..", "..", "shared");

/** The files of a folder beside the checkout, by name; undefined, and said once, where it is absent. */
export function sharedFiles(
  ...folder: string[]
): Map<string, Buffer> | undefined {
  const path = join(SHARED, ...folder);
  if (!existsSync(path)) {
    console.warn(
      `../shared/${folder.join("/")} is absent: its tests are skipped.`,
    );
    return undefined;
  }
  const names = readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
  return new Map(names.map((name) => [name, readFileSync(join(path, name))]));
}

/** `describe` where the material is there, skipped where it is not. */
export function describeWith<T>(
  material: T | undefined,
  name: string,
  tests: (material: T) => void,
): void {
  if (material === undefined)
    describe.skip(name, () => it("is skipped", () => {}));
  else describe(name, () => tests(material));
}
