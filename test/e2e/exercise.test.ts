import { expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { markingWordsIn } from "../pages/words-in.ts";
import { begin, dialogFrame, expectAccessible, expectToFitNarrow, practise } from "./marking-page.ts";
import { answer, choose, openSheet, sheetNames, shown, typeInto, useSite } from "./page-site.ts";

const words = markingWordsIn("en");
const { title } = contentFor("en").markedParts.parts.reasons;
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
  await openSheet(page, "Budget hand-out C-001");
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
  const frame = await dialogFrame(page);
  await begin(frame, words, "Kim");
  await practise(frame, words, title);
  await frame.getByRole("heading", { name: words.place(title, 1, 1) }).waitFor();
  expect(await frame.content()).not.toMatch(/Ferreira|C-001/);
  await frame.getByLabel(words.categoryOf("Something of my own")).selectOption("tracking");
  await frame.getByRole("button", { name: words.confirm }).click();
  await expect.poll(() => shown(page, "Budget C-001", "H6")).toBe("0.00");
  await expectAccessible(frame);
  const levels = frame.locator("input[name=level-reasons]:checked");
  await frame.getByRole("button", { name: words.skip }).focus();
  await page.keyboard.press("2");
  expect(await levels.count()).toBe(0);
  await frame.getByRole("heading", { name: words.place(title, 1, 1) }).focus();
  await page.keyboard.press("4");
  await frame.getByText(words.result("96.3", 5, false)).waitFor();
  await frame.getByLabel(words.note).fill("Names the limits");

  await expectToFitNarrow(page, frame, async () => {
    await page.emulateMedia({ forcedColors: "active" });
    const faces = "[...document.querySelectorAll('.segment-face')].map((face) => getComputedStyle(face).backgroundColor)";
    const colours = (await frame.evaluate(faces)) as string[];
    expect(new Set([0, 1, 2, 4].map((other) => colours[other])).size).toBe(1);
    expect(colours[3]).not.toBe(colours[0]);
    await page.emulateMedia({ forcedColors: null });
  });
  await page.keyboard.press("Control+Enter");
  await frame.getByText(words.everybodyIn).waitFor();
  expect(await shown(page, "Interviews", "E2")).toBe("");
  await frame.getByRole("button", { name: words.reveal }).click();
  await frame.getByRole("cell", { name: "Ana Ferreira" }).waitFor();

  await expect.poll(() => shown(page, "Interviews", "E2")).toBe("Budget exercise (Kim)");
  expect(await shown(page, "Interviews", "F2")).toBe("C-001");
});
