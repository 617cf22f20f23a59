/**
 * The two ways into Google Sheets, by clasp:
 * - `node deploy.mjs create` makes a new sheet with a script bound to it, keeps its id in .clasp.json and pushes; it removes nothing in Drive,
 *   whatever fails;
 * - `node deploy.mjs push` builds and replaces the files of the script that .clasp.json names, the manifest included.
 * Further arguments after `--` go to clasp, such as `-- --user work`.
 *
 * Usage: node deploy.mjs push|create [--title TITLE] [--root DIR] [--clasp FILE] [-- …]
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

/** Stands in .clasp.json until the user has a script. */
const PLACEHOLDER = "PUT-YOUR-SCRIPT-ID-HERE";
/** Where a Google account lets programs such as clasp make and change scripts; off until its owner switches it on. */
const API_SWITCH = "https://script.google.com/home/usersettings";
const here = dirname(fileURLToPath(import.meta.url));

/** What went wrong, for the person at the terminal. */
class DeployError extends Error {}

/** Runs a script with this Node, shows everything it prints, and gives its exit code and what it printed. */
const runNode = (file, args, cwd) =>
  new Promise((done, failed) => {
    const child = spawn(process.execPath, [file, ...args], { cwd, stdio: ["inherit", "pipe", "pipe"] });
    let printed = "";
    for (const stream of ["stdout", "stderr"]) {
      child[stream].on("data", (chunk) => {
        printed += chunk;
        process[stream].write(chunk);
      });
    }
    child.on("error", failed);
    child.on("close", (code) => done({ code, printed }));
  });

const readSettings = (root) => {
  const file = join(root, ".clasp.json");
  if (!existsSync(file)) return { scriptId: PLACEHOLDER, rootDir: "dist" };
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new DeployError(`.clasp.json is not valid JSON (${error.message}); mend it first, because it may hold the id of your script.`);
  }
};

const hasScript = ({ scriptId }) => typeof scriptId === "string" && scriptId !== "" && scriptId !== PLACEHOLDER;

const buildDist = async (root) => {
  const { code } = await runNode(join(here, "build.mjs"), ["--root", root], here);
  if (code !== 0) throw new DeployError("Nothing was sent, because the build failed.");
};

const push = async ({ root, clasp, claspArguments }) => {
  if (!hasScript(readSettings(root))) {
    throw new DeployError(
      `.clasp.json does not name a script yet. Put your script's id in the place of ${PLACEHOLDER} (in the script editor: Project settings, Script ID), or make a new sheet with "npm run create".`,
    );
  }
  await buildDist(root);
  // The manifest in this project is the only one meant to be edited, so clasp need not ask before it replaces the other.
  const { code } = await runNode(clasp, ["push", "--force", ...claspArguments], root);
  if (code !== 0) throw new DeployError('The push failed, see above. Without a login, run "npx clasp login" first.');
};

/** The id that clasp wrote down or, when it failed after the sheet had been made, the one in the address it printed. */
const newScriptId = (folder, printed) => {
  const settings = readSettings(folder);
  return hasScript(settings) ? settings.scriptId : /script\.google\.com\/d\/([\w-]+)\/edit/.exec(printed)?.[1];
};

/**
 * Why there is no script. clasp makes the spreadsheet first and the script second: when Google refuses only the second, the spreadsheet is
 * there, and clasp does not say so. Only without a login is it sure that nothing was made.
 */
const noScript = (printed, title) =>
  printed.includes("No credentials found")
    ? 'No sheet was made, see above. Run "npx clasp login" first.'
    : `No script was made, see above. An empty spreadsheet named "${title}" may be left in your Drive; this command removes nothing, so delete it there by hand. If the Apps Script API is off, switch it on at ${API_SWITCH} and run "npm run create" again.`;

/**
 * clasp refuses to create a script where a .clasp.json lies, and writes the new script's files over the built ones. So it works in
 * an empty folder elsewhere: whatever fails there, this project keeps its files.
 */
const create = async ({ root, clasp, claspArguments, title }) => {
  const settings = readSettings(root);
  if (hasScript(settings)) {
    throw new DeployError(
      `.clasp.json already names the script ${settings.scriptId}. Run "npm run push" to update it, or put ${PLACEHOLDER} there to make another sheet.`,
    );
  }
  await buildDist(root);
  const folder = mkdtempSync(join(tmpdir(), "hiring-kit-"));
  try {
    mkdirSync(join(folder, "dist"));
    const { code, printed } = await runNode(
      clasp,
      ["create-script", "--type", "sheets", "--rootDir", "dist", "--title", title, ...claspArguments],
      folder,
    );
    const scriptId = newScriptId(folder, printed);
    if (scriptId) writeFileSync(join(root, ".clasp.json"), `${JSON.stringify({ ...settings, scriptId, rootDir: "dist" }, null, 2)}\n`);
    else if (code !== 0) throw new DeployError(noScript(printed, title));
    else
      throw new DeployError(
        "clasp did not say which script it made; look for the new sheet in your Drive and put its script's id in .clasp.json.",
      );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  await push({ root, clasp, claspArguments });
};

const VERBS = { push, create };

/** The menu of the kit bears the title of its script. */
const { title: projectTitle } = JSON.parse(readFileSync(join(here, "package.json"), "utf8"));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    title: { type: "string", default: projectTitle },
    root: { type: "string", default: here },
    clasp: { type: "string", default: join(here, "node_modules/@google/clasp/build/src/index.js") },
  },
});
const [verb = "", ...claspArguments] = positionals;
// An interrupt reaches clasp too; waiting for it to end lets this program tidy up.
process.on("SIGINT", () => process.stderr.write("\n"));
try {
  if (!Object.hasOwn(VERBS, verb)) throw new DeployError("Say what to do: node deploy.mjs push, or node deploy.mjs create.");
  await VERBS[verb]({ root: resolve(values.root), clasp: resolve(values.clasp), claspArguments, title: values.title });
} catch (error) {
  if (!(error instanceof DeployError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
