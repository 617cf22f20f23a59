import { describe, expect, it } from "vitest";
import { choose, shown, useVisit } from "./page-site.ts";

const visit = useVisit("test/e2e/fixture");

const dialog = () => visit.page.getByRole("alertdialog").or(visit.page.getByRole("dialog"));
const press = (name: string) => dialog().getByRole("button", { name, exact: true }).click();

describe("a script that asks", () => {
  it("gets every answer, and what it did before a question happens once", async () => {
    const { page } = visit;
    await choose(page, "Fixture", "Ask everything");
    await dialog().getByText("Only OK").waitFor();
    await press("OK");
    await page.getByRole("alertdialog", { name: "A title" }).getByText("Go on?").waitFor();
    await press("Yes");
    await dialog().getByText("Again?").waitFor();
    await press("No");
    await dialog().getByText("Sure?").waitFor();
    await page.keyboard.press("Escape");
    await dialog().getByLabel("What is your name?").fill("Ana <b>");
    await page.keyboard.press("Enter");
    await expect.poll(() => shown(page, "Sheet1", "A1")).toBe("2");
    expect(await shown(page, "Sheet1", "C1")).toBe("YES NO CLOSE OK");
    expect(await shown(page, "Sheet1", "D1")).toBe("Ana <b>");
    expect(await shown(page, "Sheet1", "E1")).toBe("TRUE");
    expect(await shown(page, "Sheet1", "F1")).toBe("TRUE");
  });

  it("cannot go on behind the dialog by catching the stop", async () => {
    const { page } = visit;
    await choose(page, "Fixture", "Catch the dialog");
    await dialog().getByText("Caught?").waitFor();
    expect(await shown(page, "Sheet1", "G1")).toBe("");
    expect(await shown(page, "Sheet1", "H1")).toBe("");
    await press("OK");
    await expect.poll(() => shown(page, "Sheet1", "H1")).toBe("after");
    expect(await shown(page, "Sheet1", "G1")).toBe("");
  });

  it("keeps the keyboard inside the dialog and gives it back", async () => {
    const { page } = visit;
    await choose(page, "Fixture", "Ask everything");
    await dialog().waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.closest("dialog") !== null);
    for (let tab = 0; tab < 4; tab++) {
      expect(await focused()).toBe(true);
      await page.keyboard.press("Tab");
      // The browser's own bar is one stop on the way round.
      if (!(await focused())) await page.keyboard.press("Tab");
    }
  });
});

it("shows the error that a menu function ends with", async () => {
  await choose(visit.page, "Fixture", "More", "Fail");
  await visit.page.getByRole("alertdialog", { name: "The script ended with an error" }).getByText("Error: No such candidate").waitFor();
  await press("OK");
  await expect.poll(() => dialog().count()).toBe(0);
});

it("shows toasts until they are closed", async () => {
  const { page } = visit;
  await choose(page, "Fixture", "Say hello");
  const toast = page.getByRole("status").filter({ hasText: "Hello from the script" });
  await toast.getByText("Greeting").waitFor();
  await toast.getByRole("button", { name: "Close" }).click();
  await expect.poll(() => page.getByText("Hello from the script").count()).toBe(0);
});

it("shows a page of the script in a dialog that can close itself", async () => {
  const { page } = visit;
  await choose(page, "Fixture", "Open dialog");
  const opened = page.getByRole("dialog", { name: "A page" });
  await opened.waitFor();
  expect(await opened.locator("iframe").boundingBox()).toMatchObject({ width: 320, height: 180 });
  await opened.frameLocator("iframe").getByRole("button", { name: "Close me" }).click();
  await expect.poll(() => opened.count()).toBe(0);
});
