import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, extname, join, normalize, relative } from "node:path";
import type { Manifest, Program } from "../services/base/program.ts";
import { publicFunctions } from "./public-functions.ts";

/**
 * Reads a folder of .js, .gs and .html files and appsscript.json.
 *
 * @throws Error in one sentence when the folder holds no server file, a file cannot be parsed, or two files share a base name.
 */
export function readProgram(folder: string): Program {
  const names = inPushOrder(folder, readFolder(folder));
  const sources = names.filter((name) => [".js", ".gs"].includes(extname(name)));
  const pages = names.filter((name) => extname(name) === ".html");
  if (sources.length === 0) throw new Error(`${folder} holds no .js or .gs file.`);
  const seen = new Map<string, string>();
  for (const name of [...sources, ...pages]) {
    const base = name.slice(0, -extname(name).length);
    const other = seen.get(base);
    if (other) throw new Error(`${other} and ${name} have the same name for Apps Script: rename one.`);
    seen.set(base, name);
  }
  const title = projectTitle(folder);
  const files = sources.map((name) => ({ name, source: readFileSync(join(folder, name), "utf8") }));
  return {
    ...(title === undefined ? {} : { name: title }),
    files,
    pages: Object.fromEntries(pages.map((name) => [name.slice(0, -".html".length), readFileSync(join(folder, name), "utf8")])),
    functions: [...new Set(files.flatMap(publicFunctions))],
    manifest: readManifest(folder, names),
  };
}

/** All files below a folder, `/` between names, sorted as clasp pushes them. Hidden folders and packages are left out. */
function readFolder(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((name) => name.replaceAll("\\", "/"))
      .filter((name) => !/(^|\/)(node_modules|\.[^/]*)(\/|$)/.test(name))
      .sort((a, b) => a.localeCompare(b));
  } catch (error) {
    throw new Error(`${folder} cannot be read as an Apps Script project: ${(error as Error).message}`);
  }
}

/**
 * Puts the files first that `filePushOrder` of .clasp.json lists. It stands in the folder or in the one above, when that one's `rootDir` is
 * the folder, and its paths start from there.
 *
 * @throws Error in one sentence when .clasp.json is no JSON.
 */
function inPushOrder(folder: string, names: readonly string[]): readonly string[] {
  const place = [folder, join(folder, "..")].find((each) => existsSync(join(each, ".clasp.json")));
  if (place === undefined) return names;
  const order = filePushOrder(join(place, ".clasp.json")).map((path) =>
    relative(folder, join(place, normalize(path))).replaceAll("\\", "/"),
  );
  const first = order.filter((name) => names.includes(name));
  return [...first, ...names.filter((name) => !first.includes(name))];
}

function filePushOrder(file: string): readonly string[] {
  try {
    const { filePushOrder: order } = JSON.parse(readFileSync(file, "utf8")) as { filePushOrder?: unknown };
    return Array.isArray(order) ? order.map(String) : [];
  } catch (error) {
    throw new Error(`${file} is no JSON: ${(error as Error).message}`);
  }
}

/**
 * Google keeps a script's title outside its files. Here it is the `title` in the package.json of the folder or of the folder above, where
 * a built project keeps it; undefined when neither has one.
 */
function projectTitle(folder: string): string | undefined {
  for (const place of [folder, join(folder, "..")]) {
    const file = join(place, "package.json");
    if (existsSync(file)) return (JSON.parse(readFileSync(file, "utf8")) as { title?: string }).title;
  }
  return undefined;
}

function readManifest(folder: string, names: readonly string[]): Manifest {
  const name = names.find((each) => each === "appsscript.json") ?? names.find((each) => basename(each) === "appsscript.json");
  if (!name) return {};
  let manifest: Manifest | null;
  try {
    manifest = JSON.parse(readFileSync(join(folder, name), "utf8"));
  } catch (error) {
    throw new Error(`${name} is no JSON: ${(error as Error).message}`);
  }
  if (typeof manifest !== "object" || manifest === null) throw new Error(`${name} holds no object.`);
  const { timeZone } = manifest;
  if (timeZone !== undefined && !isTimeZone(timeZone)) throw new Error(`${name} names no time zone that exists: ${timeZone}`);
  return manifest;
}

function isTimeZone(name: unknown): boolean {
  try {
    return typeof name === "string" && new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    // Intl reports an unknown zone only by throwing.
    return false;
  }
}
