/** The workbook itself, as the wire names it. */
import { isSameSheetName, isSheetName } from "../../../src/workbook/limits";
import { type HostObject, NULL_OBJECT } from "./host-object";
import { areasObject } from "./range-object";
import type { RequestScope } from "./request-scope";
import { OfficeError } from "./wire";
import { worksheetObject } from "./worksheet-object";

const EVENTS = [
  "ActivatedEvent",
  "ColumnSortedEvent",
  "DataChangedEvent",
  "RowSortedEvent",
  "SelectionChangedEvent",
];

export function workbookObject(scope: RequestScope): HostObject {
  return {
    children: {
      worksheets: () => worksheetsObject(scope),
      application: () => ({
        methods: {
          suspendApiCalculationUntilNextSync: () => scope.suspendCalculation(),
        },
      }),
    },
    objects: {
      getSelectedRanges: () => {
        const { selected } = scope.model;
        if (selected === undefined) throw new OfficeError("InvalidSelection");
        return areasObject(scope, [selected]);
      },
    },
  };
}

function worksheetsObject(scope: RequestScope): HostObject {
  const { model } = scope;
  return {
    items: () => model.sheets.map((sheet) => worksheetObject(scope, sheet)),
    objects: {
      getItem: ([key]) => worksheetObject(scope, scope.sheet(String(key))),
      getItemOrNullObject: ([key]) => {
        const sheet = scope.sheetOrNone(String(key));
        return sheet === undefined
          ? NULL_OBJECT
          : worksheetObject(scope, sheet);
      },
      add: ([name]) => add(scope, String(name)),
    },
    methods: Object.fromEntries(
      EVENTS.map((event) => [
        `_Register${event}`,
        () => scope.registered.add(event),
      ]),
    ),
  };
}

function add(scope: RequestScope, name: string): HostObject {
  if (!isSheetName(name)) throw new OfficeError("InvalidArgument");
  if (scope.model.sheets.some((sheet) => isSameSheetName(sheet.name, name)))
    throw new OfficeError("ItemAlreadyExists");
  return worksheetObject(scope, scope.model.addSheet({ name, cells: [] }));
}
