import { describe, expect, it } from "vitest";
import { buildFixture } from "./build-fixture.ts";

const { onCall } = (await import(new URL("../../build/modules-on-call.mjs", import.meta.url).href)) as {
  onCall: (file: string, typescript: string) => Promise<string>;
};

const counter = (name: string, used: string): Readonly<Record<string, string>> => ({
  [`src/domain/${name}.ts`]: `(globalThis as unknown as { made: string[] }).made.push("${name}");\nexport const ${used} = "${name}";\n`,
});

const doc = (name: string): string => `/**\n * Says.\n * @return a word\n * @example =${name}() → x\n * @customfunction\n */\n`;

const project = {
  ...counter("plain", "plain"),
  ...counter("heavy", "heavy"),
  "src/main.ts": 'import { heavy } from "./domain/heavy.ts";\n/**\n * Runs.\n */\nexport function run(): string {\n  return heavy;\n}\n',
  "src/functions/cells.ts": `import { plain } from "../domain/plain.ts";\n${doc("PLAIN")}export function PLAIN(): string {\n  return plain;\n}\n`,
};

interface Loaded {
  readonly made: readonly string[];
  PLAIN(): string;
  run(): string;
}

describe.concurrent("the built code", () => {
  it("makes nothing while it loads, and for a cell only what that cell needs", async () => {
    const { dist } = await buildFixture(project);
    const load = new Function(`globalThis.made = [];\n${dist["Code.js"]}\nreturn { made: globalThis.made, PLAIN, run };`);
    const { made, PLAIN, run } = load() as Loaded;
    expect(made).toEqual([]);
    expect([PLAIN(), PLAIN()]).toEqual(["plain", "plain"]);
    expect(made).toEqual(["plain"]);
    expect(run()).toBe("heavy");
    expect(made).toEqual(["plain", "heavy"]);
  });

  it("takes and hands out by name, renamed or not", async () => {
    const body = await onCall(
      "a.ts",
      'import { b as c, type D } from "./b.ts";\nconst e: D = c;\nexport { e as f };\nexport const g = 1, h = 2;\n',
    );
    const module: { exports: unknown } = { exports: {} };
    new Function("require", "module", body)(() => ({ b: "b" }), module);
    expect(module.exports).toEqual({ f: "b", g: 1, h: 2 });
  });

  it.each([
    ['import * as all from "./b.ts";\nexport const a = all;', "an import of a whole module or of a default"],
    ['export * from "./b.ts";', "an export of a default or from another module"],
    ["export let a = 1;\na = 2;", "an export that changes or is taken apart"],
  ])("is refused where it could not keep what a module means: %s", async (source, what) => {
    await expect(onCall("a.ts", source)).rejects.toThrow(`a.ts: ${what}`);
  });
});
