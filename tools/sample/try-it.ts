/** The sheet of examples: what each function answers, with its formula beside it, alive. */
import type {
  CompactCell,
  CompactSheet,
} from "../../src/files/compact-workbook";
import { looks } from "./styles";

interface Example {
  readonly asks: string;
  readonly formula: string;
  /** Rows that the answer fills; one unless it spills. */
  readonly rows?: number;
}

const EXAMPLES: readonly Example[] = [
  {
    asks: "Does this person qualify for CIO I?",
    formula: 'MINQUAL("CIO I",6,"Bachelor",2)',
  },
  {
    asks: "The same with the degree unknown",
    formula: 'MINQUAL("CIO I",6,,2)',
  },
  { asks: "The level for 15 full-time equivalents", formula: "CIOLEVEL(15)" },
  { asks: "Where two levels overlap, both are named", formula: "CIOLEVEL(11)" },
  { asks: "The pay band of a class", formula: 'PAYBAND("CIO III")' },
  {
    asks: "The title that belongs to a job code",
    formula: 'CLASSINFO("IXGX40","title")',
  },
  {
    asks: "A salary against the midpoint of its band",
    formula: "COMPARATIO(92000,100000)",
  },
  {
    asks: "A salary against a band",
    formula: "BANDSTATUS(55000,60000,100000)",
  },
  {
    asks: "Two classes, no single band: select the answer",
    formula: "PAYBAND(CIOLEVEL(11))",
  },
  {
    asks: "One class, three people: verdicts spill down",
    formula: 'MINQUAL("CIO I",{2;6;12},"Bachelor",2)',
    rows: 3,
  },
  {
    asks: "Which class a title means, and how surely",
    formula: 'FINDCLASS("chief info officer","NM",3)',
    rows: 3,
  },
  {
    asks: "Why someone does not qualify, with the source",
    formula: 'QUALWHY("IXGX40",10,"Bachelor",4)',
    rows: 1,
  },
];

const HEAD = 3;
const QUESTION = 0;
const FORMULA = 1;
const RESULT = 2;
const LAST_COLUMN = 7;

export function tryItSheet(): CompactSheet {
  const cells: CompactCell[][] = [
    ["Try it"],
    [
      "Change a number in a formula, or type one of your own into any cell. Answers are alive.",
    ],
    [],
    ["What it answers", "Formula", "Answer"],
    ...EXAMPLES.flatMap(rowsOf),
  ];
  const last = cells.length - 1;
  return {
    name: "Try it",
    widths: [50, 46, 40, 30, 30, 12, 12, 60],
    frozenRows: HEAD + 1,
    cells,
    looks: [
      { block: [0, 0, 0, 0], style: looks.title },
      { block: [1, 0, 1, 0], style: looks.note },
      { block: [HEAD, QUESTION, HEAD, LAST_COLUMN], style: looks.head },
      { block: [HEAD + 1, FORMULA, last, FORMULA], style: looks.formula },
    ],
  };
}

function rowsOf({ asks, formula, rows = 1 }: Example): CompactCell[][] {
  const line: CompactCell[] = [];
  line[QUESTION] = asks;
  line[FORMULA] = `=${formula}`;
  line[RESULT] = { formula };
  return [line, ...Array.from({ length: rows - 1 }, () => [])];
}
