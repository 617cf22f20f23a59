import type { ScoreWordsText } from "../score-words-text.ts";

/** A figure short enough to read aloud. @example short(0.30000000004) → "0.3" */
const short = (value: number): string => String(Number(value.toPrecision(3)));
const rounded = (points: number): string => String(Number(points.toFixed(2)));

const tooFew = "too few to judge";

export const decisions: ScoreWordsText = {
  scorecard: {
    headings: ["Score", "Percent", "Coverage", "If missing were 1", "If missing were 5", "Gate"],
    met: "PASS",
    gate: (result, criteria) => `${result}: ${criteria.length === 1 ? "criterion" : "criteria"} ${criteria.join(", ")}`,
    strict: "strict: a rating is missing",
    tooLittle: (percent) => `too little observed: ${percent} % of the weight`,
  },
  errorCells: (cells) => `${cells} error ${cells === 1 ? "cell" : "cells"} counted as missing`,
  textRatings: (ratings) => (ratings === 1 ? "1 rating is text and counts as missing" : `${ratings} ratings are text and count as missing`),
  textFigures: (cells) => (cells === 1 ? "1 cell is text and counts as missing" : `${cells} cells are text and count as missing`),
  tooFew,
  notShared: (percent) => `${tooFew}: both rated on ${percent} % of the weight`,
  interviewers: {
    inLine: "in line",
    harsh: (points) => `harsh: ${rounded(points)} below the panel`,
    kind: (points) => `kind: ${rounded(points)} above the panel`,
    withinGroup: (group, of) => `within group ${group} of ${of} only`,
    halo: "halo: each candidate is good or bad at everything",
    straight: (candidates, of) => `straight-lining: one level throughout for ${candidates} of ${of} candidates`,
    noVariation: "n/a (no variation)",
    noRatings: "no ratings yet",
  },
  candidates: {
    discuss: (points) => `discuss: interviewers are ${Number(points.toFixed(1))} apart`,
    otherGroup: (group, of) => `not comparable across groups: group ${group} of ${of} shares no interviewer with the others`,
    assumed: "error assumed, not measured",
    thin: {
      alone: "no race: only one candidate is rated",
      metByOne: "too early: fewer than two candidates were rated by two interviewers, so the noise is assumed",
      nothingInCommon: "too early: two interviewers rated too little in common, so the noise is assumed",
    },
  },
  agreement: {
    methods: {
      icc: "ICC(2,k)",
      interval: "Krippendorff's alpha (interval)",
      ordinal: "Krippendorff's alpha (ordinal)",
      nominal: "Krippendorff's alpha (nominal)",
    },
    verdicts: {
      excellent: "excellent",
      good: "good",
      moderate: "moderate",
      poor: "poor",
      firm: "firm",
      tentative: "tentative",
      weak: "too weak to rely on",
      tooFew,
      oneInterviewer: "n/a (fewer than two interviewers)",
      oneCandidate: "n/a (fewer than two candidates rated twice)",
      noVariation: "n/a (no variation)",
    },
  },
  criterion: (place) => `criterion ${place}`,
  flip: {
    tie: "It is a tie already.",
    never: (leader, lead) => `The ${leader} leads by ${short(lead)} and on every criterion: no weights make it a tie.`,
    move: (leader, lead, moved, to) => {
      const all = moved.reduce((sum, { points }) => sum + points, 0);
      const [only] = moved;
      const sources = moved.map(({ points, from }) => `${short(points)} from ${from}`);
      const source = moved.length === 1 && only ? ` from ${only.from}` : ` (${sources.join(", ")})`;
      return `The ${leader} leads by ${short(lead)}; moving ${short(all)} points of weight${source} to ${to} makes it a tie.`;
    },
    leftOut: (criteria) => `Left out: ${criteria} not rated for both.`,
  },
};
