import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const project = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "how-it-works-"));
afterAll(() => rmSync(folder, { recursive: true }));

const gas = (...args: string[]): unknown => {
  const ran = spawnSync(process.execPath, ["local/cli/gas.mjs", ...args], { cwd: project, encoding: "utf8", maxBuffer: 1e8 });
  expect(ran.status, ran.stdout + ran.stderr).toBe(0);
  return JSON.parse(ran.stdout);
};

describe.each([
  ["en_US", "How it works"],
  ["fr_FR", "Comment ça marche"],
])("the sheet that explains the functions, in %s", (locale, name) => {
  it("answers every question live, without an error and without one result in the way of another", () => {
    const workbook = join(folder, `${locale}.json`);
    gas("run", "dist", "insertHowItWorks", "--save", workbook, "--locale", locale);
    const { sheets } = gas("show", workbook) as { sheets: Record<string, { values: unknown[][] }> };
    const values = sheets[name]?.values ?? [];
    const shown = values.flat().filter((cell) => typeof cell === "string" && /^#|Loading/.test(cell));
    expect(shown).toEqual([]);
    const calls = values.flatMap((row, r) =>
      /^SMM_\w+\(/.test(String(row[1])) ? [{ call: String(row[1]), answer: values[r + 3]?.[1] }] : [],
    );
    expect(calls.map(({ call }) => call.split("(")[0])).toEqual([
      ...["SMM_SCORE", "SMM_SCORECARD", "SMM_WEIGHTS", "SMM_PANEL", "SMM_ADJUST", "SMM_SEVERITY"],
      ...["SMM_AGREEMENT", "SMM_PBEST", "SMM_BEATS", "SMM_RANKS", "SMM_FLIP", "SMM_RATERS"],
      ...["SMM_PLANSCORE", "SMM_FORECAST", "SMM_ALLOCATE", "SMM_EFFICIENCY"],
    ]);
    for (const { call, answer } of calls) expect(answer, call).not.toBe("");
    expect(calls.find(({ call }) => call.startsWith("SMM_FLIP"))?.answer).toBeCloseTo(7.5, 9);
  });
});
