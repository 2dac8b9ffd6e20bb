/** Where a list that draws only what is in sight begins within the area that scrolls. */
import { useCallback, useSyncExternalStore } from "react";

/** How far below the top of the scrolling area the list begins, also when what stands above it grows or shrinks. */
export function useHeightAbove(list: HTMLElement | null): number {
  const watch = useCallback(
    (changed: () => void) => {
      const observer = new ResizeObserver(changed);
      const around = list?.parentElement;
      if (around) observer.observe(around);
      return () => observer.disconnect();
    },
    [list],
  );
  return useSyncExternalStore(watch, () => list?.offsetTop ?? 0);
}
