import type { Frame } from "playwright-core";
import { beforeEach, expect, it } from "vitest";
import { choose, useVisit } from "./page-site.ts";

const visit = useVisit("test/e2e/fixture");
let panel: Frame;
beforeEach(async () => {
  await choose(visit.page, "Fixture", "Open panel");
  const frame = await visit.page.locator("iframe[title=Panel]").elementHandle();
  panel = (await frame?.contentFrame()) as Frame;
  await panel.getByRole("heading", { name: "Panel" }).waitFor();
});

/** Calls a server function from inside the frame: how the handlers were called, or what the call itself threw. */
const call = (body: string): Promise<unknown> =>
  panel.evaluate(
    `new Promise((settle) => {
      const run = google.script.run
        .withSuccessHandler((...values) => settle({ result: values[0], isMissing: values[0] === undefined }))
        .withFailureHandler((error) => settle({ name: error.name, message: error.message }));
      try { ${body} } catch (error) { settle({ thrown: String(error) }); }
    })`,
  );

it("carries what JSON carries", async () => {
  expect(await call("run.echo({ list: [1, 'two', true, null], gone: undefined, secret__: 1 })")).toEqual({
    result: { list: [1, "two", true, null] },
    isMissing: false,
  });
  expect(await call("run.later('Ann')")).toMatchObject({ result: "later Ann" });
});

it("refuses at the call what cannot cross", async () => {
  expect(await call("run.echo({ when: new Date() })")).toEqual({ thrown: "TypeError: Failed due to illegal value in property: when" });
  expect(await call("run.echo(1, () => 1)")).toEqual({ thrown: "TypeError: Failed due to illegal value in property: 1" });
  expect(await call("const loop = {}; loop.self = loop; run.echo(loop)")).toEqual({
    thrown: "TypeError: Failed due to circular reference.",
  });
  expect(await call("run.noSuchFunction()")).toEqual({ thrown: "TypeError: run.noSuchFunction is not a function" });
  expect(await call("run.hidden_()")).toEqual({ thrown: "TypeError: run.hidden_ is not a function" });
});

it("sends a form as its fields", async () => {
  expect(await call("run.echo(document.getElementById('form'))")).toMatchObject({ result: { name: "Ann", channel: ["video", "text"] } });
});

it("loses a whole result that holds a date", async () => {
  expect(await call("run.today()")).toEqual({ isMissing: true });
});

it("hands the script's error to the failure handler", async () => {
  expect(await call("run.fail()")).toEqual({ name: "ScriptError", message: "Error: No such candidate" });
});

it("runs ten calls at once and lets the eleventh wait", async () => {
  const { page } = visit;
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    window.addEventListener("message", ({ data }) => heard.push(data.kind));
  });
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard.length);
  const open = page.getByRole("alertdialog");
  await panel.evaluate("for (let n = 0; n < 11; n++) google.script.run.askOnce()");
  // Each call stays open until the user answers its question.
  await expect.poll(() => open.count()).toBe(10);
  expect(await heard()).toBe(10);
  for (let left = 11; left > 0; left--) {
    await open.last().getByRole("button", { name: "OK", exact: true }).click();
    await expect.poll(() => open.count()).toBe(Math.min(left - 1, 10));
    expect(await heard()).toBe(11);
  }
});

it("keeps the frame away from the window around it", async () => {
  expect(await panel.evaluate("(() => { try { return parent.document.title; } catch (error) { return error.name; } })()")).toBe(
    "SecurityError",
  );
});

it("gives each role its own user properties and closes the sidebar of the one who leaves", async () => {
  expect(await call("run.whoAmI()")).toMatchObject({ result: "1" });
  expect(await call("run.whoAmI()")).toMatchObject({ result: "2" });
  await visit.page.getByLabel("Acting as").selectOption("Hiring manager");
  await expect.poll(() => visit.page.getByRole("complementary").count()).toBe(0);
  await choose(visit.page, "Fixture", "Open panel");
  const frame = await visit.page.locator("iframe[title=Panel]").elementHandle();
  panel = (await frame?.contentFrame()) as Frame;
  await panel.getByRole("heading", { name: "Panel" }).waitFor();
  expect(await call("run.whoAmI()")).toMatchObject({ result: "1" });
});

it("keeps what a page puts into localStorage for the role that put it", async () => {
  const { page } = visit;
  const reopen = async () => {
    await choose(page, "Fixture", "Open panel");
    const frame = await page.locator("iframe[title=Panel]").elementHandle();
    panel = (await frame?.contentFrame()) as Frame;
    await panel.getByRole("heading", { name: "Panel" }).waitFor();
    return panel.evaluate("[localStorage.getItem('draft'), localStorage.second, localStorage.length]");
  };
  await panel.evaluate(
    "localStorage.setItem('draft', 'Ana \"<b>\" & co'); localStorage.second = 2; localStorage.third = 3; delete localStorage.third",
  );
  await page.reload();
  expect(await reopen()).toEqual(['Ana "<b>" & co', "2", 2]);
  await page.getByLabel("Acting as").selectOption("Interviewer 2");
  expect(await reopen()).toEqual([null, undefined, 0]);
});
