import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, Page } from "playwright-core";
import { expect } from "vitest";
import type { MarkingWords } from "../../src/content/marking-words.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The page in the dialog that is open. */
export async function dialogFrame(page: Page): Promise<Frame> {
  const frame = await (await page.locator("dialog iframe").elementHandle())?.contentFrame();
  if (!frame) throw new Error("The dialog holds no frame.");
  return frame;
}

export const closeDialog = (page: Page): Promise<void> => page.locator("dialog").getByRole("button", { name: "Close" }).click();

/** Nothing in the frame that people with a screen reader or little sight would stumble over. */
export async function expectAccessible(frame: Frame): Promise<void> {
  await frame.evaluate(axe);
  expect(await frame.evaluate("axe.run().then(({ violations }) => violations.map(({ id }) => id))")).toEqual([]);
}

/** Names the marker and begins. */
export async function begin(frame: Frame, words: MarkingWords, name: string): Promise<void> {
  await frame.getByLabel(words.name).fill(name);
  await frame.getByRole("button", { name: words.begin, exact: true }).click();
}

/** Gives a level on every scale in view, by the keyboard. */
export async function rateAll(frame: Frame, level: number): Promise<void> {
  const scales = frame.locator("fieldset.criterion");
  for (let i = 0; i < (await scales.count()); i++) {
    await scales.nth(i).getByRole("radio").first().focus();
    await frame.page().keyboard.press(String(level));
    await scales.nth(i).locator("input:checked").waitFor({ state: "attached" });
  }
}

/** Marks the practice answer in view, reads our own mark of it, and goes on. */
export async function practise(frame: Frame, words: MarkingWords, title: string): Promise<void> {
  await frame.getByRole("heading", { name: words.practice(title), exact: true }).waitFor();
  await rateAll(frame, 3);
  await frame.getByRole("button", { name: words.compareWithOurs }).click();
  await frame.getByText(words.why, { exact: true }).waitFor();
  await frame.getByRole("button", { name: words.goOn }).click();
}

/** In a frame of 320 pixels, which is also 200 % of 640, nothing runs out of sight and the bar covers nothing. */
export async function expectToFitNarrow(page: Page, frame: Frame, look: () => Promise<void> = async () => undefined): Promise<void> {
  const dialog = page.locator("dialog iframe");
  await dialog.evaluate((element) => (element as HTMLElement).style.setProperty("width", "320px"));
  await expect.poll(() => frame.evaluate("innerWidth")).toBe(320);
  expect(await frame.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
  expect(await frame.evaluate("[...document.querySelectorAll('.bar')].map((bar) => getComputedStyle(bar).position)")).not.toContain(
    "sticky",
  );
  await look();
  await dialog.evaluate((element) => (element as HTMLElement).style.removeProperty("width"));
}
