/**
 * Gets the built add-on ready to be published under a version tag: `Code.gs` to paste, `dist.zip` for the rest, their checksums, and the
 * section of CHANGELOG.md as notes, all in the folder `release`. Whatever is not ready to be published stops it. Build first.
 *
 * Usage: node build/release.mjs TAG [--root DIR]
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { strToU8, zipSync } from "fflate";

/** Stands in SUPPORT.md until a maintainer has written where users can ask. */
export const SUPPORT_PLACEHOLDER = "PUT-YOUR-SUPPORT-ADDRESS-HERE";

/** What is not ready yet, for the person who set the tag. */
export class ReleaseError extends Error {}

/** A zip of the same files is the same file, whenever and wherever it is made. */
const UNDATED = new Date(1980, 0, 1);

const escapePattern = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * What CHANGELOG.md says about a version.
 *
 * @throws {ReleaseError} when it has no section of that version, an empty one, or one without a date
 * @example changesOf("## 1.0.0 (2030-01-31)\n\nFirst.\n\n## 0.9.0 (2029-12-01)\n", "1.0.0")  // "First."
 */
export const changesOf = (changelog, version) => {
  const heading = new RegExp(`^## ${escapePattern(version)}(?![\\w.-])(.*)$`, "m").exec(changelog);
  if (!heading) throw new ReleaseError(`CHANGELOG.md has no section "## ${version}"; write what this version changes.`);
  if (!/^ \(\d{4}-\d{2}-\d{2}\)$/.test(heading[1])) {
    throw new ReleaseError(`CHANGELOG.md gives ${version} no date; write "## ${version} (YYYY-MM-DD)".`);
  }
  const after = changelog.slice(heading.index + heading[0].length);
  const section = after.split(/^## /m)[0].trim();
  if (section === "") throw new ReleaseError(`CHANGELOG.md says nothing below "## ${version}".`);
  return section;
};

/** Where the links and pictures of a Markdown text lead. What it shows as code is an example, no link. */
export const linksOf = (text) =>
  [...text.replaceAll(/```[\s\S]*?```|`[^`\n]*`/g, "").matchAll(/\]\(\s*<?([^)\s>]*)/g)].map(([, link]) => link);

/**
 * Refuses links that lead nowhere: placeholders, and links to a template spreadsheet that would not offer a copy.
 *
 * @param pages name and text of the pages that people read
 * @throws {ReleaseError} one sentence that names the page and the link
 */
export const refuseDeadLinks = (pages) => {
  for (const [name, text] of pages) {
    for (const link of linksOf(text)) {
      const placeholder = /PUT-|YOUR-|OWNER|EXAMPLE|\bID\b|…/.test(link) || link === "";
      const template = /^https:\/\/docs\.google\.com\/spreadsheets\//.test(link);
      if (placeholder || (template && !/^https:\/\/docs\.google\.com\/spreadsheets\/d\/[\w-]{40,}\/copy$/.test(link))) {
        throw new ReleaseError(`${name} links to "${link}", which leads nowhere; put the true address there or take the link out.`);
      }
    }
  }
};

const refusePlaceholders = (support) => {
  if (support.includes(SUPPORT_PLACEHOLDER)) {
    throw new ReleaseError(`SUPPORT.md still says ${SUPPORT_PLACEHOLDER}; write the address where users get help.`);
  }
  if (!/\S+@\S+\.\S+|https:\/\/\S+/.test(support)) throw new ReleaseError("SUPPORT.md names neither an e-mail address nor a web page.");
};

const read = (root, file) => {
  if (!existsSync(join(root, file)))
    throw new ReleaseError(`${file} is missing${/^dist/.test(file) ? ', run "npm run build" first' : ""}.`);
  return readFileSync(join(root, file), "utf8");
};

/** The pages of a project that people read. */
export const readerPages = (root) =>
  ["README.md", "SUPPORT.md", ...readdirSync(join(root, "docs")).flatMap((name) => (name.endsWith(".md") ? `docs/${name}` : []))].map(
    (name) => [name, read(root, name)],
  );

/**
 * @param root the project's folder
 * @param tag the tag that was set, `v` and the version of package.json
 * @returns the names of the files in `release`
 * @throws {ReleaseError} one sentence that says what is not ready
 */
export const prepareRelease = (root, tag) => {
  const { version } = JSON.parse(read(root, "package.json"));
  if (tag !== `v${version}`) throw new ReleaseError(`The tag is "${tag}" and package.json says ${version}; the tag must be v${version}.`);
  refusePlaceholders(read(root, "SUPPORT.md"));
  refuseDeadLinks(readerPages(root));
  const notes = changesOf(read(root, "CHANGELOG.md"), version);
  const code = read(root, "dist-paste/Code.gs");
  read(root, "dist/Code.js");
  const built = readdirSync(join(root, "dist")).sort();
  const zip = zipSync(Object.fromEntries(built.map((name) => [name, strToU8(read(root, `dist/${name}`))])), { mtime: UNDATED });
  const assets = [
    ["Code.gs", code],
    ["dist.zip", zip],
  ];
  const sums = assets.map(([name, data]) => `${createHash("sha256").update(data).digest("hex")}  ${name}\n`).join("");
  const folder = join(root, "release");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const files = [...assets, ["SHA256SUMS", sums], ["notes.md", `${notes}\n`]];
  for (const [name, data] of files) writeFileSync(join(folder, name), data);
  return files.map(([name]) => name);
};

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const here = dirname(dirname(fileURLToPath(import.meta.url)));
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { root: { type: "string", default: here } } });
  try {
    console.log(
      prepareRelease(resolve(values.root), positionals[0] ?? "")
        .map((name) => `release/${name}`)
        .join("\n"),
    );
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    console.error(`Nothing was prepared. ${error.message}`);
    process.exitCode = 1;
  }
}
