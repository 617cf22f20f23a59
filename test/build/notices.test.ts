import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { buildFixture } from "./build-fixture.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string): string => readFileSync(`${project}/${path}`, "utf8");

const page = { "src/pages/form/main.tsx": 'import { say } from "words";\ndocument.title = say();\n' };
const packageNamed = (license: string, notice: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
  "node_modules/words/package.json": JSON.stringify({ name: "words", version: "2.0.0", license, main: "index.js" }),
  "node_modules/words/index.js": 'export const say = () => "word";\n',
  ...notice,
});

describe("the head of the built code", () => {
  const code = read("dist/Code.js");
  const { title, name, version, license } = JSON.parse(read("package.json")) as Readonly<Record<string, string>>;

  it("keeps the add-on to the spreadsheet it lives in, and names title, version and licence, in its first line", () => {
    const [first] = code.split("\n");
    expect(first).toBe(`/** @OnlyCurrentDoc */ // ${title} ${version}, ${license} licence`);
    expect(read("dist-paste/Code.gs").split("\n")[0]).toBe(first);
  });

  it("holds the licence of the kit and of Preact, whose code is in its pages", () => {
    const end = code.indexOf("*/\n", code.indexOf("\n"));
    const head = code.slice(0, end);
    expect(head).toContain(`${name} ${version}\n\n${read("LICENSE").trim()}`);
    const preact = JSON.parse(read("node_modules/preact/package.json")) as { version: string };
    expect(head).toContain(`preact ${preact.version}\n\n${read("node_modules/preact/LICENSE").trim()}`);
    expect(head.match(/Permission is hereby granted/g)).toHaveLength(2);
  });

  it("names every package that a page imports, and no other", () => {
    const sources = readdirSync(`${project}/src`, { recursive: true, encoding: "utf8" }).filter((path) => /\.tsx?$/.test(path));
    const imported = sources.flatMap((path) =>
      [...read(`src/${path}`).matchAll(/(?:from|import) "([^."][^"]*)"/g)].map(([, from]) => from),
    );
    expect([...new Set(imported.map((from) => from?.split("/")[0]))]).toEqual(["preact"]);
  });
});

describe("licences of packages in a page", () => {
  it("travel with the code", async () => {
    const { refusal, dist } = await buildFixture({
      ...page,
      ...packageNamed("ISC", { "node_modules/words/LICENSE.md": "Licence of words\n" }),
    });
    expect(refusal).toBeNull();
    expect(dist["Code.js"]).toContain("\nsmall 1.2.3\n\nLicence of the small kit\n");
    expect(dist["Code.js"]).toContain("\nwords 2.0.0\n\nLicence of words\n*/\n");
  });

  it("stop the build where they ask for more than their own text", async () => {
    const { refusal, dist } = await buildFixture({ ...page, ...packageNamed("GPL-3.0", { "node_modules/words/LICENSE": "Much\n" }) });
    expect(refusal).toBe("words is licensed GPL-3.0; what travels in the built files must be MIT or alike.");
    expect(dist).toEqual({});
  });

  it("stop the build where their text is missing or would end the comment", async () => {
    expect((await buildFixture({ ...page, ...packageNamed("MIT", {}) })).refusal).toBe(
      "words has no LICENSE file; its text has to travel with the built files.",
    );
    expect((await buildFixture({ LICENSE: "*/ alert(1) /*" })).refusal).toBe(
      "a licence text holds the end of a comment and cannot stand in one.",
    );
  });
});
