import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import { Workbook } from "../../local/engine/workbook/workbook.ts";

/**
 * A workbook that was made once for this build of the add-on, and is loaded in a fraction of the time that making it takes.
 *
 * The first test that wants it makes it; the others, in whatever process, load the file.
 *
 * @param name says everything that `make` depends on
 * @param functions of the program, for the engine to know as it loads
 */
export function savedWorkbook(name: string, functions: readonly string[], make: () => Workbook): Workbook {
  const folder = inject("savedWorkbooks");
  const file = join(folder, `${encodeURIComponent(name)}.json`);
  return Workbook.load(JSON.parse(read(file) ?? write(file, JSON.stringify(make().save()))), functions);
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Whole or not at all: another process may be reading, or making the same. */
function write(file: string, text: string): string {
  mkdirSync(join(file, ".."), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, file);
  return text;
}

declare module "vitest" {
  interface ProvidedContext {
    /** Folder of the workbooks that were saved with this build of add-on and host. */
    savedWorkbooks: string;
  }
}
