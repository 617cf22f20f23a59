import { describe, expect, it } from "vitest";
import { SAMPLE_FORM } from "../pages/interview/sample-form.ts";
import { wordsIn } from "../pages/words-in.ts";
import { fullForm } from "./full-form.ts";
import { accessibilityProblems, type SidebarPage, useSidebars, type World } from "./sidebar-page.ts";

const sidebar = useSidebars();

const heading = ({ page }: SidebarPage, text: string) => page.getByRole("heading", { level: 1, name: text, exact: true });
const button = ({ page }: SidebarPage, name: string) => page.getByRole("button", { name, exact: true });
const question = (index: number): string =>
  EN.question.place(index + 1, SAMPLE_FORM.questions.length) + ": " + (SAMPLE_FORM.questions[index]?.text ?? "");
const focused = ({ page }: SidebarPage): Promise<string> =>
  page.evaluate(() => document.activeElement?.id || (document.activeElement?.textContent ?? ""));

const SERVER_ERROR = { name: "ScriptError", message: "Error: The sheet is busy." };
const EN = wordsIn("en");

/** By the list of steps, from any question. */
const toSummary = async (opened: SidebarPage): Promise<void> => {
  await opened.page.locator(".step-place").click();
  await opened.page.locator(".jump", { hasText: EN.summary.step }).click();
  await heading(opened, EN.summary.heading).waitFor();
};

describe("the form by keyboard alone", () => {
  it("ticks, rates, notes, recommends and submits a whole interview", async () => {
    const opened = await sidebar();
    const { page } = opened;
    const press = async (...keys: string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await heading(opened, EN.start.heading).waitFor();
    await page.getByLabel(EN.start.interviewer).focus();
    await press("Enter");
    await heading(opened, question(0)).waitFor();
    // From the heading: the first rating, from there to the second, tried with an arrow and settled with Enter, and to the note.
    await press("Tab", "4");
    await expect.poll(() => focused(opened)).toBe("rating-metrics-people-level-1");
    await press("Space", "ArrowDown", "ArrowDown", "Enter");
    await expect.poll(() => focused(opened)).toBe("note-metrics");
    await page.keyboard.type("Quick and warm");
    // Behind the note: the buttons that open what helps to listen.
    await press("Tab", "Enter", "Tab", "Tab", "Tab", "Space", "Escape");
    await expect.poll(() => page.locator(".aid-panel").count()).toBe(0);
    expect(await focused(opened)).toContain(EN.question.listenFor);
    await press("Control+Enter");
    await heading(opened, question(1)).waitFor();
    await press("Alt+ArrowDown", "0", "Control+Enter");
    await heading(opened, EN.summary.heading).waitFor();
    await press("Tab", "Space", "ArrowDown", "ArrowDown", "ArrowDown", "Tab");
    await page.keyboard.type("Strong on figures");
    await press("Control+Enter");
    await heading(opened, EN.done.heading).waitFor();
    expect(await opened.sent()).toMatchObject([
      {
        interviewer: "Kim Osei",
        answers: [
          {
            question: "metrics",
            note: "Quick and warm",
            evidence: [SAMPLE_FORM.questions[0]?.listenFor[0]],
            flags: [],
            ratings: [
              { criterion: "analytics", level: 4 },
              { criterion: "people", level: 3 },
            ],
          },
          { question: "budget", note: "", ratings: [{ criterion: "budgeting", level: null }] },
        ],
        recommendation: { choice: 2, reason: "Strong on figures" },
      },
    ]);
  });

  it("reaches every question from the list in any order, and leaves the list with Escape", async () => {
    const opened = await sidebar();
    const { page } = opened;
    await button(opened, EN.start.begin).click();
    const list = page.getByRole("button", { name: EN.jump.open(EN.footer.progress(1, 2)) });
    const focusedStep = () => page.evaluate(() => document.activeElement?.getAttribute("aria-current"));
    await list.focus();
    await page.keyboard.press("Enter");
    await expect.poll(focusedStep).toBe("step");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".jump").count()).toBe(0);
    await expect.poll(() => list.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await expect.poll(focusedStep).toBe("step");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await heading(opened, question(1)).waitFor();
  });

  it("moves the focus to the heading of each new screen", async () => {
    const opened = await sidebar();
    await button(opened, EN.start.begin).click();
    for (const text of [question(0), question(1), EN.summary.heading]) {
      await heading(opened, text).waitFor();
      expect(await opened.page.evaluate(() => document.activeElement?.textContent)).toBe(text);
      await opened.page.keyboard.press("Alt+ArrowRight");
    }
    await opened.page.keyboard.press("Alt+ArrowLeft");
    await heading(opened, question(1)).waitFor();
  });

  it("types digits into a note without rating anything", async () => {
    const opened = await sidebar();
    await button(opened, EN.start.begin).click();
    await opened.page.getByLabel(EN.question.note).pressSequentially("12345");
    expect(await opened.page.getByLabel(EN.question.note).inputValue()).toBe("12345");
    expect(await opened.page.locator("input:checked").count()).toBe(0);
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
    await toSummary(opened);
    await button(opened, EN.summary.submit).dblclick();
    await heading(opened, EN.done.heading).waitFor();
    expect(await opened.sent()).toHaveLength(1);
    await button(opened, EN.done.another).click();
    await page.getByLabel(EN.start.candidate).selectOption("C1");
    await button(opened, EN.start.revise).waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it("keeps all on screen when submitting fails, and hands the notes over", async () => {
    const opened = await sidebar();
    const { page } = opened;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await button(opened, EN.start.begin).click();
    await page.getByLabel(EN.question.note).fill("Worth keeping");
    await toSummary(opened);
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
    await page.getByText(EN.keeping.onlyThere).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await toSummary(opened);
    await button(opened, EN.summary.submit).click();
    await heading(opened, EN.done.heading).waitFor();
  });

  it("goes on while the server fails in the middle, says so, and is whole once it answers again", async () => {
    const opened = await sidebar();
    const { page } = opened;
    await page.clock.install();
    await button(opened, EN.start.begin).click();
    await page.getByLabel(EN.question.note).fill("Before");
    await opened.become({ error: { name: "NetworkError", message: "NetworkError: Connection failure due to HTTP 0" } });
    await page.clock.runFor(6_000);
    await page.getByText(EN.keeping.onlyHere).waitFor();
    await page.getByText(EN.problems.offline).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByLabel(EN.question.note).fill("Before and during");
    await toSummary(opened);
    await button(opened, EN.summary.submit).click();
    await page.clock.runFor(100);
    await page.getByText(EN.summary.nothingLost).waitFor();
    await opened.recover();
    await button(opened, EN.retry).click();
    await page.clock.runFor(100);
    await heading(opened, EN.done.heading).waitFor();
    expect((await opened.sent()).map(({ answers }) => answers[0]?.note)).toEqual(["Before and during"]);
  });

  it("says so when neither the browser nor the server keeps the draft, and hands the notes over", async () => {
    const opened = await sidebar();
    const { page } = opened;
    await page.clock.install();
    await button(opened, EN.start.begin).click();
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
      };
    });
    await opened.become({ error: SERVER_ERROR });
    await page.getByLabel(EN.question.note).fill("Nowhere kept");
    await page.clock.runFor(6_000);
    await page.getByText(EN.keeping.nowhere).waitFor();
    await button(opened, EN.copy.button).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it("deletes a draft only after asking once more", async () => {
    const opened = await sidebar();
    const { page } = opened;
    await button(opened, EN.start.begin).click();
    await page.getByLabel(EN.question.note).fill("To be thrown away");
    await page.reload();
    await button(opened, EN.start.remove).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(EN.start.removeNo);
    await button(opened, EN.start.removeNo).click();
    expect(await page.evaluate(() => localStorage.length)).toBe(1);
    await button(opened, EN.start.remove).click();
    await button(opened, EN.start.removeYes).click();
    await button(opened, EN.start.begin).waitFor();
    await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
  });
});

describe("two people, two tabs", () => {
  it("lets two users rate one candidate without seeing or disturbing each other", async () => {
    const kim = await sidebar();
    const lee = await sidebar({ form: { ...SAMPLE_FORM, interviewer: "Lee" } });
    await button(kim, EN.start.begin).click();
    await button(lee, EN.start.begin).click();
    await kim.page.getByLabel(EN.question.note).fill("By Kim");
    await lee.page.getByLabel(EN.question.note).fill("By Lee");
    expect(await lee.page.getByText("By Kim").count()).toBe(0);
    for (const each of [kim, lee]) {
      await toSummary(each);
      await button(each, EN.summary.submit).click();
      await heading(each, EN.done.heading).waitFor();
    }
    const ballots = [...(await kim.sent()), ...(await lee.sent())];
    expect(ballots.map(({ interviewer, answers }) => interviewer + ": " + answers[0]?.note)).toEqual(["Kim Osei: By Kim", "Lee: By Lee"]);
    expect(new Set(ballots.map(({ id }) => id)).size).toBe(2);
  });

  it("keeps two tabs of one user in step, and makes one ballot of them", async () => {
    const one = await sidebar();
    const other = await one.another();
    await button(one, EN.start.begin).click();
    await button(other, EN.start.begin).click();
    await one.page.getByLabel(EN.question.note).fill("From the first tab");
    await other.page.waitForFunction(() => document.querySelector("textarea")?.value === "From the first tab");
    await other.page.getByRole("radio", { name: "3" }).first().check();
    await one.page.waitForFunction(() => document.querySelector("input:checked") !== null);
    for (const each of [one, other]) {
      await toSummary(each);
      await button(each, EN.summary.submit).click();
      await heading(each, EN.done.heading).waitFor();
    }
    const [first, second] = [(await one.sent())[0], (await other.sent())[0]];
    expect(second).toEqual(first);
    expect(first?.answers[0]).toMatchObject({ note: "From the first tab", ratings: [{ level: 3 }, { level: null }] });
  });
});

it("begins with the questions that the brief gives the interviewer, and asks the server nothing while one rates", async () => {
  const opened = await sidebar({ form: fullForm("en") });
  const { page } = opened;
  await button(opened, EN.start.begin).click();
  const heard = (index: number, number: number) => EN.question.place(number, 9) + ": " + (fullForm("en").questions[index]?.text ?? "");
  await heading(opened, heard(2, 1)).waitFor();
  await page.getByText(EN.question.own, { exact: true }).waitFor();
  for (const radio of await page.getByRole("radio", { name: "4" }).all()) await radio.check();
  await page.keyboard.press("Alt+ArrowRight");
  await heading(opened, heard(6, 2)).waitFor();
  expect(await opened.calls()).toEqual(["loadInterviewForm"]);
});

it("can be used at once when its data is there", async () => {
  const opened = await sidebar({ form: fullForm("fr") });
  const { page } = opened;
  await page.waitForFunction(() => (globalThis as World).world.usableAt > 0);
  const spent = await page.evaluate(() => (globalThis as World).world.usableAt - (globalThis as World).world.loadedAt);
  // For whoever reads the report: machines differ too much to hold a limit against this.
  console.info("Milliseconds from the data to a form that can be used: " + Math.round(spent));
  expect(spent).toBeGreaterThan(0);
});

it("shows markup in a name as the text it is", async () => {
  const opened = await sidebar({ form: { ...SAMPLE_FORM, selected: "C3" } });
  await button(opened, EN.start.begin).click();
  await opened.page.getByText("<img src=x onerror=alert(1)>").waitFor();
  expect(await opened.page.locator("img").count()).toBe(0);
});
