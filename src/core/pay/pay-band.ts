/** The pay band, or pay scale and group, that a document fixes for a class. */
import { nameOf, type CatalogueClass } from "../catalog/catalogue";
import type { Problem } from "../problem";

/** A band letter such as "II", or scale and group such as "ST 12"; a problem where the document gives no pay. */
export function payBandOf(entry: CatalogueClass): string | Problem {
  const { pay } = entry.specification;
  if (!pay) return { problem: "noPayReference", title: nameOf(entry) };
  return "band" in pay ? pay.band : `${pay.scale} ${pay.group}`;
}
