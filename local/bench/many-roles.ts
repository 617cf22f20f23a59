import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { logCsv, rubricCsv } from "./generated-roles.ts";
import { openWarehouse } from "./warehouse.ts";

/** Prints what a million exported ratings cost in a warehouse on this machine: loading the files, and each view. */
export async function benchManyRoles(print: (line: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "roles-"));
  const [log, rubric] = [join(folder, "log.csv"), join(folder, "rubric.csv")];
  try {
    const text = logCsv();
    writeFileSync(log, text);
    writeFileSync(rubric, rubricCsv());
    const start = performance.now();
    const warehouse = await openWarehouse(log, rubric);
    print(`${(text.split("\n").length - 2).toLocaleString("en")} ratings of many roles in DuckDB:`);
    print(`  loading two CSV files                 ${(performance.now() - start).toFixed(0)} ms`);
    for (const view of ["hiring_scores", "hiring_interviewers"]) {
      const begun = performance.now();
      const rows = await warehouse.query(`SELECT * FROM ${view}`);
      print(`  ${view.padEnd(37)} ${(performance.now() - begun).toFixed(0)} ms, ${rows.length.toLocaleString("en")} rows`);
    }
    warehouse.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
}
