import type { Content } from "../../content/content.ts";
import type { PointsInWords } from "../../content/role-brief-text.ts";
import { itemKey } from "../../domain/brief-lines.ts";
import { DEFAULT_BUDGET } from "../../domain/budget-line.ts";
import type { GivenCriterionId } from "../../domain/criterion.ts";
import { goalIds, MOST_INTERVIEWERS, platformIds } from "../../domain/role-brief.ts";
import { goalPoints, platformPoints } from "../../domain/suggested-weights.ts";
import { goalHours, platformHours } from "../../domain/workload.ts";
import { CRITERION_LINES, SPARE_BRIEF_LINES } from "../capacity.ts";
import { placesOf } from "../column-places.ts";
import { formulaText } from "../formula-text.ts";
import { heading, help, input, type Look, palette, title } from "../look.ts";
import { type BriefColumn, rangeNames } from "../schema.ts";
import type { InputRule, NamedRange, SheetTemplate } from "../sheet-template.ts";

const HEADING = 7;

type RangeLook = SheetTemplate["looks"][number];

/** One line of the sheet: what is asked, the answer it starts with, a hint, and the key by which the kit knows it. */
interface Line {
  readonly label?: string;
  readonly answer?: string | number;
  readonly hint?: string;
  readonly key?: string;
  readonly kind?: "section" | "quiet" | "own";
  readonly rule?: InputRule;
}

const gap: Line = {};

const at = placesOf([{ key: "field" }, { key: "answer" }, { key: "hint" }, { key: "gap", count: 2 }, { key: "key" }], HEADING);

/** The table of suggested weights stands on the same columns. */
const suggested = [{ key: "criterion" }, { key: "reason" }, { key: "now" }, { key: "suggested" }, { key: "change" }];

/** What is to be settled before anybody is met. A key in a hidden column tells the lines apart, so they may be renamed and moved. */
export function roleBriefTemplate(content: Content): SheetTemplate {
  const text = content.sheets.roleBrief;
  const lines = questions(content);
  const last = HEADING + lines.length;
  const work = last + 2;
  const weights = work + 5;
  const suggestions = placesOf(suggested, weights + 2, weights + 2 + CRITERION_LINES);
  const end = suggestions.headingRow + CRITERION_LINES;
  const brief = (["key", "field", "answer"] as const).map((key) => at.rows(HEADING, last, key)).join(";");
  const language = formulaText(content.language);
  const goesIntoPost = at.rows(keyRow(lines, "title"), keyRow(lines, "expectations"), "answer");
  const rubric = [rangeNames.criterionIds, rangeNames.criteria, rangeNames.typedWeights].join(";");
  return {
    blocks: [
      { at: "A1", rows: [[text.title], [text.help], ...text.role.map((line) => [line])] },
      {
        at: at.cell("field"),
        rows: [
          [text.columns.field, text.columns.answer, text.columns.hint, "", "", text.columns.key],
          ...lines.map(({ label = "", answer = "", hint = "", key = "" }) => [label, answer, hint, "", "", key]),
        ],
      },
      { at: `A${HEADING - 1}`, rows: [[`=SMM_POSTING_CHECK(${goesIntoPost};${language})`]] },
      { at: `A${work}`, rows: [[text.sections.workload], [`=SMM_BRIEF_WORKLOAD(${brief};${language})`]] },
      { at: `A${weights}`, rows: [[text.sections.weights], [text.weightsTip]] },
      { at: suggestions.cell("criterion"), rows: [[...text.weightsColumns]] },
      { at: suggestions.cell("criterion", 1), rows: [[`=SMM_BRIEF_WEIGHTS(${brief};${rubric};${language})`]] },
    ],
    extent: at.rows(1, end, "field", "key"),
    rows: end,
    looks: [
      ["A1", { ...title, wrap: false }],
      ["A2:A5", { ...help, wrap: false }],
      [`A${HEADING - 1}`, { color: palette.warning, wrap: false }],
      [at.heading("field", "key"), heading],
      [at.rows(HEADING + 1, last, "field"), { wrap: true }],
      [at.rows(HEADING + 1, last, "hint"), { ...help, wrap: false }],
      ...lineLooks(lines),
      ...[work, weights].map((row): RangeLook => [`A${row}`, { ...title, size: 12, wrap: false }]),
      [`A${work + 1}`, { bold: true, wrap: false }],
      [`A${work + 2}:A${work + 3}`, { wrap: false }],
      [`A${weights + 1}`, { ...help, wrap: false }],
      [suggestions.heading("criterion", "change"), heading],
      [suggestions.withHeading("now", "change"), { align: "center" }],
      [suggestions.below("reason"), { color: palette.quiet, wrap: true }],
      [suggestions.below("suggested"), { bold: true }],
    ],
    widths: [220, 370, 90, 100, 500, 90],
    frozenRows: 0,
    gridlines: false,
    hiddenColumns: { first: at.number("key"), count: 1 },
    rules: runs(lines, ({ rule }) => rule).map(({ first, last, value }) => [at.rows(first, last, "answer"), value]),
    names: [
      { name: rangeNames.platforms, ...linesOf(lines, "platform", "field") },
      { name: rangeNames.platformLevels, ...linesOf(lines, "platform", "answer") },
      // With the blank line below, so that a name that somebody adds there counts like the others.
      { name: rangeNames.interviewers, ...linesOf(lines, "interviewer", "field", "answer", 1) },
    ],
    notes: [
      [at.heading("key"), text.keyNote],
      [suggestions.heading("suggested"), text.weightsNote],
    ],
  };
}

/** The row of the line with a key of its own. */
const keyRow = (lines: readonly Line[], key: string): number => rowOf(lines.findIndex((line) => line.key === key));

/** The neighbouring lines of one kind, from one column to another, with so many lines below them. */
function linesOf(lines: readonly Line[], kind: string, from: BriefColumn, to = from, below = 0): Omit<NamedRange, "name"> {
  const rows = lines.flatMap(({ key }, i) => (key?.startsWith(kind) ? [rowOf(i)] : []));
  const [first, last] = [Math.min(...rows), Math.max(...rows) + below];
  return { range: at.rows(first, last, from, to), lines: last - first + 1 };
}

/** Rows that lie together and want the same are told once, which makes the set-up quicker. */
function runs<T>(lines: readonly Line[], wanted: (line: Line) => T | undefined): { first: number; last: number; value: T }[] {
  const found: { first: number; last: number; value: T }[] = [];
  for (const [i, line] of lines.entries()) {
    const value = wanted(line);
    if (value === undefined) continue;
    const before = found[found.length - 1];
    if (before && before.last === rowOf(i) - 1 && before.value === value) before.last = rowOf(i);
    else found.push({ first: rowOf(i), last: rowOf(i), value });
  }
  return found;
}

const rowOf = (i: number): number => HEADING + 1 + i;

function lineLooks(lines: readonly Line[]): RangeLook[] {
  const over = (look: Look, wanted: (line: Line) => BriefColumn | undefined, to?: BriefColumn): RangeLook[] =>
    runs(lines, wanted).map(({ first, last, value }) => [at.rows(first, last, value, to ?? value), look]);
  return [
    ...over({ ...title, size: 12, wrap: false }, ({ kind }) => (kind === "section" ? "field" : undefined)),
    ...over({ ...help, wrap: false }, ({ kind }) => (kind === "quiet" ? "field" : undefined)),
    // Whoever adds a goal, a platform or an interviewer also types what it is called.
    ...over(
      { ...input, wrap: true, align: "left" },
      ({ kind, key }) => (key === undefined ? undefined : kind === "own" ? "field" : "answer"),
      "answer",
    ),
    // As text, so that a range such as 10-12 is no date.
    ...over({ format: "@" }, ({ key }) => (key === "hours" || key === "budget" ? "answer" : undefined)),
  ];
}

/** Every line that is asked, from the job to the money. */
function questions({ sheets, criteria }: Content): Line[] {
  const text = sheets.roleBrief;
  const field = (key: keyof typeof text.fields, more: Partial<Line> = {}): Line => ({ ...text.fields[key], key, ...more });
  const section = (name: keyof typeof text.sections): Line => ({ label: text.sections[name], kind: "section" });
  const quiet = (label: string): Line => ({ label, kind: "quiet" });
  const choices = (list: readonly string[]): InputRule => ({ choices: list, help: text.choiceRule });
  const [priorities, levels] = [choices(text.priorities), choices(text.levels)];
  const inWords = (points: Readonly<Record<string, number>>): PointsInWords =>
    Object.entries(points).map(([id, each]) => [criteria[id as GivenCriterionId].name, each]);
  const spare = (key: "goal" | "platform", hint: string, rule: InputRule): Line[] =>
    Array.from({ length: SPARE_BRIEF_LINES }, () => ({ key: itemKey(key), hint, kind: "own", rule }));
  return [
    ...[section("job"), field("title", { answer: text.firstTitle })],
    ...[field("mission"), field("expectations"), field("proof", { rule: choices(text.proofs) }), field("experience"), gap],
    section("goals"),
    ...goalIds.map((id): Line => {
      const hint = text.goalHint(goalHours[id], inWords(goalPoints[id]));
      return { label: text.goals[id], hint, key: itemKey("goal", id), rule: priorities };
    }),
    ...[...spare("goal", text.ownGoal, priorities), quiet(text.goalsTip), gap],
    ...[section("voice"), field("adjectives"), field("say"), field("neverSay"), field("samplePost"), gap],
    section("platforms"),
    ...platformIds.map((id): Line => {
      const hint = text.platformHint(platformHours[id], inWords(platformPoints[id]));
      return { label: text.platforms[id], hint, key: itemKey("platform", id), rule: levels };
    }),
    ...[...spare("platform", text.ownPlatform, levels), quiet(text.platformsTip), gap],
    section("together"),
    field("control", { rule: choices(text.controls) }),
    field("mode", { answer: text.modes.automatic, rule: choices(Object.values(text.modes)) }),
    ...[quiet(text.sealedTip), gap, section("interviewers"), quiet(text.interviewersTip)],
    ...Array.from({ length: MOST_INTERVIEWERS }, (): Line => ({ key: itemKey("interviewer"), kind: "own" })),
    ...[gap, section("means")],
    ...[field("pay"), field("contract"), field("place"), field("start")],
    ...[field("hours"), field("budget", { answer: DEFAULT_BUDGET })],
    field("currency", { answer: text.defaultCurrency, rule: { choices: ["USD", "EUR", "GBP", "CHF", "CAD", "AUD", "JPY"] } }),
    field("country", { rule: { choices: Object.values(text.countries) } }),
    field("keep", { rule: { min: 1, help: text.keepRule } }),
  ];
}
