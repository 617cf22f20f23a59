import type { BenchmarksText, ForecastText } from "../benchmarks-text.ts";
import { figure } from "./figure.ts";

const round = (value: number): string => figure(Math.round(value));

export const benchmarks: BenchmarksText = {
  name: "Benchmarks",
  columns: {
    platform: "Platform",
    metric: "Metric",
    low: "Low",
    high: "High",
    currency: "Currency",
    source: "Source",
    date: "As of",
    flag: "Check",
  },
  metrics: {
    cpm: "CPM",
    cpc: "CPC",
    cpl: "CPL",
    cpa: "CPA",
    ctr: "CTR",
    cvr: "CVR",
    adGroupDay: "Minimum a day, ad group",
    campaignDay: "Minimum a day, campaign",
    learningWeek: "Events a week to learn",
  },
  sources: {
    several: "Several published ranges, 2025–26",
    wordstream: "WordStream 2025 (low), Superads 2025 (high)",
    stackmatix: "Stackmatix 2026; the dearest click from ZenABM 2026",
    benly: "Benly 2026, a median",
    tiktok: "TikTok Business Help Center",
    meta: "Meta Business Help Centre, learning phase",
    lenostube: "Lenostube 2025 (low); others go up to 15",
    webfx: "WebFX, undated",
    linkedin: "LinkedIn, December 2025: tech companies, single image, median of Asia (low) and the Americas (high)",
    leadsCampaigns: "Published 2025–26, from 0.9 %; WordStream’s leads campaigns 2025 (high)",
    prooflytics: "Prooflytics, for 2026, undated",
    none: "No dated public figure found for this platform alone (November 2026)",
  },
  notes: {
    platform: "Named as in the budget exercise. Add rows of your own below, or change the figures to what you pay yourself.",
    metric:
      "CPM is the price of 1,000 impressions, CPC of a click, CPL or CPA of a lead. CTR is the share of impressions that are clicked, CVR the share of clicks that become leads, both in percent. Other metrics may stand here; the forecast names them and does not use them.",
    low: "Published figures differ two- to fourfold, so each is a range. Leave both blank where nobody knows: that shows as “no benchmark”, never as 0.",
    date: "When the figure was published. After 18 months it is flagged.",
    flag: "Fills itself in; leave the cells below empty.",
  },
  verdicts: {
    fine: "✓ In date",
    noFigure: "! No benchmark",
    lowAboveHigh: "✕ Low is above high",
    noSource: "! No source",
    noDate: "! No date",
    old: "! Older than 18 months",
  },
  figureRule: "Type a number above 0, or leave the cell blank where there is no figure.",
};

export const forecast: ForecastText = {
  noBenchmark: "no benchmark",
  adGroupShort: (perDay, perMonth, days) =>
    `Below the platform’s minimum: one ad group all month takes ${figure(perMonth)} (${figure(perDay)} a day), and this lasts ${days} ${days === 1 ? "day" : "days"}.`,
  campaignShort: (perDay, perMonth) =>
    `Enough for one ad group only: a campaign budget all month takes ${figure(perMonth)} (${figure(perDay)} a day).`,
  learningShort: (events, perWeek, spendPerWeek) =>
    `Too little for the ad system to learn from: ${events} leads a week cost ${round(perWeek)} at least, and this is ${round(spendPerWeek)} a week. Aim at a cheaper event.`,
  fewClicks: (low, high) =>
    `Few clicks to learn from: about ${round(low) === round(high) ? round(low) : `${round(low)} to ${round(high)}`} a month.`,
  spreadThin: (platforms) => `Spread over ${platforms} platforms; one or two would get further.`,
  otherCurrency: (from, to) => `Benchmarks are in ${from}, the plan is in ${to}; nothing is converted.`,
  unusedMetrics: (names) => `Not used for the forecast: ${names.join(", ")}.`,
};
