import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const { buildProject } = (await import(new URL("../../build.mjs", import.meta.url).href)) as {
  buildProject: (root: string, options: { readonly readable?: boolean }) => Promise<unknown>;
};

/** What a build left behind. */
export interface BuildOutcome {
  /** The sentence it stopped with, or null when it went through. */
  readonly refusal: string | null;
  /** The text of every file in dist by its name; empty when nothing was written. */
  readonly dist: Readonly<Record<string, string>>;
  /** The same for the add-on as one file. */
  readonly pasted: Readonly<Record<string, string>>;
}

/** The smallest project that builds; a test replaces the file it is about. */
const smallest: Readonly<Record<string, string>> = {
  "appsscript.json": '{ "runtimeVersion": "V8" }\n',
  "package.json": '{ "name": "small", "title": "Small kit", "version": "1.2.3", "license": "MIT" }\n',
  LICENSE: "Licence of the small kit\n",
  "src/main.ts": "/** Adds the menu. */\nexport function onOpen(): void {\n  SpreadsheetApp.getUi();\n}\n",
  "src/functions/cells.ts":
    "/**\n * Doubles.\n * @param value the number\n * @customfunction\n */\nexport function TWICE(value: number): number {\n  return value * 2;\n}\n",
};

const readFolder = (folder: string): Readonly<Record<string, string>> =>
  existsSync(folder) ? Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")])) : {};

/**
 * Builds a small project written for one test, in a folder of its own that is gone afterwards.
 *
 * @param files texts by path; they replace or join the smallest project
 */
export const buildFixture = async (
  files: Readonly<Record<string, string>> = {},
  options: { readonly readable?: boolean } = {},
): Promise<BuildOutcome> => {
  const root = mkdtempSync(join(tmpdir(), "build-fixture-"));
  try {
    for (const [path, text] of Object.entries({ ...smallest, ...files })) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const refusal = await buildProject(root, options).then(
      () => null,
      (error: Error) => error.message,
    );
    return { refusal, dist: readFolder(join(root, "dist")), pasted: readFolder(join(root, "dist-paste")) };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
};
