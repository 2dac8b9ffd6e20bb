/** The help in the pane: the functions by task or by name, and a page for each. */
import { useRef, useState } from "react";
import type { FunctionHelp } from "../../src/core/help/function-help";
import type { PaneHost } from "../host";
import { PartArea } from "../shell/PartArea";
import { ALL_FUNCTIONS, FunctionList } from "./FunctionList";
import { FunctionPage } from "./FunctionPage";
import { PART_NAMES } from "../texts/shell";

interface FunctionsPartProps {
  readonly host: PaneHost;
  readonly help: readonly FunctionHelp[];
}

interface Visit {
  /** The functions opened one from another; empty at the list. */
  readonly trail: readonly string[];
  /** The function that was left by going back; undefined after going forward. */
  readonly left: string | undefined;
}

export function FunctionsPart({ host, help }: FunctionsPartProps) {
  const [query, setQuery] = useState(ALL_FUNCTIONS);
  const [{ trail, left }, setVisit] = useState<Visit>({
    trail: [],
    left: undefined,
  });
  const area = useRef<HTMLElement>(null);
  const open = help.find(({ id }) => id === trail.at(-1));
  const onOpen = (id: string): void => {
    area.current?.scrollTo?.(0, 0);
    setVisit({ trail: [...trail, id], left: undefined });
  };
  return (
    <PartArea heading={PART_NAMES.functions} area={area}>
      {open === undefined ? (
        <FunctionList
          help={help}
          query={query}
          left={left}
          onQuery={setQuery}
          onOpen={onOpen}
        />
      ) : (
        <FunctionPage
          key={`${trail.length} ${open.id}`}
          workbook={host.workbook}
          help={open}
          related={help.filter(({ id }) => open.seeAlso.includes(id))}
          onBack={() => setVisit({ trail: trail.slice(0, -1), left: open.id })}
          onOpen={onOpen}
        />
      )}
    </PartArea>
  );
}
