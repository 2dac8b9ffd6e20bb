// Runs a tool of the project as people do, in a process of its own.
import { spawn, type ChildProcess } from "node:child_process";
import path from "node:path";

export const projectFolder = path.resolve(__dirname, "../..");

export interface Finished {
  readonly status: number | null;
  readonly output: string;
}

/** Runs a script to its end; `output` holds both streams. */
export async function runTool(
  script: string,
  words: readonly string[] = [],
  env: Record<string, string> = {},
): Promise<Finished> {
  const child = startTool(script, words, env);
  let output = "";
  child.stdout?.on("data", (text) => (output += text));
  child.stderr?.on("data", (text) => (output += text));
  const status = await new Promise<number | null>((resolve) =>
    child.on("close", resolve),
  );
  return { status, output };
}

/** Starts a script that goes on until it is killed. */
export function startTool(
  script: string,
  words: readonly string[] = [],
  env: Record<string, string> = {},
): ChildProcess {
  return spawn(process.execPath, [path.join(projectFolder, script), ...words], {
    env: { ...process.env, ...env },
  });
}
