import type { Content } from "../../content/content.ts";
import type { PointsInWords } from "../../content/role-brief-text.ts";
import { itemKey } from "../../domain/brief-lines.ts";
import { DEFAULT_BUDGET } from "../../domain/budget-line.ts";
import type { GivenCriterionId } from "../../domain/criterion.ts";
import { goalIds, MOST_INTERVIEWERS, platformIds } from "../../domain/role-brief.ts";
import { goalPoints, platformPoints } from "../../domain/suggested-weights.ts";
import { platformHours } from "../../domain/workload.ts";
import { formulaText } from "../formula-text.ts";
import { heading, help, input, palette, title } from "../look.ts";
import { rangeNames } from "../schema.ts";
import type { InputRule, SheetTemplate } from "../sheet-template.ts";

const HEADING = 7;
/** Lines for goals and platforms of the user's own. */
const SPARE_LINES = 2;
/** As many as the rubric has lines. */
const SUGGESTIONS = 24;

type Looks = SheetTemplate["looks"][number];

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

/** What is to be settled before anybody is met. A key in a hidden column tells the lines apart, so they may be renamed and moved. */
export function roleBriefTemplate(content: Content): SheetTemplate {
  const text = content.sheets.roleBrief;
  const lines = questions(content);
  const last = HEADING + lines.length;
  /** The neighbouring lines of one kind, from one column to another. */
  const block = (kind: string, from: string, to: string): string => {
    const rows = lines.flatMap(({ key }, i) => (key?.startsWith(kind) ? [HEADING + 1 + i] : []));
    return `${from}${Math.min(...rows)}:${to}${Math.max(...rows)}`;
  };
  const work = last + 2;
  const weights = work + 5;
  const suggestions = weights + 3;
  const end = suggestions + SUGGESTIONS - 1;
  const columns = [`F${HEADING}:F${last}`, `A${HEADING}:A${last}`, `B${HEADING}:B${last}`].join(";");
  const language = formulaText(content.language);
  const rubric = [rangeNames.criterionIds, rangeNames.criteria, rangeNames.typedWeights].join(";");
  return {
    blocks: [
      { at: "A1", rows: [[text.title], [text.help], ...text.role.map((line) => [line])] },
      {
        at: `A${HEADING}`,
        rows: [
          [text.columns.field, text.columns.answer, text.columns.hint, "", "", text.columns.key],
          ...lines.map(({ label = "", answer = "", hint = "", key = "" }) => [label, answer, hint, "", "", key]),
        ],
      },
      { at: `A${work}`, rows: [[text.sections.workload], [`=SMM_BRIEF_WORKLOAD(${columns};${language})`]] },
      { at: `A${weights}`, rows: [[text.sections.weights], [text.weightsTip]] },
      { at: `A${suggestions - 1}`, rows: [[...text.weightsColumns]] },
      { at: `A${suggestions}`, rows: [[`=SMM_BRIEF_WEIGHTS(${columns};${rubric};${language})`]] },
    ],
    extent: `A1:F${end}`,
    rows: end,
    looks: [
      ["A1", { ...title, wrap: false }],
      ["A2:A5", { ...help, wrap: false }],
      [`A${HEADING}:F${HEADING}`, heading],
      [`A${HEADING + 1}:A${last}`, { wrap: true }],
      [`C${HEADING + 1}:C${last}`, { ...help, wrap: false }],
      ...lineLooks(lines),
      ...[work, weights].map((row): Looks => [`A${row}`, { ...title, size: 12, wrap: false }]),
      [`A${work + 1}`, { bold: true, wrap: false }],
      [`A${work + 2}:A${work + 3}`, { wrap: false }],
      [`A${weights + 1}`, { ...help, wrap: false }],
      [`A${suggestions - 1}:E${suggestions - 1}`, heading],
      [`C${suggestions - 1}:E${end}`, { align: "center" }],
      [`B${suggestions}:B${end}`, { color: palette.quiet, wrap: true }],
      [`D${suggestions}:D${end}`, { bold: true }],
    ],
    widths: [220, 370, 90, 100, 210, 90],
    frozenRows: 0,
    gridlines: false,
    hiddenColumns: { first: 6, count: 1 },
    rules: runs(lines, ({ rule }) => rule).map(({ first, last, value }) => [`B${first}:B${last}`, value]),
    names: [
      [rangeNames.platforms, block("platform", "A", "A")],
      [rangeNames.platformLevels, block("platform", "B", "B")],
      [rangeNames.interviewers, block("interviewer", "A", "B")],
    ],
    notes: [
      [`F${HEADING}`, text.keyNote],
      [`D${suggestions - 1}`, text.weightsNote],
    ],
  };
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

function lineLooks(lines: readonly Line[]): Looks[] {
  const of = (look: Looks[1], columns: (line: Line) => string | undefined): Looks[] =>
    runs(lines, columns).map(({ first, last, value }) => [`${value.replace(":", `${first}:`)}${last}`, look]);
  return [
    ...of({ ...title, size: 12, wrap: false }, ({ kind }) => (kind === "section" ? "A:A" : undefined)),
    ...of({ ...help, wrap: false }, ({ kind }) => (kind === "quiet" ? "A:A" : undefined)),
    ...of({ ...input, wrap: true, align: "left" }, ({ kind, key }) => (key === undefined ? undefined : kind === "own" ? "A:B" : "B:B")),
    ...of({ format: "#,##0" }, ({ key }) => (key === "hours" || key === "budget" ? "B:B" : undefined)),
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
    Array.from({ length: SPARE_LINES }, () => ({ key: itemKey(key), hint, kind: "own", rule }));
  return [
    ...[section("job"), field("title", { answer: text.titles[0], rule: { choices: text.titles } })],
    ...[field("mission"), field("expectations"), gap],
    section("goals"),
    ...goalIds.map((id): Line => {
      const hint = text.goalHint(inWords(goalPoints[id]));
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
    ...[gap, section("interviewers"), quiet(text.interviewersTip)],
    ...Array.from({ length: MOST_INTERVIEWERS }, (): Line => ({ key: itemKey("interviewer"), kind: "own" })),
    ...[gap, section("means")],
    field("hours", { rule: { least: 0, most: 60, help: text.hoursRule } }),
    field("budget", { answer: DEFAULT_BUDGET, rule: { least: 0, help: text.budgetRule } }),
    field("currency", { answer: text.defaultCurrency, rule: { choices: ["USD", "EUR", "GBP", "CHF", "CAD", "AUD", "JPY"] } }),
  ];
}
