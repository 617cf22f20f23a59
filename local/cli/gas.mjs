/** The command line of the local host: bundles cli.ts on the fly, so that it runs from TypeScript without a build step, and starts it. */
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
// An unhandled rejection in the script does not end the process, as at Google.
process.on("unhandledRejection", () => undefined);
const { main } = await import(pathToFileURL(outfile).href);
const { rmSync } = await import("node:fs");
rmSync(outfile);
process.exitCode = await main(process.argv.slice(2));
