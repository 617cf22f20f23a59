/** Compares what Google answered (`live.json`) with what the local host does: `npm run conformance -- live.json`. */
import { fileURLToPath } from "node:url";
import { loadTypeScript } from "../load-typescript.mjs";

console.debug = console.log = console.info = () => undefined;
const { compareConformance } = await loadTypeScript("cli/conformance.ts");
try {
  process.exitCode = compareConformance(process.argv[2], fileURLToPath(new URL("../../conformance", import.meta.url)));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
