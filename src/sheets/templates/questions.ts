import type { Content } from "../../content/content.ts";
import type { QuestionBankText } from "../../content/question-bank-text.ts";
import { criterionIds } from "../../domain/criterion.ts";
import { criteriaFed, questionIds } from "../../domain/interview-plan.ts";
import { formulaText } from "../formula-text.ts";
import { heading, help, input, palette, title } from "../look.ts";
import { rangeNames } from "../schema.ts";
import type { SheetTemplate } from "../sheet-template.ts";

const HEADING = 4;
const FIRST = HEADING + 1;
/** Lines for the user's own questions. */
const SPARE = 20;
const LAST = HEADING + questionIds.length + SPARE;

/** What we ask: one line a question. Everything may be edited; lists stand in one cell, an entry a line. */
export function questionsTemplate({ language, sheets, criteria, questions }: Content): SheetTemplate {
  const { columns, ...text } = sheets.questions;
  const { on, order, id, question, intent, listenFor, redFlags, followUps, minutes, warning } = columns;
  const lines = questionIds.map((each, i) => [
    true,
    i + 1,
    each,
    questions[each].text,
    questions[each].intent,
    list(questions[each].listenFor),
    list(questions[each].redFlags),
    list(questions[each].followUps),
    questions[each].minutes,
    criteriaFed[each].join(", "),
  ]);
  const criteriaRule = [text.criteriaRule, ...criterionIds.map((each) => `${each} ${criteria[each].name}`)].join("\n");
  return {
    blocks: [
      {
        at: "A1",
        rows: [[text.title], [text.help], [summaryFormula(text)]],
      },
      {
        at: `A${HEADING}`,
        rows: [[on, order, id, question, intent, listenFor, redFlags, followUps, minutes, columns.criteria], ...lines],
      },
      { at: `K${HEADING}`, rows: [[warningFormula(warning, language)]] },
    ],
    extent: `A1:K${LAST}`,
    rows: LAST,
    looks: [
      ["A1", { ...title, wrap: false }],
      ["A2:A3", { ...help, wrap: false }],
      [`A${HEADING}:K${HEADING}`, heading],
      [`A${FIRST}:K${LAST}`, { wrap: true, hairlines: true }],
      [`A${FIRST}:B${LAST}`, { ...input, align: "center" }],
      [`C${FIRST}:C${LAST}`, { color: palette.quiet }],
      [`D${FIRST}:H${LAST}`, input],
      [`D${FIRST}:D${LAST}`, { bold: true }],
      [`K${FIRST}:K${LAST}`, { color: palette.warning }],
      [`I${FIRST}:J${LAST}`, { ...input, align: "center" }],
    ],
    widths: [48, 56, 44, 220, 180, 230, 210, 210, 68, 84, 230],
    frozenRows: HEADING,
    gridlines: false,
    // The cell says nothing more in colour than the warning says in words.
    conditional: [{ range: `D${FIRST}:D${LAST}`, when: { formula: `=$K${FIRST}<>""` }, background: palette.paper, color: palette.warning }],
    rules: [
      [`A${FIRST}:A${LAST}`, { tick: true, help: text.onNote }],
      [`B${FIRST}:B${LAST}`, { least: 0, help: text.orderRule }],
      [`I${FIRST}:I${LAST}`, { least: 0, help: text.minutesRule }],
      [`J${FIRST}:J${LAST}`, { text: true, help: text.criteriaRule }],
    ],
    notes: [
      [`A${HEADING}`, text.onNote],
      [`B${HEADING}`, text.orderRule],
      [`C${HEADING}`, text.idNote],
      [`F${HEADING}:H${HEADING}`, text.listNote],
      [`I${HEADING}`, text.minutesRule],
      [`J${HEADING}`, criteriaRule],
      [`K${HEADING}`, text.warningNote],
    ],
    names: [
      [rangeNames.asked, `A${FIRST}:A${LAST}`],
      [rangeNames.questionIds, `C${FIRST}:C${LAST}`],
      [rangeNames.questionCriteria, `J${FIRST}:J${LAST}`],
    ],
  };
}

/** How long the ticked questions take, and whether any of them is better not asked: that column may be out of sight. */
function summaryFormula({ minutesInAll, warningsInAll }: Pick<QuestionBankText, "minutesInAll" | "warningsInAll">): string {
  const minutes = `SUMIF(A${HEADING}:A;TRUE;I${HEADING}:I)&${formulaText(` ${minutesInAll}`)}`;
  const warnings = `COUNTIF(K${HEADING}:K;"!*")`;
  return `=${minutes}&IF(${warnings}=0;"";${formulaText("   ! ")}&${warnings}&${formulaText(` ${warningsInAll}`)})`;
}

/** Covers the heading row too, because a range that began below would slip when somebody inserts a row right there. */
function warningFormula(label: string, language: string): string {
  const [top, questions, followUps] = [`D${HEADING}:D`, `D${HEADING}`, `H${HEADING}:H`];
  return `=ARRAYFORMULA(IF(ROW(${top})=ROW(${questions});${formulaText(label)};SMM_QUESTION_CHECK(${top};${formulaText(language)};${followUps})))`;
}

const list = (entries: readonly string[]): string => entries.map((entry) => `• ${entry}`).join("\n");
