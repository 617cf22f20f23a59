import { expect, it } from "vitest";
import { falseStatements, randomWorkbook } from "./truth.ts";

/** `FUZZ=5000` tries more of them. */
const WORKBOOKS = Number(process.env.FUZZ ?? 200);

it(`${WORKBOOKS} random workbooks: every figure and sentence of the board is what the raw ratings say`, { timeout: 1_200_000 }, () => {
  let compared = 0;
  for (let seed = 1; seed <= WORKBOOKS; seed++) {
    const result = falseStatements(randomWorkbook(seed));
    compared += result.compared;
    expect(result.found, `workbook ${seed}`).toEqual([]);
  }
  expect(compared).toBeGreaterThan(10 * WORKBOOKS);
  console.info(`${WORKBOOKS} workbooks, ${compared} statements compared, 0 false`);
});
