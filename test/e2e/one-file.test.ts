import { expect, it } from "vitest";
import { choose, openSheet, openSite, sheetNames, shown, typeInto } from "./page-site.ts";

it("sets up and opens the form when pasted as one file, under a path of any depth", async () => {
  const site = await openSite("dist-paste", "some/where");
  const visit = await site.visit();
  try {
    const { page } = visit;
    expect(new URL(page.url()).pathname).toBe("/some/where/");
    expect(await page.locator(".switches-remark").innerText()).toBe("A demo: everything you type stays in this browser.");
    await choose(page, "Hiring kit", "Set up the kit");
    await page.getByRole("alertdialog").getByRole("button", { name: "OK", exact: true }).click();
    expect(await sheetNames(page)).toContain("Scoreboard");

    await openSheet(page, "Candidates");
    await typeInto(page, "B2", "Ana Ferreira");
    await page.keyboard.press("ArrowUp");
    await choose(page, "Hiring kit", "Open interview form");
    const form = page.frameLocator(".sidebar iframe");
    await form.getByLabel("Your name").fill("Kim Osei");
    await form.locator(".button-main").click();
    await form.getByRole("radio", { name: "4", exact: true }).first().check({ force: true });
    expect(await form.getByRole("radio", { name: "4", exact: true }).first().isChecked()).toBe(true);
    expect(await shown(page, "Candidates", "A2")).not.toBe("");
    expect(visit.complaints).toEqual([]);
  } finally {
    await visit.context.close();
    await site.close();
  }
});
