import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Builds dist before any test, so that tests read the files a user would push. */
export default function buildDist(): void {
  const script = fileURLToPath(new URL("../build.mjs", import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [script], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr.trim());
}
