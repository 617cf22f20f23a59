import { readdirSync, readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";

/** The types are given: a warehouse would take a column without any figure, such as minimums that nobody set, for text. */
const LOG =
  "{role_id: 'VARCHAR', candidate_code: 'VARCHAR', interviewer_code: 'VARCHAR', criterion_id: 'VARCHAR', rating: 'DOUBLE', rated_at: 'TIMESTAMP'}";
const RUBRIC = "{role_id: 'VARCHAR', criterion_id: 'VARCHAR', weight: 'DOUBLE', minimum: 'DOUBLE'}";

type Value = string | number | null;

/** A warehouse as an agency would have one, with the views of this project over the two tables that workbooks export. */
export interface Warehouse {
  /** One record per row. Whole numbers that may be large come as numbers too. */
  readonly query: (sql: string) => Promise<readonly Readonly<Record<string, Value>>[]>;
  readonly close: () => void;
}

/**
 * Loads exported tables into a warehouse in memory and makes the views of `sql/`.
 *
 * @param log path of a CSV file with the lines of one export or of many under one another
 * @param rubric the same for the rubrics
 */
export async function openWarehouse(log: string, rubric: string): Promise<Warehouse> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  for (const [table, { path, columns }] of Object.entries({
    hiring_log: { path: log, columns: LOG },
    hiring_rubric: { path: rubric, columns: RUBRIC },
  }))
    await connection.run(
      `CREATE TABLE ${table} AS SELECT * FROM read_csv('${path.replaceAll("'", "''")}', header = true, columns = ${columns})`,
    );
  for (const name of readdirSync("sql")) await connection.run(readFileSync(`sql/${name}`, "utf8"));
  const query: Warehouse["query"] = async (sql) =>
    (await connection.runAndReadAll(sql))
      .getRowObjectsJS()
      .map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, value]) => [name, typeof value === "bigint" ? Number(value) : (value as Value)]),
        ),
      );
  const close = (): void => {
    connection.closeSync();
    instance.closeSync();
  };
  return { query, close };
}
