import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { choose, gridOf, shown, typeInto, useVisit } from "./page-site.ts";

const visit = useVisit("test/e2e/fixture");

describe("a first visit", () => {
  it("finds an empty workbook and a hint that points at the menu until it is used", async () => {
    const { page } = visit;
    const hint = page.getByRole("note");
    expect(await hint.innerText()).toContain("open the Fixture menu and choose “Ask everything”");
    expect(await shown(page, "Sheet1", "A1")).toBe("");
    await choose(page, "Fixture", "More", "Count up");
    expect(await hint.count()).toBe(0);
    await expect.poll(() => shown(page, "Sheet1", "A1")).toBe("1");
    await page.reload();
    await gridOf(page).waitFor();
    await expect.poll(() => shown(page, "Sheet1", "A1")).toBe("1");
    expect(await hint.count()).toBe(0);
  });

  it("finds one hint, in the language switched to", async () => {
    const { page } = visit;
    await page.getByLabel("Locale").selectOption("fr_FR");
    const hint = page.getByRole("note");
    await expect.poll(() => hint.allInnerTexts()).toEqual([expect.stringContaining("Commencez ici")]);
    await choose(page, "Fixture", "More", "Count up");
    await expect.poll(() => hint.count()).toBe(0);
  });

  it("can close the hint for good", async () => {
    const { page } = visit;
    await page.getByRole("button", { name: "Got it" }).click();
    await page.reload();
    await gridOf(page).waitFor();
    expect(await page.getByRole("note").count()).toBe(0);
  });
});

describe("the workbook", () => {
  it("survives a reload right after typing, custom functions and role included", async () => {
    const { page } = visit;
    await page.getByLabel("Acting as").selectOption("Interviewer 2");
    await typeInto(page, "B2", "21");
    await typeInto(page, "B3", "=DOUBLE(B2)");
    await expect.poll(() => shown(page, "Sheet1", "B3")).toBe("42");
    await page.reload();
    await gridOf(page).waitFor();
    await expect.poll(() => shown(page, "Sheet1", "B3")).toBe("42");
    expect(await page.getByLabel("Acting as").inputValue()).toBe("Interviewer 2");
    await typeInto(page, "B2", "4");
    await expect.poll(() => shown(page, "Sheet1", "B3")).toBe("8");
  });

  it("downloads as a real .xlsx file", async () => {
    const { page } = visit;
    await typeInto(page, "A1", "Ana");
    const [download] = await Promise.all([page.waitForEvent("download"), choose(page, "File", "Download .xlsx")]);
    expect(download.suggestedFilename()).toBe("Untitled spreadsheet.xlsx");
    const files = unzipSync(readFileSync(await download.path()));
    expect(Object.keys(files)).toContain("[Content_Types].xml");
    expect(strFromU8(files["xl/workbook.xml"] ?? new Uint8Array())).toContain('name="Sheet1"');
    expect(strFromU8(files["xl/sharedStrings.xml"] ?? new Uint8Array())).toContain("Ana");
  });

  it("starts over only when the user says so", async () => {
    const { page } = visit;
    const ask = page.getByRole("alertdialog", { name: "Start over" });
    await typeInto(page, "A1", "Ana");
    await choose(page, "File", "Start over");
    await ask.getByRole("button", { name: "Cancel" }).click();
    expect(await shown(page, "Sheet1", "A1")).toBe("Ana");
    await choose(page, "File", "Start over");
    const loaded = page.waitForEvent("load");
    await ask.getByRole("button", { name: "OK" }).click();
    await loaded;
    await page.getByRole("note").waitFor();
    expect(await shown(page, "Sheet1", "A1")).toBe("");
  });

  it("is open in one tab at a time, and whoever takes it over finds everything", async () => {
    const { page } = visit;
    await typeInto(page, "A1", "Ana");
    const second = await visit.another();
    const warning = second.getByRole("dialog", { name: "The workbook is open in another tab" });
    await warning.waitFor();
    expect(await gridOf(second).count()).toBe(0);
    await warning.getByRole("button", { name: "Use it here" }).click();
    await gridOf(second).waitFor();
    await expect.poll(() => shown(second, "Sheet1", "A1")).toBe("Ana");
    await page.getByRole("dialog", { name: "The workbook went on in another tab" }).waitFor();
  });

  it("says so when the browser cannot keep it", async () => {
    const { page } = visit;
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("Storage is disabled.", "SecurityError");
      };
    });
    await page.reload();
    await page
      .getByRole("alert")
      .filter({ hasText: "This browser does not keep the workbook (SecurityError: Storage is disabled.)" })
      .waitFor();
    await typeInto(page, "A1", "Ana");
    expect(await shown(page, "Sheet1", "A1")).toBe("Ana");
  });
});

it("works from any folder of a site", async () => {
  const { page } = visit;
  const failed: string[] = [];
  page.on("requestfailed", (request) => failed.push(request.url()));
  const { origin } = new URL(visit.url);
  // The same files, as if they were published below a path.
  await page.route(`${origin}/demo/kit/**`, async (route) => {
    await route.fulfill({ response: await route.fetch({ url: route.request().url().replace("/demo/kit", "") }) });
  });
  await page.goto(`${origin}/demo/kit/`);
  await page.getByRole("note").waitFor();
  expect(failed).toEqual([]);
});
