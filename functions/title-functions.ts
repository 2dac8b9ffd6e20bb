/** The function that searches the catalogue for what a title may mean. */
import { catalogue } from "../data";
import { searchTitle } from "../src/core/matching/title-search";
import { asList } from "./kinds";

/**
 * Ranks the classes that a free-text title may mean.
 * @customfunction FINDCLASS
 * @param {any[][]} title Title as a roster or posting writes it.
 * @param {any[][]} [jurisdiction] Where to look, such as "NM"; everywhere if left out.
 * @param {any[][]} [top] How many classes at most, 1 to 20; 3 if left out.
 * @returns {any[][]} Code, title, confidence from 0 to 1, matched words, and TRUE where a person must review.
 */
export function findClass(
  title: any[][],
  jurisdiction?: any[][],
  top?: any[][],
): any[][] {
  return asList(
    ["title", "jurisdiction", "top"],
    [title, jurisdiction, top],
    (wanted, place, most) => searchTitle(catalogue, wanted, place, most),
  );
}
