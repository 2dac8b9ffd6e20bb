/** One object of Excel's as the wire names it; whatever is not listed is unknown to the host and refused. */
import { OfficeError } from "./wire";

export interface HostObject {
  /** Properties that can be asked for. */
  readonly scalars?: Readonly<Record<string, () => unknown>>;
  /** Properties that can be set. */
  readonly settings?: Readonly<Record<string, (value: unknown) => void>>;
  /** Objects that are properties of this one. */
  readonly children?: Readonly<Record<string, () => HostObject>>;
  /** Methods that give an object. */
  readonly objects?: Readonly<
    Record<string, (args: readonly unknown[]) => HostObject>
  >;
  /** Methods that do something, or give a plain value. */
  readonly methods?: Readonly<
    Record<string, (args: readonly unknown[]) => unknown>
  >;
  /** What a collection holds. */
  readonly items?: () => readonly HostObject[];
  readonly isNull?: true;
}

/** What stands for an object that is not there. */
export const NULL_OBJECT: HostObject = { isNull: true };

/** Whatever the wire writes with a capital letter is written small in Office.js. */
export function memberOf<Member>(
  members: Readonly<Record<string, Member>> | undefined,
  name: string,
): Member {
  const key = name.charAt(0).toLowerCase() + name.slice(1);
  const member = members?.[key];
  if (member === undefined)
    throw new OfficeError("ApiNotFound", `The host knows no ${name}`);
  return member;
}

/** The properties that were asked for, nested as office.js reads them. */
export function queried(
  object: HostObject,
  select: readonly string[],
): Record<string, unknown> | null {
  if (object.isNull) return null;
  if (object.items) {
    return { _Items: object.items().map((item) => queried(item, select)) };
  }
  const answer: Record<string, unknown> = {};
  for (const [name, below] of byFirstName(select)) {
    const key = name.charAt(0).toUpperCase() + name.slice(1);
    answer[key] =
      below.length === 0
        ? memberOf(object.scalars, name)()
        : queried(memberOf(object.children, name)(), below);
  }
  return answer;
}

function byFirstName(select: readonly string[]): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const path of select) {
    const [first = "", ...rest] = path.split("/");
    const below = names.get(first) ?? [];
    if (rest.length > 0) below.push(rest.join("/"));
    names.set(first, below);
  }
  return names;
}
