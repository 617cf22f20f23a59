/**
 * Turns src into dist, the files that Apps Script runs:
 * - `Code.js`: main.ts, endpoints.ts and the files of functions/ with all they import in one minified function, then a readable, documented stub for
 *   each exported function;
 * - one self-contained `NAME.html` for each folder of src/pages that holds a `main.tsx`, in the colours of the sheets, and beside it one `NAME-LANGUAGE.html` for each
 *   `src/content/LANGUAGE/pages/NAME.ts`: a script to append to the page, which opens it with these words, so that nobody is sent the words of
 *   another language;
 * - `appsscript.json`.
 * The same add-on as one file to paste, pages included, goes to dist-paste/Code.gs.
 * Nothing is written unless every check passes.
 *
 * Usage: node build.mjs [--root DIR] [--readable]
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import {
  BuildError,
  refuseClassFields,
  refuseGlobals,
  refusePageMarkup,
  refuseSharedNames,
  refuseWhatHtmlServiceBreaks,
} from "./build/checks.mjs";
import { modulesOnCall } from "./build/modules-on-call.mjs";
import { codeHeader } from "./build/notices.mjs";
import { writeOneFile } from "./build/one-file.mjs";
import { openerOf, readExports, refuseSharedExports, writeStub } from "./build/stubs.mjs";

/** The files whose exports become public functions: what menus and triggers call, what pages call (where there are pages), and what cells call. */
const MENUS = "src/main.ts";
const ENDPOINTS = "src/endpoints.ts";
const CELL_FUNCTIONS = "src/functions";
/** Exports the palette of the sheets. */
const LOOK = "src/sheets/look.ts";
/** Each folder in it with a `main.tsx` is a page. */
const PAGES = "src/pages";
/** Each folder in it is a language; its `pages/NAME.ts` exports the `words` of a page. */
const CONTENT = "src/content";
/** The one global the bundle defines beside its public functions. */
const BUNDLE = "HiringKit";
/** The global that holds the pages where they travel in the code; `src/actions/page-of.ts` looks for it. */
const PAGES_IN_CODE = "HiringKitPages";
const here = dirname(fileURLToPath(import.meta.url));

/** Source maps name files relative to where the bundle would lie, which is the root here. */
const fromRoot = (root) => (source) => relative(root, resolve(root, source)).replaceAll("\\", "/");

const bundle = (root, options) =>
  build({
    absWorkingDir: root,
    bundle: true,
    charset: "utf8",
    // Otherwise the bundler puts a shim in the place of `require`, which would hide the line that used it.
    define: { require: "globalThis.require" },
    legalComments: "none",
    logLevel: "silent",
    metafile: true,
    nodePaths: [join(here, "node_modules")],
    outdir: root,
    sourcemap: "external",
    write: false,
    ...options,
  });

const readText = (root, file) => {
  if (!existsSync(join(root, file))) throw new BuildError(`${file} is missing.`);
  return readFileSync(join(root, file), "utf8");
};

/** The files of cell functions, from the project's folder. */
export const cellFunctionFiles = (root) =>
  existsSync(join(root, CELL_FUNCTIONS))
    ? readdirSync(join(root, CELL_FUNCTIONS))
        .filter((name) => name.endsWith(".ts"))
        .sort()
        .map((name) => `${CELL_FUNCTIONS}/${name}`)
    : [];

const outputEnding = (result, ending) => result.outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? "";

const inputsOf = (result) =>
  Object.values(result.metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 && file !== "<stdin>" ? [file] : [])),
  );

/**
 * Code.js from main.ts, endpoints.ts and the files of cell functions. Apps Script reads it anew for every cell and every click. So what nobody reads there is
 * kept short, and every module, the words included, is made when the first public function of a file needs it, and never at load.
 */
const buildServer = async (root, readable) => {
  const read = (file) => readText(root, file);
  const cells = cellFunctionFiles(root);
  const files = [MENUS, ...(existsSync(join(root, ENDPOINTS)) ? [ENDPOINTS] : []), ...cells];
  const functions = files.flatMap((file) => readExports(file, read(file), { customFunctions: cells.includes(file) }));
  refuseSharedExports(functions);
  const options = {
    format: "iife",
    globalName: BUNDLE,
    platform: "neutral",
    target: "es2021",
    tsconfigRaw: { compilerOptions: { alwaysStrict: true } },
  };
  // The checks also read what the bundler would leave out as unused: somebody will use it one day.
  const all = files.map((file) => `export * from "./${file}";`).join("\n");
  const whole = await bundle(root, { ...options, stdin: { contents: all, resolveDir: root }, treeShaking: false });
  for (const file of inputsOf(whole)) {
    if (file.includes("node_modules/")) throw new BuildError(`${file} would be bundled into Code.js, which must stay free of packages.`);
    if (/\.[jt]sx?$/.test(file)) refuseClassFields(file, read(file));
  }
  refuseGlobals(outputEnding(whole, ".js"), outputEnding(whole, ".js.map"), fromRoot(root), { server: true });
  const onCall = files.map((file) => `export const ${openerOf(file)} = () => require("./${file}");`).join("\n");
  const result = await bundle(root, {
    ...options,
    // The engine reads inner arrow functions in full, others once they are called, and works out classes of letters in every pattern it meets.
    supported: { arrow: false, "regexp-sticky-and-unicode-flags": false, "regexp-unicode-property-escapes": false },
    define: {},
    plugins: [modulesOnCall(root)],
    minify: !readable,
    stdin: { contents: onCall, resolveDir: root },
  });
  return [outputEnding(result, ".js"), ...functions.map((declared) => writeStub(declared, BUNDLE))].join("\n");
};

/** Keeps the HTML parser from ending or commenting out a script early; inside strings and patterns the backslash changes nothing. */
const escapeForScript = (code) => code.replaceAll(/<(?=\/script|!--)/gi, "<\\");

/** The script and the style sheet of one entry of a page. */
const buildForBrowser = async (root, entry, options) => {
  const result = await bundle(root, {
    format: "iife",
    inject: entry.endsWith(".tsx") ? [join(here, "build", "jsx.mjs")] : [],
    loader: { ".svg": "dataurl", ".png": "dataurl", ".woff2": "dataurl" },
    minify: true,
    platform: "browser",
    supported: { "template-literal": false },
    target: "es2020",
    tsconfigRaw: { compilerOptions: { alwaysStrict: true, jsx: "react", jsxFactory: "h", jsxFragmentFactory: "Fragment" } },
    ...options,
  });
  const code = outputEnding(result, ".js");
  refuseGlobals(code, outputEnding(result, ".js.map"), fromRoot(root), { server: false });
  refuseWhatHtmlServiceBreaks(entry, code);
  return { script: `<script>${escapeForScript(code).trim()}</script>`, css: outputEnding(result, ".css").trim(), inputs: inputsOf(result) };
};

/** The colours of the sheets, as custom properties for those that a page asks for; its style sheet may set them anew, as for a dark screen. */
const readPalette = async (root) => {
  if (!existsSync(join(root, LOOK))) return {};
  const code = outputEnding(await bundle(root, { entryPoints: [LOOK], format: "esm" }), ".js");
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)).palette;
};

const colorsFor = (css, palette) => {
  const used = Object.entries(palette).filter(([name]) => css.includes(`var(--${name})`));
  return used.length === 0 ? "" : `:root{${used.map(([name, color]) => `--${name}:${color}`).join(";")}}`;
};

const buildPage = async (root, name, palette) => {
  const entry = `${PAGES}/${name}/main.tsx`;
  const { script, css: own, inputs } = await buildForBrowser(root, entry, { entryPoints: [entry] });
  const css = colorsFor(own, palette) + own;
  const html = [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hiring kit</title>',
    `<style>${css}</style></head><body><div id="app"></div>`,
    `${script}</body></html>`,
  ].join("\n");
  refusePageMarkup(entry, html, css);
  return { file: `${name}.html`, text: html, inputs };
};

const wordsFile = ({ name, language }) => `${name}-${language}.html`;

const wordsOf = (name, language) => `${CONTENT}/${language}/pages/${name}.ts`;

/** A script that opens the page, which must have put a function `openPage` into its window. */
const buildWords = async (root, { name, language }) => {
  const entry = wordsOf(name, language);
  const contents = `import { words } from "./${entry}";\nwindow.openPage(words);`;
  const { script, inputs } = await buildForBrowser(root, entry, { stdin: { contents, resolveDir: root } });
  refusePageMarkup(entry, script, "");
  return { file: wordsFile({ name, language }), text: script, inputs };
};

/** The languages that a page has words in. */
const languagesOf = (root, name) =>
  (existsSync(join(root, CONTENT)) ? readdirSync(join(root, CONTENT)) : [])
    .filter((language) => existsSync(join(root, wordsOf(name, language))))
    .sort();

const pageNames = (root) =>
  (existsSync(join(root, PAGES)) ? readdirSync(join(root, PAGES), { withFileTypes: true }) : [])
    .filter((entry) => entry.isDirectory() && existsSync(join(root, PAGES, entry.name, "main.tsx")))
    .map(({ name }) => name)
    .sort();

/** Replaces what an earlier build left, file by file, so that somebody who reads meanwhile never finds an empty folder. */
const writeFolder = (folder, files) => {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  for (const name of readdirSync(folder)) {
    if (!files.some(([kept]) => kept === name)) rmSync(join(folder, name), { recursive: true });
  }
};

const sentenceOf = (error) => {
  if (error instanceof BuildError) return error.message;
  const [first] = error.errors ?? [];
  if (!first?.text) throw error;
  return first.location ? `${first.location.file}:${first.location.line}: ${first.text}` : first.text;
};

/**
 * Builds a project into its dist and dist-paste folders.
 *
 * @param root the folder that holds src, appsscript.json, package.json and LICENSE
 * @param options readable: leaves Code.js as it was written, to look into it or to follow an error there
 * @returns the path and the text of every file written
 * @throws {BuildError} one sentence with the file and the line, when a check or the bundler refuses something
 */
export const buildProject = async (root, { readable = false } = {}) => {
  try {
    const names = pageNames(root);
    const palette = await readPalette(root);
    const words = names.flatMap((name) => languagesOf(root, name).map((language) => ({ name, language })));
    refuseSharedNames(["Code.js", "appsscript.json", ...names.map((name) => `${name}.html`), ...words.map(wordsFile)]);
    const code = await buildServer(root, readable);
    const pages = await Promise.all([
      ...names.map((name) => buildPage(root, name, palette)),
      ...words.map((each) => buildWords(root, each)),
    ]);
    const inputs = pages.flatMap((page) => page.inputs);
    const files = [
      ["Code.js", codeHeader(root, inputs) + code],
      ...pages.map(({ file, text }) => [file, text]),
      ["appsscript.json", readText(root, "appsscript.json")],
    ];
    const pasted = [["Code.gs", writeOneFile(files, PAGES_IN_CODE)]];
    writeFolder(join(root, "dist"), files);
    writeFolder(join(root, "dist-paste"), pasted);
    return [...files.map(([name, text]) => [`dist/${name}`, text]), ...pasted.map(([name, text]) => [`dist-paste/${name}`, text])];
  } catch (error) {
    throw new BuildError(sentenceOf(error), { cause: error });
  }
};

const main = async () => {
  const { values } = parseArgs({ options: { root: { type: "string", default: here }, readable: { type: "boolean", default: false } } });
  try {
    const files = await buildProject(resolve(values.root), values);
    console.log(files.map(([path, text]) => `${path} ${(Buffer.byteLength(text) / 1024).toFixed(1)} KB`).join("\n"));
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    console.error(`The build stopped. ${error.message}`);
    process.exitCode = 1;
  }
};

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await main();
