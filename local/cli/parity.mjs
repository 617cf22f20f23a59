/** Writes test/parity.md from local/parity.json, and the sentence for the README to stdout: `npm run parity`. */
import { readFileSync, writeFileSync } from "node:fs";
import { loadTypeScript } from "../load-typescript.mjs";

const { parityCounts, parityPage } = await loadTypeScript("cli/parity-page.ts");
const parity = JSON.parse(readFileSync(new URL("../parity.json", import.meta.url), "utf8"));
writeFileSync(new URL("../../test/parity.md", import.meta.url), parityPage(parity));
process.stdout.write(`${parityCounts(parity)}\n`);
