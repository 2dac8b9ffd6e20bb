/** The class browser: the list, one class, or two side by side, and the way back. */
import { useRef, useState } from "react";
import type { Catalogue } from "../../src/core/catalog/catalogue";
import type { PaneHost } from "../host";
import { PartArea } from "../shell/PartArea";
import { ClassPage } from "./ClassPage";
import { Comparison } from "./Comparison";
import { EVERY_CLASS, FindClass } from "./FindClass";
import {
  BEGINNING,
  goneBack,
  goneTo,
  hereIn,
  placeKey,
  type View,
} from "./view";
import { PART_NAMES } from "../texts/shell";

interface ClassesPartProps {
  readonly host: PaneHost;
  readonly catalogue: Catalogue;
}

export function ClassesPart({ host, catalogue }: ClassesPartProps) {
  const [visit, setVisit] = useState(BEGINNING);
  const [query, setQuery] = useState(EVERY_CLASS);
  const area = useRef<HTMLElement>(null);
  const here = hereIn(visit);
  const go = (view: View): void => {
    area.current?.scrollTo?.(0, 0);
    setVisit(goneTo(visit, view));
  };
  const onBack = () => setVisit(goneBack(visit));
  const onOpen = (key: string) => go({ at: "class", key });
  const entry = here.at === "class" ? catalogue.byKey.get(here.key) : undefined;
  return (
    <PartArea heading={PART_NAMES.classes} area={area}>
      {here.at === "list" && (
        <FindClass
          catalogue={catalogue}
          query={query}
          left={visit.left}
          onQuery={setQuery}
          onOpen={onOpen}
        />
      )}
      {entry && (
        <ClassPage
          key={placeKey(here)}
          workbook={host.workbook}
          catalogue={catalogue}
          entry={entry}
          onBack={onBack}
          onCompare={(other) =>
            go({
              at: "comparison",
              keys: [entry.specification.key, other],
            })
          }
        />
      )}
      {here.at === "comparison" && (
        <Comparison
          key={placeKey(here)}
          catalogue={catalogue}
          keys={here.keys}
          onBack={onBack}
        />
      )}
    </PartArea>
  );
}
