import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { choose, gridOf, shown, useSite } from "./page-site.ts";

const site = useSite();

const words = {
  en: {
    locale: "en-US",
    samples: "Try with sample data",
    empty: "Start empty",
    next: "Next",
    back: "Back",
    done: "Done",
    close: "Close",
    of: "of",
  },
  fr: {
    locale: "fr-FR",
    samples: "Essayer avec des exemples",
    empty: "Commencer à vide",
    next: "Suivant",
    back: "Précédent",
    done: "Terminer",
    close: "Fermer",
    of: "sur",
  },
} as const;

describe.each(["en", "fr"] as const)("a first visitor of the demo who speaks %s", (language) => {
  const { locale, samples, empty, next, back, done, close, of } = words[language];
  const { sheets, samples: people } = contentFor(language);

  it("fills it with sample data by one button and is shown around in five steps", async () => {
    const { page } = await site.visit(locale);
    await page.getByRole("button", { name: samples }).click();
    const tour = page.locator(".tour-card");
    const active = page.locator(".o-sheet.active");
    const place = (step: number) => expect.poll(() => tour.innerText(), { timeout: 30_000 }).toContain(`${step} ${of} 5`);
    await place(1);
    await expect.poll(() => active.innerText()).toContain(sheets.roleBrief.name);
    await tour.getByRole("button", { name: next }).click();
    await place(2);
    await page.locator(".sidebar").waitFor();
    await tour.getByRole("button", { name: next }).click();
    await expect.poll(() => active.innerText()).toContain(sheets.scoreboard.name);
    expect(await page.locator(".sidebar").count()).toBe(0);
    await tour.getByRole("button", { name: next }).click();
    await expect.poll(() => active.innerText()).toContain(sheets.exercise.example.name);
    await tour.getByRole("button", { name: back }).click();
    await expect.poll(() => active.innerText()).toContain(sheets.scoreboard.name);
    for (let step = 0; step < 2; step++) await tour.getByRole("button", { name: next }).click();
    await expect.poll(() => active.innerText()).toContain(sheets.candidates.name);
    await tour.getByRole("button", { name: done }).click();
    await expect.poll(() => tour.count()).toBe(0);
    expect(await shown(page, sheets.candidates.name, "B2")).toBe(people.candidates[0]);
    await page.reload();
    await gridOf(page).waitFor();
    expect(await page.getByRole("note").count()).toBe(0);
  });

  it("starts empty by the other one, with the hint where to begin", async () => {
    const { page } = await site.visit(locale);
    await page.getByRole("button", { name: empty }).click();
    await expect.poll(() => page.getByRole("note").innerText()).toContain("Hiring kit");
    expect(await page.locator(".tour-card").count()).toBe(0);
  });

  it("can close the tour at any step", async () => {
    const { page } = await site.visit(locale);
    await page.getByRole("button", { name: samples }).click();
    const tour = page.locator(".tour-card");
    await tour.waitFor();
    await tour.getByRole("button", { name: close }).click();
    expect(await tour.count()).toBe(0);
  });

  it("finds everything in the bar within 1366 pixels, and on a phone a notice with pictures", async () => {
    const { page } = await site.visit(locale);
    await page.setViewportSize({ width: 1366, height: 768 });
    const box = await page.locator("#acting-as").boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1366);
    expect(await page.locator(".phone-notice").isVisible()).toBe(false);
    await page.setViewportSize({ width: 390, height: 844 });
    const notice = page.locator(".phone-notice");
    await expect.poll(() => notice.isVisible()).toBe(true);
    const pictures = notice.locator("img");
    expect(await pictures.count()).toBe(3);
    await expect.poll(() => pictures.first().evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth)).toBe(1280);
    await notice.getByRole("button").click();
    expect(await notice.count()).toBe(0);
  });
});

it("a French visitor reads the engine's menus in French", async () => {
  const { page } = await site.visit("fr-FR");
  const menus = await page.locator(".o-topbar-menu").allInnerTexts();
  expect(menus.map((text) => text.trim()).slice(0, 6)).toEqual(["Fichier", "Modifier", "Affichage", "Insertion", "Format", "Données"]);
  await choose(page, "Affichage", "Figer", "1 ligne");
});
