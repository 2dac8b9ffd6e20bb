/** How the grid calls our functions: Excel's shapes in, the grid's values out. */
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { executorFor } from "../../workbench/grid/executor";
import type { FunctionDescription } from "../../workbench/grid/function-description";

const described: FunctionDescription = {
  id: "PAIR",
  name: "PAIR",
  parameters: [
    { name: "range", dimensionality: "matrix" },
    { name: "single", dimensionality: "scalar", optional: true },
    { name: "last", dimensionality: "matrix", optional: true },
  ],
};

const number = (value: number) => NumberValueObject.create(value);
const text = (value: string) => StringValueObject.create(value);
const blank = () => NullValueObject.create();
const error = (type: ErrorType) => ErrorValueObject.create(type);

function range(rows: (BaseValueObject | null)[][]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: 0,
    column: 0,
  });
}

/** What the function receives for these arguments. */
function received(...given: BaseValueObject[]): readonly unknown[] {
  let passed: readonly unknown[] = [];
  call((...args) => {
    passed = args;
    return "";
  }, given);
  return passed;
}

/** What the grid receives for an answer of the function. */
function answered(answer: unknown): BaseValueObject {
  return call(() => answer, [number(1)]);
}

function call(
  evaluate: (...args: readonly unknown[]) => unknown,
  given: BaseValueObject[],
  takesErrors = true,
): BaseValueObject {
  const Executor = executorFor(described, evaluate, takesErrors);
  return new Executor("PAIR").calculate(...given) as BaseValueObject;
}

function cellsOf(value: BaseValueObject): unknown[][] {
  const rows = (value as ArrayValueObject).getArrayValue();
  return rows.map((row) => row.map((cell) => cell?.getValue()));
}

describe("arguments", () => {
  test.each([
    ["a number", number(5), [[5]]],
    ["a text that looks like a number", text("01723"), [["01723"]]],
    ["a truth value", BooleanValueObject.create(true), [[true]]],
  ])("%s given alone is a block of one cell", (_, given, block) => {
    expect(received(given)).toEqual([block, null, null]);
  });

  test("a blank cell within a range is null, and zero and an empty text are not", () => {
    const given = range([
      [number(0), blank()],
      [text(""), null],
    ]);
    expect(received(given)[0]).toEqual([
      [0, null],
      ["", null],
    ]);
  });

  test("a reference to one blank cell is a block of one null", () => {
    expect(received(range([[blank()]]))[0]).toEqual([[null]]);
  });

  test("an argument that is left out is null, at the end and between others", () => {
    expect(received(number(1))).toEqual([[[1]], null, null]);
    expect(received(number(1), blank(), number(3))).toEqual([
      [[1]],
      null,
      [[3]],
    ]);
  });

  test("a parameter that takes single values gets the first cell of a range", () => {
    expect(received(number(1), range([[number(7)]]))[1]).toBe(7);
    expect(received(number(1), range([[blank()]]))[1]).toBeNull();
  });

  test("error cells reach a function that answers for them", () => {
    const given = range([[number(1)], [error(ErrorType.DIV_BY_ZERO)]]);
    expect(received(given)[0]).toEqual([[1], [{ error: "#DIV/0!" }]]);
    expect(received(error(ErrorType.NA))[0]).toEqual([[{ error: "#N/A" }]]);
  });

  test("the message of an error comes along", () => {
    const inner = call(
      () => ({ error: "#N/A", message: "Two classes." }),
      [number(1)],
    );
    expect(received(inner)[0]).toEqual([
      [{ error: "#N/A", message: "Two classes." }],
    ]);
  });

  test("the first error is the answer of a function that does not take errors", () => {
    const evaluate = jest.fn();
    const given = range([[number(1)], [error(ErrorType.REF)]]);
    const answer = call(evaluate, [given, error(ErrorType.NUM)], false);
    expect(answer.getValue()).toBe("#REF!");
    expect(evaluate).not.toHaveBeenCalled();
  });

  test("too few and too many arguments are said in the cell", () => {
    const tooFew = call(jest.fn(), []) as ErrorValueObject;
    expect(tooFew.getErrorType()).toBe("#VALUE!");
    expect(tooFew.getErrorContent()).toContain("range");
    const one = number(1);
    const tooMany = call(jest.fn(), [one, one, one, one]) as ErrorValueObject;
    expect(tooMany.getErrorType()).toBe("#VALUE!");
    expect(tooMany.getErrorContent()).toContain("3 arguments");
  });
});

describe("answers", () => {
  test.each([
    ["a text that looks like a number", [["01723"]], "01723"],
    ["a text that looks like a formula", [["=1+1"]], "=1+1"],
    ["a text that looks like a truth value", [["TRUE"]], "TRUE"],
    ["a number", [[0.92]], 0.92],
    ["a truth value", [[false]], false],
    ["nothing", [[null]], ""],
    ["a single value", "Qualified", "Qualified"],
  ])("%s in a block of one cell stays what it is", (_, answer, value) => {
    const given = answered(answer);
    expect(given.isArray()).toBe(false);
    expect(given.getValue()).toBe(value);
  });

  test("a block of several cells spills, with errors in their own cells only", () => {
    const spilled = answered([["Qualified"], [{ error: "#N/A" }], [null]]);
    expect(spilled.isArray()).toBe(true);
    expect(cellsOf(spilled)).toEqual([["Qualified"], ["#N/A"], [""]]);
  });

  test("rows of different lengths are filled up", () => {
    expect(cellsOf(answered([["a"], ["b", "c"]]))).toEqual([
      ["a", ""],
      ["b", "c"],
    ]);
  });

  test("an error keeps its message in the cell's custom data", () => {
    const failed = answered([[{ error: "#N/A", message: "No such class." }]]);
    expect(failed.getValue()).toBe("#N/A");
    expect(failed.getCustomData()).toEqual({
      error: "#N/A",
      message: "No such class.",
    });
  });

  test("an error without a message does not take that of another", () => {
    answered([[{ error: "#N/A", message: "No such class." }]]);
    expect(answered([[{ error: "#N/A" }]]).getCustomData()).toBeUndefined();
  });

  test("a number that no cell can hold is an error", () => {
    expect(answered([[Number.NaN]]).getValue()).toBe("#NUM!");
    expect(answered([[Infinity]]).getValue()).toBe("#NUM!");
  });

  test("an answer without cells is an error", () => {
    expect(answered([]).getValue()).toBe("#CALC!");
    expect(answered([[]]).getValue()).toBe("#CALC!");
  });

  test("a function that fails is an error in its own cell", () => {
    const failed = call(() => {
      throw new Error("a bug");
    }, [number(1)]);
    expect(failed.getValue()).toBe("#VALUE!");
  });
});
