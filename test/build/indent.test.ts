import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";

const { indentLightly } = (await import(new URL("../../build-indent.mjs", import.meta.url).href)) as {
  indentLightly(name: string, code: string): string;
};

test("lighter indentation leaves the text of template literals alone", () => {
  const code =
    "var Kit = (() => {\n  function a() {\n    return `one\n    two ${1 +\n      1}\n    three`;\n  }\n  return { a };\n})();\nKit.a();";
  const light = indentLightly("Code.js", code);
  expect(light).toContain("\n\treturn `one\n    two ${");
  expect(runInNewContext(light)).toBe(runInNewContext(code));
});
