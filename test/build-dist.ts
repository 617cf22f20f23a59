import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

const root = fileURLToPath(new URL("..", import.meta.url));
const cache = join(root, "node_modules", ".cache", "workbooks");

/**
 * Builds dist before any test, so that tests read the files a user would push, and says where workbooks saved with them lie: their folder
 * is named after all that they come from, the add-on and the host.
 */
export default function buildDist(project: TestProject): void {
  const { status, stderr } = spawnSync(process.execPath, [join(root, "build.mjs")], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr.trim());
  const hash = createHash("sha256");
  for (const file of [...filesBelow(join(root, "dist")), ...filesBelow(join(root, "local")), join(root, "package-lock.json")])
    hash.update(file).update(readFileSync(file));
  const key = hash.digest("hex").slice(0, 16);
  for (const old of namesIn(cache)) if (old !== key) rmSync(join(cache, old), { recursive: true });
  project.provide("savedWorkbooks", join(cache, key));
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
