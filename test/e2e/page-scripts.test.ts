import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { choose, shown, typeInto, useVisit } from "./page-site.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const visit = useVisit("test/e2e/fixture");

describe("scripts in the page", () => {
  it("see the language and nothing of the browser", async () => {
    await choose(visit.page, "Fixture", "Look around");
    await expect.poll(() => shown(visit.page, "Sheet1", "A1")).toBe("nothing");
    expect(await shown(visit.page, "Sheet1", "A2")).toBe("function function true true");
  });

  it("leave no frame behind", async () => {
    await choose(visit.page, "Fixture", "More", "Count up");
    await expect.poll(() => shown(visit.page, "Sheet1", "A1")).toBe("1");
    await expect.poll(() => visit.page.locator("iframe").count()).toBe(0);
  });

  it("show the error of a custom function in its cell", async () => {
    await typeInto(visit.page, "A1", '=DOUBLE("x")');
    await expect.poll(() => shown(visit.page, "Sheet1", "A1")).toBe("#ERROR!");
  });

  it("follow the locale that the user switches to", async () => {
    const { page } = visit;
    await typeInto(page, "A1", "1.5");
    await page.getByLabel("Locale").selectOption("fr_FR");
    await page.getByLabel("Agir en tant que").waitFor();
    await expect.poll(() => shown(page, "Sheet1", "A1")).toBe("1,5");
    await choose(page, "Fixture", "Ask everything");
    await page.getByRole("alertdialog").getByRole("button", { name: "OK" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Oui" }).waitFor();
  });

  it("show notes on hover, as text", async () => {
    const { page } = visit;
    await choose(page, "Fixture", "Annotate");
    await page.mouse.move(200, 125);
    await page.getByText("Rated by two <b>people</b>").waitFor();
  });

  it("draw charts", async () => {
    await choose(visit.page, "Fixture", "Draw a chart");
    await visit.page.locator(".o-figure canvas").waitFor();
  });

  it("add a menu later, beside an open sidebar", async () => {
    const { page } = visit;
    await choose(page, "Fixture", "Open panel");
    await page.getByRole("complementary", { name: "Panel" }).waitFor();
    await choose(page, "Fixture", "Add a menu");
    await choose(page, "Later", "Count later");
    await expect.poll(() => shown(page, "Sheet1", "A1")).toBe("1");
    expect(await page.getByRole("complementary", { name: "Panel" }).isVisible()).toBe(true);
  });
});

it("everything that the page puts around the engine can be used by everybody", async () => {
  const { page } = visit;
  await choose(page, "Fixture", "Say hello");
  await choose(page, "Fixture", "Open panel");
  await choose(page, "Fixture", "Ask everything");
  await page.getByRole("alertdialog").waitFor();
  await page.evaluate(axe);
  const found = await page.evaluate(
    "axe.run({ include: [['.switches'], ['.sidebar'], ['.toasts'], ['dialog']] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target).join(' ')))",
  );
  expect(found).toEqual([]);
});
