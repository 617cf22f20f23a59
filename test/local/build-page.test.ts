import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

const out = mkdtempSync(join(tmpdir(), "page-"));

beforeAll(() => {
  execFileSync(process.execPath, ["local/cli/build-page.mjs", "--program", "test/e2e/fixture", "--out", out], { stdio: "pipe" });
});
afterAll(() => rmSync(out, { recursive: true }));

it("the page ships its icons in one format only", () => {
  const fonts = readdirSync(out).filter((name) => /\.(woff2?|eot|ttf|otf|svg)$/.test(name));
  expect(fonts).toEqual(["fontawesome-webfont.woff2"]);
  const css = readFileSync(join(out, "main.css"), "utf8");
  expect(css.match(/url\([^)]*fontawesome[^)]*\)/g)).toHaveLength(1);
});
