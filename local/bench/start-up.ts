import { readFileSync } from "node:fs";
import { constants, createContext, Script } from "node:vm";
import { median } from "./median.ts";
import { yardstick } from "./yardstick.ts";

const RUNS = 100;
/** The plainest cell of all, and one that says something in words. */
const cells = {
  "one SMM_SCORE": "SMM_SCORE([[4, 3, 5]], [[2, 1, 1]])",
  "one SMM_PLANREASONS": 'SMM_PLANREASONS([[650], [0], [0], [0], [0], [0], [0]], 650, "", "", "en")',
};

/**
 * Prints what every cell pays before its function begins: Apps Script compiles and runs the whole of Code.js for it in a fresh global scope. In
 * CPU time and as a ratio to a neutral program measured in the same process.
 */
export function benchStartUp(print: (line: string) => void): void {
  const code = readFileSync("dist/Code.js", "utf8");
  const plain = startUp(yardstick());
  const own = startUp(code);
  print(`start-up of a program of 16,000 tokens  ${plain.toFixed(2)} ms of CPU, median of ${RUNS}`);
  print(`start-up of Code.js                     ${own.toFixed(2)} ms of CPU, ${(own / plain).toFixed(2)} times that`);
  for (const [name, call] of Object.entries(cells)) {
    const called = startUp(`${code}\n${call};`);
    print(`  and ${name.padEnd(33)} ${called.toFixed(2)} ms of CPU, ${(called / plain).toFixed(2)} times that`);
  }
}

function startUp(source: string): number {
  return median(
    RUNS,
    (run) => {
      const context = createContext(constants.DONT_CONTEXTIFY);
      // First in the file: long scripts that differ at their end only are served from the engine's cache.
      const text = `//${run} ${Math.random()}\n${source}`;
      return () => new Script(text).runInContext(context);
    },
    cpuTime,
  );
}

/** CPU time of this process so far in milliseconds. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
