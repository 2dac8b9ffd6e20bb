/** The classes that a title may mean side by side: pay, what brings a position there, what is asked, each with its place in the document. */
import {
  type Catalogue,
  type CatalogueClass,
  nameOf,
} from "../../src/core/catalog/catalogue";
import type { Requirement } from "../../src/core/catalog/requirement";
import { payBandOf } from "../../src/core/pay/pay-band";
import { isProblem } from "../../src/core/problem";
import { CitedList, type CitedLine } from "../classes/CitedList";
import { placeLines } from "../classes/place-lines";
import { useGroupedTable } from "../shell/grouped-table";
import { capitalised, classTexts, STANDARD_HEADINGS } from "../texts/classes";
import { requirementSentence } from "../texts/requirements";
import { reviewTexts } from "../texts/review";

interface CompetingClassesProps {
  readonly catalogue: Catalogue;
  readonly entries: readonly CatalogueClass[];
}

/** One point, such as what is asked in every case, and what each class says on it. */
interface Point {
  readonly heading: string;
  readonly lines: readonly (readonly CitedLine[])[];
}

export function CompetingClasses({
  catalogue,
  entries,
}: CompetingClassesProps) {
  const table = useGroupedTable();
  return (
    <table className={table} aria-label={reviewTexts.sideBySide}>
      <thead>
        <tr>
          {entries.map((entry) => (
            <th key={entry.specification.key} scope="col">
              {nameOf(entry)}
            </th>
          ))}
        </tr>
      </thead>
      {pointsOf(catalogue, entries).map(({ heading, lines }) => (
        <tbody key={heading}>
          <tr>
            <th scope="rowgroup" colSpan={entries.length}>
              {heading}
            </th>
          </tr>
          <tr>
            {lines.map((own, index) => (
              <td key={index}>
                {own.length === 0 ? (
                  reviewTexts.notStated
                ) : (
                  <CitedList lines={own} />
                )}
              </td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  );
}

/** The points on which at least one class says something, in the order of the first class that does. */
function pointsOf(
  catalogue: Catalogue,
  entries: readonly CatalogueClass[],
): readonly Point[] {
  const said = entries.map((entry) => linesBy(catalogue, entry));
  const headings = [...new Set(said.flatMap((lines) => [...lines.keys()]))];
  return headings.map((heading) => ({
    heading,
    lines: said.map((lines) => lines.get(heading) ?? []),
  }));
}

/** What a class says, by the heading of the point. */
function linesBy(
  catalogue: Catalogue,
  entry: CatalogueClass,
): ReadonlyMap<string, readonly CitedLine[]> {
  const { pay, traits, standards } = entry.specification;
  const band = payBandOf(entry);
  const all: (readonly [string, readonly CitedLine[]])[] = [
    [
      reviewTexts.pay,
      pay && !isProblem(band) ? [{ text: band, at: pay.at }] : [],
    ],
    [classTexts.placeHeading, placeLines(catalogue, entry)],
    [
      classTexts.traitsHeading,
      traits.map(({ value, at }) => ({ text: capitalised(value), at })),
    ],
    ...standards
      .filter(({ standard }) => standard !== "recommended")
      .flatMap(({ standard, everyTrack, tracks, kinds }) => {
        const name = STANDARD_HEADINGS[standard];
        const lines = (needs: readonly Requirement[]): CitedLine[] =>
          needs.map((need) => ({
            text: requirementSentence(need, { catalogue, kinds }),
            at: need.at,
          }));
        return [
          [`${name}: ${classTexts.everyTrack}`, lines(everyTrack)] as const,
          ...tracks.map(
            ({ label, needs }) => [`${name}: ${label}`, lines(needs)] as const,
          ),
        ];
      }),
  ];
  return new Map(all.filter(([, lines]) => lines.length > 0));
}
