import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { servePage } from "../../local/cli/serve-page.ts";
import { launchBrowser } from "../browser.ts";

const builder = fileURLToPath(new URL("../../local/cli/build-page.mjs", import.meta.url));

/** The page around one program, built and served, and a browser to open it in. */
export interface PageSite {
  readonly browser: Browser;
  /** Answers of google.script.run come without delay. */
  readonly url: string;
  /** A visitor with a storage of their own; whatever the browser complains about lands in `complaints`. */
  visit(locale?: string): Promise<Visit>;
  close(): Promise<void>;
}

export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly complaints: readonly string[];
  /** Another tab of the same visitor. */
  another(): Promise<Page>;
}

/**
 * Opens the site for all tests of a file, and closes every visitor's window after each test, which fails where the browser complained.
 *
 * @param program as for `openSite`
 * @param tolerated complaints that are no fault
 * @param path as for `openSite`
 */
export function useSite(program?: string, tolerated: readonly string[] = [], path = ""): SiteInUse {
  let site: PageSite | undefined;
  const visits: Visit[] = [];
  const opened = (): PageSite => {
    if (!site) throw new Error("The site is open only while tests run.");
    return site;
  };
  beforeAll(async () => {
    site = await openSite(program, path);
  });
  afterAll(() => site?.close());
  afterEach(async () => {
    const complaints = visits.flatMap((visit) => visit.complaints).filter((complaint) => !tolerated.includes(complaint));
    for (const { context } of visits.splice(0)) await context.close();
    expect(complaints).toEqual([]);
  });
  const visit = async (locale?: string): Promise<Visit> => {
    const made = await opened().visit(locale);
    visits.push(made);
    return made;
  };
  return { visit, url: () => opened().url };
}

/** The same with a visitor who comes before each test. */
export function useVisit(program?: string): { readonly page: Page; readonly another: Visit["another"]; readonly url: string } {
  const site = useSite(program);
  let visit: Visit | undefined;
  const present = (): Visit => {
    if (!visit) throw new Error("A visitor comes only while a test runs.");
    return visit;
  };
  beforeEach(async () => {
    visit = await site.visit();
  });
  return {
    get page() {
      return present().page;
    },
    another: () => present().another(),
    get url() {
      return site.url();
    },
  };
}

export interface SiteInUse {
  visit(locale?: string): Promise<Visit>;
  url(): string;
}

/**
 * @param program folder of the Apps Script program, relative to the project; the built kit without one
 * @param path where the page lies on its server; at the root without one
 */
export async function openSite(program?: string, path = ""): Promise<PageSite> {
  const folder = mkdtempSync(join(tmpdir(), "page-"));
  execFileSync(process.execPath, [builder, ...(program ? ["--program", program] : []), "--out", join(folder, path)], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const served = await servePage(folder, 0);
  const browser = await launchBrowser();
  const url = `${served.url}${path === "" ? "" : `${path}/`}?instant`;
  const visit = async (locale = "en-US"): Promise<Visit> => {
    const context = await browser.newContext({ viewport: { width: 1300, height: 760 }, locale, timezoneId: "Europe/Paris" });
    const complaints: string[] = [];
    context.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
    });
    context.on("weberror", (error) => complaints.push(error.error().message));
    const another = async (): Promise<Page> => {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    };
    const page = await another();
    await gridOf(page).waitFor();
    return { context, page, complaints, another };
  };
  const close = async (): Promise<void> => {
    await browser.close();
    served.close();
    rmSync(folder, { recursive: true });
  };
  return { browser, url, visit, close };
}

export const gridOf = (page: Page) => page.locator(".o-grid");

/** Opens a menu of the bar and goes down its items by their names. */
export async function choose(page: Page, menu: string, ...items: readonly string[]): Promise<void> {
  await page.locator(".o-topbar-menu", { hasText: menu }).click();
  for (const [index, item] of items.entries()) {
    const entry = page.locator(".o-menu-item").filter({ has: page.getByText(item, { exact: true }) });
    if (index < items.length - 1) await entry.hover();
    else await entry.click();
  }
}

type Door = typeof globalThis & {
  readonly localHost: {
    readonly workbook: {
      readonly model: {
        readonly getters: {
          getSheetIdByName(name: string): string | undefined;
          getSheetIds(): string[];
          getActiveSheetId(): string;
          getActivePosition(): { readonly col: number; readonly row: number };
          getCellText(place: { sheetId: string; col: number; row: number }, options: { showFormula: boolean }): string;
          getSheetName(id: string): string;
          getSheetSize(id: string): { readonly numberOfRows: number; readonly numberOfCols: number };
          getEvaluatedCell(place: { sheetId: string; col: number; row: number }): { readonly formattedValue: string };
        };
      };
    };
  };
};

/** What a cell shows, read through the page's inspection door: the grid itself is a picture. */
export function shown(page: Page, sheet: string, address: string): Promise<string> {
  return page.evaluate(
    ({ sheet, place }) => {
      const { getters } = (globalThis as Door).localHost.workbook.model;
      const sheetId = getters.getSheetIdByName(sheet);
      return sheetId === undefined ? `no sheet ${sheet}` : getters.getEvaluatedCell({ sheetId, ...place }).formattedValue;
    },
    { sheet, place: placeOf(address) },
  );
}

/** Where a sheet shows exactly this text, row by row: "B7"; fails where it shows it nowhere. */
export async function cellShowing(page: Page, sheet: string, text: string): Promise<string> {
  const found = await page.evaluate(
    ({ sheet, text }) => {
      const { getters } = (globalThis as Door).localHost.workbook.model;
      const sheetId = getters.getSheetIdByName(sheet);
      if (sheetId === undefined) return undefined;
      const { numberOfRows, numberOfCols } = getters.getSheetSize(sheetId);
      for (let row = 0; row < numberOfRows; row++) {
        for (let col = 0; col < numberOfCols; col++) {
          if (getters.getEvaluatedCell({ sheetId, col, row }).formattedValue === text) return { col, row };
        }
      }
      return undefined;
    },
    { sheet, text },
  );
  if (!found) throw new Error(`${sheet} shows "${text}" nowhere.`);
  return `${String.fromCharCode(65 + found.col)}${found.row + 1}`;
}

/** Answers the dialog that is open, with text where it asks for some. @returns what it said */
export async function answer(page: Page, { text, button = "OK" }: { text?: string; button?: string } = {}): Promise<string> {
  const dialog = page.locator("dialog").filter({ has: page.locator(".dialog-message") });
  await dialog.waitFor();
  const said = await dialog.locator(".dialog-message").innerText();
  if (text !== undefined) await dialog.locator("input").fill(text);
  await dialog.getByRole("button", { name: button, exact: true }).click();
  return said;
}

/** The names of the sheets, in order. */
export const sheetNames = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { getters } = (globalThis as Door).localHost.workbook.model;
    return getters.getSheetIds().map((id) => getters.getSheetName(id));
  });

/**
 * Types into a cell of the sheet in front, in place of what it holds, as a user does: goes there by the name box, types and presses Enter.
 * Ends when the cell holds something.
 */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  const box = page.locator(".o-named-range-selector-container input");
  // A selection that has just moved writes its own address into the box, over what was filled in before.
  await expect.poll(async () => (await box.inputValue()) === (await chosenCell(page))).toBe(true);
  await box.fill(address);
  await box.press("Enter");
  await expect.poll(() => chosenCell(page)).toBe(address);
  // The editor takes the keyboard, and the cell's old text, a moment after the cell is chosen; a machine would type before it or behind that text.
  await expect
    .poll(async () => {
      await page.keyboard.press("Delete");
      const editor = await editorText(page);
      return editor + (await contentOf(page, address));
    })
    .toBe("");
  // The first letter opens the editor. Letters that come before it is open are lost, and what is left of a choice is refused by its list.
  const [first = "", ...rest] = text;
  await page.keyboard.type(first);
  await expect.poll(() => editorText(page)).toBe(first);
  await page.keyboard.type(rest.join(""));
  await expect.poll(() => editorText(page)).toBe(text);
  await page.keyboard.press("Enter");
  // What is typed next must not overtake the sheet.
  await expect.poll(() => contentOf(page, address)).not.toBe("");
}

/** The cell that is chosen. @example "B17" */
const chosenCell = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { col, row } = (globalThis as Door).localHost.workbook.model.getters.getActivePosition();
    return `${String.fromCharCode(65 + col)}${row + 1}`;
  });

/** What stands in the editor that has the keyboard. */
const editorText = (page: Page): Promise<string> =>
  page.evaluate(() =>
    document.activeElement instanceof HTMLInputElement ? "still in the name box" : (document.activeElement?.textContent ?? ""),
  );

/** What a cell of the sheet in front holds, as it would be edited. */
function contentOf(page: Page, address: string): Promise<string> {
  return page.evaluate((place) => {
    const { getters } = (globalThis as Door).localHost.workbook.model;
    return getters.getCellText({ sheetId: getters.getActiveSheetId(), ...place }, { showFormula: true });
  }, placeOf(address));
}

/** Column and row, from 0. */
function placeOf(address: string): { readonly col: number; readonly row: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { col: [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1, row: Number(digits) - 1 };
}

export const openSheet = (page: Page, name: string): Promise<void> => page.locator(".o-sheet", { hasText: name }).click();
