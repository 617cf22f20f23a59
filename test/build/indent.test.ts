import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";

const { indentLightly } = (await import(new URL("../../build-indent.mjs", import.meta.url).href)) as {
  indentLightly(name: string, code: string): string;
};

test("lighter indentation leaves the text of template literals alone", () => {
  const code = [
    "var Kit = (() => {",
    "  function a() {",
    "    return `one",
    "    two",
    "    three`;",
    "  }",
    "  return { a };",
    "})();",
    "Kit.a();",
  ].join("\n");
  const light = indentLightly("Code.js", code);
  expect(light).toContain("\n\treturn `one\n    two\n");
  expect(runInNewContext(light)).toBe(runInNewContext(code));
});
