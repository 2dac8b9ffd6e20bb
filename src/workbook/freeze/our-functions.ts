/** Tells the formulas that call our functions, which people without the add-in cannot calculate. */

/** Texts, sheet names in quotation marks and columns of tables: what stands there calls nothing. */
const NO_CALLS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]/g;

/** A name before its opening parenthesis, with the names before it that an organisation's prefix adds. */
const CALLS = /(?<![\w.])((?:[A-Za-z_]\w*\.)*[A-Za-z_]\w*)\s*\(/g;

/** Excel puts this before functions of an add-in that is not there. */
const MISSING = /^_XLDUDF_(?:\w+_)?/;

/** Whether the formula calls one of the functions, whose names are in upper case and without a prefix. */
export function callsOneOf(
  formula: string,
  names: ReadonlySet<string>,
): boolean {
  const bare = formula.replace(NO_CALLS, "0");
  return [...bare.matchAll(CALLS)].some(([, called = ""]) =>
    names.has(bareName(called)),
  );
}

function bareName(called: string): string {
  const name = called.toUpperCase();
  return name.slice(name.lastIndexOf(".") + 1).replace(MISSING, "");
}
