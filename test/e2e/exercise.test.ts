import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { markingWordsIn } from "../pages/words-in.ts";
import { answer, choose, openSheet, sheetNames, shown, typeInto, useSite } from "./page-site.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const words = markingWordsIn("en");
const site = useSite();

it("goes from a hand-out to a marked plan, and shows the name only at the end", async () => {
  const { page } = await site.visit();
  await choose(page, "Hiring kit", "Set up the kit");
  await answer(page);
  await openSheet(page, "Candidates");
  await typeInto(page, "B2", "Ana Ferreira");

  await choose(page, "Hiring kit", "Budget exercise", "Prepare a hand-out");
  await answer(page, { text: "Ana" });
  await page.getByRole("status").filter({ hasText: "“Budget hand-out C-001” is ready" }).waitFor();
  const lines = [
    ["Facebook ads", "325", "Quote requests"],
    ["Scheduling tool", "80", ""],
    ["Online course", "40", ""],
    ["Photos", "120", ""],
    ["Two evenings", "20", ""],
    ["Freelancer", "15", ""],
    ["Something of my own", "50", ""],
  ];
  for (const [i, texts] of lines.entries()) {
    for (const [column, text] of texts.entries()) if (text !== "") await typeInto(page, `${"ABC"[column]}${12 + i}`, text);
  }
  await expect.poll(() => shown(page, "Budget hand-out C-001", "D6")).toBe("✓ Everything has its place.");

  await choose(page, "Hiring kit", "Budget exercise", "Read a filled plan");
  expect(await answer(page, { button: "Yes" })).toContain("Read 7 lines");
  expect(await sheetNames(page)).toContain("Budget C-001");
  const frame = await (await page.locator("dialog iframe").elementHandle())?.contentFrame();
  if (!frame) throw new Error("The dialog holds no frame.");
  await frame.getByRole("heading", { name: words.plan("C-001") }).waitFor();
  expect(await frame.content()).not.toContain("Ferreira");
  await frame.getByLabel(words.categoryOf("Something of my own")).selectOption("tracking");
  await frame.getByRole("button", { name: words.confirm }).click();
  await expect.poll(() => shown(page, "Budget C-001", "H6")).toBe("0.00");
  await frame.evaluate(axe);
  expect(await frame.evaluate("axe.run().then(({ violations }) => violations.map(({ id }) => id))")).toEqual([]);
  const levels = frame.locator("input[name=level]:checked");
  await frame.getByRole("button", { name: words.skip }).focus();
  await page.keyboard.press("2");
  expect(await levels.count()).toBe(0);
  await frame.getByRole("heading", { name: words.plan("C-001") }).focus();
  await page.keyboard.press("4");
  await frame.getByText(words.result("96.3", 5, false)).waitFor();
  await frame.getByLabel(words.note).fill("Names the limits");

  // At 320 pixels, which is also 200 % of 640, nothing runs out of sight and the bar covers nothing.
  const dialog = page.locator("dialog iframe");
  await dialog.evaluate((element) => (element as HTMLElement).style.setProperty("width", "320px"));
  await expect.poll(() => frame.evaluate("innerWidth")).toBe(320);
  expect(await frame.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
  expect(await frame.evaluate("getComputedStyle(document.querySelector('.bar')).position")).toBe("static");
  await page.emulateMedia({ forcedColors: "active" });
  const faces = "[...document.querySelectorAll('.segment-face')].map((face) => getComputedStyle(face).backgroundColor)";
  const colours = (await frame.evaluate(faces)) as string[];
  expect(new Set([0, 1, 2, 4].map((other) => colours[other])).size).toBe(1);
  expect(colours[3]).not.toBe(colours[0]);
  await page.emulateMedia({ forcedColors: null });
  await dialog.evaluate((element) => (element as HTMLElement).style.removeProperty("width"));
  await page.keyboard.press("Control+Enter");
  await frame.getByRole("button", { name: words.reveal }).click();
  await frame.getByRole("cell", { name: "Ana Ferreira" }).waitFor();

  await expect.poll(() => shown(page, "Interviews", "E2")).toBe("Budget exercise");
  expect(await shown(page, "Interviews", "F2")).toBe("C-001");
});
