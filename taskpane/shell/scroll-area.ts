/** The one element of the pane that scrolls, for lists that draw only what is in sight. */
import { createContext, useContext } from "react";

export const ScrollArea = createContext<HTMLElement | null>(null);

/** The scrolling element; null until it is in the page. */
export function useScrollArea(): HTMLElement | null {
  return useContext(ScrollArea);
}
