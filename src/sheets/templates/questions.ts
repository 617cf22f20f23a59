import type { Content } from "../../content/content.ts";
import { criterionIds } from "../../domain/criterion.ts";
import { bankQuestionIds, criteriaFed, questionIds } from "../../domain/interview-plan.ts";
import { placesOf } from "../column-places.ts";
import { fillColumn, formulaText } from "../formula-text.ts";
import { help, input, type Look, palette, title } from "../look.ts";
import { type QuestionColumn, rangeNames } from "../schema.ts";
import type { SheetNames, SheetTemplate } from "../sheet-template.ts";
import { type TableColumn, tableTemplate } from "../table-template.ts";

const HEADING = 4;
/** Lines for the user's own questions. */
const SPARE_LINES = 20;
const LAST = HEADING + bankQuestionIds.length + SPARE_LINES;

const short: Look = { ...input, align: "center" };
/** Lists stand in one cell, one entry per line. */
const list = (entries: readonly string[]): string => entries.map((entry) => `• ${entry}`).join("\n");

const columns: readonly TableColumn<QuestionColumn | "warning">[] = [
  {
    key: "on",
    width: 48,
    look: short,
    given: () => bankQuestionIds.map((id) => questionIds.some((each) => each === id)),
    rule: ({ sheets }) => ({ tick: true, help: sheets.questions.onNote }),
    note: ({ sheets }) => sheets.questions.onNote,
    rangeName: rangeNames.asked,
  },
  {
    key: "order",
    width: 56,
    look: short,
    given: () => bankQuestionIds.map((_, i) => i + 1),
    rule: ({ sheets }) => ({ min: 0, help: sheets.questions.orderRule }),
    note: ({ sheets }) => sheets.questions.orderRule,
  },
  {
    key: "id",
    width: 44,
    look: { color: palette.quiet },
    given: () => bankQuestionIds,
    note: ({ sheets }) => sheets.questions.idNote,
    rangeName: rangeNames.questionIds,
  },
  {
    key: "question",
    width: 220,
    look: { ...input, bold: true },
    given: ({ questions }) => bankQuestionIds.map((id) => questions[id].text),
    // The cell says nothing more in colour than the warning says in words.
    conditional: () => [
      { when: { formula: `=$${at.letter("warning")}${HEADING + 1}<>""` }, background: palette.paper, color: palette.warning },
    ],
  },
  { key: "intent", width: 180, look: input, given: ({ questions }) => bankQuestionIds.map((id) => questions[id].intent) },
  {
    key: "listenFor",
    width: 230,
    look: input,
    given: ({ questions }) => bankQuestionIds.map((id) => list(questions[id].listenFor)),
    note: ({ sheets }) => sheets.questions.listNote,
  },
  {
    key: "redFlags",
    width: 210,
    look: input,
    given: ({ questions }) => bankQuestionIds.map((id) => list(questions[id].redFlags)),
    note: ({ sheets }) => sheets.questions.listNote,
  },
  {
    key: "followUps",
    width: 210,
    look: input,
    given: ({ questions }) => bankQuestionIds.map((id) => list(questions[id].followUps)),
    note: ({ sheets }) => sheets.questions.listNote,
  },
  {
    key: "minutes",
    width: 68,
    look: short,
    given: ({ questions }) => bankQuestionIds.map((id) => questions[id].minutes),
    rule: ({ sheets }) => ({ min: 0, help: sheets.questions.minutesRule }),
    note: ({ sheets }) => sheets.questions.minutesRule,
  },
  {
    key: "criteria",
    width: 84,
    look: short,
    given: () => bankQuestionIds.map((id) => criteriaFed[id].join(", ")),
    rule: ({ sheets }) => ({ text: true, help: sheets.questions.criteriaRule }),
    note: ({ sheets, criteria }) => [sheets.questions.criteriaRule, ...criterionIds.map((id) => `${id} ${criteria[id].name}`)].join("\n"),
    rangeName: rangeNames.questionCriteria,
  },
  {
    key: "warning",
    width: 230,
    look: { color: palette.warning },
    formula: warningFormula,
    note: ({ sheets }) => sheets.questions.warningNote,
  },
  {
    key: "muted",
    width: 110,
    look: input,
    rule: ({ sheets }) => ({ text: true, help: sheets.questions.mutedRule }),
    note: ({ sheets }) => sheets.questions.mutedRule,
  },
];

const at = placesOf(columns, HEADING, LAST);

/** What we ask: one row per question. Everything may be edited. */
export function questionsTemplate(content: Content, names: SheetNames): SheetTemplate {
  const text = content.sheets.questions;
  const table = tableTemplate(columns, at, text.columns, content, names);
  return {
    ...table,
    blocks: [{ at: "A1", rows: [[text.title], [text.help], [summaryFormula(content)]] }, ...table.blocks],
    rows: LAST,
    looks: [
      ["A1", { ...title, wrap: false }],
      ["A2:A3", { ...help, wrap: false }],
      [at.below("on", "muted"), { wrap: true, hairlines: true }],
      ...table.looks,
    ],
    frozenRows: HEADING,
    gridlines: false,
  };
}

/** How long the ticked questions take, and whether any of them is better not asked: that column may be out of sight. */
function summaryFormula({ sheets }: Content): string {
  const { minutesInAll, warningsInAll } = sheets.questions;
  const minutes = `SUMIF(${at.whole("on")};TRUE;${at.whole("minutes")})&${formulaText(` ${minutesInAll}`)}`;
  const warnings = `COUNTIF(${at.whole("warning")};"!*")`;
  // Until the check has answered, the first cells below its heading are in error, or the heading too, and nobody knows how many warnings there are.
  const unlessError = (cell: string, words: string) => `IF(ISERROR(${cell});${cell};${words})`;
  const told = `${minutes}&IF(${warnings}=0;"";${formulaText("   ! ")}&${warnings}&${formulaText(` ${warningsInAll}`)})`;
  return `=${unlessError(at.heading("warning"), unlessError(at.cell("warning", 1), told))}`;
}

/** Covers the heading row too, because a range that began below would slip when somebody inserts a row right there. */
function warningFormula({ sheets, language }: Content): string {
  const questions = at.whole("question");
  const check = `SMM_QUESTION_CHECK(${questions};${formulaText(language)};${at.whole("followUps")};${at.whole("muted")})`;
  return fillColumn(questions, formulaText(sheets.questions.columns.warning), check);
}
