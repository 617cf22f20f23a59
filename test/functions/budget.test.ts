import { describe, expect, it } from "vitest";
import { InputError } from "../../src/domain/input-error.ts";
import { SMM_ALLOCATE, SMM_EFFICIENCY, SMM_FORECAST, SMM_PLANREASONS, SMM_PLANSCORE } from "../../src/functions/budget.ts";

type Cells = readonly (readonly (number | string)[])[];
const rounded = (cells: Cells) => cells.map((row) => row.map((cell) => (typeof cell === "number" ? Number(cell.toFixed(6)) : cell)));
const upright = (cells: readonly unknown[]) => cells.map((cell) => [cell]);

const good = [325, 80, 40, 120, 20, 15, 50];
const none = "no benchmark";

describe("SMM_PLANSCORE", () => {
  it("gives the total, the six parts and the flags in one row", () => {
    expect(SMM_PLANSCORE([good], 650, 4)).toEqual([[96.25, 20, 20, 25, 10, 10, 11.25, ""]]);
    expect(rounded(SMM_PLANSCORE([[600, 0, 0, 50, 0, 0, 0]], 650, 2))).toEqual([
      [
        ...[44.608974, 20, 4, 16.858974, 0, 0, 3.75],
        "One-sided: 92.3 % for ads. Hardly anything for tracking. Nothing for training, time, people, tracking. Little for tools, creative work, time and people, tracking. Much for ads.",
      ],
    ]);
    const elsewhere = [[false, false, false, false, true, true, false]];
    expect(SMM_PLANSCORE([[390, 60, 30, 120, 0, 0, 50]], 650, 5, elsewhere)).toEqual([[100, 20, 20, 25, 10, 10, 15, ""]]);
  });

  it("takes a column, blanks, single cells in brackets, and ticks in any form that Sheets hands over", () => {
    expect(SMM_PLANSCORE(upright(good), [[650]], [[4]])).toEqual(SMM_PLANSCORE([good], 650, 4));
    expect(SMM_PLANSCORE(upright([...good, "", ""]), 650, 4)).toEqual(SMM_PLANSCORE([good], 650, 4));
    const blank = SMM_PLANSCORE([[390, 60, 30, 120, "", "", 50]], 650, 5, upright(["", 0, "#N/A", undefined, 1, true, false]));
    expect(blank[0]?.[0]).toBe(100);
  });

  it("flags what is over, what is left, and reasons that nobody rated", () => {
    expect(SMM_PLANSCORE([[330, ...good.slice(1)]], 650, "")[0]?.slice(1)).toEqual([
      ...[0, 20, 25, 10, 10, 0],
      "5 over the budget. The reasons are not rated yet.",
    ]);
    expect(SMM_PLANSCORE([[324.5, ...good.slice(1)]], 650, 3)[0]?.[7]).toBe("0.5 of the budget is left.");
    expect(SMM_PLANSCORE([Array(7).fill("")], 650, 4)).toEqual([[0, 0, 0, 0, 0, 0, 0, "Nothing is planned."]]);
  });

  it("speaks French when asked", () => {
    expect(SMM_PLANSCORE([[330, ...good.slice(1)]], 650, 4, "", "fr")[0]?.[7]).toBe("5 de trop.");
  });
});

describe("SMM_PLANREASONS", () => {
  it("gives every lost point its sentence", () => {
    expect(rounded(SMM_PLANREASONS([[465, 80, 40, 0, 20, 15, 0]], 650, ""))).toEqual([
      ["Keeps to the budget", 9.230769, "30 of the budget has no use yet."],
      ["Thinks of everything", 4, "Nothing for tracking, and it is not covered elsewhere."],
      ["Sensible shares", 2.777778, "75 % for ads is a lot; 65 % at most is usual."],
      ["Sensible shares", 2.777778, "0 % for creative work is little; 10 % or more is usual."],
      ["Sensible shares", 0.555556, "0 % for tracking is little; 2 % or more is usual."],
      ["Not all on one card", 3.844953, "Most of the money hangs on ads (75 %)."],
      ["Measures results", 10, "0 % for tracking; from 2 % on, somebody will know what the rest achieved."],
      ["Good reasons", 15, "Nobody has rated the reasons yet."],
    ]);
  });

  it("says when nothing was lost", () => {
    expect(SMM_PLANREASONS([good], 650, 5)).toEqual([["", 0, "No point lost."]]);
    expect(SMM_PLANREASONS([good], 650, 5, "", "fr")).toEqual([["", 0, "Aucun point perdu."]]);
  });
});

describe("SMM_ALLOCATE", () => {
  it("gives spend, marginal return and value, a row per channel", () => {
    const found = SMM_ALLOCATE(650, upright([30, 20, 10]), "", upright([100, 50, 200]), "", "", "log", 10);
    expect(rounded(found)).toEqual([
      [380, 0.0625, 47.058478],
      [270, 0.0625, 37.12596],
      [0, 0.05, 0],
    ]);
    expect(found.reduce((sum, row) => sum + Number(row[2]), 0)).toBeCloseTo(84.184437, 6);
  });

  it("takes steps of 5 and logarithms unless told otherwise", () => {
    expect(SMM_ALLOCATE(650, [[30, 20, 10]], "", [[100, 50, 200]])).toEqual(
      SMM_ALLOCATE(650, [[30, 20, 10]], "", [[100, 50, 200]], "", "", "LOG ", 5),
    );
  });

  it("takes hills and powers, one shape for all, and a curve a channel", () => {
    const hill = SMM_ALLOCATE(650, [[100, 80, 30]], [[1, 2, 1]], [[200, 150, 50]], "", "", "hill");
    expect(hill.map(([spend]) => spend)).toEqual([275, 295, 80]);
    expect(SMM_ALLOCATE(30, [[1, 1]], 0.5, "", "", "", "power").map(([spend]) => spend)).toEqual([15, 15]);
    const mixed = SMM_ALLOCATE(100, [[3, 1]], [["", 0.5]], [[20, ""]], "", "", [["log", "power"]]);
    expect(mixed.reduce((sum, [spend]) => sum + Number(spend), 0)).toBe(100);
  });

  it("keeps to minimums and maximums, blank for none, and leaves no cent", () => {
    const found = SMM_ALLOCATE(652.37, [[30, 20, 10]], "", [[100, 50, 200]], [["", "", 100.01]], [[200, "", ""]]);
    expect(found[0]?.[0]).toBe(200);
    expect(found[2]?.[0]).toBeGreaterThanOrEqual(100.01);
    expect(found.reduce((sum, [spend]) => sum + Math.round(Number(spend) * 100), 0)).toBe(65_237);
  });

  it("leaves the rows without a channel blank, between others and at the end", () => {
    const found = SMM_ALLOCATE(50, upright([30, "", 20, "", ""]), "", upright([100, "", 50, "", ""]));
    expect(found.map((row) => row.some((cell) => cell !== ""))).toEqual([true, false, true, false, false]);
    expect(found.every((row) => row.length === 3)).toBe(true);
  });

  it("shows no slope where there is none to show", () => {
    expect(SMM_ALLOCATE(0, [[3]], 0.5, "", "", "", "power")).toEqual([[0, "", 0]]);
  });
});

describe("SMM_EFFICIENCY", () => {
  it("is the share of the best possible", () => {
    const call = SMM_EFFICIENCY([[300, 200, 150]], [[10, 6, 4]], [[0.5, 0.5, 0.5]], "", "", "", "power");
    expect(call).toBeCloseTo(0.976849, 6);
    expect(SMM_EFFICIENCY([[300, 200, 150]], upright([10, 6, 4]), 0.5, "", "power")).toBe(call);
    expect(SMM_EFFICIENCY([[380, 270, 0]], [[30, 20, 10]], "", [[100, 50, 200]])).toBeCloseTo(1, 9);
    expect(SMM_EFFICIENCY([["", "", ""]], [[30, 20, 10]], "", [[100, 50, 200]])).toBe("");
  });
});

describe("SMM_FORECAST", () => {
  const table = [
    ["Platform", "Metric", "Low", "High", "Currency", "Source", "As of"],
    ["Facebook", "CPM", 8, 14, "USD", "", ""],
    ["facebook ", "cpc", 1.2, 0.6, "USD", "", ""],
    ["X", "CPC", 0.5, "", "", "", ""],
    ["TikTok", "Minimum par jour, groupe d’annonces", 20, "", "USD", "", ""],
    ["Pinterest", "CPM", "", "", "USD", "", ""],
    ["FB", "Reach", 0.01, 0.02, "", "", ""],
    ["", "", "", "", "", "", ""],
  ];

  it("gives ranges and flags, a row per platform", () => {
    const found = SMM_FORECAST(
      upright([140, 50, "", 100, 7, ""]),
      upright(["Facebook", "Twitter", "TikTok", "TikTok", "Pinterest", ""]),
      table,
    );
    const thin = "Spread over 4 platforms; one or two would get further.";
    expect(rounded(found)).toEqual([
      [10_000, 17_500, 116.666667, 233.333333, none, none, `Not used for the forecast: Reach. ${thin}`],
      [none, none, 100, 100, none, none, thin],
      ["", "", "", "", "", "", ""],
      [...Array(6).fill(none), `Below the platform’s minimum: one ad group all month takes 600 (20 a day), and this lasts 5 days. ${thin}`],
      [...Array(6).fill(none), thin],
      ["", "", "", "", "", "", ""],
    ]);
  });

  it("speaks French when asked, and minds the currency", () => {
    expect(SMM_FORECAST(100, "Pinterest", table, "", "fr")[0]?.[0]).toBe("pas de repère");
    expect(SMM_FORECAST(100, "Facebook", table, "eur")[0]?.[6]).toBe(
      "Benchmarks are in USD, the plan is in EUR; nothing is converted. Not used for the forecast: Reach.",
    );
  });

  it("takes clicks from impressions and leads from clicks where no price is known, and CPA for CPL", () => {
    const rows = (...more: readonly (readonly unknown[])[]) => [["Instagram", "CPM", 10, 10, "USD"], ...more];
    const rates = [
      ["Instagram", "CTR", 0.012, 0.012, ""],
      ["Instagram", "CVR", "5 %", "10 %", ""],
    ];
    expect(rounded(SMM_FORECAST(300, "Instagram", rows(...rates), "EUR"))[0]?.slice(0, 6)).toEqual([30_000, 30_000, 360, 360, 18, 36]);
    expect(SMM_FORECAST(300, "IG", rows(["Instagram", "CTR", 1.2, "", ""]))[0]?.slice(2, 4)).toEqual([360, 360]);
    expect(SMM_FORECAST(300, "Instagram", rows(["Instagram", "CPC", 1, 2, "USD"], ...rates))[0]?.slice(2, 4)).toEqual([150, 300]);
    expect(SMM_FORECAST(300, "Instagram", rows(["Instagram", "CPA", 10, 30, "USD"]))[0]?.slice(4, 6)).toEqual([10, 30]);
  });

  it.each(["FB", "Meta Ads (FB+IG)", "facebook", "Facebook ads", "Meta", "Publicité Facebook"])("knows Facebook as %s", (name) => {
    expect(SMM_FORECAST(140, name, table)[0]?.[0]).toBe(10_000);
  });
});

describe("every failure is one sentence with the culprit and the remedy", () => {
  const a = [[30, 20]];
  const scale = [[100, 50]];
  const with3 = (cell: unknown) => [[325, 80, cell, 120, 20, 15, 50]];
  const failures: readonly (readonly [call: () => unknown, sentence: string])[] = [
    [() => SMM_PLANSCORE(with3(-50), 650), "SMM_PLANSCORE: the amount of training is -50; use a number of 0 or more."],
    [() => SMM_PLANSCORE(with3("abc"), 650), 'SMM_PLANSCORE: the amount of training is "abc"; use a number of 0 or more.'],
    [() => SMM_PLANSCORE(with3("1 200,50"), 650), 'SMM_PLANSCORE: the amount of training is "1 200,50"; use a number of 0 or more.'],
    [() => SMM_PLANSCORE(with3("#REF!"), 650), 'SMM_PLANSCORE: the amount of training is "#REF!"; use a number of 0 or more.'],
    [() => SMM_PLANSCORE(with3(true), 650), "SMM_PLANSCORE: the amount of training is true; use a number of 0 or more."],
    [() => SMM_PLANSCORE(with3(new Date(0)), 650), "SMM_PLANSCORE: the amount of training is a date; use a number of 0 or more."],
    [
      () => SMM_PLANSCORE([[1, 2, 3, 4, 5, 6]], 650),
      "SMM_PLANSCORE needs the plan in one row or one column, with seven cells for ads, tools, training, creative, time, people, tracking; there are 6.",
    ],
    [
      () => SMM_PLANSCORE([good, good], 650),
      "SMM_PLANSCORE needs the plan in one row or one column, with seven cells for ads, tools, training, creative, time, people, tracking; there is a block.",
    ],
    [() => SMM_PLANSCORE([good], 0), "SMM_PLANSCORE: the budget is 0; use an amount above 0."],
    [() => SMM_PLANSCORE([good], ""), "SMM_PLANSCORE: the budget is blank; use an amount above 0."],
    [() => SMM_PLANSCORE([good], "a lot"), 'SMM_PLANSCORE: the budget is "a lot"; use an amount above 0.'],
    [() => SMM_PLANSCORE([good], 650, 6), 'SMM_PLANSCORE: the justification is 6; use 1 to 5, or leave the cell blank for "not observed".'],
    [
      () => SMM_PLANSCORE([good], 650, 4, [[true, "yes", "", "", "", "", ""]]),
      'SMM_PLANSCORE: "covered elsewhere" of tools is "yes"; use TRUE or FALSE.',
    ],
    [
      () => SMM_PLANSCORE([good], 650, 4, [[true, false]]),
      'SMM_PLANSCORE needs the list "covered elsewhere" in one row or one column, with seven cells for ads, tools, training, creative, time, people, tracking; there are 2.',
    ],
    [() => SMM_PLANSCORE([good], 650, 4, "", "de"), 'SMM_PLANSCORE: the language is "de"; use en or fr.'],
    [() => SMM_ALLOCATE(-1, a, "", scale), "SMM_ALLOCATE: the budget is -1; use a number of 0 or more."],
    [() => SMM_ALLOCATE("", a, "", scale), "SMM_ALLOCATE: the budget is blank; use an amount of 0 or more."],
    [() => SMM_ALLOCATE(650, [["", ""]], "", scale), "SMM_ALLOCATE needs a value of a for at least one channel."],
    [() => SMM_ALLOCATE(650, [[30, "x"]], "", scale), 'SMM_ALLOCATE: a of channel 2 is "x"; use a number of 0 or more.'],
    [() => SMM_ALLOCATE(650, a, "", [[100, ""]]), "SMM_ALLOCATE: the scale of channel 2 is blank; the curve log needs a number above 0."],
    [
      () => SMM_ALLOCATE(650, a, [[0.5, 0]], "", "", "", "power"),
      "SMM_ALLOCATE: the shape of channel 2 is 0; the curve power needs a number above 0.",
    ],
    [() => SMM_ALLOCATE(650, a, "", [[100, 50, 20]]), "SMM_ALLOCATE needs one scale for each channel: 2 channels, 3 given."],
    [() => SMM_ALLOCATE(650, a, "", scale, [[-5, ""]]), "SMM_ALLOCATE: the minimum of channel 1 is -5; use a number of 0 or more."],
    [
      () => SMM_ALLOCATE(650, a, "", scale, [[400, 300]]),
      "SMM_ALLOCATE: the minimums take 700, more than the budget of 650; lower a minimum or raise the budget.",
    ],
    [
      () => SMM_ALLOCATE(650, a, "", scale, [["", 300]], [["", 200]]),
      "SMM_ALLOCATE: the minimum of channel 2 is 300, above its maximum of 200.",
    ],
    [() => SMM_ALLOCATE(650, a, "", scale, "", "", "linear"), 'SMM_ALLOCATE: the curve of channel 1 is "linear"; use log, power or hill.'],
    [
      () => SMM_ALLOCATE(650, a, "", scale, "", "", "", 0),
      "SMM_ALLOCATE: the step is 0; use a number of 0.01 or more, or leave it out for 5.",
    ],
    [() => SMM_ALLOCATE(650_000, a, "", scale), "SMM_ALLOCATE: 650000 in steps of 5 is more than 10000 steps; use a step of 65 or more."],
    [() => SMM_EFFICIENCY([[1]], a, "", scale), "SMM_EFFICIENCY needs one amount for each channel: 2 channels, 1 amounts."],
    [() => SMM_EFFICIENCY([[1, -1]], a, "", scale), "SMM_EFFICIENCY: the plan for channel 2 is -1; use a number of 0 or more."],
    [() => SMM_EFFICIENCY([[1, 1]], a, "", scale, [["", 5]]), "SMM_EFFICIENCY: the plan for channel 2 is 1, below its minimum of 5."],
    [
      () => SMM_FORECAST(100, "Facebook", [["Facebook", "CPM"]]),
      "SMM_FORECAST needs the benchmarks in columns (platform, metric, low, high, currency); there are 2.",
    ],
    [
      () => SMM_FORECAST(100, "Facebook", [["Facebook", "CPM", 0, 5]]),
      "SMM_FORECAST: a figure in row 1 of the benchmarks is 0; use a number above 0, or leave the cell blank.",
    ],
    [() => SMM_FORECAST("abc", "Facebook", [["", "", "", ""]]), 'SMM_FORECAST: spend 1 is "abc"; use a number of 0 or more.'],
    [
      () => SMM_FORECAST([[1, 2]], [["Facebook", ""]], [["", "", "", ""]]),
      "SMM_FORECAST: spend 2 has no platform; name it or clear the spend.",
    ],
    [
      () => SMM_FORECAST([[1, 2]], "Facebook", [["", "", "", ""]]),
      "SMM_FORECAST needs one platform for each spend: 2 spends, 1 platforms.",
    ],
  ];
  it.each(failures.map(([call, sentence]) => ({ call, sentence })))("$sentence", ({ call, sentence }) => {
    expect(call).toThrow(new InputError(sentence));
  });
});
