/** All that can happen to a workbook between two of our batches, or to a batch. */

/** What a person does; the weight says how often it is drawn. */
export const ACTS = {
  sort: 3,
  insertRows: 3,
  deleteRows: 2,
  insertAboveHeader: 0.7,
  edit: 3,
  editOurs: 1.5,
  editKey: 0.5,
  typeNewRow: 2,
  typeBelow: 1.5,
  typeBeside: 1,
  filter: 1.5,
  hide: 1,
  insertColumn: 1,
  deleteColumn: 0.5,
  renameSheet: 1,
  renameOurHeader: 0.4,
} as const;

/** What a person does that no run can go on after. */
export const GRAVE_ACTS = {
  protectSheet: 1,
  removeSheet: 0.7,
  deleteOurColumn: 1,
  deleteKeyColumn: 0.5,
  removeOurSheet: 0.7,
} as const;

/** What passes by itself. */
export const FAULTS = {
  failsBefore: 2,
  failsPartly: 2,
  answerLost: 2,
  readsShort: 1,
  tooLarge: 2,
  cellBeingEdited: 1.5,
  paneKilled: 1,
} as const;

/** What does not. */
export const GRAVE_FAULTS = { cellEditedForGood: 1, hostDies: 1 } as const;

export type Act = keyof typeof ACTS | keyof typeof GRAVE_ACTS;
export type Fault = keyof typeof FAULTS | keyof typeof GRAVE_FAULTS;

/** Something that happens just before the `at`-th time that the host is spoken to, from 1 on; `chance` seeds its details. */
export interface Happening {
  readonly at: number;
  readonly what: Act | Fault;
  readonly chance: number;
}

export function isAct(what: Act | Fault): what is Act {
  return what in ACTS || what in GRAVE_ACTS;
}

/** Whether a run may end for it without having done its work. */
export function isGrave({ what }: Happening): boolean {
  return what in GRAVE_ACTS || what in GRAVE_FAULTS;
}
