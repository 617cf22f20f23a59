import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, describe, expect, it } from "vitest";

const { changesOf, linksOf, prepareRelease, readerPages, refuseDeadLinks } = (await import(
  new URL("../../build/release.mjs", import.meta.url).href
)) as {
  changesOf(changelog: string, version: string): string;
  linksOf(text: string): readonly string[];
  prepareRelease(root: string, tag: string): readonly string[];
  readerPages(root: string): readonly (readonly [name: string, text: string])[];
  refuseDeadLinks(pages: readonly (readonly [name: string, text: string])[]): void;
};

const project = fileURLToPath(new URL("../..", import.meta.url));
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The names that GitHub gives the headings of a page. */
const anchorsOf = (text: string): readonly string[] =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );

/** A project that is ready to be published as v1.2.0, but for the files given. */
const ready = (changes: Readonly<Record<string, string>> = {}): string => {
  const root = mkdtempSync(join(tmpdir(), "release-"));
  folders.push(root);
  const files = {
    "package.json": '{ "version": "1.2.0" }',
    "README.md": "[Install](docs/install.md)\n",
    "SUPPORT.md": "Write to support@kit.invalid.\n",
    "CHANGELOG.md": "# Changes\n\n## 1.2.0 (2030-01-31)\n\n- Better.\n\n### Also\n\n- Faster.\n\n## 1.1.0 (2029-01-31)\n\n- Older.\n",
    "docs/install.md": "Paste.\n",
    "dist/Code.js": "code();\n",
    "dist/form.html": "<p>é\n",
    "dist-paste/Code.gs": "code();\npages();\n",
    ...changes,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
};

const contents = (root: string, name: string): Uint8Array => readFileSync(join(root, "release", name));

describe("a release", () => {
  it("holds the file to paste, the folder as a zip, their checksums and the changes", () => {
    const root = ready({ "release/left-over": "old" });
    expect(prepareRelease(root, "v1.2.0")).toEqual(["Code.gs", "dist.zip", "SHA256SUMS", "notes.md"]);
    expect(readdirSync(join(root, "release")).sort()).toEqual(["Code.gs", "SHA256SUMS", "dist.zip", "notes.md"]);
    expect(strFromU8(contents(root, "Code.gs"))).toBe("code();\npages();\n");
    const zipped = Object.entries(unzipSync(contents(root, "dist.zip"))).map(([name, data]) => [name, strFromU8(data)]);
    expect(zipped).toEqual([
      ["Code.js", "code();\n"],
      ["form.html", "<p>é\n"],
    ]);
    expect(strFromU8(contents(root, "notes.md"))).toBe("- Better.\n\n### Also\n\n- Faster.\n");
    const sums = ["Code.gs", "dist.zip"].map((name) => `${createHash("sha256").update(contents(root, name)).digest("hex")}  ${name}\n`);
    expect(strFromU8(contents(root, "SHA256SUMS"))).toBe(sums.join(""));
  });

  it("of the same files is the same, byte for byte", () => {
    const [first, second] = [ready(), ready()];
    for (const root of [first, second]) prepareRelease(root, "v1.2.0");
    expect(contents(first, "SHA256SUMS")).toEqual(contents(second, "SHA256SUMS"));
  });

  it.each([
    ["a tag of another version", {}, "v1.3.0", 'The tag is "v1.3.0" and package.json says 1.2.0; the tag must be v1.2.0.'],
    [
      "the placeholder in the place of a support address",
      { "SUPPORT.md": "Write to PUT-YOUR-SUPPORT-ADDRESS-HERE\n" },
      "v1.2.0",
      "SUPPORT.md still says PUT-YOUR-SUPPORT-ADDRESS-HERE; write the address where users get help.",
    ],
    ["no support address", { "SUPPORT.md": "Ask us.\n" }, "v1.2.0", "SUPPORT.md names neither an e-mail address nor a web page."],
    [
      "no word on the version",
      { "CHANGELOG.md": "## 1.2.0-beta (2030-01-31)\n\nNew.\n" },
      "v1.2.0",
      'CHANGELOG.md has no section "## 1.2.0"; write what this version changes.',
    ],
    ["an empty section", { "CHANGELOG.md": "## 1.2.0 (2030-01-31)\n\n" }, "v1.2.0", 'CHANGELOG.md says nothing below "## 1.2.0".'],
    [
      "a dead link to a template",
      { "README.md": "[Make a copy](https://docs.google.com/spreadsheets/d/PUT-THE-ID-HERE/copy)\n" },
      "v1.2.0",
      'README.md links to "https://docs.google.com/spreadsheets/d/PUT-THE-ID-HERE/copy", which leads nowhere; put the true address there or take the link out.',
    ],
  ] as const)("is refused with %s", (_what, files, tag, message) => {
    expect(() => prepareRelease(ready(files), tag)).toThrow(message);
  });

  it("is refused before anything was built", () => {
    const root = ready();
    rmSync(join(root, "dist-paste"), { recursive: true });
    expect(() => prepareRelease(root, "v1.2.0")).toThrow('dist-paste/Code.gs is missing, run "npm run build" first.');
  });
});

describe("links in the pages that people read", () => {
  const template = `https://docs.google.com/spreadsheets/d/${"1aB_-".repeat(9)}/copy`;

  it("may lead to a template spreadsheet that offers a copy", () => {
    expect(() => refuseDeadLinks([["README.md", `[Make a copy](${template})`]])).not.toThrow();
  });

  it("may be shown as an example", () => {
    expect(() => refuseDeadLinks([["docs/a.md", "`[Make a copy](…)` and\n```\n[here](https://OWNER.github.io/)\n```\n"]])).not.toThrow();
  });

  it.each([
    ["a template that opens for editing", template.replace("/copy", "/edit")],
    ["a template with a short id", "https://docs.google.com/spreadsheets/d/abc/copy"],
    ["a placeholder", "https://OWNER.github.io/kit/"],
    ["nothing", ""],
  ])("may not lead to %s", (_what, link) => {
    expect(() => refuseDeadLinks([["docs/a.md", `[here](${link})`]])).toThrow(`docs/a.md links to "${link}", which leads nowhere`);
  });

  it("are alive in this project, those to its own files included", () => {
    const pages = readerPages(project);
    expect(() => refuseDeadLinks(pages)).not.toThrow();
    for (const [name, text] of [...pages, ["CONTRIBUTING.md", readFileSync(join(project, "CONTRIBUTING.md"), "utf8")] as const]) {
      for (const link of linksOf(text)) {
        // Releases lie beside the files at GitHub, two folders above the branch.
        if (/^https?:|releases\/latest/.test(link)) continue;
        const [path = "", anchor] = link.split("#");
        const target = path === "" ? name : join(dirname(name), path);
        expect(existsSync(join(project, target)), `${name} → ${link}`).toBe(true);
        if (anchor !== undefined) expect(anchorsOf(readFileSync(join(project, target), "utf8")), `${name} → ${link}`).toContain(anchor);
      }
    }
  });
});

describe("the changes of a version", () => {
  it("end where those of the version before begin", () => {
    expect(changesOf("## 2.0.0 (2030-01-31)\nNew.\n## 1.0.0 (2029-01-31)\nOld.\n", "2.0.0")).toBe("New.");
  });

  it("of the present version are written down", () => {
    const { version } = JSON.parse(readFileSync(join(project, "package.json"), "utf8")) as { version: string };
    const changelog = readFileSync(join(project, "CHANGELOG.md"), "utf8");
    const dated = changelog.replace(`## ${version} (unreleased)`, `## ${version} (2030-01-31)`);
    expect(changesOf(dated, version).length).toBeGreaterThan(100);
  });
});
