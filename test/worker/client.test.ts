/** The page's side of the worker, against the real work of the worker's side. */
import { catalogue } from "../../data";
import { DEFAULT_CREDIT } from "../../src/core/qualification/credit";
import type { RosterMapping } from "../../src/core/roster/mapping";
import type { ProposedGroup } from "../../src/core/roster/settle-group";
import { WorkerClient, type WorkerLike } from "../../src/worker/client";
import type { FileLook } from "../../src/worker/file/look-at-file";
import { receivedGroup } from "../../src/worker/messages";
import { WorkerHere } from "./worker-here";

const MAPPING: RosterMapping = {
  headerRow: 0,
  jurisdiction: "us-nm",
  columns: new Map([["title", 1]]),
  rowKey: 0,
  degreeNumbers: "years",
  standard: "minimum",
  credit: DEFAULT_CREDIT,
};

function started() {
  const workers: WorkerHere[] = [];
  const client = new WorkerClient(() => {
    const worker = new WorkerHere();
    workers.push(worker);
    return Promise.resolve(worker as WorkerLike);
  });
  return { client, workers };
}

const TABLE = "Key,Title\r\n001,CIO I\r\n002,Gardener\r\n003,=CIO II\r\n";

async function lookAt(client: WorkerClient, file: Blob): Promise<FileLook> {
  const asks = { file, settled: {} };
  const looked = await client.ask("lookAtFile", asks);
  if (looked.outcome !== "done") throw new Error(looked.outcome);
  return looked.answer;
}

test("a file goes from its first look to the finished copy, with progress and by decisions", async () => {
  const { client, workers } = started();
  const file = new Blob([TABLE]);
  const look = await lookAt(client, file);
  expect([look.rows, look.columns]).toEqual([4, 2]);
  const groups: ProposedGroup[] = [];
  const proposed = await client.ask(
    "proposeTitles",
    { file, look, mapping: MAPPING },
    {
      groups(part, of) {
        expect(of).toBe(3);
        for (const group of part) groups.push(receivedGroup(catalogue, group));
      },
    },
  );
  expect(proposed).toEqual({ outcome: "done", answer: { titles: 3 } });
  const gardener = groups.find(({ titles }) => titles.title === "Gardener");
  const key = catalogue.classes.find(
    ({ jurisdiction }) => jurisdiction.key === "us-nm",
  )?.specification.key;
  if (gardener === undefined || key === undefined) throw new Error("missing");
  const told: unknown[] = [];
  const written = await client.ask(
    "writeClassified",
    {
      ...{ file, look, mapping: MAPPING },
      decisions: new Map([[gardener.titles.id, { accept: key }]]),
      profile: "excelSafe",
    },
    { progress: (progress) => told.push(progress), about: groups },
  );
  if (written.outcome !== "done") throw new Error(written.outcome);
  expect(told).toEqual([expect.objectContaining({ done: 4, total: 4 })]);
  const text = await written.answer.file.text();
  expect(text.split("\r\n")).toHaveLength(4);
  expect(text).toContain(`"'=CIO II"`);
  expect(written.answer.report.outcomes.accepted).toBe(3);
  expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([
    true,
    true,
    true,
  ]);
});

test("a problem of the file is answered, not thrown", async () => {
  const { client } = started();
  const asks = { file: new Blob([]), settled: {} };
  expect(await client.ask("lookAtFile", asks)).toEqual({
    outcome: "problem",
    problem: { kind: "empty" },
  });
});

test("cancelled work ends at once and its worker with it", async () => {
  const { client, workers } = started();
  const asks = { file: new Blob([TABLE]), settled: {} };
  const asked = client.ask("lookAtFile", asks);
  await Promise.resolve();
  client.cancel();
  expect(await asked).toEqual({ outcome: "cancelled" });
  expect(workers[0]?.isTerminated).toBe(true);
  expect((await lookAt(client, asks.file)).rows).toBe(4);
});
