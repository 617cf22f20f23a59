/** Writes test/parity.md from local/parity/, and the sentence for the README to stdout: `npm run parity`. */
import { writeFileSync } from "node:fs";
import { loadTypeScript } from "../load-typescript.mjs";

const { parityCounts, parityPage, readParity } = await loadTypeScript("cli/parity-page.ts");
const parity = readParity(new URL("../parity/", import.meta.url));
writeFileSync(new URL("../../test/parity.md", import.meta.url), parityPage(parity));
process.stdout.write(`${parityCounts(parity)}\n`);
