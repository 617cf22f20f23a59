import { CliError } from "./error.ts";
import { evaluateFormula } from "./eval.ts";
import { type CliCommand, readCommandLine, usage } from "./options.ts";
import { callFunction, runFunction } from "./run.ts";
import { showWorkbook } from "./show.ts";
import { writeXlsx } from "./xlsx.ts";

const commands: Readonly<Record<string, CliCommand>> = {
  run: runFunction,
  call: callFunction,
  eval: evaluateFormula,
  show: showWorkbook,
  xlsx: writeXlsx,
};

/** Runs one command; prints one JSON object on stdout and nothing else there. @returns the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  // The engine reports its timings to the console; stdout belongs to the answer.
  console.debug = console.log = console.info = () => undefined;
  try {
    const { positionals, options } = readCommandLine(argv);
    const [verb = "", ...rest] = positionals;
    const command = Object.hasOwn(commands, verb) ? commands[verb] : undefined;
    if (!command) throw new Error(usage);
    print(await command(rest, options));
    return 0;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    print({ error: message, ...(error instanceof CliError ? error.details : {}) });
    return 1;
  }
}

const print = (answer: object): void => {
  process.stdout.write(`${JSON.stringify(answer)}\n`);
};
