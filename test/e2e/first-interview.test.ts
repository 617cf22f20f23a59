import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { strFromU8, unzipSync } from "fflate";
import type { Frame, Page } from "playwright-core";
import { expect, it } from "vitest";
import type { Language } from "../../src/content/language.ts";
import { wordsIn } from "../pages/words-in.ts";
import { choose, gridOf, openSheet, sheetNames, shown, typeInto, useSite } from "./page-site.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The engine writes no tick boxes into an .xlsx file: their cells keep TRUE and FALSE, and it says so. */
const NO_TICK_BOXES = "Data validation isBoolean is not supported in xlsx.";

const site = useSite(undefined, [NO_TICK_BOXES]);

/** Presses OK in the dialog that a menu item ends with. @returns what it said */
async function confirm(page: Page): Promise<string> {
  const dialog = page.locator("dialog");
  const text = await dialog.locator(".dialog-message").innerText();
  await dialog.getByRole("button", { name: "OK", exact: true }).click();
  await dialog.waitFor({ state: "detached" });
  return text;
}

async function openForm(page: Page, item: string): Promise<Frame> {
  await choose(page, "Hiring kit", item);
  const frame = await (await page.locator(".sidebar iframe").elementHandle())?.contentFrame();
  if (!frame) throw new Error("The sidebar holds no frame.");
  await frame.locator(".button-main").first().waitFor();
  return frame;
}

/** Rates every criterion of every question with one level and submits. */
async function rateAll(form: Frame, language: Language, name: string, level: number): Promise<void> {
  const words = wordsIn(language);
  const press = (label: string) => form.getByRole("button", { name: label, exact: true }).click();
  await form.getByLabel(words.start.interviewer).fill(name);
  await press(words.start.begin);
  for (let question = 1; question <= 9; question++) {
    await form.getByText(words.footer.progress(question, 9), { exact: true }).waitFor();
    for (const radio of await form.getByRole("radio", { name: String(level), exact: true }).all()) await radio.press("Space");
    await press(words.footer.next);
  }
  await form.getByLabel(words.overall.choices.yes, { exact: true }).check();
  await form.getByLabel(words.overall.reason).fill("By the notes");
  await press(words.summary.submit);
  await form.getByRole("heading", { name: words.done.heading, exact: true }).waitFor();
}

async function violations(form: Frame): Promise<readonly string[]> {
  await form.evaluate(axe);
  return form.evaluate(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target).join(' ')))",
  );
}

it("goes from an empty workbook to scores by two interviewers, and keeps them", async () => {
  const { page } = await site.visit();
  await page.getByRole("button", { name: "Start empty", exact: true }).click();
  await expect.poll(() => page.getByRole("note").innerText()).toContain("open the Hiring kit menu and choose “Set up the kit”");
  await choose(page, "Hiring kit", "Set up the kit");
  await confirm(page);
  expect(await sheetNames(page)).toEqual([
    "Sheet1",
    "Role brief",
    "Rubric",
    "Question bank",
    "Candidates",
    "Interviews",
    "Scoreboard",
    "Log",
  ]);

  await openSheet(page, "Candidates");
  await typeInto(page, "B2", "Ana Ferreira");
  await typeInto(page, "B3", "Ben Ito");
  await page.keyboard.press("ArrowUp");
  const first = await openForm(page, "Open interview form");
  expect(await first.getByLabel("Candidate").locator("option:checked").innerText()).toBe("Ben Ito");
  await first.getByLabel("Candidate").selectOption({ label: "Ana Ferreira" });
  expect(await violations(first)).toEqual([]);
  await rateAll(first, "en", "Kim Osei", 4);
  await expect.poll(() => shown(page, "Candidates", "E2")).toBe("4.00");
  expect(await violations(first)).toEqual([]);

  await page.reload();
  await gridOf(page).waitFor();
  await expect.poll(() => shown(page, "Candidates", "E2")).toBe("4.00");
  expect(await shown(page, "Candidates", "B2")).toBe("Ana Ferreira");

  await page.getByLabel("Acting as").selectOption("Interviewer 2");
  await typeInto(page, "B2", "Ana Ferreira");
  await page.keyboard.press("ArrowUp");
  const second = await openForm(page, "Open interview form");
  expect(await second.getByLabel("Your name").inputValue()).toBe("");
  await rateAll(second, "en", "Lee Park", 5);
  await expect.poll(() => shown(page, "Candidates", "E2")).toBe("4.50");

  await page.getByLabel("Acting as").selectOption("Interviewer 1");
  const third = await openForm(page, "Open interview form");
  expect(await third.getByLabel("Your name").inputValue()).toBe("Kim Osei");
});

it("keeps a half-filled form through a reload of the whole page", async () => {
  const { page } = await site.visit();
  await choose(page, "Hiring kit", "Set up the kit");
  await confirm(page);
  await openSheet(page, "Candidates");
  await typeInto(page, "B2", "Ana Ferreira");
  await page.keyboard.press("ArrowUp");
  const words = wordsIn("en");
  const form = await openForm(page, "Open interview form");
  await form.getByLabel(words.start.interviewer).fill("Kim Osei");
  await form.getByRole("button", { name: words.start.begin, exact: true }).click();
  await form.getByLabel(words.question.note).fill("Knew our numbers");
  await form.getByText(words.keeping.kept).waitFor();

  await page.reload();
  await gridOf(page).waitFor();
  const again = await openForm(page, "Open interview form");
  const draft = words.start.otherDraft("Ana Ferreira", "Kim Osei");
  await again
    .getByText(draft)
    .or(again.getByRole("button", { name: words.start.resume, exact: true }))
    .first()
    .waitFor();
});

it("adds sample data and takes it away, and downloads everything as one file", async () => {
  const { page } = await site.visit();
  await choose(page, "Hiring kit", "Set up the kit");
  await confirm(page);
  await choose(page, "Hiring kit", "Add sample data");
  await confirm(page);
  const score = await shown(page, "Candidates", "E2");
  expect(Number(score)).toBeGreaterThan(1);
  expect(await shown(page, "Candidates", "B2")).toContain("Sample");

  const [download] = await Promise.all([page.waitForEvent("download"), choose(page, "File", "Download .xlsx")]);
  const files = unzipSync(readFileSync(await download.path()));
  const names = [...strFromU8(files["xl/workbook.xml"] ?? new Uint8Array()).matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(
    ([, name]) => name,
  );
  expect(names).toEqual(["Sheet1", "Role brief", "Rubric", "Question bank", "Candidates", "Interviews", "Scoreboard", "Log"]);

  await choose(page, "Hiring kit", "Remove sample data");
  await confirm(page);
  expect(await shown(page, "Candidates", "B2")).toBe("");
});

it("speaks French to a French visitor, from the menu to the score", async () => {
  const { page } = await site.visit("fr-FR");
  await choose(page, "Hiring kit", "Installer le kit");
  expect(await confirm(page)).toContain("Grille");
  expect(await sheetNames(page)).toEqual([
    "Sheet1",
    "Fiche de poste",
    "Grille",
    "Banque de questions",
    "Candidats",
    "Entretiens",
    "Tableau de bord",
    "Journal",
  ]);
  await openSheet(page, "Candidats");
  await typeInto(page, "B2", "Inès Roux");
  await page.keyboard.press("ArrowUp");
  const form = await openForm(page, "Ouvrir le formulaire d’entretien");
  expect(await violations(form)).toEqual([]);
  await rateAll(form, "fr", "Kim Osei", 3);
  await expect.poll(() => shown(page, "Candidats", "E2")).toBe("3,00");
});

it("keeps what looks like a formula or markup as the text that was typed", async () => {
  const { page } = await site.visit();
  await choose(page, "Hiring kit", "Set up the kit");
  await confirm(page);
  await openSheet(page, "Candidates");
  await typeInto(page, "B2", "<img src=x onerror=alert(1)>");
  await page.keyboard.press("ArrowUp");
  const form = await openForm(page, "Open interview form");
  expect(await form.getByLabel("Candidate").locator("option:checked").innerText()).toBe("<img src=x onerror=alert(1)>");
  await rateAll(form, "en", "=1+1", 4);
  await expect.poll(() => shown(page, "Interviews", "E2")).toBe("=1+1");
});
