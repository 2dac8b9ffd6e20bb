/** Keeps the focus in a list from which cards vanish as they are decided. */
import { useCallback, useEffect, useRef } from "react";

interface Decided {
  readonly group: string;
  readonly index: number;
}

/**
 * Gives the function to call when a group is decided. When the list `ids` changes after that and the focus was lost, it
 * goes to the decided card, or to the one that took its place, or to the list when none is left.
 */
export function useKeptFocus(
  list: HTMLElement | null,
  ids: readonly string[],
): (group: string) => void {
  const decided = useRef<Decided>(undefined);
  useEffect(() => {
    const last = decided.current;
    decided.current = undefined;
    if (last === undefined || document.activeElement !== document.body) return;
    const at = ids.indexOf(last.group);
    const index = at === -1 ? Math.min(last.index, ids.length - 1) : at;
    const card = list?.querySelector<HTMLElement>(`[data-index="${index}"]`);
    (card ?? list)?.focus();
  }, [list, ids]);
  return useCallback(
    (group) => {
      decided.current = { group, index: ids.indexOf(group) };
    },
    [ids],
  );
}
