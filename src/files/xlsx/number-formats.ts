/** The number formats that workbooks name by number instead of spelling them out. */

const NUMBERED: ReadonlyMap<number, string> = new Map([
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, '"$"#,##0_);\\("$"#,##0\\)'],
  [6, '"$"#,##0_);[Red]\\("$"#,##0\\)'],
  [7, '"$"#,##0.00_);\\("$"#,##0.00\\)'],
  [8, '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)'],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [37, "#,##0_);(#,##0)"],
  [38, "#,##0_);[Red](#,##0)"],
  [39, "#,##0.00_);(#,##0.00)"],
  [40, "#,##0.00_);[Red](#,##0.00)"],
  [41, '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)'],
  [42, '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)'],
  [44, '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)'],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);

/** Dates that East Asian editions number for themselves; a plain date keeps them dates. */
const isEastAsianDate = (id: number): boolean =>
  (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/**
 * Numbers whose look follows the reader's country: they must be written by number again, or a
 * German planner would see American dates. The spelled-out ones look the same everywhere.
 */
const FOLLOW_THE_COUNTRY = [14, 22, 37, 38, 39, 40];

const NUMBER_OF: ReadonlyMap<string, number> = new Map(
  FOLLOW_THE_COUNTRY.map((id) => [NUMBERED.get(id) as string, id]),
);

/** The format behind a number; undefined for "General" and for numbers without meaning. */
export function numberedFormat(id: number): string | undefined {
  return NUMBERED.get(isEastAsianDate(id) ? 14 : id);
}

/** The number by which a format must be written, where it has one. */
export function formatNumber(format: string): number | undefined {
  return NUMBER_OF.get(format);
}
