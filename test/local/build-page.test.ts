import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildPage } from "../../local/cli/build-page.mjs";

const out = mkdtempSync(join(tmpdir(), "page-"));

beforeAll(() => buildPage("test/e2e/fixture", out));
afterAll(() => rmSync(out, { recursive: true }));

it("the page ships its icons in one format only", () => {
  const fonts = readdirSync(out).filter((name) => /\.(woff2?|eot|ttf|otf|svg)$/.test(name));
  expect(fonts).toEqual(["fontawesome-webfont.woff2"]);
  const css = readFileSync(join(out, "main.css"), "utf8");
  expect(css.match(/url\([^)]*fontawesome[^)]*\)/g)).toHaveLength(1);
});
