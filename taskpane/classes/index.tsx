/** The class browser over the product's own catalogue, loaded when it is first opened. */
import { catalogue } from "../../data";
import type { PaneHost } from "../host";
import { ClassesPart } from "./ClassesPart";

export function Classes({ host }: { readonly host: PaneHost }) {
  return <ClassesPart host={host} catalogue={catalogue} />;
}
