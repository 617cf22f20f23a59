import { expect, it } from "vitest";
import { shown, typeInto, useVisit } from "./page-site.ts";

const visit = useVisit("test/e2e/fixture");

it("in the page the script's clock is the browser's, whatever the manifest says", async () => {
  await typeInto(visit.page, "A1", "=HOUR_OF_MIDNIGHT()");
  await expect.poll(() => shown(visit.page, "Sheet1", "A1")).toBe("1");
});

it("arrays typed by hand in French take the engine's separators", async () => {
  const { page } = visit;
  await page.getByLabel("Locale").selectOption("fr_FR");
  await page.getByLabel("Agir en tant que").waitFor();
  await typeInto(page, "A1", "={1\\2}");
  await typeInto(page, "D1", "={1;2}");
  const cells = () => Promise.all(["A1", "A2", "B1", "D1", "D2", "E1"].map((address) => shown(page, "Sheet1", address)));
  await expect.poll(cells).toEqual(["1", "2", "", "1", "", "2"]);
});

it("text typed by hand is read by the engine", async () => {
  await typeInto(visit.page, "A1", "-x");
  await expect.poll(() => shown(visit.page, "Sheet1", "A1")).toBe("-x");
});
