import type { Content } from "../../content/content.ts";
import { HIGHEST_RATING, LOWEST_RATING } from "../../domain/rating.ts";
import { COUNTED_AT_FIRST, CRITERION_LINES } from "../capacity.ts";
import { onSheet, placesOf } from "../column-places.ts";
import { formulaText } from "../formula-text.ts";
import { heading, help, input, type Look, palette, title } from "../look.ts";
import { rangeNames } from "../schema.ts";
import type { SheetNames, SheetTemplate } from "../sheet-template.ts";
import { candidatePlaces, gateLooks, standingColumns } from "./candidates.ts";
import { countedLog, interviewPlaces } from "./interviews.ts";

/** How many lines each block has room for; the functions are asked for as many. */
const RANKED = 10;
const LISTED = 15;
const HEAT_MAP = 10;
const FINALISTS = 5;
/** Sentences at the top. */
const SENTENCES = 8;

const HEADLINE = 4;
const LEFT_OUT = HEADLINE + SENTENCES;
const RANKING = LEFT_OUT + 2;
const CHART = RANKING + RANKED + 3;
const FINAL = CHART + 15;
const TALK = FINAL + CRITERION_LINES + 5;
const MISSING = TALK + LISTED + 5;
const HEAT = MISSING + LISTED + 5;
const END = HEAT + CRITERION_LINES + 2;

/** The tables stand on one grid of columns; texts run over those that a table has no use for. */
const grid = placesOf([{ key: "grid", count: 2 + HEAT_MAP }], 0, END);
const ranking = placesOf(
  [
    ...[{ key: "rank" }, { key: "candidate" }, { key: "score" }, { key: "low" }, { key: "high" }, { key: "coverage" }, { key: "chance" }],
    { key: "gate", count: 5 },
  ],
  RANKING + 1,
  RANKING + 1 + RANKED,
);
const profileColumns = [
  { key: "share" },
  { key: "criterion" },
  { key: "first", count: FINALISTS },
  { key: "others", count: HEAT_MAP - FINALISTS },
];
const finalists = placesOf(profileColumns, FINAL + 3, FINAL + 3 + CRITERION_LINES);
const heatMap = placesOf(profileColumns, HEAT + 2, HEAT + 2 + CRITERION_LINES);
const talk = placesOf(
  [{ key: "candidate" }, { key: "low" }, { key: "high" }, { key: "whoGaveWhat", count: 8 }],
  TALK + 2,
  TALK + 3 + LISTED,
  2,
);
const missing = placesOf(
  [{ key: "candidate" }, { key: "ratings" }, { key: "interviewer", count: 9 }],
  MISSING + 2,
  MISSING + 3 + LISTED,
  2,
);

const section: Look = { size: 12, bold: true, color: palette.accent, wrap: false };
/** Told apart by brightness as well as by hue. */
const seriesColors = [palette.accent, "#a6611a", "#018571", palette.low, palette.quiet];

/** What the ratings say, on one page. Everything is a formula but the finalists' names. */
export function scoreboardTemplate({ sheets, board, language }: Content, names: SheetNames): SheetTemplate {
  const { columns, ...text } = sheets.scoreboard;
  const log = onSheet(names.interviews, interviewPlaces);
  const people = onSheet(names.candidates, candidatePlaces);
  const words = formulaText(language);
  const { criterionIds, criteria, weights, minimums, interviewers } = rangeNames;
  const counted = log(...countedLog);
  const who = `${people("code")};${people("name")}`;
  const lists = `${who};${counted};${criterionIds};${criteria}`;
  const places = `${who};${people(...standingColumns)}`;
  const profiles = `${places};${people("means")};${criteria};${weights}`;
  // Without a role brief nobody is named.
  const named = `ARRAYFORMULA(IFERROR(${interviewers};""))`;
  const typed = log("rating");
  const leftOut = `COUNTA(${typed})-1-COUNTIFS(${typed};">=${LOWEST_RATING}";${typed};"<=${HIGHEST_RATING}")`;
  const chosen = finalists.rows(FINAL + 2, FINAL + 2, "first");
  const { rank, score, low, high, coverage, chance, gate } = board.columns;
  return {
    blocks: [
      { at: "A1", rows: [[text.title], [text.help]] },
      {
        at: `A${HEADLINE}`,
        rows: [[`=SMM_HEADLINE(${places};${counted};${criterionIds};${criteria};${weights};${minimums};${words};${named})`]],
      },
      { at: `A${LEFT_OUT}`, rows: [[`=IF(${leftOut}>0;${formulaText(`! ${text.leftOut}`)}&(${leftOut});"")`]] },
      { at: `A${RANKING}`, rows: [[text.ranking]] },
      { at: ranking.cell("rank"), rows: [[rank, columns.candidate, score, low, high, coverage, chance, gate]] },
      { at: ranking.cell("rank", 1), rows: [[`=SMM_RANKING(${places};${words};${RANKED})`]] },
      { at: `A${FINAL}`, rows: [[text.finalists], [text.finalistsHelp], [text.finalistsLabel]] },
      { at: finalists.cell("share"), rows: [[`=SMM_PROFILES(${profiles};${chosen})`]] },
      { at: `A${TALK}`, rows: [[text.contested], [text.contestedHelp]] },
      { at: talk.cell("candidate"), rows: [[columns.candidate, low, high, columns.whoGaveWhat]] },
      { at: talk.cell("candidate", 1), rows: [[`=SMM_CONTESTED(${lists};${words};${LISTED})`]] },
      { at: `A${MISSING}`, rows: [[text.missing], [text.missingHelp]] },
      { at: missing.cell("candidate"), rows: [[columns.candidate, columns.ratings, columns.interviewer]] },
      { at: missing.cell("candidate", 1), rows: [[`=SMM_MISSING(${lists};${weights};${named};${words};${LISTED})`]] },
      { at: `A${HEAT}`, rows: [[text.heatMap], [text.heatMapHelp]] },
      { at: heatMap.cell("share"), rows: [[`=SMM_PROFILES(${profiles};${HEAT_MAP})`]] },
    ],
    extent: grid.extent(),
    rows: END,
    looks: [
      ["A1", { ...title, wrap: false }],
      ...["A2", `A${FINAL + 1}`, `A${TALK + 1}`, `A${MISSING + 1}`, `A${HEAT + 1}`].map(
        (cell) => [cell, { ...help, wrap: false }] as const,
      ),
      ...[RANKING, FINAL, TALK, MISSING, HEAT].map((row) => [`A${row}`, section] as const),
      [`A${HEADLINE}:A${LEFT_OUT}`, { wrap: false }],
      [`A${HEADLINE}`, { bold: true, size: 12 }],
      [ranking.heading("rank", "gate"), { ...heading, wrap: false }],
      [talk.heading("candidate", "whoGaveWhat"), { ...heading, wrap: false }],
      [missing.heading("candidate", "interviewer"), { ...heading, wrap: false }],
      ...[ranking.withHeading("rank"), ranking.withHeading("score", "coverage")].map((range) => [range, { align: "center" }] as const),
      [ranking.below("rank", "gate"), { vertical: "middle" }],
      [ranking.below("candidate"), { bold: true, wrap: true }],
      [ranking.below("score"), { bold: true, format: "0.00" }],
      [ranking.below("low", "high"), { format: "0.00", color: palette.quiet }],
      [ranking.below("coverage"), { format: "0%", color: palette.quiet }],
      [ranking.below("chance"), { wrap: true }],
      [ranking.below("gate"), { wrap: false }],
      [`A${FINAL + 2}`, { wrap: false, vertical: "middle" }],
      [chosen, { ...input, wrap: true, align: "center", vertical: "middle" }],
      ...[finalists, heatMap].flatMap((table) => [
        [table.heading("first", "others"), { bold: true, wrap: true, align: "center", vertical: "middle" }] as const,
        [table.below("share"), { color: palette.quiet, format: "0%", align: "center" }] as const,
        [table.below("criterion"), { wrap: true }] as const,
        [table.below("first", "others"), { format: "0.0", align: "center" }] as const,
      ]),
      [talk.withHeading("low", "high"), { align: "center", format: "0.0" }],
      [missing.withHeading("ratings"), { align: "center", format: "0" }],
      [talk.below("candidate", "whoGaveWhat"), { wrap: false }],
      [missing.below("candidate", "interviewer"), { wrap: false }],
    ],
    // The words about chances take the widest of the figures' columns.
    widths: [48, 196, 72, 72, 72, 80, 140, 68, 68, 68, 68, 68],
    heights: [
      [HEADLINE, 1, 28],
      [RANKING + 1, 1, 30],
      [RANKING + 2, RANKED, 34],
      [FINAL + 2, 1, 44],
      [FINAL + 3, 1, 58],
      [HEAT + 2, 1, 58],
    ],
    frozenRows: 0,
    gridlines: false,
    rules: [[chosen, { choicesOn: names.candidates, range: candidatePlaces.below("name"), help: text.finalistsRule }]],
    ratings: [finalists.below("first"), heatMap.below("first", "others")],
    conditional: [
      ...gateLooks(`$${ranking.cell("gate", 1)}`).map((look) => ({ range: ranking.below("gate"), ...look })),
      ...[finalists, heatMap].map((table) => ({
        range: table.heading("first", "others"),
        when: { formula: `=${table.cell("first")}<>""` },
        background: palette.accent,
        color: palette.paper,
      })),
    ],
    charts: [
      {
        kind: "column",
        range: ranking.withHeading("candidate", "score"),
        at: [CHART, 1],
        size: [1020, 290],
        title: text.scores,
        colors: [palette.accent],
        scale: [LOWEST_RATING, HIGHEST_RATING],
      },
      {
        kind: "radar",
        // Until the scoreboard is next shown from the menu, the radar takes the criteria that count in a new rubric.
        range: finalists.rows(FINAL + 3, FINAL + 3 + COUNTED_AT_FIRST, "criterion", "first"),
        at: [FINAL + 3, 8],
        size: [340, 400],
        title: text.finalists,
        colors: seriesColors,
        scale: [LOWEST_RATING, HIGHEST_RATING],
      },
    ],
    notes: [
      [ranking.heading("low", "high"), text.boundsNote],
      [ranking.heading("chance"), text.chanceNote],
      [chosen, text.finalistsRule],
    ],
  };
}
