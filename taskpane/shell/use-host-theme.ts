/** Follows the light or dark look of the host. */
import { useCallback, useSyncExternalStore } from "react";
import type { PaneHost, Theme } from "../host";

/** The look of the host now; the component renders again when it changes. */
export function useHostTheme(host: PaneHost): Theme {
  const watch = useCallback(
    (changed: () => void) => host.watchTheme(changed),
    [host],
  );
  return useSyncExternalStore(watch, () => host.theme());
}
