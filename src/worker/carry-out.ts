/** Carries out an order of the page, in the worker. */
import type { Catalogue } from "../core/catalog/catalogue";
import { ownCatalogue } from "../core/roster/own-catalogue";
import { settleGroup } from "../core/roster/settle-group";
import { titleMatcher } from "../core/roster/title-matcher";
import { checkGoesOn, type FileWork } from "./file/file-work";
import { lookAtFile } from "./file/look-at-file";
import { gatherTitles } from "./file/gather-titles";
import { writeClassified } from "./file/write-classified";
import {
  GROUPS_AT_ONCE,
  type Order,
  receivedGroup,
  type SentGroup,
  sentGroup,
  type Work,
  type WorkKind,
} from "./messages";

/** Text is handed to the browser's own store in parts of this size, so that it does not pile up here. */
const PART_CHARACTERS = 8_000_000;

/** The groups that came before an order, and the telling of those that come of it. */
export interface GroupsInParts {
  readonly sent: readonly SentGroup[];
  readonly tell: (groups: readonly SentGroup[], of: number) => void;
}

/** @throws FileFault */
export async function carryOut(
  catalogue: Catalogue,
  order: Order,
  work: FileWork,
  groups: GroupsInParts,
): Promise<Work[WorkKind]["answers"]> {
  switch (order.work) {
    case "readWorkbook":
      return sheetRead(order.asks, work);
    case "lookAtFile":
      return lookAtFile(order.asks.file, work, order.asks.settled);
    case "proposeTitles":
      return proposed(catalogue, order.asks, work, groups);
    case "writeClassified":
      return written(catalogue, order.asks, work, groups);
  }
}

async function sheetRead(
  { file, sheet }: Work["readWorkbook"]["asks"],
  work: FileWork,
): Promise<Work["readWorkbook"]["answers"]> {
  // Most files are text: what unpacks a workbook is loaded for one.
  const { sheetText } = await import("../files/xlsx/sheet-text");
  const out = new GrowingFile();
  const read = await sheetText(
    file,
    sheet,
    (text) => out.add(text),
    (rows) => {
      checkGoesOn(work);
      work.progress?.(rows, undefined);
    },
  );
  return { ...read, text: out.whole() };
}

async function proposed(
  catalogue: Catalogue,
  { file, look, mapping }: Work["proposeTitles"]["asks"],
  work: FileWork,
  { tell }: GroupsInParts,
): Promise<Work["proposeTitles"]["answers"]> {
  const own = ownCatalogue(catalogue, mapping.jurisdiction);
  const match = titleMatcher(own.classes);
  const roster = await gatherTitles(catalogue, file, look, mapping, work);
  const { titles } = roster;
  let part: SentGroup[] = [];
  for (const group of roster.propose(match)) {
    part.push(sentGroup(group));
    if (part.length < GROUPS_AT_ONCE) continue;
    tell(part, titles);
    part = [];
  }
  if (part.length > 0) tell(part, titles);
  return { titles };
}

async function written(
  catalogue: Catalogue,
  { file, look, mapping, decisions, profile }: Work["writeClassified"]["asks"],
  work: FileWork,
  { sent }: GroupsInParts,
): Promise<Work["writeClassified"]["answers"]> {
  const settled = new Map(
    sent.map((group) => [
      group.titles.id,
      settleGroup(catalogue, receivedGroup(catalogue, group), decisions),
    ]),
  );
  const out = new GrowingFile();
  const report = await writeClassified(
    catalogue,
    file,
    { look, mapping, groups: settled, profile },
    (text) => out.add(text),
    work,
  );
  return { report, file: out.whole() };
}

class GrowingFile {
  private readonly parts: Blob[] = [];
  private waiting: string[] = [];
  private characters = 0;

  add(text: string): void {
    this.waiting.push(text);
    this.characters += text.length;
    if (this.characters >= PART_CHARACTERS) this.store();
  }

  whole(): Blob {
    this.store();
    return new Blob(this.parts, { type: "text/csv;charset=utf-8" });
  }

  private store(): void {
    this.parts.push(new Blob(this.waiting));
    this.waiting = [];
    this.characters = 0;
  }
}
