import type { FrameLocator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import type { Language } from "../../src/content/language.ts";
import type { InterviewForm, Panel } from "../../src/wire/interview.ts";
import { wordsIn } from "../pages/words-in.ts";
import { setUp } from "../product/kit.ts";
import { fullForm, PANEL, quiet } from "./full-form.ts";
import { choose, gridOf, shown, useSite, type Visit } from "./page-site.ts";
import { accessibilityProblems, clippedElements, type SidebarPage, useSidebars } from "./sidebar-page.ts";

const languages: readonly { readonly language: Language; readonly locale: string }[] = [
  { language: "en", locale: "en_US" },
  { language: "fr", locale: "fr_FR" },
];

const sidebar = useSidebars();
const site = useSite();

const expectSound = async ({ page, complaints }: SidebarPage): Promise<void> => {
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await clippedElements(page)).toEqual([]);
  expect(complaints).toEqual([]);
};

/** A panel with everything in it that a hiring manager may have to decide. */
const troubled: Panel = {
  ...PANEL,
  rows: [
    {
      candidate: "C-001",
      name: "Ana Ferreira",
      submitted: ["Kim Osei", "Lee Marchand"],
      missing: [],
      revealed: false,
      ...quiet,
      removed: ["Sam"],
      aside: ["Lee Marchand"],
      held: 2,
    },
    {
      candidate: "C-002",
      name: "Bilal Haddad",
      submitted: ["Kim Osei", "Sam"],
      missing: [],
      revealed: true,
      ...quiet,
      late: ["Sam"],
      held: 0,
    },
  ],
  canSealAgain: true,
  leftBehind: 2,
  returned: 1,
  warnings: [
    { kind: "twoNames", names: ["Kim Osei", "Mallory"] },
    {
      kind: "twoAccounts",
      candidate: "C-002",
      name: "Bilal Haddad",
      interviewer: "Kim Osei",
      counts: "00000000-0000-4000-8000-000000000002",
      replaced: "00000000-0000-4000-8000-000000000001",
    },
    { kind: "notNamed", names: ["Mallory"] },
  ],
};

describe.each(languages)("in $language", ({ language, locale }) => {
  const words = wordsIn(language);
  const { menu, sheets, messages } = contentFor(language);
  const form: InterviewForm = fullForm(language);
  const look = { locale: language };

  it("names, stepping aside and taking back ask in words that fit, and everybody can read them", async () => {
    const opened = await sidebar({ form }, look);
    const { page } = opened;
    const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
    await page.getByLabel(words.start.interviewer).fill("Kim Ossei");
    await press(words.start.begin);
    await page.getByText(words.start.didYouMean("Kim Osei")).waitFor();
    await expectSound(opened);
    await page.getByLabel(words.start.interviewer).fill("Somebody Else");
    await press(words.start.begin);
    await page.getByText(words.start.notNamed("Somebody Else")).waitFor();
    await expectSound(opened);

    await page.getByLabel(words.start.interviewer).fill("Kim Osei");
    await press(words.start.aside);
    await press(words.start.asideYes);
    await page.getByText(words.panel.reasonMissing).waitFor();
    await expectSound(opened);
    await page.getByLabel(words.panel.reason).fill("We worked together.");
    await press(words.start.asideYes);
    await page.getByText(words.start.asideDone("Ana Ferreira")).waitFor();
    await expectSound(opened);
    expect(await opened.sent()).toMatchObject([{ aside: "We worked together.", answers: [] }]);
  });

  it("the summary keeps what was answered to a question that is not asked any more, in its words", async () => {
    const [first, ...others] = form.questions;
    const opened = await sidebar({ form }, look);
    const { page } = opened;
    const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
    await press(words.start.begin);
    await page.getByLabel(words.question.note).waitFor();
    const asked = await page.getByRole("heading", { level: 1 }).innerText();
    const answered = form.questions.find(({ text }) => asked.includes(text)) ?? first;
    await page.getByLabel(words.question.note).fill("Said so before it was unticked");
    const retired = answered ? [{ id: answered.id, text: answered.text }] : [];
    const left = [...(first ? [first] : []), ...others].filter(({ id }) => id !== answered?.id);
    const another = await sidebar({ form: { ...form, questions: left, retired, drafts: await opened.kept() } }, look);
    await another.page.getByRole("button", { name: words.start.resume, exact: true }).click();
    await another.page.locator(".step-place").click();
    await another.page.locator(".jump", { hasText: words.summary.step }).click();
    await another.page.getByRole("heading", { name: `${answered?.text} ${words.summary.unasked}` }).waitFor();
    await another.page.getByText("Said so before it was unticked").waitFor();
    await expectSound(another);
  });

  it("the panel shows all there is to decide, and asks for a reason before it does anything", async () => {
    const opened = await sidebar({ form, panel: troubled }, look);
    const { page } = opened;
    const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
    await press(words.start.panel);
    for (const sentence of [
      words.panel.leftBehind(2),
      words.panel.returned(1),
      words.panel.held(2),
      words.panel.removed("Sam"),
      words.panel.twoNames(`Kim Osei ${words.and} Mallory`),
      words.panel.twoAccounts("Kim Osei", "Bilal Haddad"),
      words.panel.notNamed("Mallory"),
      words.panel.accountsMeaning,
    ])
      await page.getByText(sentence, { exact: true }).waitFor();
    await page.getByText(`(${words.panel.stepsAside})`).waitFor();
    await page.getByText(`(${words.panel.late})`).waitFor();
    await expectSound(opened);
    await press(words.panel.sealAgain);
    await press(words.panel.sealAgainYes);
    await page.getByText(words.panel.reasonMissing).waitFor();
    await press(words.panel.countEarlier);
    await page.getByText(words.panel.countEarlierMeaning).waitFor();
    await expectSound(opened);
    expect(await opened.calls()).not.toContain("sealBallotsAgain");
  });

  it("once revealed, nothing is asked again by itself when another ballot is held for the same candidate", async () => {
    const opened = await sidebar({ form, panel: PANEL }, look);
    const { page } = opened;
    const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
    await press(words.start.panel);
    await press(words.panel.revealNow("Ana Ferreira"));
    await page.getByLabel(words.panel.reason).fill("Lee is ill");
    await page.getByLabel(words.panel.confirm("Ana Ferreira")).check();
    await press(words.panel.revealYes);
    await page.getByLabel(words.panel.reason).waitFor({ state: "detached" });
    await opened.become({ panel: PANEL });
    await press(words.panel.refresh);
    await page.getByRole("button", { name: words.panel.revealNow("Ana Ferreira"), exact: true }).waitFor();
    expect(await page.getByLabel(words.panel.reason).count()).toBe(0);
  });

  describe("in the kit itself", () => {
    const notes = (page: Page): Promise<string[]> =>
      Promise.all(Array.from({ length: 60 }, (_, i) => i + 2).map((row) => shown(page, sheets.interviews.name, `N${row}`)));
    const act = (page: Page, place: number) => page.locator(".switches select").last().selectOption({ index: place });
    const open = async (page: Page): Promise<FrameLocator> => {
      await choose(page, "Hiring kit", menu.openForm);
      const frame = page.frameLocator(".sidebar iframe");
      await frame.getByRole("heading", { level: 1, name: words.start.heading, exact: true }).waitFor();
      return frame;
    };
    const press = (frame: FrameLocator, label: string) => frame.getByRole("button", { name: label, exact: true }).click();
    const handIn = async (frame: FrameLocator, name: string, note: string): Promise<void> => {
      await frame.getByLabel(words.start.candidate).selectOption({ label: "Ana Ferreira" });
      await frame.getByLabel(words.start.interviewer).fill(name);
      await press(frame, words.start.begin);
      await frame.getByRole("radio", { name: "2", exact: true }).first().check({ force: true });
      await frame.getByLabel(words.question.note).fill(note);
      await frame.locator(".step-place").click();
      await frame.locator(".jump", { hasText: words.summary.step }).click();
      await press(frame, words.summary.submit);
    };

    it("a ballot after the reveal is told to be late, and a withdrawn one counts no more and stays on record", async () => {
      const kit = setUp({ locale, interviewers: ["Kim Osei", "Lee Park"], candidates: ["Ana Ferreira", "Ben Ito"] });
      const { page } = await withWorkbook(await site.visit(locale.replace("_", "-")), kit.workbook.save());
      const first = await open(page);
      await handIn(first, "Kim Osei", "Words of Kim");
      await first.getByRole("heading", { name: words.done.sealedHeading, exact: true }).waitFor();
      await press(first, words.done.another);
      await press(first, words.start.panel);
      await press(first, words.panel.revealNow("Ana Ferreira"));
      await first.getByLabel(words.panel.reason).fill("Lee is ill");
      await first.getByLabel(words.panel.confirm("Ana Ferreira")).check();
      await press(first, words.panel.revealYes);
      await first.getByText(words.panel.revealed, { exact: true }).waitFor();

      await act(page, 1);
      const second = await open(page);
      await handIn(second, "Lee Park", "Words of Lee");
      await second.getByText(words.done.late(1, "Ana Ferreira"), { exact: true }).waitFor();
      await expect.poll(() => notes(page)).toContain(messages.ballots.handedInAfterReveal);
      await press(second, words.done.another);
      await second.getByLabel(words.start.candidate).selectOption({ label: "Ana Ferreira" });
      await press(second, words.start.withdraw);
      await second.getByLabel(words.panel.reason).fill("I mixed them up");
      await press(second, words.start.withdrawYes);
      await second.getByText(words.start.withdrawDone, { exact: true }).waitFor();
      const all = await notes(page);
      expect(all).toEqual(expect.arrayContaining(["Words of Kim", "Words of Lee", "I mixed them up"]));
      await press(second, words.start.panel);
      const row = second.getByRole("row", { name: "Ana Ferreira" });
      await row.waitFor();
      expect(await row.getByRole("cell").allInnerTexts()).toEqual([
        expect.stringContaining("Kim Osei"),
        expect.stringContaining("Lee Park"),
      ]);
    });
  });
});

/** The page with this workbook in it, as if the visitor had left it there. */
async function withWorkbook(visit: Visit, workbook: unknown): Promise<Visit> {
  const { context, page } = visit;
  const kept = JSON.stringify({ workbook, actor: "", hintSeen: true });
  const key = `apps-script-page ${new URL(".", page.url()).pathname}`;
  await context.addInitScript(
    ([name, text]) => {
      // Pages of the script have no storage of their own.
      if (window.top !== window || sessionStorage.getItem("restored") !== null) return;
      sessionStorage.setItem("restored", "yes");
      localStorage.setItem(name ?? "", text ?? "");
    },
    [key, kept],
  );
  await page.reload();
  await gridOf(page).waitFor();
  return visit;
}
