/** How much of a file is taken before it is refused; what a sheet can hold, and what fits in memory beside the page. */

/** Excel's own sheet. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;
export const CELL_CHARACTERS = 32_767;

/** The largest files met in practice are some tens of megabytes. */
export const FILE_BYTES = 256_000_000;

/** All parts of a package together, unpacked: a full sheet of twenty columns is about this large. */
export const UNPACKED_BYTES = 1_200_000_000;

/** A workbook has some dozens of parts; one for each picture and comment sheet at most. */
export const PACKAGE_PARTS = 10_000;

/** Sheets compress 8 to 15 times; only a part made to burst reaches a hundred times at this size. */
export const PACKING_RATIO = 100;
export const PACKING_RATIO_FROM_BYTES = 20_000_000;

/** Of a part that is held whole, such as styles; sheets and texts are read as they unpack. */
export const WHOLE_PART_BYTES = 100_000_000;

/** Stored cells of a workbook: a full sheet of some ten columns. */
export const WORKBOOK_CELLS = 12_000_000;

/**
 * Different texts of a workbook whose sheet passes by row by row, and their characters: what it shares is all that is
 * held, in 400 MB at most. A sheet of a million rows may have two columns that never repeat.
 */
export const PASSING_TEXTS = 2_000_000;
export const PASSING_CHARACTERS = 120_000_000;

/** What stands in a sheet before its first row: views and columns. */
export const SHEET_HEAD_CHARACTERS = 4_000_000;

export const WORKBOOK_SHEETS = 1_000;
export const SHEET_MERGES = 65_536;
export const SHEET_TABLES = 1_000;
export const SHEET_RULES = 65_536;
export const WORKBOOK_STYLES = 65_536;

/** Element inside element: a sheet needs about ten. */
export const XML_DEPTH = 200;

/** One tag or one text of an XML part; a cell's text is far below. */
export const XML_TOKEN_CHARACTERS = 4_000_000;

/** Excel's own: of a sheet's name, a formula as it is typed, and an input rule's title and text. */
export const SHEET_NAME_CHARACTERS = 31;
export const FORMULA_CHARACTERS = 8_192;
export const TITLE_CHARACTERS = 32;
export const MESSAGE_CHARACTERS = 255;
