import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const project = fileURLToPath(new URL("..", import.meta.url));
const clasp = join(project, "node_modules/@google/clasp/build/src/index.js");
const placeholder = "PUT-YOUR-SCRIPT-ID-HERE";

let root = "";
let home = "";

/** A small project of its own, so that no test can touch the settings of this one. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "clasp-test-"));
  home = mkdtempSync(join(tmpdir(), "clasp-home-"));
  mkdirSync(join(root, "src"));
  useScript(placeholder);
  for (const name of ["appsscript.json", "package.json", "LICENSE"]) cpSync(join(project, name), join(root, name));
  writeFileSync(join(root, "src/main.ts"), "/** Adds the menu. */\nexport function onOpen(): void {}\n");
});

afterEach(() => {
  for (const folder of [root, home]) rmSync(folder, { recursive: true, force: true });
});

const settings = (): string => readFileSync(join(root, ".clasp.json"), "utf8");
const useScript = (scriptId: string): void => writeFileSync(join(root, ".clasp.json"), JSON.stringify({ scriptId, rootDir: "dist" }));

/** Runs a verb with a home folder that holds no login; gives all that the person at the terminal reads. */
const deploy = (parameters: readonly string[], program = clasp): { readonly code: number | null; readonly said: string } => {
  const environment = { ...process.env, HOME: home, USERPROFILE: home };
  const script = join(project, "deploy.mjs");
  const ran = spawnSync(process.execPath, [script, ...parameters, "--root", root, "--clasp", program], {
    env: environment,
    encoding: "utf8",
  });
  return { code: ran.status, said: ran.stdout + ran.stderr };
};

/** A stand-in for clasp that notes how it was called and then does what the test says. */
const fakeClasp = (body: string): string => {
  const file = join(root, "fake-clasp.mjs");
  writeFileSync(
    file,
    `import { appendFileSync, existsSync, readdirSync, writeFileSync } from "node:fs";
const words = process.argv.slice(2);
appendFileSync(${JSON.stringify(join(root, "calls"))}, JSON.stringify({ words, files: readdirSync("dist").sort() }) + "\\n");
${body}`,
  );
  return file;
};

const calls = (): unknown[] =>
  readFileSync(join(root, "calls"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

const makesSheet = `if (words[0] === "create-script") {
  if (existsSync(".clasp.json")) { console.log("Project file already exists."); process.exit(1); }
  console.log("Created new script: https://script.google.com/d/new-script_1/edit");
  writeFileSync("dist/appsscript.json", "{}");
  writeFileSync(".clasp.json", JSON.stringify({ scriptId: "new-script_1", rootDir: "dist" }));
}`;

it("a push would send the files of dist and nothing else", () => {
  const listed = JSON.parse(execFileSync(process.execPath, [clasp, "show-file-status", "--json"], { cwd: project, encoding: "utf8" }));
  const built = readdirSync(join(project, "dist")).map((name) => `dist/${name}`);
  expect([...listed.filesToPush].sort()).toEqual(built.sort());
  expect(built).toEqual(expect.arrayContaining(["dist/Code.js", "dist/appsscript.json", "dist/interview.html"]));
  expect(listed.untrackedFiles).toEqual([]);
});

it("the manifest asks for the open spreadsheet and the sidebar only", () => {
  const manifest = JSON.parse(readFileSync(join(project, "dist/appsscript.json"), "utf8"));
  expect(manifest.runtimeVersion).toBe("V8");
  expect(manifest.oauthScopes).toEqual([
    "https://www.googleapis.com/auth/spreadsheets.currentonly",
    "https://www.googleapis.com/auth/script.container.ui",
  ]);
  expect(manifest.dependencies).toEqual({});
});

describe("npm run push", () => {
  it("asks for a script id while the placeholder stands there", () => {
    const { code, said } = deploy(["push"]);
    expect(code).toBe(1);
    expect(said).toContain(`Put your script's id in the place of ${placeholder}`);
  });

  it("builds, then sends dist and the manifest", () => {
    useScript("mine");
    expect(deploy(["push"], fakeClasp(""))).toMatchObject({ code: 0 });
    expect(calls()).toEqual([{ words: ["push", "--force"], files: ["Code.js", "appsscript.json"] }]);
  });

  it("sends nothing when the build fails", () => {
    useScript("mine");
    writeFileSync(join(root, "src/main.ts"), "/** Waits. */\nexport function run(): void {\n  setTimeout(run, 1);\n}\n");
    const { code, said } = deploy(["push"], fakeClasp('throw new Error("not to be called");'));
    expect(code).toBe(1);
    expect(said).toContain("src/main.ts:3: setTimeout does not exist in Apps Script.");
    expect(said).toContain("Nothing was sent, because the build failed.");
    expect(said).not.toContain("not to be called");
  });

  it("shows what clasp says without a login, and how to log in", () => {
    useScript("mine");
    const { code, said } = deploy(["push"]);
    expect(code).toBe(1);
    expect(said).toContain("No credentials found.");
    expect(said).toContain("npx clasp login");
  });
});

describe("npm run create", () => {
  it("makes a sheet although .clasp.json exists, keeps its id and pushes", () => {
    expect(deploy(["create", "--title", "Our kit"], fakeClasp(makesSheet))).toMatchObject({ code: 0 });
    expect(JSON.parse(settings())).toEqual({ scriptId: "new-script_1", rootDir: "dist" });
    expect(calls()).toEqual([
      { words: ["create-script", "--type", "sheets", "--rootDir", "dist", "--title", "Our kit"], files: [] },
      { words: ["push", "--force"], files: ["Code.js", "appsscript.json"] },
    ]);
    expect(readFileSync(join(root, "dist/appsscript.json"), "utf8")).toContain("spreadsheets.currentonly");
  });

  it("leaves the settings alone and says why when there is no login", () => {
    const before = settings();
    const { code, said } = deploy(["create"]);
    expect(code).toBe(1);
    expect(said).toContain("No credentials found.");
    expect(said).toContain("No sheet was made");
    expect(settings()).toBe(before);
  });

  it("says that an empty spreadsheet may be left in Drive when Google makes the file and refuses the script", () => {
    const before = settings();
    const refusesScript =
      'console.error("User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry. If you enabled this API recently, wait a few minutes."); process.exit(1);';
    const { code, said } = deploy(["create", "--title", "Our kit"], fakeClasp(refusesScript));
    expect(code).toBe(1);
    expect(said).toContain("User has not enabled the Apps Script API.");
    expect(said).toContain(
      'An empty spreadsheet named "Our kit" may be left in your Drive; this command removes nothing, so delete it there by hand. If the Apps Script API is off, switch it on at https://script.google.com/home/usersettings',
    );
    expect(calls()).toHaveLength(1);
    expect(settings()).toBe(before);
  });

  it("keeps the id of a sheet that was made before clasp failed", () => {
    const failsLate = 'console.log("Created new script: https://script.google.com/d/late-1/edit"); process.exit(1);';
    expect(deploy(["create"], fakeClasp(failsLate)).code).toBe(1);
    expect(JSON.parse(settings()).scriptId).toBe("late-1");
  });

  it("never replaces a real script id", () => {
    useScript("mine");
    const { code, said } = deploy(["create"], fakeClasp(makesSheet));
    expect(code).toBe(1);
    expect(said).toContain("already names the script mine");
    expect(JSON.parse(settings()).scriptId).toBe("mine");
  });

  it("does not guess when the settings cannot be read", () => {
    writeFileSync(join(root, ".clasp.json"), '{ "scriptId": "mine", ');
    const { code, said } = deploy(["create"], fakeClasp(makesSheet));
    expect(code).toBe(1);
    expect(said).toContain(".clasp.json is not valid JSON");
    expect(settings()).toBe('{ "scriptId": "mine", ');
  });
});

it("an unknown verb gets the two that exist", () => {
  expect(deploy(["publish"])).toEqual({ code: 1, said: "Say what to do: node deploy.mjs push, or node deploy.mjs create.\n" });
});
