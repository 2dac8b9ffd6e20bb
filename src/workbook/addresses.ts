/** Lists places in a sheet for people, as many as they care to read. */
import { cellAddress } from "./a1";
import type { Addresses } from "./problem";

const LISTED = 20;

/** The addresses of the first 20 places, and how many places there are. */
export function addressList(
  places: readonly { readonly row: number; readonly column: number }[],
): Addresses {
  const listed = places.slice(0, LISTED);
  return {
    addresses: listed.map(({ row, column }) => cellAddress(row, column)),
    count: places.length,
  };
}
