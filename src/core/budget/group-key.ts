/** Which writings of a band, class, unit or fund are one: as a sheet compares texts, so that formulas and this agree. */

/** Case and surplus spaces do not matter; everything else does. */
export const groupKey = (text: string): string =>
  text.trim().replace(/ +/g, " ").toLowerCase();
