/** The help over the product's own texts, loaded when it is first opened. */
import { functionHelp } from "../../data/help";
import type { PaneHost } from "../host";
import { FunctionsPart } from "./FunctionsPart";

export function Functions({ host }: { readonly host: PaneHost }) {
  return <FunctionsPart host={host} help={functionHelp} />;
}
