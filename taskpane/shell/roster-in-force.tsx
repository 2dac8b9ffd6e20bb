/** The roster as the planner works on it, for the parts beside the classification: one part gives it, the others read it. */
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useState,
} from "react";
import type { Decisions } from "../../src/core/roster/classification";
import type { MappedRoster } from "../mapping/use-mapped-roster";
import type { OpenedWorkbook } from "./open-roster";
import type { Reading } from "./use-opened-roster";

export interface RosterInForce {
  readonly opened: OpenedWorkbook;
  readonly roster: MappedRoster;
  readonly decisions: Decisions;
  readonly reading: Reading;
  /** Takes up what the workbook keeps in place of what was chosen in the pane. */
  readonly takeUpKept: () => void;
  /** True while a run of this pane is writing. */
  readonly isWriting: boolean;
}

interface Held {
  readonly inForce: RosterInForce | undefined;
  readonly hold: (inForce: RosterInForce | undefined) => void;
}

const InForce = createContext<Held>({
  inForce: undefined,
  hold: () => undefined,
});

export function RosterInForceHolder({
  children,
}: {
  readonly children: ReactNode;
}) {
  const [inForce, hold] = useState<RosterInForce>();
  return <InForce value={{ inForce, hold }}>{children}</InForce>;
}

/** The roster in force; undefined while none is read. */
export function useRosterInForce(): RosterInForce | undefined {
  return useContext(InForce).inForce;
}

/** Makes this the roster in force for as long as the component is there. */
export function useHoldRoster({
  opened,
  roster,
  decisions,
  reading,
  takeUpKept,
  isWriting,
}: RosterInForce): void {
  const { hold } = useContext(InForce);
  const { cells, mapping, overrides, isReady } = roster;
  useEffect(() => {
    hold({ opened, roster, decisions, reading, takeUpKept, isWriting });
    // The roster is a new object each time; what it is made of tells whether it is another one.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [
    hold,
    opened,
    cells,
    mapping,
    overrides,
    isReady,
    decisions,
    reading.stale,
    isWriting,
  ]);
  useEffect(() => () => hold(undefined), [hold]);
}
