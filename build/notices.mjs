/**
 * What stands at the head of the built code: the line that keeps the add-on to the spreadsheet it lives in, and the licences of all that
 * travels in the files, which those licences ask to be handed on.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { BuildError } from "./checks.mjs";

/** Licences that ask for nothing but their own text. */
const PERMISSIVE = new Set(["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause"]);

/** The folder of the package that a file belongs to, undefined for a file of the project. */
const packageFolder = (file) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];

const licenceText = (folder, name) => {
  const file = existsSync(folder) && readdirSync(folder).find((each) => /^licen[cs]e(\.(md|txt))?$/i.test(each));
  if (!file) throw new BuildError(`${name} has no LICENSE file; its text has to travel with the built files.`);
  return readFileSync(join(folder, file), "utf8").trim();
};

const readManifest = (folder) => {
  const file = join(folder, "package.json");
  if (!existsSync(file)) throw new BuildError("package.json is missing; the built code names its title, version and licence.");
  return JSON.parse(readFileSync(file, "utf8"));
};

const noticeOf = (folder) => {
  const { name, version, license } = readManifest(folder);
  if (!PERMISSIVE.has(license))
    throw new BuildError(`${name} is licensed ${license}; what travels in the built files must be MIT or alike.`);
  return `${name} ${version}\n\n${licenceText(folder, name)}`;
};

/**
 * The head of Code.js. Without scopes in a manifest Google derives them from the code, and asks for every spreadsheet of the user unless
 * a file begins with `@OnlyCurrentDoc`.
 *
 * @param root the project's folder, with package.json and LICENSE
 * @param files every file that ends up in a built file, packages included, from the project's folder
 * @returns one line, then the licences as a comment
 * @throws {BuildError} when a package has no licence text or one that asks for more
 */
export const codeHeader = (root, files) => {
  const { title, name, version, license } = readManifest(root);
  const folders = [...new Set(files.flatMap((file) => packageFolder(file) ?? []))].sort();
  const packages = folders.map((folder) => noticeOf(resolve(root, folder)));
  const own = `${name} ${version}\n\n${licenceText(root, name)}`;
  const notices = [own, ...packages].join(`\n\n${"-".repeat(40)}\n\n`);
  if (notices.includes("*/")) throw new BuildError("a licence text holds the end of a comment and cannot stand in one.");
  return `/** @OnlyCurrentDoc */ // ${title ?? name} ${version}, ${license} licence\n/*\n${notices}\n*/\n`;
};
