/**
 * Takes pictures of the running page, 1300 by 760.
 *
 *   npm run screenshots                    the pictures of the README, into docs/
 *   npm run screenshots -- --all DIR       every sheet and a few states, in English and French, for a look before a release
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildKitPage } from "../../local/cli/build-page.mjs";
import { loadTypeScript } from "../../local/load-typescript.mjs";

const { servePage } = await loadTypeScript("cli/serve-page.ts");
const { launchBrowser } = await loadTypeScript("../test/browser.ts");
const docs = fileURLToPath(new URL("../../docs/", import.meta.url));

/** Items of the kit's menu in both languages, so that one script works in either. */
const items = {
  setUp: /^(Set up the kit|Installer le kit)$/,
  openForm: /^(Open interview form|Ouvrir le formulaire d’entretien)$/,
  addSamples: /^(Add sample data|Ajouter des exemples)$/,
};

async function chooseItem(page, item) {
  await page.locator('.o-topbar-menu[data-id^="script-menu"]').click();
  await page
    .locator(".o-menu-item")
    .filter({ has: page.getByText(item) })
    .click();
}

async function confirm(page) {
  const button = page.locator("dialog .primary");
  await button.waitFor();
  await button.click();
  await button.waitFor({ state: "detached" });
}

/** Sheets in both languages. */
const sheets = { candidates: /^(Candidates|Candidats)$/, scoreboard: /^(Scoreboard|Tableau de bord)$/ };

const openSheet = (page, name) => page.locator(".o-sheet").filter({ hasText: name }).click();

async function goTo(page, address) {
  const box = page.locator(".o-named-range-selector-container input");
  await box.fill(address);
  await box.press("Enter");
}

/** A visitor's page with the kit and its sample data. */
async function kitWithSamples(browser, url, locale, shoot = async () => undefined) {
  const context = await browser.newContext({ viewport: { width: 1300, height: 760 }, locale, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(`${url}?instant`);
  await page.locator(".coach-mark").waitFor();
  await shoot(page, "first-visit");
  await chooseItem(page, items.setUp);
  await page.locator("dialog .primary").waitFor();
  await shoot(page, "set-up");
  await confirm(page);
  await chooseItem(page, items.addSamples);
  await confirm(page);
  return page;
}

/** The form beside the grid, at its first question, for the candidate in the given row. */
async function openQuestion(page, row) {
  await goTo(page, `B${row}`);
  await chooseItem(page, items.openForm);
  const form = page.frameLocator("iframe.sidebar-frame");
  await form.locator("input:not([type=radio])").first().fill("Kim Osei");
  await form.locator(".button-main").click();
  await form.locator(".segment").nth(3).click();
}

async function takeAll(browser, url, folder) {
  for (const locale of ["en-US", "fr-FR"]) {
    const shoot = async (page, name) => {
      await page.waitForTimeout(300);
      await page.screenshot({ path: join(folder, `${locale}-${name}.png`) });
    };
    const page = await kitWithSamples(browser, url, locale, shoot);
    const count = await page.locator(".o-sheet").count();
    for (let index = 0; index < count; index++) {
      await page.locator(".o-sheet").nth(index).click();
      await shoot(page, `sheet-${index}`);
    }
    await openSheet(page, sheets.candidates);
    await page.locator('.o-topbar-menu[data-id^="script-menu"]').click();
    await shoot(page, "menu");
    await page.keyboard.press("Escape");
    await openQuestion(page, 2);
    await shoot(page, "form");
    await page.context().close();
  }
}

/** The form beside the candidates in English, and the scoreboard in French. */
async function takeForReadme(browser, url) {
  const english = await kitWithSamples(browser, url, "en-US");
  await openSheet(english, sheets.candidates);
  await openQuestion(english, 2);
  await english
    .frameLocator("iframe.sidebar-frame")
    .locator("h1")
    .evaluate((title) => title.ownerDocument.defaultView.scrollTo(0, 0));
  await english.locator(".toast-card").waitFor({ state: "detached" });
  await english.screenshot({ path: join(docs, "interview-form.png") });
  await english.context().close();
  const french = await kitWithSamples(browser, url, "fr-FR");
  await french.setViewportSize({ width: 1300, height: 1100 });
  await openSheet(french, sheets.scoreboard);
  await french.locator(".toast-card").waitFor({ state: "detached" });
  await french.waitForTimeout(1500);
  await french.screenshot({ path: join(docs, "scoreboard-fr.png") });
  await french.context().close();
}

const { values } = parseArgs({ options: { all: { type: "string" } } });
const folder = mkdtempSync(join(tmpdir(), "page-"));
await buildKitPage(folder);
const { url, close } = await servePage(folder, 0);
const browser = await launchBrowser();
try {
  const target = values.all === undefined ? docs : resolve(values.all);
  mkdirSync(target, { recursive: true });
  await (values.all === undefined ? takeForReadme(browser, url) : takeAll(browser, url, target));
  console.log(`Pictures are in ${target}`);
} finally {
  await browser.close();
  close();
  rmSync(folder, { recursive: true });
}
