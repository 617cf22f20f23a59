/** `npm run bench`: what the bundle and its main actions cost, as figures and as ratios measured in one run. Build first. */
import { loadTypeScript } from "../load-typescript.mjs";

const { bench } = await loadTypeScript("bench/bench.ts");
await bench();
