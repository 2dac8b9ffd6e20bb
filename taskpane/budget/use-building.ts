/** Building the budget's sheets, one time at once, as the pane follows it. */
import { useCallback, useRef, useState } from "react";
import type { WorkbookProblem } from "../../src/workbook/problem";
import type { PaneHost } from "../host";
import { workContext } from "../work-context";
import type { Built, BuildRequest } from "./build-sheets";

export type Building =
  | { readonly state: "idle" }
  /** The sheets are there already: the planner is asked before they are replaced. */
  | { readonly state: "asked" }
  | {
      readonly state: "writing";
      readonly done: number;
      /** 0 until it is known. */
      readonly total: number;
      readonly isStopping: boolean;
    }
  | { readonly state: "done"; readonly outcome: Built | WorkbookProblem };

export interface BuildingInPane {
  readonly building: Building;
  /** Builds, or asks first where something would be replaced. */
  readonly begin: (request: BuildRequest) => Promise<void>;
  /** Builds whatever stands there. */
  readonly build: (request: BuildRequest) => Promise<Built | WorkbookProblem>;
  readonly cancel: () => void;
  /** Leaves the sheets as they are. */
  readonly leave: () => void;
}

const BEGUN = {
  state: "writing",
  done: 0,
  total: 0,
  isStopping: false,
} as const;

export function useBuilding(
  host: PaneHost,
  onBuilt: (outcome: Built | WorkbookProblem) => void,
): BuildingInPane {
  const [building, setBuilding] = useState<Building>({ state: "idle" });
  const isCancelled = useRef(false);
  const build = useCallback(
    async (request: BuildRequest) => {
      isCancelled.current = false;
      setBuilding(BEGUN);
      const { buildSheets } = await import("./build-sheets");
      const outcome = await buildSheets(host.workbook, request, {
        ...workContext(host),
        isCancelled: () => isCancelled.current,
        progress: (done, total) =>
          setBuilding({
            state: "writing",
            ...{ done, total, isStopping: isCancelled.current },
          }),
      });
      setBuilding({ state: "done", outcome });
      onBuilt(outcome);
      return outcome;
    },
    [host, onBuilt],
  );
  const begin = useCallback(
    async (request: BuildRequest) => {
      const { areBuilt } = await import("./build-sheets");
      const built = await areBuilt(host.workbook);
      if (built === true) setBuilding({ state: "asked" });
      else if (built === false) await build(request);
      else setBuilding({ state: "done", outcome: built });
    },
    [host, build],
  );
  const cancel = useCallback(() => {
    isCancelled.current = true;
    setBuilding((now) =>
      now.state === "writing" ? { ...now, isStopping: true } : now,
    );
  }, []);
  const leave = useCallback(() => setBuilding({ state: "idle" }), []);
  return { building, begin, build, cancel, leave };
}
