import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
// @ts-expect-error The build's own scripts carry no types.
import { MODEL_FILE, modelFile } from "../../build/questions/train.mjs";

const root = new URL("../../", import.meta.url);

it("the model of the question check is what its data teach, byte for byte", async () => {
  expect(await modelFile()).toBe(readFileSync(new URL(MODEL_FILE, root), "utf8"));
});

it("the model takes less than 40 KB of the bundle", () => {
  expect(readFileSync(new URL(MODEL_FILE, root)).length).toBeLessThan(40 * 1024);
});
