/** The places of the class browser, and the way back through them. */

export type View =
  | { readonly at: "list" }
  | { readonly at: "class"; readonly key: string }
  | { readonly at: "comparison"; readonly keys: readonly [string, string] };

/** Where the planner is, and the places that lead there, first the list. */
export interface Visit {
  readonly trail: readonly View[];
  /** The class that was left by going back; undefined after going forward. */
  readonly left: string | undefined;
}

export const BEGINNING: Visit = { trail: [{ at: "list" }], left: undefined };

export function hereIn({ trail }: Visit): View {
  return trail.at(-1) ?? { at: "list" };
}

export function goneTo({ trail }: Visit, view: View): Visit {
  return { trail: [...trail, view], left: undefined };
}

export function goneBack(visit: Visit): Visit {
  const here = hereIn(visit);
  return {
    trail: visit.trail.slice(0, -1),
    left: here.at === "class" ? here.key : undefined,
  };
}

/** Tells one place from another. */
export function placeKey(view: View): string {
  switch (view.at) {
    case "list":
      return "";
    case "class":
      return view.key;
    case "comparison":
      return view.keys.join(" | ");
  }
}
