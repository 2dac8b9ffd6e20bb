// Nothing leaves the machine: what the headers forbid is forbidden in the page and in its worker, and the page needs none of it.
import { openPage, origin } from "./harness";

test("every response carries the policy, the worker's script among them", async () => {
  const responses: string[] = [];
  const { page } = await openPage("/test-policy.html");
  page.on("response", (response) => {
    const policy = response.headers()["content-security-policy"] ?? "none";
    responses.push(`${policy.split(";")[0]} ${response.url()}`);
  });
  await page.reload();
  await page.evaluate(() => window.attempts);
  expect(responses.length).toBeGreaterThan(2);
  expect(
    responses.filter((line) => !line.startsWith("default-src 'none' ")),
  ).toEqual([]);
});

test("a worker can neither send, nor fetch, nor run text as code", async () => {
  const { page } = await openPage("/test-policy.html");
  expect(await page.evaluate(() => window.attempts)).toEqual({
    ownOrigin: "refused",
    elsewhere: "refused",
    textAsCode: "refused",
  });
});

test("what a page is forbidden is written down", async () => {
  const open = await openPage("/test-policy.html");
  await open.page.evaluate(async () => {
    await fetch("/functions.json").catch(() => undefined);
    const image = document.createElement("img");
    image.src = "http://127.0.0.1:9/canary.png";
    document.body.append(image);
    await new Promise((resolve) => image.addEventListener("error", resolve));
  });
  expect(open.violations.join("\n")).toContain("connect-src");
  expect(open.violations.join("\n")).toContain("img-src");
  expect(open.troubles()).not.toEqual([]);
});

test("the workbench opens without a request elsewhere, a violation or a complaint", async () => {
  const open = await openPage("/workbench.html");
  await open.page.waitForLoadState("networkidle");
  expect(open.requests.map((one) => new URL(one.url).origin)).toContain(origin);
  expect(open.troubles()).toEqual([]);
});
