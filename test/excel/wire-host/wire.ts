/** What office.js and Excel say to each other: requests of actions on objects that are named by paths, and their results. */

/** What a method is given; where `ReferencedObjectPathIds` names a path, the argument is the object there. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly number[];
}

/** How an object is reached. `ObjectPathType`: 1 the workbook, 3 by a method, 4 by a property, 5 by an index. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** `ActionType`: 1 makes the object, 2 asks for properties, 3 calls a method, 4 sets a property, 5 marks a place. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Result {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface Response {
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: {
    readonly Results: readonly Result[];
    readonly Error?: {
      readonly Code: string;
      readonly Message: string;
      readonly ActionIndex: number;
    };
  };
}

/** Thrown within the host where Excel refuses an action. */
export class OfficeError extends Error {
  constructor(
    readonly code: string,
    what = code,
  ) {
    super(what);
    this.name = "OfficeError";
  }
}

/** An answer that refuses the request as a whole. */
export function refusal(code: string): Response {
  return {
    ErrorCode: code,
    ErrorMessage: code,
    Headers: {},
    Body: { Results: [] },
  };
}
