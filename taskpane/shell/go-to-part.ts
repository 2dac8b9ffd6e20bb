/** The way from one part of the pane to another, for links within a part. */
import { createContext, useContext } from "react";
import type { Part } from "./part";

const GoToPart = createContext<(part: Part) => void>(() => undefined);

export const GoToPartProvider = GoToPart;

/** Brings a part of the pane in sight. */
export const useGoToPart = (): ((part: Part) => void) => useContext(GoToPart);
