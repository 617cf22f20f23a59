import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";

const project = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(project, ".github/workflows");
const texts = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly uses?: string;
  readonly steps?: readonly Step[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly string[]>> };
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const workflow = (name: string): Workflow => parse(readFileSync(join(folder, name), "utf8")) as Workflow;
const stepsOf = (job: Job | undefined): readonly Step[] => job?.steps ?? [];
const manifest = JSON.parse(readFileSync(join(project, "package.json"), "utf8")) as {
  readonly version: string;
  readonly engines: { readonly node: string };
  readonly scripts: Readonly<Record<string, string>>;
};

describe("every workflow", () => {
  it("pins the actions of others by their digest, one digest for each, with the version beside it", () => {
    const digests = new Map<string, string>();
    for (const { name, text } of texts) {
      for (const [, action = "", pin = ""] of text.matchAll(/uses: ([^@\s.][^@\s]*)@(.*)/g)) {
        expect(pin, `${name}: ${action}`).toMatch(/^[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
        expect(digests.get(action) ?? pin, action).toBe(pin);
        digests.set(action, pin);
      }
      expect(text.match(/uses: /g)?.length, name).toBe((text.match(/uses: [^@\s]+@|uses: \.\//g) ?? []).length);
    }
    expect([...digests.keys()].sort()).toEqual([
      "actions/checkout",
      "actions/deploy-pages",
      "actions/setup-node",
      "actions/upload-pages-artifact",
    ]);
  });

  it("may do what its jobs need and nothing else", () => {
    const granted = texts.flatMap(({ name }) => {
      const { permissions, jobs } = workflow(name);
      return Object.entries(jobs).map(([job, own]) => [`${name} ${job}`, own.permissions ?? permissions]);
    });
    expect(Object.fromEntries(granted)).toEqual({
      "checks.yml test": { contents: "read" },
      "pages.yml build": { contents: "read" },
      "pages.yml deploy": { pages: "write", "id-token": "write" },
      "release.yml checks": { contents: "read" },
      "release.yml publish": { contents: "write" },
    });
    for (const { name } of texts) expect(workflow(name).permissions, name).toEqual(name === "checks.yml" ? { contents: "read" } : {});
  });

  it("leaves no token in the files that packages could read while they are installed", () => {
    for (const { name } of texts) {
      for (const job of Object.values(workflow(name).jobs)) {
        for (const step of stepsOf(job)) {
          if (step.uses?.startsWith("actions/checkout@")) expect(step.with?.["persist-credentials"], name).toBe(false);
        }
      }
    }
  });

  it("runs only scripts that there are", () => {
    const commands = texts.flatMap(({ name }) =>
      Object.values(workflow(name).jobs).flatMap((job) => stepsOf(job).flatMap(({ run }) => run ?? [])),
    );
    for (const command of commands) {
      const script = /^npm run ([\w:]+)/.exec(command)?.[1];
      if (script) expect(Object.keys(manifest.scripts)).toContain(script);
      const file = /^(?:node )?([\w./-]+\/[\w.-]+)/.exec(command)?.[1];
      if (file) expect(existsSync(join(project, file)), file).toBe(true);
    }
    expect(commands).toContain(".ci/run");
  });
});

describe("the checks", () => {
  it("run on the oldest Node that the kit promises, and on the two that follow", () => {
    const { node = [] } = workflow("checks.yml").jobs.test?.strategy?.matrix ?? {};
    expect(node).toEqual(["20.19", "22", "24"]);
    expect(manifest.engines.node).toBe(`>=${node[0]}`);
  });

  it("are the commands of the README", () => {
    expect(readFileSync(join(project, ".ci/run"), "utf8").trim().split("\n").at(-1)).toBe("npm ci && npm test");
    expect(readFileSync(join(project, "README.md"), "utf8")).toContain("\nnpm ci && npm test\n");
  });

  it("come before a release, which only a version tag sets off", () => {
    const { on, jobs } = workflow("release.yml");
    expect(on).toEqual({ push: { tags: ["v*"] } });
    expect(jobs.checks?.uses).toBe("./.github/workflows/checks.yml");
    expect(jobs.publish).toMatchObject({ needs: "checks" });
    expect(workflow("checks.yml").on).toHaveProperty("workflow_call");
  });
});

it("Dependabot looks after packages and actions", () => {
  const { updates } = parse(readFileSync(join(project, ".github/dependabot.yml"), "utf8")) as {
    updates: readonly { readonly "package-ecosystem": string }[];
  };
  expect(updates.map((update) => update["package-ecosystem"])).toEqual(["npm", "github-actions"]);
});

describe("the commands of the workflows", () => {
  const copy = mkdtempSync(join(tmpdir(), "workflow-"));
  const programs = mkdtempSync(join(tmpdir(), "programs-"));
  const calls = join(programs, "calls");
  const tag = `v${manifest.version}`;

  /** Stands in for a program: notes how it was called, then runs the rest of its lines. */
  const pretend = (name: string, rest = ""): void => {
    writeFileSync(join(programs, name), `#!/bin/sh\nprintf '%s\\n' "${name} $*" >> ${JSON.stringify(calls)}\n${rest}`);
    chmodSync(join(programs, name), 0o755);
  };

  /** Runs a job's commands one after another, as GitHub does, until one fails. @returns what the failing one said, null when none did */
  const runJob = (job: Job | undefined): string | null => {
    const environment = { ...process.env, PATH: `${programs}${delimiter}${process.env.PATH}`, GITHUB_REF_NAME: tag, GH_TOKEN: "token" };
    for (const { run } of stepsOf(job)) {
      if (run === undefined) continue;
      const { status, stderr } = spawnSync("bash", ["-e", "-c", run], { cwd: copy, env: environment, encoding: "utf8" });
      if (status !== 0) return stderr;
    }
    return null;
  };

  const change = (file: string, from: string | RegExp, to: string): void => {
    const text = readFileSync(join(copy, file), "utf8");
    expect(text).toMatch(from);
    writeFileSync(join(copy, file), text.replace(from, to));
  };

  beforeAll(() => {
    const left = new Set(["node_modules", ".git", "dist", "dist-paste", "page-dist", "release", "test"]);
    cpSync(project, copy, { recursive: true, filter: (path) => !left.has(basename(path)) || join(path, "..") !== join(project, ".") });
    symlinkSync(join(project, "node_modules"), join(copy, "node_modules"));
    // The packages are here already; everything else npm does is done by npm.
    const npm = spawnSync("sh", ["-c", "command -v npm"], { encoding: "utf8" }).stdout.trim();
    pretend("npm", `if [ "$1" = ci ]; then exit 0; fi\nexec ${JSON.stringify(npm)} "$@"\n`);
    pretend("gh");
  });
  afterAll(() => {
    for (const made of [copy, programs]) rmSync(made, { recursive: true });
  });

  const called = (): readonly string[] => readFileSync(calls, "utf8").trim().split("\n");

  it("publish nothing while the support address is a placeholder", () => {
    expect(runJob(workflow("release.yml").jobs.publish)).toContain("SUPPORT.md still says PUT-YOUR-SUPPORT-ADDRESS-HERE");
    expect(called().some((call) => call.startsWith("gh "))).toBe(false);
  });

  it("publish nothing while the changes have no date", () => {
    change("SUPPORT.md", "PUT-YOUR-SUPPORT-ADDRESS-HERE", "support@kit.invalid");
    change("CHANGELOG.md", new RegExp(`^## ${manifest.version.replaceAll(".", "\\.")}.*$`, "m"), `## ${manifest.version} (unreleased)`);
    expect(runJob(workflow("release.yml").jobs.publish)).toContain(`CHANGELOG.md gives ${manifest.version} no date`);
    expect(called().some((call) => call.startsWith("gh "))).toBe(false);
  });

  it("publish the file to paste, the folder, their checksums and the changes under the tag", () => {
    change("CHANGELOG.md", `## ${manifest.version} (unreleased)`, `## ${manifest.version} (2030-01-31)`);
    expect(runJob(workflow("release.yml").jobs.publish)).toBeNull();
    expect(called().at(-1)).toBe(
      `gh release create ${tag} --verify-tag --title Hiring kit ${manifest.version} --notes-file release/notes.md release/Code.gs release/dist.zip release/SHA256SUMS`,
    );
    const release = join(copy, "release");
    expect(readFileSync(join(release, "Code.gs"), "utf8")).toBe(readFileSync(join(copy, "dist-paste/Code.gs"), "utf8"));
    expect(readFileSync(join(release, "notes.md"), "utf8").length).toBeGreaterThan(100);
    expect(readFileSync(join(release, "notes.md"), "utf8")).not.toMatch(/^## /m);
  });

  it("make the demo, static and with relative addresses only", () => {
    mkdirSync(join(copy, "page-dist"), { recursive: true });
    expect(runJob(workflow("pages.yml").jobs.build)).toBeNull();
    const upload = stepsOf(workflow("pages.yml").jobs.build).find(({ uses }) => uses?.startsWith("actions/upload-pages-artifact@"));
    expect(upload?.with).toEqual({ path: "page-dist" });
    const page = readFileSync(join(copy, "page-dist/index.html"), "utf8");
    const addresses = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address = ""]) => address);
    expect(addresses.filter((address) => !address.startsWith("data:"))).toEqual(["main.css", "main.js"]);
    for (const name of ["main.css", "main.js"]) expect(existsSync(join(copy, "page-dist", name))).toBe(true);
  });
});
