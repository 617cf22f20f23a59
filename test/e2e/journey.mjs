/**
 * Plays one afternoon of a small employer in the built page and counts what it costs: three candidates, two interviewers, one budget exercise.
 * Three times: with the mouse, with the mouse and Ctrl+Enter once a note is written, and with the keyboard alone in the interviews. Prints a table
 * of each.
 *
 *   npm run journey
 *
 * A click is a press of the mouse; a list box takes two, one to open it and one to choose. A key is a key that goes down, so Ctrl+Enter is two;
 * sentences and names are counted as fields, not letter by letter. A dialog is a window that wants an answer.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildKitPage } from "../../local/cli/build-page.mjs";
import { loadTypeScript } from "../../local/load-typescript.mjs";

const { servePage } = await loadTypeScript("cli/serve-page.ts");
const { launchBrowser } = await loadTypeScript("../test/browser.ts");

const CANDIDATES = ["Ana Ferreira", "Ben Ito", "Cleo Martin"];
const INTERVIEWERS = ["Kim Osei", "Lee Park"];
/** What the candidate writes into the hand-out. */
const PLAN = [
  ["Facebook ads", "325"],
  ["Scheduling tool", "80"],
  ["Online course", "40"],
  ["Photos", "120"],
  ["Two evenings", "20"],
  ["Freelancer", "15"],
];
/** Longer than any interview has questions: a form that does not end is a fault. */
const MOST_STEPS = 30;

/** Counts by phase, and the acts that are counted. */
const createTally = (page) => {
  const phases = new Map();
  let phase = "";
  const count = (what, by = 1) => {
    const counts = phases.get(phase) ?? { clicks: 0, keys: 0, fields: 0, dialogs: 0 };
    phases.set(phase, { ...counts, [what]: counts[what] + by });
  };
  return {
    phases,
    begin: (name) => {
      phase = name;
    },
    click: async (locator) => {
      await locator.click();
      count("clicks");
    },
    choose: async (list, label) => {
      await list.selectOption({ label });
      count("clicks", 2);
    },
    press: async (keys) => {
      await page.keyboard.press(keys);
      count("keys", keys.split("+").length);
    },
    write: async (text) => {
      await page.keyboard.insertText(text);
      count("fields");
    },
    /** A cell of the sheet: a click on it, and what is typed. */
    cell: () => {
      count("clicks");
      count("fields");
    },
    dialog: () => count("dialogs"),
  };
};

async function chooseItem(page, tally, ...items) {
  await tally.click(page.locator('.o-topbar-menu[data-id^="script-menu"]'));
  for (const item of items) {
    await tally.click(page.locator(".o-menu-item").filter({ has: page.getByText(item, { exact: true }) }));
  }
}

/** Answers the dialog in front, with text where it asks for some. */
async function answer(page, tally, text, label = "OK") {
  const dialog = page.locator("dialog").filter({ has: page.locator(".dialog-message") });
  await dialog.waitFor();
  tally.dialog();
  const field = dialog.locator("input");
  if (text !== undefined && (await field.count()) > 0) {
    await field.focus();
    await tally.write(text);
  }
  await tally.click(dialog.getByRole("button", { name: label, exact: true }));
}

/** Looks again and again until something is so; a fault when it never is. */
async function until(page, isSo) {
  for (let look = 0; look < 400; look++) {
    if (await isSo()) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`Waited in vain: ${isSo}`);
}

/** Presses a key until something is so. */
async function pressUntil(tally, key, isSo) {
  for (let step = 0; step < MOST_STEPS && !(await isSo()); step++) await tally.press(key);
  if (!(await isSo())) throw new Error(`${key} does not lead there: ${isSo}`);
}

const contentOf = (page, address) =>
  page.evaluate(
    ({ col, row }) => {
      const { getters } = globalThis.localHost.workbook.model;
      return getters.getCellText({ sheetId: getters.getActiveSheetId(), col, row }, { showFormula: true });
    },
    { col: address.charCodeAt(0) - 65, row: Number(address.slice(1)) - 1 },
  );

/** Types into a cell, once the grid listens; again where the sheet was still on its way to the front. */
async function typeInto(page, address, text) {
  const box = page.locator(".o-named-range-selector-container input");
  const holds = async () => (await contentOf(page, address)) !== "";
  for (let attempt = 0; attempt < 5 && (attempt === 0 || !(await holds())); attempt++) {
    await box.fill(address);
    await box.press("Enter");
    await until(page, async () => {
      await page.keyboard.press("Delete");
      const editor = await page.evaluate(() =>
        document.activeElement instanceof HTMLInputElement ? "still in the name box" : (document.activeElement?.textContent ?? ""),
      );
      return editor + (await contentOf(page, address)) === "";
    });
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
    for (let look = 0; look < 40 && !(await holds()); look++) await page.waitForTimeout(50);
  }
  if (!(await holds())) throw new Error(`${address} does not take "${text}".`);
}

const openSheet = (page, tally, name) => tally.click(page.locator(".o-sheet", { hasText: name }));

/** The rows of the role brief that ask for an interviewer. */
const interviewerRows = (page) =>
  page.evaluate(() => {
    const { getters } = globalThis.localHost.workbook.model;
    const sheetId = getters.getSheetIdByName("Role brief");
    return Array.from({ length: 100 }, (_, row) => row).filter(
      (row) => getters.getEvaluatedCell({ sheetId, col: 5, row }).formattedValue === "interviewer",
    );
  });

const headingOf = (form) => form.locator("h1").innerText();

/** Waits until another screen is there. */
async function another(form, before) {
  for (let look = 0; look < 300; look++) {
    if ((await headingOf(form)) !== before) return;
    await form.page().waitForTimeout(20);
  }
  throw new Error(`The form stays at "${before}".`);
}

/** Criteria of the question on screen that still want a level; one that offers a level to confirm does not. */
const openCriteria = (form) => form.locator(".criterion:not(:has(:checked)):not(.offers)");
const isInNote = (form) => form.evaluate(() => document.activeElement?.matches("textarea") ?? false);
const takesCtrlEnter = (form) =>
  form.evaluate(() =>
    /Control\+Enter/.test(
      document.querySelector(".footer .button-main")?.ariaKeyShortcuts ??
        document.querySelector(".footer .button-main")?.getAttribute("aria-keyshortcuts") ??
        "",
    ),
  );

/** The same level for a criterion wherever it is asked. */
const levelFor = (name) => 2 + (name.length % 4);

const mouse = {
  async rate(form, tally) {
    for (let step = 0; step < MOST_STEPS && (await openCriteria(form).count()) > 0; step++) {
      const criterion = openCriteria(form).first();
      const level = levelFor(await criterion.locator(".criterion-name").innerText());
      await tally.click(criterion.locator(".segment").nth(level - 1));
    }
  },
  async note(form, tally, text) {
    if (!(await isInNote(form))) await tally.click(form.locator("textarea").first());
    await tally.write(text);
  },
  next: (form, tally) => tally.click(form.locator(".footer .button-main")),
  async recommend(form, tally, reason) {
    await tally.click(form.locator(".choice").nth(2));
    await mouse.note(form, tally, reason);
  },
  async chooseCandidate(form, tally, name) {
    if ((await form.locator("#candidate option:checked").innerText()) !== name) await tally.choose(form.locator("#candidate"), name);
  },
  async name(form, tally, name) {
    await tally.click(form.locator("#interviewer"));
    await tally.write(name);
  },
  goOn: (form, tally) => tally.click(form.locator(".button-main").first()),
};

const keyboard = {
  async rate(form, tally) {
    for (let step = 0; step < MOST_STEPS && (await openCriteria(form).count()) > 0; step++) {
      const ready = () =>
        form.evaluate(
          () =>
            document.activeElement?.closest(".criterion:not(:has(:checked)):not(.offers)") !== null &&
            document.activeElement?.matches("input"),
        );
      const tabLeads = () =>
        form.evaluate(() => {
          const stops = [...document.querySelectorAll("main :is(input, textarea, summary, button:not([tabindex='-1']))")];
          const first = stops.find((stop) => document.activeElement.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING);
          return first?.closest(".criterion:not(:has(:checked)):not(.offers)") !== null && first !== undefined;
        });
      if (!(await ready())) await tally.press((await tabLeads()) ? "Tab" : "Alt+ArrowDown");
      const name = await form.evaluate(() => document.activeElement.closest(".criterion").querySelector(".criterion-name").textContent);
      await tally.press(String(levelFor(name)));
    }
  },
  async note(form, tally, text) {
    if (!(await isInNote(form))) await tally.press("Alt+ArrowDown");
    await tally.write(text);
  },
  next: async (form, tally) => tally.press((await takesCtrlEnter(form)) ? "Control+Enter" : "Alt+ArrowRight"),
  async recommend(form, tally, reason) {
    const inChoices = () => form.evaluate(() => document.activeElement?.closest(".choice") !== null);
    await pressUntil(tally, "Tab", inChoices);
    await tally.press("ArrowDown");
    await pressUntil(tally, "ArrowDown", () => form.locator(".choice").nth(2).locator("input").isChecked());
    await pressUntil(tally, "Tab", () => isInNote(form));
    await tally.write(reason);
  },
  async chooseCandidate(form, tally, name) {
    const focused = () => form.evaluate(() => document.activeElement?.id);
    const chosen = () => form.locator("#candidate option:checked").innerText();
    if ((await chosen()) === name) return;
    await pressUntil(tally, "Tab", async () => (await focused()) === "candidate");
    for (let step = 0; step < CANDIDATES.length + 1 && (await chosen()) !== name; step++) await tally.press("ArrowDown");
    for (let step = 0; step < CANDIDATES.length + 1 && (await chosen()) !== name; step++) await tally.press("ArrowUp");
  },
  async name(form, tally, name) {
    await pressUntil(tally, "Tab", () => form.evaluate(() => document.activeElement?.id === "interviewer"));
    await tally.write(name);
  },
  async goOn(form, tally) {
    const onMain = () => form.evaluate(() => document.activeElement?.matches(".button-main") ?? false);
    if (await form.evaluate(() => document.activeElement?.id === "interviewer")) return tally.press("Enter");
    await pressUntil(tally, "Tab", onMain);
    await tally.press("Enter");
  },
};

/** Whoever has just written a note has the hands on the keyboard. */
const mixed = {
  ...mouse,
  next: async (form, tally) =>
    (await isInNote(form)) && (await takesCtrlEnter(form)) ? tally.press("Control+Enter") : mouse.next(form, tally),
};

/** One interview, from the first question to the receipt. */
async function interview(form, tally, by) {
  for (let step = 0; step < MOST_STEPS; step++) {
    const before = await headingOf(form);
    if ((await form.locator(".criterion").count()) > 0) {
      await by.rate(form, tally);
      await by.note(form, tally, "Gave one example with figures, and said what she would change.");
      await by.next(form, tally);
    } else {
      if ((await form.locator(".choice").count()) > 0) await by.recommend(form, tally, "Strong on figures, careful with money.");
      const main = form.locator(".footer .button-main");
      // The last of the buttons sends the ballot; before it some forms have a page to look it over.
      if (by === keyboard && !(await takesCtrlEnter(form)) && (await form.locator(".choice").count()) === 0) await by.goOn(form, tally);
      else await by.next(form, tally);
      await another(form, before);
      if ((await main.count()) === 0) return;
      continue;
    }
    await another(form, before);
  }
  throw new Error("The interview does not end.");
}

/** What one interviewer does: opens the form once and rates everybody. */
async function interviewAll(page, tally, by, interviewer) {
  await chooseItem(page, tally, "Open interview form");
  const frame = await (await page.locator("iframe.sidebar-frame").elementHandle()).contentFrame();
  await frame.locator("#candidate").waitFor();
  // The keyboard is taken to the sidebar, as the click that opened it would have it.
  await frame.locator("h1").focus();
  for (const [i, candidate] of CANDIDATES.entries()) {
    if ((await frame.locator("#candidate").count()) > 0) {
      await by.chooseCandidate(frame, tally, candidate);
      if (i === 0) await by.name(frame, tally, interviewer);
      await by.goOn(frame, tally);
      await frame.locator(".criterion").first().waitFor();
    }
    await interview(frame, tally, by);
    if (i === CANDIDATES.length - 1) return;
    await by.goOn(frame, tally);
    await frame.locator("#candidate, .criterion").first().waitFor();
  }
}

/** The whole afternoon. @returns the counts of each phase */
async function play(browser, url, by) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: "en-US", reducedMotion: "reduce" });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${url}?instant`);
  await page.locator(".o-grid").waitFor();
  const tally = createTally(page);
  const cell = async (address, text) => {
    await typeInto(page, address, text);
    tally.cell();
  };
  tally.begin("Set up");
  await chooseItem(page, tally, "Set up the kit");
  await page.locator("dialog .dialog-message").waitFor();
  const asks = (await page.locator("dialog input").count()) > 0;
  await answer(page, tally, INTERVIEWERS.join(", "));
  if (!asks) {
    const rows = await interviewerRows(page);
    for (const [i, name] of INTERVIEWERS.entries()) await cell(`A${rows[i] + 1}`, name);
  }
  tally.begin("Candidates");
  await openSheet(page, tally, "Candidates");
  for (const [i, name] of CANDIDATES.entries()) await cell(`B${2 + i}`, name);
  for (const [i, interviewer] of INTERVIEWERS.entries()) {
    tally.begin(`Interviews by ${interviewer}`);
    await page.getByLabel("Acting as").selectOption(`Interviewer ${i + 1}`);
    await interviewAll(page, tally, by, interviewer);
  }
  tally.begin("Budget exercise");
  await chooseItem(page, tally, "Budget exercise", "Prepare a hand-out");
  await answer(page, tally, "Ana");
  await page.getByRole("status").filter({ hasText: "is ready" }).waitFor();
  await until(page, () =>
    page.evaluate(() => {
      const { getters } = globalThis.localHost.workbook.model;
      return getters.getSheetName(getters.getActiveSheetId()).startsWith("Budget hand-out");
    }),
  );
  // The candidate fills it in elsewhere: none of that is counted.
  await page.evaluate((plan) => {
    const { model } = globalThis.localHost.workbook;
    const sheetId = model.getters.getActiveSheetId();
    for (const [i, texts] of plan.entries()) {
      for (const [col, content] of texts.entries()) model.dispatch("UPDATE_CELL", { sheetId, col, row: 11 + i, content });
    }
  }, PLAN);
  await chooseItem(page, tally, "Budget exercise", "Read a filled plan");
  await answer(page, tally, undefined, "Yes");
  const marking = await (await page.locator("dialog iframe").elementHandle()).contentFrame();
  await marking.locator("h1").waitFor();
  tally.dialog();
  if ((await marking.locator("select").count()) > 0) await tally.click(marking.locator(".notice .button-main"));
  await tally.click(marking.locator(".segment").nth(3));
  await tally.click(marking.locator("#note"));
  await tally.write("Names the limits");
  await tally.click(marking.locator(".button-main"));
  await marking.getByRole("heading", { name: "Every plan is marked" }).waitFor();
  await tally.click(page.locator("dialog.html-dialog .dialog-close"));
  tally.begin("Decision");
  await chooseItem(page, tally, "Scoreboard", "Show the scoreboard");
  await context.close();
  return tally.phases;
}

const print = (title, phases) => {
  const rows = [...phases].map(([phase, counts]) => ({ phase, ...counts }));
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  rows.push({ phase: "In all", ...Object.fromEntries(["clicks", "keys", "fields", "dialogs"].map((key) => [key, sum(key)])) });
  console.log(title);
  console.table(Object.fromEntries(rows.map(({ phase, ...counts }) => [phase, counts])));
};

const folder = mkdtempSync(join(tmpdir(), "page-"));
await buildKitPage(folder);
const { url, close } = await servePage(folder, 0);
const browser = await launchBrowser();
try {
  print("By mouse", await play(browser, url, mouse));
  print("By mouse, and Ctrl+Enter once a note is written", await play(browser, url, mixed));
  print("The interviews by keyboard alone", await play(browser, url, keyboard));
} finally {
  await browser.close();
  close();
  rmSync(folder, { recursive: true });
}
