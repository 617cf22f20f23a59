import { describe, expect, it } from "vitest";
import type { Language } from "../../src/content/language.ts";
import { draftKey, newDraft, stamped, writeNote } from "../../src/pages/interview/draft.ts";
import type { FormCandidate, InterviewForm, KeptDraft, Receipt } from "../../src/wire/interview.ts";
import { SAMPLE_FORM } from "../pages/interview/sample-form.ts";
import { wordsIn } from "../pages/words-in.ts";
import { fullForm, PANEL } from "./full-form.ts";
import { accessibilityProblems, clippedElements, type Look, type SidebarPage, useSidebars } from "./sidebar-page.ts";

const sidebar = useSidebars();

const heading = ({ page }: SidebarPage, text: string) => page.getByRole("heading", { level: 1, name: text, exact: true });
const button = ({ page }: SidebarPage, name: string) => page.getByRole("button", { name, exact: true });

const expectSound = async (opened: SidebarPage): Promise<void> => {
  expect(await accessibilityProblems(opened.page)).toEqual([]);
  expect(await clippedElements(opened.page)).toEqual([]);
  expect(opened.complaints).toEqual([]);
};

/** A draft with a note, as the server keeps it. */
const draftFor = (form: InterviewForm, candidate: FormCandidate, interviewer: string): KeptDraft => {
  const empty = newDraft(crypto.randomUUID(), form.kit, candidate, interviewer);
  const draft = stamped(empty, writeNote(empty, form.questions[0]?.id ?? "", "What was heard"), Date.now());
  return { key: draftKey(draft), text: JSON.stringify(draft), savedAt: new Date().toISOString() };
};

const EN = wordsIn("en");
const SEALED: Partial<Receipt> = { sealed: true, revealed: false, waitingFor: ["Lee Marchand", "Sam"] };

const LOOKS: readonly (readonly [string, Language, Look])[] = [
  ["in English", "en", {}],
  ["in French", "fr", { locale: "fr" }],
  ["in the dark", "en", { dark: true }],
  ["in the dark, in French", "fr", { locale: "fr", dark: true }],
  ["at 200 % zoom", "en", { width: 150 }],
  ["at 200 % zoom, in French", "fr", { locale: "fr", width: 150 }],
];

describe.each(LOOKS)("every screen %s can be read by everybody and shows all its text", (_, language, look) => {
  const words = wordsIn(language);
  const form: InterviewForm = { ...SAMPLE_FORM, language };

  it("while loading", async () => {
    const opened = await sidebar({ form, silent: true }, look);
    expect(await opened.page.getByRole("status").innerText()).toBe(words.loading);
    expect(await opened.page.locator("html").getAttribute("lang")).toBe(language);
    expect(await opened.page.title()).toBe(words.title);
    await expectSound(opened);
  });

  it("without candidates, and when it cannot open", async () => {
    const empty = await sidebar({ form: { ...form, candidates: [], selected: null } }, look);
    await heading(empty, words.empty.heading).waitFor();
    await expectSound(empty);

    const slip = { name: "ScriptError", message: "TypeError: x is undefined" };
    const unavailable = await sidebar({ form, error: slip }, look);
    await heading(unavailable, words.unavailable.heading).waitFor();
    expect(await unavailable.page.getByRole("alert").innerText()).toBe(words.problems.unexpected);
    await expectSound(unavailable);
  });

  it("from the start to the summary", async () => {
    const opened = await sidebar({ form }, look);
    const { page } = opened;
    await heading(opened, words.start.heading).waitFor();
    await expectSound(opened);

    await page.getByLabel(words.start.candidate).selectOption("C2");
    await page.getByLabel(words.start.interviewer).fill("");
    await button(opened, words.start.begin).click();
    expect(await page.getByText(words.start.interviewerMissing).isVisible()).toBe(true);
    await expectSound(opened);

    await page.getByLabel(words.start.interviewer).fill("W".repeat(100));
    await button(opened, words.start.begin).click();
    await heading(opened, words.question.place(1, 2) + ": " + (form.questions[0]?.text ?? "")).waitFor();
    await expectSound(opened);

    await page.getByRole("radio", { name: "5" }).first().check();
    await page.getByRole("radio", { name: words.question.notObserved }).nth(1).check();
    await page.getByLabel(words.question.note).fill("unbroken".repeat(60));
    for (const aid of [words.question.listenFor, words.question.redFlags, words.question.followUps]) {
      await page.locator(".aid", { hasText: aid }).click();
      if (aid === words.question.listenFor) await page.getByRole("checkbox").first().check();
      await page
        .locator(".aid-panel")
        .getByText(aid === words.question.followUps ? "?" : aid)
        .first()
        .waitFor();
      await expectSound(opened);
    }
    await page.keyboard.press("Escape");

    await page.locator(".step-place").click();
    await page.locator(".jump").first().waitFor();
    await expectSound(opened);
    await page.locator(".jump", { hasText: words.summary.step }).click();
    await page.getByText(words.overall.locked(1)).waitFor();
    await expectSound(opened);
    await button(opened, words.overall.markRest).click();
    await page.getByLabel(words.overall.choices.strongYes).check();
    await page.getByLabel(words.overall.reason).focus();
    await page.getByLabel(words.overall.reason).blur();
    await page.getByText(words.overall.reasonMissing).waitFor();
    await expectSound(opened);
    await button(opened, words.summary.submit).click();
    await page.getByText(words.summary.blocked).waitFor();
    await page.locator("details summary").click();
    await expectSound(opened);
  });

  it("from the summary to the receipt and the change of a ballot", async () => {
    const opened = await sidebar({ form, receipt: SEALED }, look);
    const { page } = opened;
    await button(opened, words.start.begin).click();
    await page.getByRole("radio", { name: "5" }).first().check();
    await page.keyboard.press("Alt+ArrowRight");
    await page.keyboard.press("Alt+ArrowRight");
    await page.getByText(words.summary.unsupported(1)).waitFor();
    await expectSound(opened);

    await opened.become({ silent: true });
    await button(opened, words.summary.submit).click();
    await button(opened, words.summary.sending).waitFor();
    await expectSound(opened);

    await page.reload();
    await button(opened, words.start.resume).waitFor();
    await expectSound(opened);
    await button(opened, words.start.remove).click();
    await expectSound(opened);
    await button(opened, words.start.removeNo).click();
    await page.getByLabel(words.start.interviewer).fill("Lee");
    await button(opened, words.start.adopt).waitFor();
    await expectSound(opened);
    await button(opened, words.start.adopt).click();

    await opened.become({ error: { name: "ScriptError", message: "PERMISSION_DENIED" } });
    await button(opened, words.summary.submit).click();
    await page.getByText(words.problems.accounts).waitFor();
    await expectSound(opened);

    await opened.recover();
    await button(opened, words.retry).click();
    await heading(opened, words.done.sealedHeading).waitFor();
    expect(await page.getByText(words.done.sealed(1, "Ana Ferreira", "Lee Marchand " + words.and + " Sam")).isVisible()).toBe(true);
    await expectSound(opened);

    await button(opened, words.done.another).click();
    await page.getByLabel(words.start.candidate).selectOption("C1");
    await page.getByLabel(words.start.interviewer).fill("Kim Osei");
    await button(opened, words.start.revise).waitFor();
    await expectSound(opened);
    await button(opened, words.start.revise).click();
    await page.getByText(words.summary.unchanged).waitFor();
    await expectSound(opened);
  });

  it("the receipt of an open ballot, and the change that an earlier attempt had not yet", async () => {
    const opened = await sidebar({ form }, look);
    const { page } = opened;
    const rateFirst = async (): Promise<void> => {
      await button(opened, words.start.begin).click();
      await page.getByRole("radio", { name: "4" }).first().check();
      await toSummary();
    };
    const toSummary = async (): Promise<void> => {
      await page.locator(".step-place").click();
      await page.locator(".jump", { hasText: words.summary.step }).click();
    };
    await rateFirst();
    await button(opened, words.summary.submit).click();
    await heading(opened, words.done.heading).waitFor();
    await expectSound(opened);

    await button(opened, words.done.another).click();
    await page.getByLabel(words.start.candidate).selectOption("C2");
    await rateFirst();
    await opened.become({ error: { name: "ScriptError", message: "NetworkError: Connection failure due to HTTP 0" } });
    await button(opened, words.summary.submit).click();
    await button(opened, words.retry).waitFor();
    await page.locator("details summary").click();
    await button(opened, words.summary.edit(1)).click();
    await page.getByLabel(words.question.note).fill("One thing more");
    await toSummary();
    await opened.recover();
    await opened.become({ receipt: { alreadyStored: true } });
    await button(opened, words.summary.submit).click();
    await page.getByText(words.done.missesChanges).waitFor();
    await expectSound(opened);
  });

  it("drafts that have lost their candidate, or are a colleague's while ballots are sealed", async () => {
    const kept = [draftFor(form, { id: "C9", name: "Gone Away" }, "Kim Osei"), draftFor(form, { id: "C1", name: "Ana Ferreira" }, "Lee")];
    const sealed: InterviewForm = { ...form, mode: "sealed", interviewer: "Kim Osei", drafts: kept };
    const opened = await sidebar({ form: sealed }, look);
    const { page } = opened;
    await page.getByText(words.start.stranded("Gone Away")).waitFor();
    await page.getByText(words.start.otherDraft("Ana Ferreira", "Lee")).waitFor();
    await page.getByText(words.start.otherSealed).waitFor();
    expect(await button(opened, words.start.adopt).count()).toBe(0);
    await expectSound(opened);
    await page.getByLabel(words.start.interviewer).fill("lee");
    await button(opened, words.start.resume).waitFor();
    expect(await page.getByText(words.start.stranded("Gone Away")).count()).toBe(0);
  });

  it("an answer that takes long", async () => {
    const opened = await sidebar({ form, silent: true }, { ...look, clock: true });
    await opened.page.clock.fastForward(8_000);
    await expect.poll(() => opened.page.getByRole("status").innerText()).toBe(words.slow);
    await expectSound(opened);
  });

  it("the panel with a ballot that cannot be read any more", async () => {
    const opened = await sidebar({ form, panel: { ...PANEL, damaged: ["Ana Ferreira", "Bilal Haddad"] } }, look);
    await button(opened, words.start.panel).click();
    await opened.page.getByText(words.panel.damaged(`Ana Ferreira ${words.and} Bilal Haddad`)).waitFor();
    await expectSound(opened);
  });

  it("the panel, from who is missing to the reveal", async () => {
    const opened = await sidebar({ form, panel: PANEL }, look);
    const { page } = opened;
    await button(opened, words.start.panel).click();
    await page.getByText(words.panel.roomShort).waitFor();
    await expectSound(opened);
    await button(opened, words.panel.revealNow("Ana Ferreira")).click();
    await button(opened, words.panel.revealYes).click();
    await page.getByText(words.panel.reasonMissing).waitFor();
    await expectSound(opened);
    await page.getByLabel(words.panel.reason).fill("Lee is ill");
    await page.getByLabel(words.panel.confirm("Ana Ferreira")).check();
    await button(opened, words.panel.revealYes).click();
    await page.getByLabel(words.panel.reason).waitFor({ state: "detached" });
    expect(await page.getByText(words.panel.revealed, { exact: true }).count()).toBe(2);
    await opened.become({ error: { name: "ScriptError", message: "Exception: Authorization is required to perform that action." } });
    await button(opened, words.panel.refresh).click();
    await page.getByText(words.problems.authorization).waitFor();
    await expectSound(opened);
    await button(opened, words.footer.back).click();
    await heading(opened, words.start.heading).waitFor();
  });
});

describe("what a level looks like", () => {
  const anchors = (criterion: number): readonly string[] => SAMPLE_FORM.criteria[criterion]?.anchors ?? [];
  const texts = (opened: SidebarPage, name: string) => opened.page.getByRole("group", { name }).locator(".anchor:visible").allInnerTexts();

  it("shows for all five levels of the criterion in focus, and for no other", async () => {
    const opened = await sidebar();
    const { page } = opened;
    await button(opened, EN.start.begin).click();
    expect(await texts(opened, "Analytics")).toEqual([...anchors(0), EN.question.notObservedMeaning]);
    expect(await texts(opened, "People skills")).toEqual([]);
    await page.getByRole("group", { name: "Analytics" }).getByRole("radio", { name: "4" }).click();
    expect(await texts(opened, "Analytics")).toEqual([]);
    expect(await texts(opened, "People skills")).toEqual([...anchors(1), EN.question.notObservedMeaning]);
    await page.getByRole("group", { name: "Analytics" }).getByText("Analytics").click();
    expect(await texts(opened, "Analytics")).toEqual([...anchors(0), EN.question.notObservedMeaning]);
    await page.getByRole("group", { name: "People skills" }).getByRole("radio", { name: "1" }).focus();
    await page.keyboard.press("2");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("note-metrics");
    expect(await page.locator(".anchor:visible").count()).toBe(0);
  });

  it("is the description of its radio button, whether it shows or not", async () => {
    const opened = await sidebar();
    await button(opened, EN.start.begin).click();
    for (const [criterion, name] of ["Analytics", "People skills"].entries()) {
      for (const level of [1, 5]) {
        const radio = opened.page.getByRole("group", { name }).getByRole("radio", { name: String(level) });
        await expect.poll(() => radio.evaluate((element) => element.getAttribute("aria-describedby"))).not.toBeNull();
        const described = await radio.evaluate(
          (element) => document.getElementById(element.getAttribute("aria-describedby") ?? "")?.textContent,
        );
        expect(described).toBe(anchors(criterion)[level - 1]);
      }
    }
  });

  it.each(["en", "fr"] as const)(
    "stands in sight with its level in the sidebar of a small laptop, for every question of the kit, in %s",
    async (language) => {
      const opened = await sidebar({ form: fullForm(language) }, { locale: language, height: 600 });
      const { page } = opened;
      await page.locator(".button-main").click();
      for (let number = 1; number <= 9; number++) {
        await page.getByText(wordsIn(language).footer.progress(number, 9), { exact: true }).waitFor();
        const top = await page.locator(".footer").evaluate((footer) => footer.getBoundingClientRect().top);
        const levels = await page
          .locator(".criterion-open .segment")
          .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().bottom));
        expect(levels).toHaveLength(6);
        expect(await page.evaluate(() => scrollY)).toBe(0);
        expect(Math.max(...levels.slice(0, 5)), "question " + number).toBeLessThanOrEqual(top);
        await page.keyboard.press("Control+Enter");
      }
    },
  );

  it("gives every level a button at least 40 px high", async () => {
    const opened = await sidebar();
    await button(opened, EN.start.begin).click();
    const boxes = await Promise.all((await opened.page.getByRole("radio").all()).map((radio) => radio.boundingBox()));
    expect(Math.min(...boxes.map((box) => box?.height ?? 0))).toBeGreaterThanOrEqual(40);
  });
});

it("keeps every control of a real question in reach at 200 % zoom", async () => {
  const opened = await sidebar({ form: fullForm("fr") }, { locale: "fr", width: 150 });
  const { page } = opened;
  await page.locator(".button-main").click();
  await page.locator(".criterion").first().waitFor();
  for (const control of await page.locator("input, textarea, button, summary").all()) {
    const box = await control.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(150);
  }
  await page.locator(".segment").last().scrollIntoViewIfNeeded();
  await page.locator(".segment-input").last().check();
  await page.locator(".step-place").click();
  await page.locator(".jump").last().click();
  await page.locator(".gaps").waitFor();
});
