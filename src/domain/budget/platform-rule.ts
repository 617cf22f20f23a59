import type { BenchmarkMetric } from "./benchmark.ts";

/** What platforms ask for as a rule, in US dollars where it is money. The table of benchmarks goes before, also with a blank. */
const rules: readonly { readonly platform: string; readonly metric: BenchmarkMetric; readonly min: number; readonly currency: string }[] = [
  { platform: "tiktok", metric: "adGroupDay", min: 20, currency: "USD" },
  { platform: "tiktok", metric: "campaignDay", min: 50, currency: "USD" },
  { platform: "facebook", metric: "learningWeek", min: 50, currency: "" },
  { platform: "instagram", metric: "learningWeek", min: 50, currency: "" },
];

/** The rule of a platform that the table says nothing about; undefined where there is none or it is in another currency. */
export const platformRule = (platform: string, metric: BenchmarkMetric, currency: string): number | undefined =>
  rules.find(
    (rule) =>
      rule.platform === platform && rule.metric === metric && (rule.currency === "" || currency === "" || rule.currency === currency),
  )?.min;
