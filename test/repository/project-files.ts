// The files of this project, for the tests that read them.
import fs from "node:fs";
import path from "node:path";

const projectFolder = path.resolve(__dirname, "../..");
/** What is made or installed here and not kept: the folders of .gitignore, and git's own. */
const notKept = new Set([".cache", ".git", "coverage", "dist", "node_modules"]);

/** Paths from the project's folder of every file that belongs to it. */
export function projectFiles(folder = ""): string[] {
  const entries = fs.readdirSync(path.join(projectFolder, folder), {
    withFileTypes: true,
  });
  return entries
    .filter((entry) => !notKept.has(entry.name))
    .flatMap((entry) => {
      const below = path.posix.join(folder, entry.name);
      return entry.isDirectory() ? projectFiles(below) : [below];
    });
}

/** The text of one of them. */
export function textOf(file: string): string {
  return fs.readFileSync(path.join(projectFolder, file), "utf8");
}
