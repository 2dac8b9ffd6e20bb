/** After a run its choices are kept in any case, the catalogue only where no row holds an older answer. */
import { catalogue } from "../../../data";
import { catalogueChecksum } from "../../../src/core/catalog/checksum";
import { readKept } from "../../../src/workbook/kept";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { keepWork } from "../../../taskpane/mapping/kept-choices";
import { mappingOf } from "../../core/roster/support";
import { testContext } from "../../workbook/roster-on-sheet";
import { plainRoster, sheetOf } from "../rosters";

test.each([
  [true, catalogueChecksum(catalogue)],
  [false, undefined],
])(
  "a run that is complete: %s keeps the catalogue %s",
  async (isComplete, checksum) => {
    const book = new MemoryWorkbook(sheetOf(plainRoster()));
    const problem = await keepWork(
      book,
      {
        ...{ sheetName: "Positions", cells: plainRoster(), isComplete },
        ...{ groups: [], decisions: new Map(), decider: "R. Ortiz" },
        mapping: mappingOf({ title: 1 }, { rowKey: 0 }),
      },
      testContext(),
    );
    expect(problem).toBeUndefined();
    expect(await readKept(book, testContext())).toMatchObject({
      mappings: [{ sheetName: "Positions" }],
      decisions: [],
      assumptions: { decider: "R. Ortiz" },
      catalogue: checksum,
    });
  },
);
