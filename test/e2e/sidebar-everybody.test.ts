import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { MAX_TEXT_LENGTH } from "../../src/domain/ballot/ballot.ts";
import type { InterviewForm } from "../../src/wire/interview.ts";
import { SAMPLE_FORM } from "../pages/interview/sample-form.ts";
import { wordsIn } from "../pages/words-in.ts";
import { fullForm, PANEL } from "./full-form.ts";
import { accessibilityProblems, clippedElements, type SidebarPage, useSidebars } from "./sidebar-page.ts";

const sidebar = useSidebars();
const EN = wordsIn("en");

const button = ({ page }: SidebarPage, name: string) => page.getByRole("button", { name, exact: true });
const group = ({ page }: SidebarPage, name: string) => page.getByRole("group", { name });
const radio = (opened: SidebarPage, criterion: string, level: number) =>
  group(opened, criterion).getByRole("radio", { name: String(level), exact: true });

/** The id of what has the focus, or what it says. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id || (document.activeElement?.textContent ?? ""));

/** Everything that is read out by itself, in one text. */
const announced = async (page: Page): Promise<string> =>
  (await page.locator("[role=status], [role=alert]").allTextContents()).filter((text) => text.trim() !== "").join(" | ");

/** The first question asks for a criterion again in the second. */
const REPEATED: InterviewForm = {
  ...SAMPLE_FORM,
  questions: SAMPLE_FORM.questions.map((question) => (question.id === "budget" ? { ...question, criteria: ["analytics"] } : question)),
};

describe("rating", () => {
  it("takes at most two Tabs from the heading, at every question of the kit", async () => {
    const opened = await sidebar({ form: fullForm("en") });
    const { page } = opened;
    await button(opened, EN.start.begin).click();
    for (let number = 1; number <= 9; number++) {
      await page.getByText(EN.footer.progress(number, 9), { exact: true }).waitFor();
      const isRating = () => page.evaluate(() => document.activeElement?.closest(".criterion") !== null);
      await page.keyboard.press("Tab");
      if (!(await isRating())) await page.keyboard.press("Tab");
      expect(await isRating(), "question " + number).toBe(true);
      await page.keyboard.press("Control+Enter");
    }
  });

  it("can be taken back with Delete, and by choosing the level again, and says so", async () => {
    const opened = await sidebar();
    const { page } = opened;
    await button(opened, EN.start.begin).click();
    await radio(opened, "Analytics", 4).click();
    expect(await announced(page)).toContain(EN.question.said("Analytics", "4"));
    await radio(opened, "Analytics", 4).click();
    await expect.poll(() => announced(page)).toContain(EN.question.cleared("Analytics"));
    expect(await page.locator("input:checked").count()).toBe(0);
    await page.keyboard.press("3");
    await radio(opened, "Analytics", 3).focus();
    await page.keyboard.press("Delete");
    await expect.poll(() => page.locator("input:checked").count()).toBe(0);
  });

  it("leads to the next criterion and from the last one to the note, whether by pointer or by key", async () => {
    const opened = await sidebar();
    const { page } = opened;
    await button(opened, EN.start.begin).click();
    await radio(opened, "Analytics", 4).click();
    await expect.poll(() => focused(page)).toBe("rating-metrics-people-level-1");
    await page.keyboard.press("ArrowDown");
    // An arrow tries a level, and leaves the focus where it is.
    await expect.poll(() => focused(page)).toBe("rating-metrics-people-level-2");
    await page.keyboard.press("5");
    await expect.poll(() => focused(page)).toBe("note-metrics");
  });

  it("takes a double click for one choice", async () => {
    const opened = await sidebar();
    await button(opened, EN.start.begin).click();
    await radio(opened, "Analytics", 4).dblclick();
    await expect.poll(() => opened.page.locator("input:checked").count()).toBe(1);
    expect(await radio(opened, "Analytics", 4).isChecked()).toBe(true);
  });

  it("offers a level given before, rates it with one touch, and with the button that goes on", async () => {
    const opened = await sidebar({ form: REPEATED });
    const { page } = opened;
    await button(opened, EN.start.begin).click();
    await radio(opened, "Analytics", 4).click();
    await page.keyboard.press("2");
    await page.keyboard.press("Control+Enter");
    await page.getByText(EN.question.offered(4, 1)).waitFor();
    expect(await page.locator("input:checked").count()).toBe(0);
    expect(await accessibilityProblems(page)).toEqual([]);
    await button(opened, EN.question.keep(4)).click();
    expect(await radio(opened, "Analytics", 4).isChecked()).toBe(true);
    await expect.poll(() => focused(page)).toBe("note-budget");
    await page.getByText(EN.question.left(0)).waitFor();
    await radio(opened, "Analytics", 4).click();
    await button(opened, EN.footer.keep).click();
    await page.getByRole("heading", { level: 1, name: EN.summary.heading }).waitFor();
    await page.getByLabel(EN.overall.choices.yes, { exact: true }).click();
    await expect.poll(() => focused(page)).toBe("reason");
    await page.keyboard.type("By the notes");
    await page.keyboard.press("Control+Enter");
    await page.getByRole("heading", { level: 1, name: EN.done.heading }).waitFor();
    expect((await opened.sent())[0]?.answers.map(({ ratings }) => ratings.map(({ level }) => level))).toEqual([[4, 2], [4]]);
  });

  it("says with the heading which question it is, and what is left", async () => {
    const opened = await sidebar();
    await button(opened, EN.start.begin).click();
    const heading = opened.page.getByRole("heading", { level: 1 });
    await heading.getByText(SAMPLE_FORM.questions[0]?.text ?? "").waitFor();
    expect(await heading.innerText()).toContain(EN.question.place(1, 2));
    const described = () => heading.evaluate((title) => document.getElementById(title.getAttribute("aria-describedby") ?? "")?.textContent);
    expect(await described()).toBe(EN.question.left(3));
    await radio(opened, "Analytics", 4).click();
    await expect.poll(described).toBe(EN.question.left(2));
  });
});

describe("what helps at a question", () => {
  it("is the brand's voice where the brand is judged, and the wanted level of each platform with a field for the one seen", async () => {
    const opened = await sidebar({ form: fullForm("en") });
    const { page } = opened;
    await button(opened, EN.start.begin).click();
    await page.locator(".step-place").click();
    await page.locator(".jump", { hasText: "Which channels" }).click();
    await page.getByText(EN.question.voice + " warm, plain, quick").click();
    await page.getByText("As per our policy").waitFor();
    await page.getByLabel("Instagram").selectOption("3");
    await page.getByText(EN.question.below(1)).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await clippedElements(page)).toEqual([]);
    await page.reload();
    await button(opened, EN.start.resume).click();
    expect(await page.getByLabel("Instagram").inputValue()).toBe("3");
    await page.locator(".step-place").click();
    await page.locator(".jump", { hasText: EN.summary.step }).click();
    await button(opened, EN.summary.submit).click();
    await page.getByRole("heading", { level: 1, name: EN.done.heading }).waitFor();
    const answers = (await opened.sent())[0]?.answers ?? [];
    expect(answers.flatMap(({ question, platforms }) => (platforms ? [[question, platforms]] : []))).toEqual([
      ["D2", [{ platform: "Instagram", level: 3 }]],
    ]);
  });
});

describe("nothing fails in silence", () => {
  it("says what keeps a ballot from being sent, takes the focus there, and leads to it", async () => {
    const opened = await sidebar();
    const { page } = opened;
    await button(opened, EN.start.begin).click();
    await page.locator(".step-place").click();
    await page.locator(".jump", { hasText: EN.summary.step }).click();
    await button(opened, EN.summary.submit).click();
    const summary = page.getByRole("alert").filter({ hasText: EN.summary.blocked });
    await expect.poll(() => summary.evaluate((element) => element === document.activeElement)).toBe(true);
    await summary.getByRole("button", { name: EN.summary.nothing }).click();
    await page.getByText(EN.footer.progress(1, 2), { exact: true }).waitFor();

    await radio(opened, "Analytics", 4).click();
    await page.locator(".step-place").click();
    await page.locator(".jump", { hasText: EN.summary.step }).click();
    await button(opened, EN.overall.markRest).click();
    await page.getByLabel(EN.overall.reason).fill("By the notes");
    await page.keyboard.press("Control+Enter");
    await summary.getByRole("button", { name: EN.overall.choiceMissing }).click();
    await expect.poll(() => focused(page)).toBe("choice");
    const described = await page.getByRole("group", { name: EN.overall.choice }).getAttribute("aria-describedby");
    expect(await page.locator("#" + described).innerText()).toBe(EN.overall.choiceMissing);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press("Space");
    await page.getByLabel(EN.overall.reason).fill("");
    await page.keyboard.press("Control+Enter");
    await summary.getByRole("button", { name: EN.overall.reasonMissing }).click();
    await expect.poll(() => focused(page)).toBe("reason");
    expect(await opened.sent()).toEqual([]);
  });

  it("counts what is left of a long note, and says what to take out before the server refuses it", async () => {
    const opened = await sidebar();
    const { page } = opened;
    await button(opened, EN.start.begin).click();
    const note = page.getByLabel(EN.question.note);
    await note.fill("x".repeat(MAX_TEXT_LENGTH - 5));
    await expect.poll(() => announced(page)).toContain(EN.text.left(5));
    await note.fill("x".repeat(MAX_TEXT_LENGTH + 3));
    await expect.poll(() => announced(page)).toContain(EN.text.tooLong(3, MAX_TEXT_LENGTH));
    expect(await note.getAttribute("aria-invalid")).toBe("true");
    await page.locator(".step-place").click();
    await page.locator(".jump", { hasText: EN.summary.step }).click();
    await button(opened, EN.summary.submit).click();
    await button(opened, EN.text.longNote(1)).click();
    await page.getByText(EN.footer.progress(1, 2), { exact: true }).waitFor();
    expect(await opened.sent()).toEqual([]);
  });

  it("gives the focus back after Cancel, and says aloud what was revealed", async () => {
    const opened = await sidebar({ form: SAMPLE_FORM, panel: PANEL });
    const { page } = opened;
    await button(opened, EN.start.panel).click();
    await button(opened, EN.panel.revealNow("Ana Ferreira")).click();
    await button(opened, EN.panel.cancel).click();
    await expect.poll(() => focused(page)).toBe("reveal-C-001");
    await page.keyboard.press("Enter");
    await page.getByLabel(EN.panel.reason).fill("Lee is ill");
    await button(opened, EN.panel.revealYes).click();
    await expect.poll(() => announced(page)).toContain(EN.panel.confirmMissing);
    const box = page.getByLabel(EN.panel.confirm("Ana Ferreira"));
    expect(await page.locator("#" + (await box.getAttribute("aria-describedby"))).innerText()).toBe(EN.panel.confirmMissing);
    await box.check();
    await button(opened, EN.panel.revealYes).click();
    await expect.poll(() => announced(page)).toContain(EN.panel.revealedNow("Ana Ferreira"));
    await expect.poll(() => focused(page)).toBe(EN.panel.heading);
  });

  it("gives the focus back when one steps aside after all, too", async () => {
    const opened = await sidebar();
    await button(opened, EN.start.aside).click();
    await expect.poll(() => focused(opened.page)).toBe("aside-reason");
    await button(opened, EN.panel.cancel).click();
    await expect.poll(() => focused(opened.page)).toBe("open-aside");
  });
});

describe("the receipt", () => {
  it("starts with the next candidate, and says so when there is none left", async () => {
    const opened = await sidebar({ form: { ...SAMPLE_FORM, candidates: SAMPLE_FORM.candidates.filter(({ id }) => id !== "C2") } });
    const { page } = opened;
    const submit = async (): Promise<void> => {
      await radio(opened, "Analytics", 4).click();
      await page.locator(".step-place").click();
      await page.locator(".jump", { hasText: EN.summary.step }).click();
      await button(opened, EN.summary.submit).click();
      await page.getByRole("heading", { level: 1, name: EN.done.heading }).waitFor();
    };
    await button(opened, EN.start.begin).click();
    await submit();
    await button(opened, EN.done.startWith("<img src=x onerror=alert(1)>")).click();
    await page.getByText(EN.footer.progress(1, 2), { exact: true }).waitFor();
    await submit();
    await page.getByText(EN.done.everybody).waitFor();
    expect((await opened.sent()).map(({ candidate }) => candidate)).toEqual(["C1", "C3"]);
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});

describe("whatever the screen", () => {
  it.each([
    ["320 pixels wide", { width: 320, height: 256 }],
    ["400 % zoom", { width: 300, height: 192 }],
    ["200 % zoom", { width: 150, height: 300 }],
  ])("nothing is cut off and every level can be reached at %s", async (_, look) => {
    const opened = await sidebar({ form: fullForm("fr") }, { locale: "fr", ...look });
    const { page } = opened;
    await page.locator(".button-main").click();
    await page.locator(".criterion").first().waitFor();
    expect(await clippedElements(page)).toEqual([]);
    for (const level of await page.locator(".criterion-open .segment-input").all()) {
      await level.scrollIntoViewIfNeeded();
      // Nothing that stays in sight lies over it.
      await level.click({ trial: true });
    }
  });

  it("shows in forced colours what is chosen and where one is", async () => {
    const opened = await sidebar();
    const { page } = opened;
    await page.emulateMedia({ forcedColors: "active" });
    await button(opened, EN.start.begin).click();
    await radio(opened, "Analytics", 4).click();
    const faces = group(opened, "Analytics").locator(".segment-face");
    const colours = await faces.evaluateAll((all) => all.map((face) => getComputedStyle(face).backgroundColor));
    expect(colours[3]).not.toBe(colours[0]);
    await page.locator(".step-place").click();
    const outlines = await page.locator(".jump").evaluateAll((all) => all.map((jump) => getComputedStyle(jump).outlineStyle));
    expect(outlines[0]).toBe("solid");
    expect(outlines[1]).toBe("none");
  });

  it("fits words of any length, from right to left, and emoji", async () => {
    const long = "تحليلات الأداء والأرقام 📊 " + "كلمة طويلة جدا ".repeat(8);
    const form: InterviewForm = {
      ...SAMPLE_FORM,
      candidates: [{ id: "C1", name: "عبد الرحمن " + "🎉".repeat(20) }],
      criteria: SAMPLE_FORM.criteria.map((criterion) => ({
        ...criterion,
        name: long,
        anchors: [long, "x".repeat(300), "👩‍💻".repeat(40), long, ""],
      })),
      questions: SAMPLE_FORM.questions.map((question) => ({
        ...question,
        text: long,
        intent: long,
        listenFor: [long],
        redFlags: ["x".repeat(200)],
      })),
    };
    const opened = await sidebar({ form });
    const { page } = opened;
    await button(opened, EN.start.begin).click();
    await page.locator(".criterion").first().waitFor();
    expect(await clippedElements(page)).toEqual([]);
    const direction = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).direction);
    expect(await direction(".criterion-toggle")).toBe("rtl");
    expect(await direction("h1 span[dir]")).toBe("rtl");
    for (const aid of await page.locator(".aid").all()) {
      await aid.click();
      expect(await clippedElements(page)).toEqual([]);
    }
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});
