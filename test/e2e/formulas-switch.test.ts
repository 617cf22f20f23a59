import { expect, it } from "vitest";
import { choose, shown, typeInto, useVisit } from "./page-site.ts";

const visit = useVisit("test/e2e/fixture");

it("View ▸ Formulas shows cells that are still loading, that fail, and as they are", async () => {
  const { page } = visit;
  await typeInto(page, "A1", "=HOUR_OF_MIDNIGHT()");
  const cell = () => shown(page, "Sheet1", "A1");
  await expect.poll(cell).toBe("1");
  await choose(page, "View", "Formulas", "still loading");
  await expect.poll(cell).toBe("Loading...\u200b");
  await choose(page, "View", "Formulas", "failing");
  await expect.poll(cell).toBe("#ERROR!");
  await choose(page, "View", "Formulas", "normal");
  await expect.poll(cell).toBe("1");
});
