/**
 * Takes pictures of the running page, 1300 by 760.
 *
 *   npm run screenshots                    the pictures of the README, into docs/, and those of the Marketplace, into docs/marketplace/
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
const sheets = {
  roleBrief: /^(Role brief|Fiche de poste)$/,
  candidates: /^(Candidates|Candidats)$/,
  scoreboard: /^(Scoreboard|Tableau de bord)$/,
};

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

const scrollFormToTop = (page) =>
  page
    .frameLocator("iframe.sidebar-frame")
    .locator("h1")
    .evaluate((title) => title.ownerDocument.defaultView.scrollTo(0, 0));

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
  await scrollFormToTop(english);
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

/** The kit's mark, in a viewBox of 32: a list of ratings with the best one chosen. */
const MARK = `<rect width="32" height="32" rx="6" fill="#0b5c6b"/>
  <g stroke="#fff" stroke-width="2.5" stroke-linecap="round"><path d="M14 9h11M14 16h11M14 23h7"/></g>
  <circle cx="8" cy="9" r="2" fill="#80cdc1"/><circle cx="8" cy="23" r="2" fill="#80cdc1"/>
  <path d="M5.4 16.2l2 2 3.6-4" fill="none" stroke="#fff" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/>`;

const drawings = [
  ...[32, 128].map((size) => ({
    name: `icon-${size}.png`,
    width: size,
    height: size,
    html: `<svg width="${size}" height="${size}" viewBox="0 0 32 32">${MARK}</svg>`,
  })),
  {
    name: "banner-220x140.png",
    width: 220,
    height: 140,
    html: `<div style="display:flex;flex-direction:column;gap:10px;align-items:center;justify-content:center;width:220px;height:140px;background:#e6f1f2">
      <svg width="56" height="56" viewBox="0 0 32 32">${MARK}</svg>
      <span style="font:500 19px Roboto,Arial,sans-serif;color:#0b5c6b">Hiring kit</span></div>`,
  },
];

async function draw(browser, folder) {
  for (const { name, width, height, html } of drawings) {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.setContent(`<!doctype html><body style="margin:0;display:flex">${html}`);
    await page.screenshot({ path: join(folder, name), omitBackground: true });
    await page.close();
  }
}

/** Three pictures of the size that the Marketplace asks for: the form, the scoreboard, the role brief. */
async function takeForMarketplace(browser, url, folder) {
  const page = await kitWithSamples(browser, url, "en-US");
  await page.setViewportSize({ width: 1280, height: 800 });
  // What belongs to the local page only.
  await page.addStyleTag({ content: ".switches { visibility: hidden; }" });
  const take = async (number) => {
    await page.locator(".toast-card").waitFor({ state: "detached" });
    await page.waitForTimeout(1500);
    await page.screenshot({ path: join(folder, `screenshot-${number}.png`) });
  };
  await openSheet(page, sheets.scoreboard);
  await take(2);
  await openSheet(page, sheets.roleBrief);
  await take(3);
  await openSheet(page, sheets.candidates);
  await openQuestion(page, 2);
  await scrollFormToTop(page);
  await take(1);
  await page.context().close();
}

const { values } = parseArgs({ options: { all: { type: "string" } } });
const folder = mkdtempSync(join(tmpdir(), "page-"));
await buildKitPage(folder);
const { url, close } = await servePage(folder, 0);
const browser = await launchBrowser();
try {
  const target = values.all === undefined ? docs : resolve(values.all);
  mkdirSync(target, { recursive: true });
  if (values.all === undefined) {
    const marketplace = join(docs, "marketplace");
    await takeForReadme(browser, url);
    await draw(browser, marketplace);
    await takeForMarketplace(browser, url, marketplace);
  } else await takeAll(browser, url, target);
  console.log(`Pictures are in ${target}`);
} finally {
  await browser.close();
  close();
  rmSync(folder, { recursive: true });
}
