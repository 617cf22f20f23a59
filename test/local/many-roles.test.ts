import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  allRoles,
  candidatesPerRole,
  criteria,
  interviewers,
  logCsv,
  minimumOf,
  ratingOf,
  rubricCsv,
  weightOf,
} from "../../local/bench/generated-roles.ts";
import { openWarehouse, type Warehouse } from "../../local/bench/warehouse.ts";
import { openWorkbook } from "../product/kit.ts";

const upTo = <Item>(length: number, item: (index: number) => Item): Item[] => Array.from({ length }, (_, index) => item(index));
const given = (role: number, candidate: number, criterion: number): number[] =>
  upTo(interviewers, (interviewer) => ratingOf(role, candidate, interviewer, criterion)).filter((rating) => rating !== null);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe("a million ratings of many roles in a warehouse", () => {
  const folder = mkdtempSync(join(tmpdir(), "roles-"));
  let warehouse: Warehouse;

  beforeAll(async () => {
    writeFileSync(join(folder, "log.csv"), logCsv());
    writeFileSync(join(folder, "rubric.csv"), rubricCsv());
    warehouse = await openWarehouse(join(folder, "log.csv"), join(folder, "rubric.csv"));
  }, 120_000);

  afterAll(() => {
    warehouse.close();
    rmSync(folder, { recursive: true });
  });

  it("get the scores, bounds, coverage and must-haves of SMM_SCORECARD, withheld where it withholds them", async () => {
    const [{ ratings } = {}] = await warehouse.query("SELECT COUNT(*) AS ratings FROM hiring_log");
    expect(ratings).toBeGreaterThanOrEqual(1_000_000);
    const rows = await warehouse.query("SELECT * FROM hiring_scores");
    const found = new Map(rows.map((row) => [`${row.role_id} ${row.candidate_code}`, row]));
    expect(found.size).toBe(allRoles.length * candidatesPerRole);
    const kit = openWorkbook();
    let withheld = 0;
    for (const role of allRoles) {
      const cells = upTo(candidatesPerRole, (candidate) => upTo(criteria, (criterion) => given(role, candidate, criterion)));
      const table = (cell: (ratings: readonly number[]) => unknown) =>
        cells.map((row) => row.map((ratings) => (ratings.length === 0 ? "" : cell(ratings))));
      const minimums = [upTo(criteria, (criterion) => minimumOf(role, criterion) ?? "")];
      const weights = [upTo(criteria, (criterion) => weightOf(role, criterion))];
      const parameters = [table(mean), weights, minimums, "", "", table(({ length }) => length)];
      const expected = kit.run("SMM_SCORECARD", parameters).result as (string | number)[][];
      const off: string[] = [];
      for (const [candidate, [score, percent, coverage, low, high, gate]] of expected.entries()) {
        const row = found.get(`R-${role} C-${candidate}`);
        const pairs = [
          [row?.score ?? "", score],
          [row?.percent ?? "", percent],
          [row?.coverage, coverage],
          [row?.low, low],
          [row?.high, high],
        ];
        const same = pairs.every(([a, b]) => a === b || Math.abs(Number(a) - Number(b)) < 1e-9);
        const words = (["failed", "borderline", "open"] as const).flatMap((kind) =>
          row?.[kind] ? [`${{ failed: "FAIL", borderline: "BORDERLINE", open: "OPEN" }[kind]}: ${named(String(row[kind]))}`] : [],
        );
        const said = words.length > 0 ? words.join("; ") : (row?.gate ?? "");
        if (
          !same ||
          String(gate)
            .split("; too little")[0]
            ?.replace(/^too little.*/, "") !== said
        )
          off.push(`role ${role}, candidate ${candidate}: ${gate} / ${said}`);
        if (score === "") withheld++;
      }
      expect(off).toEqual([]);
    }
    expect(withheld).toBeGreaterThan(100);
  }, 180_000);

  it("tell of every interviewer the number and the mean of their ratings, and how far above the others they are", async () => {
    const [row] = await warehouse.query("SELECT * FROM hiring_interviewers WHERE role_id = 'R-3' AND interviewer_code = 'I-2'");
    const own: number[] = [];
    const above: number[] = [];
    for (let candidate = 0; candidate < candidatesPerRole; candidate++)
      for (let criterion = 0; criterion < criteria; criterion++) {
        const rating = ratingOf(3, candidate, 2, criterion);
        if (rating === null) continue;
        own.push(rating);
        const others = upTo(interviewers, (each) => (each === 2 ? null : ratingOf(3, candidate, each, criterion))).filter(
          (each) => each !== null,
        );
        if (others.length > 0) above.push(rating - mean(others));
      }
    expect(row).toMatchObject({ candidates: candidatesPerRole, ratings: own.length, compared_ratings: above.length });
    expect(row?.mean).toBeCloseTo(mean(own), 9);
    expect(row?.above_others).toBeCloseTo(mean(above), 9);
  });
});

/** "X0, X3" in the way SMM_SCORECARD names criteria: by their places. */
function named(ids: string): string {
  const places = ids.split(", ").map((id) => Number(id.slice(1)) + 1);
  return `${places.length === 1 ? "criterion" : "criteria"} ${places.join(", ")}`;
}
