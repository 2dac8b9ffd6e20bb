/** How texts are compared: case, spaces, punctuation and the writing of small numerals do not matter. */

const ROMAN = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

/** Letters and digits only, lower case, with compatibility forms (full width, ligatures) folded. */
export function squash(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** The words of a text, lower case; a letter next to a digit begins a new word: "CIO1" is "cio", "1". */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/['’`]/g, "")
      .match(/\p{L}+|\p{N}+/gu) ?? []
  );
}

/** 1 to 10 for an Arabic or Roman numeral standing as a word of its own, otherwise undefined. */
export function numeral(word: string): number | undefined {
  const roman = ROMAN.indexOf(word.toUpperCase());
  if (roman > 0) return roman;
  const arabic = /^(?:[1-9]|10)$/.test(word) ? Number(word) : undefined;
  return arabic;
}

/** A key under which two writings of one title meet: "clerk-1", "CLERK I" and "Clerk  1". */
export function titleKey(text: string): string {
  return wordsOf(text)
    .map((word) => String(numeral(word) ?? word))
    .join("");
}
