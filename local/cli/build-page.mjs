/**
 * Builds the page: the local host, the spreadsheet engine and one Apps Script program in a folder of static files.
 *
 *   node local/cli/build-page.mjs [--program DIR --name NAME] [--out DIR]      (defaults: dist as "Hiring kit", page-dist)
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { parseSync } from "oxc-parser";
import { loadTypeScript } from "../load-typescript.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const source = join(root, "local", "page");

/** Names that the files declare as functions or `var`s at the top level, private ones too. */
function declaredNames(files) {
  return files.flatMap(({ name, source: text }) =>
    parseSync(name.replace(/\.gs$/, ".js"), text, { sourceType: "script" }).program.body.flatMap((statement) => {
      if (statement.type === "FunctionDeclaration") return statement.id.name;
      if (statement.type !== "VariableDeclaration" || statement.kind !== "var") return [];
      return statement.declarations.flatMap(({ id }) => (id.type === "Identifier" ? id.name : []));
    }),
  );
}

/** Lets the page import what only Node can read: `embedded:program`, `embedded:declared`, `embedded:google-api`. */
function embed(values) {
  return {
    name: "embed",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^embedded:/ }, ({ path }) => ({ path: path.slice("embedded:".length), namespace: "embedded" }));
      onLoad({ filter: /.*/, namespace: "embedded" }, ({ path }) => ({ contents: JSON.stringify(values[path]), loader: "json" }));
    },
  };
}

/** Every browser of today takes WOFF2; the older formats of a font, nine times its size, are left out of the style sheets. */
const modernFonts = {
  name: "modern-fonts",
  setup({ onLoad }) {
    onLoad({ filter: /font-awesome[^/]*\.css$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(/src:([^;}]*)/g, (_, list) => {
        const kept = list.split(/,\s*(?=url\()/).filter((each) => each.includes(".woff2"));
        return kept.length > 0 ? `src:${kept.join(",")}` : "";
      }),
      loader: "css",
    }));
  },
};

/**
 * Font Awesome's icons and the engine's styles become one style sheet, with the fonts beside it. All addresses are relative, so that the
 * folder works under any path.
 *
 * @param {string} program folder of the Apps Script program
 * @param {string} out folder to write; replaced
 * @param {string} [name] what the script project is called, which a folder of files does not say
 * @param {string[]} [pictures] files of pictures to show where the page has too little room
 */
export async function buildPage(program, out, name, pictures = []) {
  const { readProgram } = await loadTypeScript("runtime/read-program.ts");
  const { readGoogleApi } = await loadTypeScript("runtime/google-api.ts");
  const embedded = { ...readProgram(program), ...(name === undefined ? {} : { name }) };
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const picture of pictures) copyFileSync(picture, join(out, basename(picture)));
  const frameClient = await build({
    entryPoints: [join(source, "frame-client.ts")],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2021",
    logLevel: "error",
  });
  const values = {
    program: embedded,
    declared: declaredNames(embedded.files),
    "google-api": readGoogleApi(),
    "frame-client": frameClient.outputFiles[0].text,
    pictures: pictures.map((picture) => basename(picture)),
  };
  await build({
    entryPoints: [join(source, "main.ts")],
    outdir: out,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2023",
    mainFields: ["module", "main"],
    loader: { ".xml": "text", ".woff2": "file" },
    assetNames: "[name]",
    legalComments: "linked",
    logLevel: "error",
    plugins: [embed(values), modernFonts],
  });
  const page = readFileSync(join(source, "index.html"), "utf8");
  writeFileSync(join(out, "index.html"), page.replace("ACCENT", encodeURIComponent(accentColor())));
}

/** The icon's colour is that of the page around it. */
function accentColor() {
  const [, color] = /--accent: (#[0-9a-f]+);/.exec(readFileSync(join(source, "page.css"), "utf8")) ?? [];
  if (color === undefined) throw new Error("page.css sets no --accent.");
  return color;
}

/** The built add-on as the page of this project. */
export const buildKitPage = (out) =>
  buildPage(
    join(root, "dist"),
    out,
    "Hiring kit",
    [1, 2, 3].map((number) => join(root, "docs", "marketplace", `screenshot-${number}.png`)),
  );

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { program: { type: "string" }, name: { type: "string" }, out: { type: "string", default: "page-dist" } },
  });
  const out = resolve(root, values.out);
  if (values.program === undefined) await buildKitPage(out);
  else await buildPage(resolve(root, values.program), out, values.name);
}
