/** Assertions for the contract's checks, which run where no test runner is. */
import type { FailureKind } from "../../../src/workbook/port";

/** @throws Error saying what was meant, found and expected, unless both are equal cell for cell. */
export function equal(found: unknown, expected: unknown, what: string): void {
  if (!isEqual(found, expected)) {
    throw new Error(
      `${what}: found ${shown(found)}, expected ${shown(expected)}`,
    );
  }
}

/** @throws Error unless the condition holds. */
export function holds(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}

/** @throws Error unless the work fails as a WorkbookFailure of the kind; returns what it says of its effect. */
export async function failsWith(
  work: Promise<unknown>,
  kind: FailureKind,
  what: string,
): Promise<"nothing" | "unknown"> {
  const failure = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  holds(
    failure instanceof Error,
    `${what}: found no failure, expected ${kind}`,
  );
  const {
    name,
    kind: found,
    applied,
  } = failure as Error & Record<"kind" | "applied", unknown>;
  equal(name, "WorkbookFailure", `${what}, the failure ${String(failure)}`);
  equal(found, kind, `${what}, its kind`);
  holds(
    applied === "nothing" || applied === "unknown",
    `${what}: no word on its effect`,
  );
  return applied as "nothing" | "unknown";
}

function isEqual(one: unknown, other: unknown): boolean {
  if (
    typeof one !== "object" ||
    typeof other !== "object" ||
    one === null ||
    other === null
  ) {
    return one === other;
  }
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [left, right] = [Object.entries(one), new Map(Object.entries(other))];
  return (
    left.length === right.size &&
    left.every(
      ([key, value]) => right.has(key) && isEqual(value, right.get(key)),
    )
  );
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 400 ? `${text.slice(0, 400)}…` : text;
}
