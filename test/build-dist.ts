import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Builds dist before any test, so that tests read the files a user would push. */
export default function buildDist(): void {
  const script = fileURLToPath(new URL("../build.mjs", import.meta.url));
  execFileSync(process.execPath, [script], { stdio: ["ignore", "ignore", "inherit"] });
}
