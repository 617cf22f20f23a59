import type { FrameLocator, Page } from "playwright-core";
import { expect, it } from "vitest";
import { wordsIn } from "../pages/words-in.ts";
import { choose, openSheet, shown, typeInto, useSite } from "./page-site.ts";

const words = wordsIn("en");

const site = useSite();

type Door = typeof globalThis & { readonly localHost: { readonly workbook: { readonly model: { exportData(): object } } } };

/** Everything that is in any cell of the workbook, as one text. */
const grid = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify((globalThis as Door).localHost.workbook.model.exportData()));

/** The rows of the role brief that ask for an interviewer. */
async function interviewerRows(page: Page): Promise<readonly number[]> {
  const rows = Array.from({ length: 80 }, (_, i) => i + 1);
  const keys = await Promise.all(rows.map((row) => shown(page, "Role brief", `F${row}`)));
  return rows.filter((_, i) => keys[i] === "interviewer");
}

const act = (page: Page, user: string) => page.getByLabel("Acting as").selectOption(user);
const press = (form: FrameLocator, label: string) => form.getByRole("button", { name: label, exact: true }).click();
const reads = (form: FrameLocator, text: string) => form.getByText(text, { exact: true }).first().waitFor();

/** Opens the form by the menu, and waits for the screen it begins with. */
async function open(page: Page, heading: string, ...items: readonly string[]): Promise<FrameLocator> {
  await choose(page, "Hiring kit", ...items);
  const form = page.frameLocator(".sidebar iframe");
  await form.getByRole("heading", { level: 1, name: heading, exact: true }).waitFor();
  return form;
}

/** Rates the first question of one interview, writes a note, and submits. */
async function handIn(form: FrameLocator, name: string, candidate: string, note: string): Promise<void> {
  await form.getByLabel(words.start.candidate).selectOption({ label: candidate });
  await form.getByLabel(words.start.interviewer).fill(name);
  await press(form, words.start.begin);
  await form.getByRole("radio", { name: "2", exact: true }).first().check({ force: true });
  await form.getByLabel(words.question.note).fill(note);
  await form.locator(".step-place").click();
  await form.locator(".jump", { hasText: words.summary.step }).click();
  await press(form, words.summary.submit);
}

it("two interviewers hand in sealed: the second sees nothing of the first before both are revealed together", async () => {
  const { page } = await site.visit();
  await choose(page, "Hiring kit", "Set up the kit");
  await page.locator("dialog").getByRole("button", { name: "OK", exact: true }).click();
  const [one = 0, other = 0] = await interviewerRows(page);
  await typeInto(page, `A${one}`, "Kim Osei");
  await typeInto(page, `A${other}`, "Lee Park");
  await openSheet(page, "Candidates");
  await typeInto(page, "B2", "Ana Ferreira");
  await typeInto(page, "B3", "Ben Ito");

  const first = await open(page, words.start.heading, "Open interview form");
  await handIn(first, "Kim Osei", "Ana Ferreira", "zanzibar of Kim");
  await reads(first, words.done.sealed(1, "Ana Ferreira", "Lee Park"));
  expect(await shown(page, "Interviews", "B2")).toBe("");
  expect(await grid(page)).not.toContain("zanzibar");

  await act(page, "Interviewer 2");
  const panel = await open(page, words.panel.heading, "Candidates", "Reveal ballots…");
  const row = panel.getByRole("row", { name: "Ana Ferreira" });
  await row.waitFor();
  expect(await row.getByRole("cell").allInnerTexts()).toEqual([expect.stringContaining("Kim Osei"), expect.stringContaining("Lee Park")]);
  expect(await panel.locator("html").innerHTML()).not.toContain("zanzibar");
  await press(panel, words.footer.back);
  await handIn(panel, "Lee Park", "Ana Ferreira", "zanzibar of Lee");
  await reads(panel, words.done.revealed(1, "Ana Ferreira"));
  const names = await Promise.all([2, 3, 4, 5].map((row) => shown(page, "Interviews", `E${row}`)));
  expect(new Set(names)).toEqual(new Set(["Kim Osei"]));
  const everything = await grid(page);
  expect([everything.includes("zanzibar of Kim"), everything.includes("zanzibar of Lee")]).toEqual([true, true]);

  await press(panel, words.done.another);
  await handIn(panel, "Lee Park", "Ben Ito", "zanzibar of Ben");
  await reads(panel, words.done.sealed(1, "Ben Ito", "Kim Osei"));
  expect(await grid(page)).not.toContain("zanzibar of Ben");
  await press(panel, words.start.panel);
  await press(panel, words.panel.revealNow("Ben Ito"));
  await panel.getByLabel(words.panel.reason).fill("Kim is ill");
  await panel.getByLabel(words.panel.confirm("Ben Ito")).check();
  await press(panel, words.panel.revealYes);
  await panel.locator("tr", { hasText: "Ben Ito" }).getByText(words.panel.revealed, { exact: true }).waitFor();
  expect(await grid(page)).toContain("zanzibar of Ben");
  const log = await Promise.all(
    [2, 3].map((row) => Promise.all(["B", "C", "D", "E"].map((column) => shown(page, "Log", `${column}${row}`)))),
  );
  expect(log).toEqual([
    [
      "Lee Park",
      "Ballots revealed: everybody had handed in",
      "Ana Ferreira (C-001). Expected: Kim Osei, Lee Park. Handed in: Kim Osei, Lee Park.",
      "",
    ],
    [
      "Lee Park",
      "Ballots revealed early",
      "Ben Ito (C-002). Expected: Kim Osei, Lee Park. Handed in: Lee Park. Still missing: Kim Osei.",
      "Kim is ill",
    ],
  ]);
  expect(await shown(page, "Log", "C4")).toBe("");
});
