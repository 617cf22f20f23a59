/** The command line of the local host: bundles cli.ts in a moment, so that it runs from TypeScript with nothing built, and starts it. */
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));
const outfile = join(root, "node_modules", ".cache", "hiring-kit", `cli-${process.pid}.mjs`);
mkdirSync(dirname(outfile), { recursive: true });
await build({
  entryPoints: [join(root, "local", "cli", "cli.ts")],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  packages: "external",
  logLevel: "error",
});
// A promise of the script that fails with nobody waiting for it ends nothing, as at Google.
process.on("unhandledRejection", () => undefined);
const { main } = await import(pathToFileURL(outfile).href);
const { rmSync } = await import("node:fs");
rmSync(outfile);
process.exitCode = await main(process.argv.slice(2));
