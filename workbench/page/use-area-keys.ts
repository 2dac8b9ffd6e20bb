/**
 * F6 goes from the bar to the grid to the pane and round again, Shift+F6 back, as in Excel:
 * in the grid Tab goes from cell to cell, so that without this nobody would leave it by the keyboard.
 */
import { type RefObject, useEffect } from "react";

const FOCUSABLE =
  "button, a[href], input, select, textarea, [contenteditable=true], [tabindex='0']";

type Area = RefObject<HTMLElement | null>;

/** @param areas in their order; those out of sight are passed over */
export function useAreaKeys(bar: Area, grid: Area, pane: Area): void {
  useEffect(() => {
    const areas = [bar, grid, pane];
    const left = new Map<Area, HTMLElement>();
    const areaOf = (element: EventTarget | null) =>
      areas.find(({ current }) => current?.contains(element as Node | null));
    const note = ({ target }: FocusEvent): void => {
      const area = areaOf(target);
      if (area) left.set(area, target as HTMLElement);
    };
    const press = (event: KeyboardEvent): void => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      const here = areas.indexOf(areaOf(document.activeElement) ?? bar);
      const order = [...areas.slice(here + 1), ...areas.slice(0, here)];
      if (event.shiftKey) order.reverse();
      for (const area of order) if (enter(area.current, left.get(area))) return;
    };
    const listening = new AbortController();
    const options = { signal: listening.signal, capture: true };
    document.addEventListener("focusin", note, options);
    document.addEventListener("keydown", press, options);
    return () => listening.abort();
  }, [bar, grid, pane]);
}

/** Focuses what was left last in an area, or else its first control; false where there is none in sight. */
function enter(
  area: HTMLElement | null,
  left: HTMLElement | undefined,
): boolean {
  // The grid lies hidden below the pane where there is no room for both.
  if (area?.checkVisibility({ visibilityProperty: true }) !== true)
    return false;
  const controls = area.querySelectorAll<HTMLElement>(FOCUSABLE);
  const target = [...(left ? [left] : []), ...controls].find(
    (one) => one.isConnected && one.checkVisibility(),
  );
  target?.focus();
  return target !== undefined;
}
