import { mkdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { root } from "./question-data.mjs";

/** Bundles a TypeScript file of src in a moment and imports it, so that training sees a question exactly as the add-on does. */
export const loadSource = async (file) => {
  const outfile = join(root, "node_modules", ".cache", "hiring-kit", `${basename(file)}-${process.pid}.mjs`);
  mkdirSync(join(root, "node_modules", ".cache", "hiring-kit"), { recursive: true });
  await build({ entryPoints: [join(root, file)], outfile, bundle: true, format: "esm", platform: "node", logLevel: "error" });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile);
  }
};
