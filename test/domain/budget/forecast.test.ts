import { describe, expect, it } from "vitest";
import { contentFor } from "../../../src/content/content-for.ts";
import { flagWords } from "../../../src/content/forecast-words.ts";
import { languages } from "../../../src/content/language.ts";
import type { Benchmark, BenchmarkMetric } from "../../../src/domain/budget/benchmark.ts";
import { forecast } from "../../../src/domain/budget/forecast.ts";

const row = (platform: string, metric: BenchmarkMetric, low: number, high = low, currency = "USD"): Benchmark => ({
  platform,
  metric,
  range: { low, high },
  currency,
});
const benchmarks = [
  row("facebook", "cpm", 8, 14),
  row("facebook", "cpc", 0.6, 1.2),
  row("facebook", "cpl", 27.66, 41.53),
  row("facebook", "learningWeek", 50),
  row("linkedin", "cpc", 5.5, 13.23),
  row("tiktok", "cpm", 4.26, 6.16),
  row("tiktok", "adGroupDay", 20),
  row("tiktok", "campaignDay", 50),
];
const of = (platform: string, spend: number) => forecast([{ platform, spend }], benchmarks)[0];

describe("a forecast", () => {
  it("goes from the dearest price to the cheapest", () => {
    const { impressions, clicks, leads } = of("facebook", 325) ?? {};
    expect(impressions).toEqual({ low: 325_000 / 14, high: 40_625 });
    expect(clicks?.low).toBeCloseTo(325 / 1.2, 9);
    expect(leads?.high).toBeCloseTo(325 / 27.66, 9);
  });

  it("has null and never 0 where there is no figure, and 0 where nothing is spent", () => {
    expect(of("pinterest", 100)).toEqual({ impressions: null, clicks: null, leads: null, flags: [] });
    expect(of("linkedin", 325)).toMatchObject({ impressions: null, leads: null });
    expect(of("facebook", 0)).toMatchObject({ impressions: { low: 0, high: 0 }, flags: [] });
  });

  it("widens to all rows of one metric", () => {
    const more = [...benchmarks, row("facebook", "cpm", 5, 10)];
    expect(forecast([{ platform: "facebook", spend: 140 }], more)[0]?.impressions).toEqual({ low: 10_000, high: 28_000 });
  });

  it("says when a month of TikTok is below its minimum a day", () => {
    expect(of("tiktok", 325)?.flags).toEqual([{ flag: "belowAdGroup", perDay: 20, perMonth: 600, days: 16 }]);
    expect(of("tiktok", 600)?.flags).toEqual([{ flag: "belowCampaign", perDay: 50, perMonth: 1500, days: 12 }]);
    expect(of("tiktok", 1500)?.flags).toEqual([]);
  });

  it("says when Meta would never see enough leads to learn", () => {
    expect(of("facebook", 600)?.flags).toEqual([{ flag: "learning", events: 50, perWeek: 1383, spendPerWeek: 140 }]);
    expect(of("facebook", (1383 * 30) / 7)?.flags).toEqual([]);
    expect(of("facebook", 5927)?.flags).toHaveLength(1);
  });

  it("says when LinkedIn gives few clicks", () => {
    expect(of("linkedin", 325)?.flags).toEqual([{ flag: "fewClicks", low: expect.closeTo(24.565, 3), high: expect.closeTo(59.09, 2) }]);
    expect(of("linkedin", 650)?.flags).toEqual([]);
  });

  it("says when little money goes to more than two platforms", () => {
    const spread = (spends: readonly number[]) =>
      forecast(
        spends.map((spend, i) => ({ platform: ["facebook", "linkedin", "tiktok"][i] ?? "", spend })),
        benchmarks,
      ).map(({ flags }) => flags.filter(({ flag }) => flag === "spreadThin").length);
    expect(spread([200, 200, 250])).toEqual([1, 1, 1]);
    expect(spread([325, 325, 0])).toEqual([0, 0, 0]);
    expect(spread([6000, 6000, 6000])).toEqual([0, 0, 0]);
  });

  it("says when the benchmarks are in another currency, and converts nothing", () => {
    const [euros] = forecast([{ platform: "linkedin", spend: 1000 }], benchmarks, "EUR");
    expect(euros?.flags).toEqual([{ flag: "currency", benchmarks: "USD", plan: "EUR" }]);
    expect(euros?.clicks?.high).toBeCloseTo(1000 / 5.5, 9);
  });

  it("has no figure in a currency of quite another worth", () => {
    const [yen] = forecast([{ platform: "tiktok", spend: 90_000 }], benchmarks, "JPY");
    expect(yen).toEqual({ impressions: null, clicks: null, leads: null, flags: [{ flag: "currency", benchmarks: "USD", plan: "JPY" }] });
  });

  it("takes the rows in the plan's own currency first", () => {
    const more = [...benchmarks, row("linkedin", "cpc", 5, 10, "EUR")];
    expect(forecast([{ platform: "linkedin", spend: 1000 }], more, "EUR")).toEqual([
      { impressions: null, clicks: { low: 100, high: 200 }, leads: null, flags: [] },
    ]);
  });

  it("knows what platforms ask for when the table says nothing, and is silent where the table has a blank", () => {
    const cpm = [row("tiktok", "cpm", 5), row("facebook", "cpl", 30)];
    expect(forecast([{ platform: "tiktok", spend: 325 }], cpm)[0]?.flags[0]).toMatchObject({ flag: "belowAdGroup", perMonth: 600 });
    expect(forecast([{ platform: "facebook", spend: 325 }], cpm)[0]?.flags[0]).toMatchObject({ flag: "learning", perWeek: 1500 });
    expect(forecast([{ platform: "tiktok", spend: 325 }], cpm, "EUR")[0]?.flags).toEqual([
      { flag: "currency", benchmarks: "USD", plan: "EUR" },
    ]);
    const blank = (["adGroupDay", "campaignDay"] as const).map((metric) => ({ platform: "tiktok", metric, range: null, currency: "" }));
    expect(forecast([{ platform: "tiktok", spend: 325 }], [...cpm, ...blank])[0]?.flags).toEqual([]);
  });
});

it.each(languages)("every flag has its words in %s", (language) => {
  const text = contentFor(language).forecast;
  const spends = [
    { platform: "facebook", spend: 200 },
    { platform: "linkedin", spend: 200 },
    { platform: "tiktok", spend: 20 },
  ];
  const all = [...forecast(spends, benchmarks, "EUR"), ...forecast([{ platform: "tiktok", spend: 700 }], benchmarks)];
  const flags = all.flatMap((each) => each.flags);
  expect(new Set(flags.map(({ flag }) => flag)).size).toBe(6);
  for (const flag of flags) expect(flagWords(text, flag)).toMatch(/^\p{Lu}\p{Ll}.*(?:\d|EUR).*\.$/u);
});
