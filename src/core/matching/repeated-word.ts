/** Words that a name says twice, so that saying one of them once is not taken for all of it. */

/** How a word stands in the vocabulary where it comes for the second time; no word of a title is written so. */
export const asRepeated = (word: string): string => `${word} again`;

/** The words with a second one marked; a third says nothing more. */
export function repeated(words: readonly string[]): string[] {
  const marked = new Set<string>();
  for (const word of words)
    marked.add(marked.has(word) ? asRepeated(word) : word);
  return [...marked];
}
