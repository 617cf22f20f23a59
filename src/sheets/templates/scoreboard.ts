import type { Content } from "../../content/content.ts";
import { formulaText, sheetReference } from "../formula-text.ts";
import { heading, help, input, type Look, palette, title } from "../look.ts";
import { rangeNames } from "../schema.ts";
import type { SheetNames, SheetTemplate } from "../sheet-template.ts";
import { gateLooks, MEAN_BLOCK, STANDINGS } from "./candidates.ts";
import { COUNTED_LOG, RATING_TYPED_COLUMN } from "./interviews.ts";

/** How many lines each block has room for; the functions are asked for as many. */
const RANKED = 10;
const LISTED = 15;
/** As many as the rubric has lines. */
export const CRITERIA = 24;
const HEAT_MAP = 10;
/** Sentences at the top. */
const SENTENCES = 8;
/** The radar takes so many criteria, a new rubric's, until the scoreboard is next shown from the menu. */
const CHARTED = 11;

const HEADLINE = 4;
const LEFT_OUT = HEADLINE + SENTENCES;
const RANKING = LEFT_OUT + 2;
const CHART = RANKING + RANKED + 3;
const FINAL = CHART + 15;
const TALK = FINAL + CRITERIA + 5;
const MISSING = TALK + LISTED + 5;
const HEAT = MISSING + LISTED + 5;
const END = HEAT + CRITERIA + 2;

const section: Look = { size: 12, bold: true, color: palette.accent, wrap: false };
/** Told apart by brightness as well as by hue. */
const seriesColors = ["#0b5c6b", "#a6611a", "#018571", "#dfc27d", "#5f6368"];

/** What the ratings say, on one page. Everything is a formula but the finalists' names. */
export function scoreboardTemplate({ sheets, board, language }: Content, names: SheetNames): SheetTemplate {
  const { columns, ...text } = sheets.scoreboard;
  const log = sheetReference(names.interviews);
  const people = sheetReference(names.candidates);
  const words = formulaText(language);
  const { criterionIds, criteria, weights, minimums, interviewers } = rangeNames;
  const lists = `${people}A1:A;${people}B1:B;${log}${COUNTED_LOG};${criterionIds};${criteria}`;
  const places = `${people}A1:A;${people}B1:B;${people}${STANDINGS}`;
  const profiles = `${places};${people}${MEAN_BLOCK};${criteria};${weights}`;
  // Without a role brief nobody is named.
  const named = `ARRAYFORMULA(IFERROR(${interviewers};""))`;
  const typed = `${log}${RATING_TYPED_COLUMN}1:${RATING_TYPED_COLUMN}`;
  const leftOut = `COUNTA(${typed})-1-COUNTIFS(${typed};">=1";${typed};"<=5")`;
  const chosen = `C${FINAL + 2}:G${FINAL + 2}`;
  const { rank, score, low, high, coverage, chance, gate } = board.columns;
  const namesAt = (row: number): string => `C${row}:L${row}`;
  return {
    blocks: [
      { at: "A1", rows: [[text.title], [text.help]] },
      {
        at: `A${HEADLINE}`,
        rows: [[`=SMM_HEADLINE(${places};${log}${COUNTED_LOG};${criterionIds};${criteria};${weights};${minimums};${words};${named})`]],
      },
      { at: `A${LEFT_OUT}`, rows: [[`=IF(${leftOut}>0;${formulaText(`! ${text.leftOut}`)}&(${leftOut});"")`]] },
      { at: `A${RANKING}`, rows: [[text.ranking]] },
      { at: `A${RANKING + 1}`, rows: [[rank, columns.candidate, score, low, high, coverage, chance, gate]] },
      { at: `A${RANKING + 2}`, rows: [[`=SMM_RANKING(${places};${words};${RANKED})`]] },
      { at: `A${FINAL}`, rows: [[text.finalists], [text.finalistsHelp], [text.finalistsLabel]] },
      { at: `A${FINAL + 3}`, rows: [[`=SMM_PROFILES(${profiles};${chosen})`]] },
      { at: `A${TALK}`, rows: [[text.contested], [text.contestedHelp]] },
      { at: `B${TALK + 2}`, rows: [[columns.candidate, low, high, columns.whoGaveWhat]] },
      { at: `B${TALK + 3}`, rows: [[`=SMM_CONTESTED(${lists};${words};${LISTED})`]] },
      { at: `A${MISSING}`, rows: [[text.missing], [text.missingHelp]] },
      { at: `B${MISSING + 2}`, rows: [[columns.candidate, columns.ratings, columns.interviewer]] },
      { at: `B${MISSING + 3}`, rows: [[`=SMM_MISSING(${lists};${weights};${named};${words};${LISTED})`]] },
      { at: `A${HEAT}`, rows: [[text.heatMap], [text.heatMapHelp]] },
      { at: `A${HEAT + 2}`, rows: [[`=SMM_PROFILES(${profiles};${HEAT_MAP})`]] },
    ],
    extent: `A1:L${END}`,
    rows: END,
    looks: [
      ["A1", { ...title, wrap: false }],
      ...["A2", `A${FINAL + 1}`, `A${TALK + 1}`, `A${MISSING + 1}`, `A${HEAT + 1}`].map(
        (cell) => [cell, { ...help, wrap: false }] as const,
      ),
      ...[RANKING, FINAL, TALK, MISSING, HEAT].map((row) => [`A${row}`, section] as const),
      [`A${HEADLINE}:A${LEFT_OUT}`, { wrap: false }],
      [`A${HEADLINE}`, { bold: true, size: 12 }],
      [`A${RANKING + 1}:L${RANKING + 1}`, { ...heading, wrap: false }],
      [`B${TALK + 2}:L${TALK + 2}`, { ...heading, wrap: false }],
      [`B${MISSING + 2}:L${MISSING + 2}`, { ...heading, wrap: false }],
      ...["A", "C", "D", "E", "F"].map(
        (letter) => [`${letter}${RANKING + 1}:${letter}${RANKING + 1 + RANKED}`, { align: "center" }] as const,
      ),
      [`A${RANKING + 2}:L${RANKING + 1 + RANKED}`, { vertical: "middle" }],
      [`B${RANKING + 2}:B${RANKING + 1 + RANKED}`, { bold: true, wrap: true }],
      [`C${RANKING + 2}:C${RANKING + 1 + RANKED}`, { bold: true, format: "0.00" }],
      [`D${RANKING + 2}:E${RANKING + 1 + RANKED}`, { format: "0.00", color: palette.quiet }],
      [`F${RANKING + 2}:F${RANKING + 1 + RANKED}`, { format: "0%", color: palette.quiet }],
      [`G${RANKING + 2}:G${RANKING + 1 + RANKED}`, { wrap: true }],
      [`H${RANKING + 2}:H${RANKING + 1 + RANKED}`, { wrap: false }],
      [`A${FINAL + 2}`, { wrap: false, vertical: "middle" }],
      [chosen, { ...input, wrap: true, align: "center", vertical: "middle" }],
      ...[FINAL + 3, HEAT + 2].flatMap((row) => [
        [namesAt(row), { bold: true, wrap: true, align: "center", vertical: "middle" }] as const,
        [`A${row + 1}:A${row + CRITERIA}`, { color: palette.quiet, format: "0%", align: "center" }] as const,
        [`B${row + 1}:B${row + CRITERIA}`, { wrap: true }] as const,
        [`C${row + 1}:L${row + CRITERIA}`, { format: "0.0", align: "center" }] as const,
      ]),
      [`C${TALK + 2}:D${TALK + 2 + LISTED}`, { align: "center", format: "0.0" }],
      [`C${MISSING + 2}:C${MISSING + 2 + LISTED}`, { align: "center", format: "0" }],
      ...[TALK, MISSING].map((row) => [`B${row + 3}:L${row + 3 + LISTED}`, { wrap: false }] as const),
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
    rules: [[chosen, { choicesOn: names.candidates, range: "B2:B", help: text.finalistsRule }]],
    ratings: [`C${FINAL + 4}:G${FINAL + 3 + CRITERIA}`, `C${HEAT + 3}:L${HEAT + 2 + CRITERIA}`],
    conditional: [
      ...gateLooks(`H${RANKING + 2}:L${RANKING + 1 + RANKED}`, `$H${RANKING + 2}`),
      ...[FINAL + 3, HEAT + 2].map((row) => ({
        range: namesAt(row),
        when: { formula: `=C${row}<>""` },
        background: palette.accent,
        color: palette.paper,
      })),
    ],
    charts: [
      {
        kind: "column",
        range: `B${RANKING + 1}:C${RANKING + 1 + RANKED}`,
        at: [CHART, 1],
        size: [1020, 290],
        title: text.scores,
        colors: [palette.accent],
        scale: [1, 5],
      },
      {
        kind: "radar",
        range: `B${FINAL + 3}:G${FINAL + 3 + CHARTED}`,
        at: [FINAL + 3, 8],
        size: [340, 400],
        title: text.finalists,
        colors: seriesColors,
        scale: [1, 5],
      },
    ],
    notes: [
      [`D${RANKING + 1}:E${RANKING + 1}`, text.boundsNote],
      [`G${RANKING + 1}`, text.chanceNote],
      [chosen, text.finalistsRule],
    ],
  };
}
