import { expect, it } from "vitest";
import { choose, openSheet, sheetNames, shown, typeInto, useSite } from "./page-site.ts";

const site = useSite("dist-paste", [], "some/where");

it("sets up and opens the form when pasted as one file, under a path of any depth", async () => {
  const { page } = await site.visit();
  expect(new URL(page.url()).pathname).toBe("/some/where/");
  expect(await page.locator(".switches-remark").innerText()).toBe("A demo: everything you type stays in this browser.");
  await choose(page, "Hiring kit", "Set up the kit");
  await page.locator("dialog").getByRole("button", { name: "OK", exact: true }).click();
  expect(await sheetNames(page)).toContain("Scoreboard");

  await openSheet(page, "Candidates");
  await typeInto(page, "B2", "Ana Ferreira");
  await page.keyboard.press("ArrowUp");
  await choose(page, "Hiring kit", "Open interview form");
  const form = page.frameLocator(".sidebar iframe");
  await form.getByLabel("Your name").fill("Kim Osei");
  await form.locator(".button-main").click();
  const level = form.getByRole("radio", { name: "4", exact: true }).first();
  await level.check({ force: true });
  expect(await level.isChecked()).toBe(true);
  expect(await shown(page, "Candidates", "A2")).not.toBe("");
});
