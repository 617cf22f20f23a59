import type { Content } from "../../content/content.ts";
import { logColumns as boardLogColumns } from "../../domain/board/board-problem.ts";
import { columnLetter } from "../../domain/column-letter.ts";
import { HIGHEST_RATING, LOWEST_RATING } from "../../domain/rating.ts";
import { onSheet, placesOf } from "../column-places.ts";
import { cornersOf, formulaText } from "../formula-text.ts";
import { help, input, type Look, palette, title } from "../look.ts";
import { rangeNames } from "../schema.ts";
import type { ConditionalLook, SheetNames, SheetTemplate } from "../sheet-template.ts";
import { candidatePlaces, gateLooks } from "./candidates.ts";
import { interviewPlaces } from "./interviews.ts";

/** Rows for sentences; the last one takes whatever does not fit. */
const SENTENCES = 7;
/** How many candidates stand side by side, and how many of them the radar shows. */
const SIDE_BY_SIDE = 10;
const ON_RADAR = 5;

const HEADLINE = 4;
const TABLES = HEADLINE + SENTENCES;
const END = 200;

/** The tables stand below one another in the columns of the ranking; the last column says what each row is. */
const tables = placesOf(
  [
    ...[{ key: "rank" }, { key: "candidate" }, { key: "recommendations" }, { key: "score" }, { key: "restsOn" }, { key: "ranks" }],
    ...[{ key: "chance" }, { key: "dots" }, { key: "gate" }, { key: "flags" }, { key: "missing" }, { key: "reasons" }],
    { key: "kind" },
  ],
  TABLES,
  END,
);
const widths = [48, 176, 300, 64, 160, 76, 232, 216, 190, 72, 205, 284, 20];

const CHOICE = 3;
const profiles = placesOf(
  [{ key: "share" }, { key: "criterion" }, { key: "people", count: SIDE_BY_SIDE }],
  CHOICE + 1,
  undefined,
  widths.length + 2,
);

const section: Look = { size: 12, bold: true, color: palette.accent, wrap: false };
/** Told apart by brightness as well as by hue. */
const seriesColors = [palette.accent, "#a6611a", "#018571", palette.low, palette.quiet];

/**
 * What the ratings say, on one page: the answer in sentences, then tables that are as long as their content, and criteria side by side. Everything
 * is a formula but the choice of whom to see side by side. Each function reads the kit's own lists, never what another function gave, so
 * that all answer in one wave and none shows what another has not got yet.
 */
export function scoreboardTemplate({ sheets, language }: Content, names: SheetNames): SheetTemplate {
  const { scoreboard: text } = sheets;
  const log = onSheet(names.interviews, interviewPlaces, names.places?.interviews);
  const people = onSheet(names.candidates, candidatePlaces, names.places?.candidates);
  const { criterionIds, criteria, weights, minimums } = rangeNames;
  const lists = `${people("code")};${people("name")};${log(...boardLogColumns)};${criterionIds};${criteria};${weights};${minimums}`;
  // Without a role brief nobody is named. A count of sealed ballots that is gone is told: without it, nobody knows what is missing.
  const whole = `${lists};${orElse(rangeNames.interviewers, "")};${orElse(rangeNames.sealed, "#REF!")};${formulaText(language)}`;
  const places = cornersOf(
    ...[people("code"), people("name"), log(...boardLogColumns)],
    ...[criterionIds, criteria, weights, minimums, rangeNames.interviewers],
  );
  const choice = profiles.rows(CHOICE, CHOICE, "people");
  const beside = columnLetter(profiles.number("people") + SIDE_BY_SIDE + 1);
  return {
    blocks: [
      { at: "A1", rows: [[text.title], [text.help]] },
      { at: `A${HEADLINE}`, rows: [[`=SMM_HEADLINE(${whole};${SENTENCES};${orElse(rangeNames.lock, "")};${places})`]] },
      { at: tables.cell("rank"), rows: [[`=SMM_SCOREBOARD(${whole};ROWS(${beside}${TABLES}:${beside}))`]] },
      { at: `${profiles.letter("share")}1`, rows: [[text.profiles], [text.profilesHelp], [text.profilesLabel]] },
      { at: profiles.cell("share"), rows: [[`=SMM_PROFILES(${lists};${choice})`]] },
    ],
    extent: `A1:${columnLetter(profiles.number("people") + SIDE_BY_SIDE)}${END}`,
    rows: END,
    columns: profiles.number("people") + SIDE_BY_SIDE + 1,
    looks: [
      ["A1", { ...title, wrap: false }],
      ["A2", { ...help, wrap: false }],
      [`A${HEADLINE}:A${HEADLINE + SENTENCES - 1}`, { wrap: false }],
      [`A${HEADLINE}`, { bold: true, size: 12 }],
      [tables.withHeading("rank", "kind"), { vertical: "middle", wrap: true }],
      [tables.withHeading("rank"), { align: "center", bold: true }],
      [tables.withHeading("candidate"), { bold: true }],
      [tables.withHeading("score"), { align: "center", format: "0.00" }],
      [tables.withHeading("ranks"), { align: "center" }],
      [tables.withHeading("dots"), { wrap: false, size: 9, color: palette.accent }],
      [tables.withHeading("flags"), { align: "center", format: "0" }],
      [tables.withHeading("missing"), { color: palette.quiet }],
      [`${profiles.letter("share")}1`, section],
      [`${profiles.letter("share")}2`, { ...help, wrap: false }],
      [`${profiles.letter("share")}${CHOICE}`, { wrap: false, vertical: "middle" }],
      [choice, { ...input, wrap: true, align: "center", vertical: "middle" }],
      [profiles.heading("people"), { bold: true, wrap: true, align: "center", vertical: "middle" }],
      [profiles.below("share"), { color: palette.quiet, format: "0%", align: "center" }],
      [profiles.below("criterion"), { wrap: true }],
      [profiles.below("people"), { format: "0.0", align: "center" }],
    ],
    widths: [...widths, 24, 52, 170, ...Array.from({ length: SIDE_BY_SIDE }, () => 84)],
    heights: [
      [CHOICE, 1, 28],
      [TABLES, END - TABLES + 1, 38],
    ],
    frozenRows: 0,
    gridlines: false,
    hiddenColumns: { first: tables.number("kind"), count: 1 },
    // Folded, the tables fit on a page that can be read.
    columnGroups: [
      { columns: `${profiles.letter("share")}:${columnLetter(profiles.number("people") + SIDE_BY_SIDE - 1)}`, level: "outer" },
    ],
    rules: [[choice, { choicesOn: names.candidates, range: candidatePlaces.below("name"), help: text.profilesRule }]],
    ratings: [profiles.below("people")],
    conditional: [
      ...tableLooks(),
      {
        range: profiles.heading("people"),
        when: { formula: `=${profiles.cell("people")}<>""` },
        background: palette.accent,
        color: palette.paper,
      },
    ],
    chartsWhenShown: [
      {
        kind: "radar",
        series: ON_RADAR,
        size: [720, 460],
        title: text.profiles,
        colors: seriesColors,
        scale: [LOWEST_RATING, HIGHEST_RATING],
      },
    ],
    notes: [[choice, text.profilesRule]],
  };
}

/** A named range as an argument, or a text where the workbook has none of that name. A cell of it that shows an error is passed on as it is. */
const orElse = (name: string, otherwise: string): string => `IF(ISERROR(ROWS(${name}));${formulaText(otherwise)};${name})`;

/** Looks that follow what the last column says of a row, for tables that are as long as their content. */
function tableLooks(): ConditionalLook[] {
  const kind = `$${tables.cell("kind")}`;
  const is = (row: string): string => `${kind}=${formulaText(row)}`;
  const first = tables.cell("rank");
  return [
    {
      range: tables.withHeading("candidate"),
      when: { formula: `=${is("section")}` },
      background: palette.paper,
      color: palette.accent,
      bold: true,
    },
    {
      range: tables.withHeading("rank", "reasons"),
      when: { formula: `=AND(${is("heading")};${first}<>"")` },
      background: palette.accent,
      color: palette.paper,
      bold: true,
    },
    // A table that leaves a column free within it has its heading run on.
    {
      range: tables.withHeading("ranks"),
      when: { formula: `=AND(${is("heading")};$${tables.cell("chance")}<>"")` },
      background: palette.accent,
      color: palette.paper,
      bold: true,
    },
    ...gateLooks(`$${tables.cell("gate")}`).map((look) => ({ range: tables.withHeading("gate"), ...look })),
  ];
}
