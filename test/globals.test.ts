import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const project = fileURLToPath(new URL("..", import.meta.url));
const compiler = join(project, "node_modules/typescript/bin/tsc");

/** The names the compiler does not know in a file that lies in the given folder. */
const unknownNames = (folder: string, names: readonly string[]): string[] => {
  const probe = mkdtempSync(join(tmpdir(), "globals-test-"));
  try {
    const settings = {
      extends: join(project, folder, "tsconfig.json"),
      compilerOptions: { typeRoots: [join(project, "node_modules/@types")] },
      include: [],
      files: ["probe.ts"],
    };
    writeFileSync(join(probe, "tsconfig.json"), JSON.stringify(settings));
    writeFileSync(join(probe, "probe.ts"), `export const used: unknown[] = [${names.join(", ")}];\n`);
    const { stdout } = spawnSync(process.execPath, [compiler, "-p", probe], { encoding: "utf8" });
    return [...stdout.matchAll(/Cannot find name '(\w+)'/g)].map(([, name]) => name ?? "");
  } finally {
    rmSync(probe, { recursive: true, force: true });
  }
};

interface Folder {
  readonly folder: string;
  readonly knows: readonly string[];
  readonly lacks: readonly string[];
}

const folders: readonly Folder[] = [
  { folder: "src/domain", knows: ["Math"], lacks: ["SpreadsheetApp", "document", "console", "setTimeout", "process"] },
  { folder: "src/content", knows: ["Math"], lacks: ["SpreadsheetApp", "document", "console", "setTimeout", "process"] },
  { folder: "src", knows: ["SpreadsheetApp"], lacks: ["document", "window", "setTimeout", "fetch", "URL", "process"] },
  { folder: "src/pages", knows: ["document", "window"], lacks: ["SpreadsheetApp", "process"] },
  { folder: "local", knows: ["process"], lacks: ["SpreadsheetApp", "document", "window"] },
  { folder: "local/page", knows: ["document", "window"], lacks: ["SpreadsheetApp", "process"] },
];

it.each(folders)("in $folder the compiler knows $knows, but not $lacks", ({ folder, knows, lacks }) => {
  expect(unknownNames(folder, [...knows, ...lacks])).toEqual(lacks);
});
