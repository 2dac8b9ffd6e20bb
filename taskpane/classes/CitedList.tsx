/** Lines of a class, each with its place in the document. */
import type { Citation } from "../../src/core/catalog/citation";
import { Cited } from "./Cited";

export interface CitedLine {
  readonly text: string;
  readonly at: Citation;
}

export function CitedList({ lines }: { readonly lines: readonly CitedLine[] }) {
  return (
    <ul>
      {lines.map(({ text, at }, index) => (
        <li key={index}>
          {text}
          <Cited at={at} />
        </li>
      ))}
    </ul>
  );
}
