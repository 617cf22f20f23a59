import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));
const read = (file: string): string => readFileSync(`${project}/${file}`, "utf8");
const manifest = JSON.parse(read("appsscript.json")) as { oauthScopes: readonly string[] };
const { scripts } = JSON.parse(read("package.json")) as { scripts: Readonly<Record<string, string>> };

/** How often each kind of line comes, so that two languages can be held side by side. */
const outline = (text: string): Readonly<Record<string, number>> => ({
  headings: text.match(/^#+ /gm)?.length ?? 0,
  steps: text.match(/^\d+\. /gm)?.length ?? 0,
  points: text.match(/^\s*- /gm)?.length ?? 0,
  rows: text.match(/^\|/gm)?.length ?? 0,
  pictures: text.match(/^!\[/gm)?.length ?? 0,
});

describe("the README", () => {
  const readme = read("README.md");

  it("is short enough to be read: 150 lines and 8,000 characters", () => {
    expect(readme.split("\n").length).toBeLessThanOrEqual(150);
    expect(readme.length).toBeLessThanOrEqual(8000);
  });

  it.each(["README.md", "CONTRIBUTING.md", "docs/publishing.md", "docs/functions.md"])(
    "and %s name only commands that there are",
    (file) => {
      const named = [...read(file).matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name = ""]) => name);
      expect(named.filter((name) => !(name in scripts))).toEqual([]);
    },
  );
});

describe.each([
  ["en", "docs/install.md"],
  ["fr", "docs/installer.md"],
] as const)("the guide to installing in %s", (language, file) => {
  const guide = read(file);

  it("calls the menu's items as the menu does", () => {
    const { menu } = contentFor(language);
    const items = [
      menu.setUp,
      menu.addSamples,
      menu.openForm,
      menu.removeSamples,
      menu.check,
      menu.language,
      menu.candidates,
      menu.revealBallots,
    ];
    for (const item of items) expect(guide.replaceAll(/\s+/g, " ")).toContain(item);
  });

  it("says that the first click must be repeated, that interviewers edit, and that phones show no menu", () => {
    const [again, editors, phones] =
      language === "en" ? ["Choose the same item again", "editors", "phones"] : ["de nouveau la même entrée", "éditeurs", "téléphones"];
    for (const said of [again, editors, phones]) expect(guide).toContain(said);
  });
});

describe("both languages", () => {
  it("of the guide to installing go the same way", () => {
    expect(outline(read("docs/installer.md"))).toEqual(outline(read("docs/install.md")));
  });

  it.each(["docs/privacy.md", "docs/terms.md"])("of %s say as much", (file) => {
    const [, english = "", french = ""] = read(file).split(/^# /m);
    expect(outline(french)).toEqual(outline(english));
  });
});

describe("the guide to publishing", () => {
  const guide = read("docs/publishing.md");

  it("explains the scopes of the manifest, all and no other", () => {
    expect([...guide.matchAll(/`(https:\/\/www\.googleapis\.com\/auth\/[\w.]+)`/g)].map(([, scope]) => scope)).toEqual(
      manifest.oauthScopes,
    );
  });

  it("tells to switch the Apps Script API on before clasp is used", () => {
    for (const text of [guide, read("README.md")]) {
      expect(text.indexOf("https://script.google.com/home/usersettings")).toBeGreaterThan(0);
      expect(text.indexOf("https://script.google.com/home/usersettings")).toBeLessThan(text.indexOf("npx clasp login"));
    }
  });
});

describe("the listing in the Marketplace", () => {
  const [, english = "", french = ""] = read("docs/marketplace/listing.md").split(/^## /m);
  const parts = (text: string): readonly string[] =>
    text
      .split(/^### .*$/m)
      .slice(1)
      .map((part) => part.trim().replaceAll(/\s+/g, " "));

  it.each([
    ["English", english],
    ["French", french],
  ])("keeps to the lengths that are allowed, without a trademark in its name: %s", (_language, text) => {
    const [name = "", short = "", long = ""] = parts(text);
    expect(name.length).toBeLessThanOrEqual(50);
    expect(short.length).toBeLessThanOrEqual(200);
    expect(long.length).toBeLessThanOrEqual(16_000);
    expect(name).not.toMatch(/google|sheets|gmail|workspace|drive|facebook|instagram|tiktok/i);
  });

  it("says as much in both languages", () => {
    expect(outline(french)).toEqual(outline(english));
  });

  it.each([
    ["icon-32.png", 32, 32],
    ["icon-128.png", 128, 128],
    ["banner-220x140.png", 220, 140],
    ...[1, 2, 3].map((number) => [`screenshot-${number}.png`, 1280, 800] as const),
  ] as const)("has %s of %i by %i", (name, width, height) => {
    const picture = readFileSync(`${project}/docs/marketplace/${name}`);
    expect(picture.subarray(1, 4).toString()).toBe("PNG");
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([width, height]);
    expect(picture.length).toBeLessThan(200_000);
  });
});
