/** Says to a screen reader what happened, without moving anybody's focus. */
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useState,
} from "react";
import { useHeardStyle } from "./use-heard-style";

const Announce = createContext<(sentence: string) => void>(() => undefined);

/** Gives the function that has a sentence read out. */
export function useAnnounce(): (sentence: string) => void {
  return useContext(Announce);
}

/** Holds the region that is read out whenever its sentence changes. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const { heard } = useHeardStyle();
  const [said, setSaid] = useState({ sentence: "", times: 0 });
  const announce = useCallback(
    (sentence: string) =>
      setSaid(({ times }) => ({ sentence, times: times + 1 })),
    [],
  );
  return (
    <Announce value={announce}>
      {children}
      <div role="status" className={heard}>
        {/* A new element each time: the same sentence twice is read twice. */}
        <span key={said.times}>{said.sentence}</span>
      </div>
    </Announce>
  );
}
