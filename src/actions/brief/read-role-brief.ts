import { contentFor } from "../../content/content-for.ts";
import { languages } from "../../content/language.ts";
import {
  answerOf,
  type BriefLine,
  goalsOf,
  itemsOf,
  parseRange,
  parseStep,
  platformsOf,
  withAddedInterviewers,
  withInserted,
} from "../../domain/brief-lines.ts";
import { DEFAULT_BUDGET } from "../../domain/budget-line.ts";
import { textUnlessError } from "../../domain/cell-value.ts";
import { HIGHEST_RATING, LOWEST_RATING } from "../../domain/rating.ts";
import { automaticMode, type RoleBrief } from "../../domain/role-brief.ts";
import { findSheet } from "../../sheets/kit.ts";
import { briefColumns } from "../../sheets/schema.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { ActionContext } from "../action-context.ts";
import { kitTable } from "../kit-table.ts";

/**
 * What the employer settled, in one read of the sheet. A kit without the sheet gives what an empty brief would.
 *
 * @throws Refusal when a heading of the sheet is gone
 */
export const readRoleBrief = (context: ActionContext, sheets: readonly Sheet[]): RoleBrief =>
  briefOf(context, readBriefLines(context, sheets));

/** The lines of the brief by their keys; none in a kit without the sheet. */
export function readBriefLines(context: ActionContext, sheets: readonly Sheet[]): BriefLine[] {
  if (!findSheet(context.kit.state, "roleBrief", sheets)) return [];
  const { rows } = kitTable(context, sheets, "roleBrief", briefColumns);
  return withAddedInterviewers(
    withInserted(rows.map(({ cells }) => ({ key: textUnlessError(cells.key), label: cells.field, answer: cells.answer }))),
    languages.flatMap((language) => Object.values(contentFor(language).sheets.roleBrief.sections)),
  );
}

/** What the lines of the brief say. */
export function briefOf({ content }: ActionContext, lines: readonly BriefLine[]): RoleBrief {
  const { firstTitle, defaultCurrency } = content.sheets.roleBrief;
  const text = (key: string) => textUnlessError(answerOf(lines, key));
  const interviewers = itemsOf(lines, "interviewer").map(({ name, answer }) => ({ name, focus: textUnlessError(answer) }));
  const isThere = lines.length > 0;
  return {
    title: text("title") || firstTitle,
    goals: goalsOf(lines).map(({ name, value }) => ({ name, priority: value ?? 0 })),
    mission: text("mission"),
    expectations: text("expectations"),
    voice: {
      adjectives: text("adjectives")
        .split(/[,;\n]/)
        .map((adjective) => adjective.trim())
        .filter((adjective) => adjective !== ""),
      say: text("say"),
      neverSay: text("neverSay"),
      samplePost: text("samplePost"),
    },
    platforms: platformsOf(lines).map(({ name, value }) => ({ name, level: value })),
    control: parseStep(answerOf(lines, "control"), LOWEST_RATING, HIGHEST_RATING),
    proof: text("proof"),
    experience: text("experience"),
    pay: text("pay"),
    contract: text("contract"),
    place: text("place"),
    start: text("start"),
    hours: parseRange(answerOf(lines, "hours")),
    budget: isThere ? parseRange(answerOf(lines, "budget")) : { low: DEFAULT_BUDGET, high: DEFAULT_BUDGET },
    currency: text("currency").toUpperCase() || defaultCurrency,
    interviewers,
    mode: chosenMode(text("mode")) ?? automaticMode(interviewers.length),
  };
}

/** The mode in the words of any language of the kit; undefined when the choice is left to the kit. */
function chosenMode(answer: string): RoleBrief["mode"] | undefined {
  const modes = ["open", "sealed"] as const;
  return modes.find((mode) => languages.some((language) => contentFor(language).sheets.roleBrief.modes[mode] === answer));
}
