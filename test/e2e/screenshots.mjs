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
import { buildKitPage } from "../../local/build-page.mjs";
import { loadTypeScript } from "../../local/load-typescript.mjs";

const { servePage } = await loadTypeScript("serve-page.ts");
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

const openSheet = (page, index) => page.locator(".o-sheet").nth(index).click();

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
    const sheets = await page.locator(".o-sheet").count();
    for (let index = 0; index < sheets; index++) {
      await openSheet(page, index);
      await shoot(page, `sheet-${index}`);
    }
    await openSheet(page, 2);
    await page.locator('.o-topbar-menu[data-id^="script-menu"]').click();
    await shoot(page, "menu");
    await page.keyboard.press("Escape");
    await openQuestion(page, 2);
    await shoot(page, "form");
    await page.context().close();
  }
}

async function takeForReadme(browser, url) {
  for (const [locale, file] of [
    ["en-US", "hiring-kit.png"],
    ["fr-FR", "hiring-kit-fr.png"],
  ]) {
    const page = await kitWithSamples(browser, url, locale);
    await openSheet(page, 2);
    await openQuestion(page, 2);
    await page.waitForTimeout(300);
    await page.screenshot({ path: join(docs, file) });
    await page.context().close();
  }
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
