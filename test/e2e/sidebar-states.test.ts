import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { wordsIn } from "../../src/content/form/words-in.ts";
import type { InterviewForm, Language } from "../../src/sidebar/api.ts";
import { launchBrowser } from "../browser.ts";
import { SAMPLE_FORM } from "../sidebar/sample-form.ts";
import { accessibilityProblems, clippedElements, openSidebar, type PretendedServer, type SidebarPage } from "./sidebar-page.ts";

let browser: Browser;
const open: SidebarPage[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  for (const { page } of open.splice(0)) await page.context().close();
});

const sidebar = async (server: PretendedServer = { form: SAMPLE_FORM }, locale?: string): Promise<SidebarPage> => {
  const opened = await openSidebar(browser, server, locale);
  open.push(opened);
  return opened;
};

const heading = ({ page }: SidebarPage, text: string) => page.getByRole("heading", { level: 1, name: text, exact: true });
const button = ({ page }: SidebarPage, name: string) => page.getByRole("button", { name, exact: true });

const expectSound = async (opened: SidebarPage): Promise<void> => {
  expect(await accessibilityProblems(opened.page)).toEqual([]);
  expect(await clippedElements(opened.page)).toEqual([]);
  expect(opened.complaints).toEqual([]);
};

const SERVER_ERROR = { name: "ScriptError", message: "Error: The sheet is busy." };
const EN = wordsIn("en");

describe.each(["en", "fr"] as const)("every screen in %s can be read by everybody and shows all its text", (language: Language) => {
  const words = wordsIn(language);
  const form: InterviewForm = { ...SAMPLE_FORM, language };

  it("while loading, in the browser's own language", async () => {
    const opened = await sidebar({ form, silent: true }, language);
    expect(await opened.page.getByRole("status").innerText()).toBe(words.loading);
    expect(await opened.page.locator("html").getAttribute("lang")).toBe(language);
    expect(await opened.page.title()).toBe(words.title);
    await expectSound(opened);
  });

  it("without candidates, and when it cannot open", async () => {
    const empty = await sidebar({ form: { ...form, candidates: [], selected: null } });
    await heading(empty, words.empty.heading).waitFor();
    await expectSound(empty);

    const slip = { name: "ScriptError", message: "TypeError: x is undefined" };
    const unavailable = await sidebar({ form, error: slip }, language);
    await heading(unavailable, words.unavailable.heading).waitFor();
    expect(await unavailable.page.getByRole("alert").innerText()).toBe(words.problems.unexpected);
    await expectSound(unavailable);
  });

  it("from the start to the confirmation", async () => {
    const opened = await sidebar({ form });
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
    await heading(opened, form.questions[0]?.text ?? "").waitFor();
    await expectSound(opened);

    await page.getByRole("radio", { name: "5" }).first().check();
    await page.getByRole("radio", { name: words.question.notObserved }).nth(1).check();
    await page.getByLabel(words.question.note).fill("unbroken".repeat(60));
    await page.getByText(words.question.followUps).click();
    await expectSound(opened);

    await button(opened, words.footer.next).click();
    await button(opened, words.footer.review).click();
    await heading(opened, words.summary.heading).waitFor();
    await expectSound(opened);

    await opened.become({ silent: true });
    await button(opened, words.summary.submit).click();
    await button(opened, words.summary.sending).waitFor();
    await expectSound(opened);

    await page.reload();
    await button(opened, words.start.begin).waitFor();
    await page.getByLabel(words.start.candidate).selectOption("C2");
    await button(opened, words.start.adopt).waitFor();
    await expectSound(opened);
    await button(opened, words.start.adopt).click();

    await opened.become({ error: { name: "ScriptError", message: "PERMISSION_DENIED" } });
    await button(opened, words.summary.submit).click();
    await page.getByText(words.problems.accounts).waitFor();
    await expectSound(opened);

    await opened.recover();
    await button(opened, words.retry).click();
    await heading(opened, words.done.heading).waitFor();
    await expectSound(opened);
  });
});

describe("the form by keyboard alone", () => {
  it("rates, notes and submits a whole interview", async () => {
    const opened = await sidebar();
    const { page } = opened;
    const press = async (...keys: string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await heading(opened, EN.start.heading).waitFor();
    await page.getByLabel(EN.start.interviewer).focus();
    await press("Enter");
    await heading(opened, SAMPLE_FORM.questions[0]?.text ?? "").waitFor();
    // From the heading: the two lists, then the first criterion.
    await press("Tab", "Tab", "Tab", "4", "Tab", "2", "ArrowRight", "Tab");
    await page.keyboard.type("Quick and warm");
    await press("Tab", "Tab", "Enter");
    await heading(opened, SAMPLE_FORM.questions[1]?.text ?? "").waitFor();
    await press("Tab", "Tab", "0", "Alt+ArrowRight");
    await heading(opened, EN.summary.heading).waitFor();
    await button(opened, EN.summary.submit).focus();
    await press("Enter");
    await heading(opened, EN.done.heading).waitFor();
    expect((await opened.sent()).map(({ answers }) => answers)).toEqual([
      [
        {
          question: "metrics",
          note: "Quick and warm",
          evidence: [],
          flags: [],
          ratings: [
            { criterion: "analytics", level: 4 },
            { criterion: "people", level: 3 },
          ],
        },
        { question: "budget", note: "", evidence: [], flags: [], ratings: [{ criterion: "budgeting", level: null }] },
      ],
    ]);
  });

  it("moves the focus to the heading of each new screen", async () => {
    const opened = await sidebar();
    await button(opened, EN.start.begin).click();
    for (const question of SAMPLE_FORM.questions) {
      await heading(opened, question.text).waitFor();
      expect(await opened.page.evaluate(() => document.activeElement?.textContent)).toBe(question.text);
      await opened.page.keyboard.press("Alt+ArrowRight");
    }
    await heading(opened, EN.summary.heading).waitFor();
    await opened.page.keyboard.press("Alt+ArrowLeft");
    await heading(opened, SAMPLE_FORM.questions[1]?.text ?? "").waitFor();
  });

  it("types digits into a note without rating anything", async () => {
    const opened = await sidebar();
    await button(opened, EN.start.begin).click();
    await opened.page.getByLabel(EN.question.note).pressSequentially("12345");
    expect(await opened.page.getByLabel(EN.question.note).inputValue()).toBe("12345");
    expect(await opened.page.locator("input:checked").count()).toBe(0);
  });
});

describe("what a level looks like", () => {
  it("shows under the one that is chosen, focused or pointed at, without moving anything", async () => {
    const opened = await sidebar();
    const { page } = opened;
    await button(opened, EN.start.begin).click();
    const row = page.getByRole("group", { name: "People skills" });
    const shown = () => row.locator(".anchors").innerText();
    const anchors = SAMPLE_FORM.criteria[1]?.anchors ?? [];
    const height = (await row.boundingBox())?.height;
    expect(await shown()).toBe(EN.question.anchorHint);
    await row.getByRole("radio", { name: "4" }).check();
    expect(await shown()).toBe(anchors[3]);
    await row.locator(".segment").nth(1).hover();
    expect(await shown()).toBe(anchors[1]);
    await page.mouse.move(0, 0);
    await row.getByRole("radio", { name: EN.question.notObserved }).focus();
    expect(await shown()).toBe(EN.question.notObservedMeaning);
    await page.getByLabel(EN.question.note).focus();
    expect(await shown()).toBe(anchors[3]);
    expect((await row.boundingBox())?.height).toBe(height);
  });

  it("gives every level a button at least 40 px high", async () => {
    const opened = await sidebar();
    await button(opened, EN.start.begin).click();
    const boxes = await Promise.all((await opened.page.getByRole("radio").all()).map((radio) => radio.boundingBox()));
    expect(Math.min(...boxes.map((box) => box?.height ?? 0))).toBeGreaterThanOrEqual(40);
  });
});

describe("never losing a word", () => {
  it("brings back the draft after a reload, and nothing of it after the submission", async () => {
    const opened = await sidebar();
    const { page } = opened;
    await button(opened, EN.start.begin).click();
    await page.getByRole("radio", { name: "3" }).first().check();
    await page.getByLabel(EN.question.note).fill("Half a sentence");
    await page.reload();
    await button(opened, EN.start.resume).click();
    expect(await page.getByLabel(EN.question.note).inputValue()).toBe("Half a sentence");
    expect(await page.getByRole("radio", { name: "3" }).first().isChecked()).toBe(true);
    await button(opened, EN.footer.next).click();
    await button(opened, EN.footer.review).click();
    await button(opened, EN.summary.submit).dblclick();
    await heading(opened, EN.done.heading).waitFor();
    expect(await opened.sent()).toHaveLength(1);
    await button(opened, EN.done.another).click();
    await button(opened, EN.start.begin).waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it("keeps all on screen when submitting fails, and hands the notes over", async () => {
    const opened = await sidebar();
    const { page } = opened;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await button(opened, EN.start.begin).click();
    await page.getByLabel(EN.question.note).fill("Worth keeping");
    await button(opened, EN.footer.next).click();
    await button(opened, EN.footer.review).click();
    await opened.become({ error: SERVER_ERROR });
    await button(opened, EN.summary.submit).click();
    await page.getByText("The sheet is busy.", { exact: true }).waitFor();
    await button(opened, EN.copy.button).click();
    await page.getByText(EN.copy.copied).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("Worth keeping");
    await opened.recover();
    await button(opened, EN.retry).click();
    await heading(opened, EN.done.heading).waitFor();
    expect((await opened.sent())[0]?.answers[0]?.note).toBe("Worth keeping");
  });

  it("goes on where the browser blocks storage, and says that drafts are not kept", async () => {
    const opened = await sidebar();
    const { page } = opened;
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("Access is denied for this document.", "SecurityError");
        },
      });
    });
    await page.reload();
    await button(opened, EN.start.begin).click();
    await page.getByRole("radio", { name: "5" }).first().check();
    await page.getByText(EN.unsaved).waitFor();
    await expectSound(opened);
    await button(opened, EN.footer.next).click();
    await button(opened, EN.footer.review).click();
    await button(opened, EN.summary.submit).click();
    await heading(opened, EN.done.heading).waitFor();
  });
});

it("shows markup in a name as the text it is", async () => {
  const opened = await sidebar({ form: { ...SAMPLE_FORM, selected: "C3" } });
  await button(opened, EN.start.begin).click();
  await opened.page.getByText(EN.question.rating("<img src=x onerror=alert(1)>")).waitFor();
  expect(await opened.page.locator("img").count()).toBe(0);
});
