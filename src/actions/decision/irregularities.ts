import type { Content } from "../../content/content.ts";
import { contentFor } from "../../content/content-for.ts";
import { languages } from "../../content/language.ts";
import { textOf } from "../../domain/cell-value.ts";
import { rubricState } from "../../sheets/kit.ts";
import type { ActionContext } from "../action-context.ts";
import type { DecisionBasis } from "./decision-basis.ts";

/** More names than these are a list, not a sentence. */
const NAMED = 6;

/** Criteria that count and on which nobody was rated, once somebody was. */
export const uncovered = ({ board, model }: DecisionBasis): string[] =>
  board.tallied.interviewers.length === 0
    ? []
    : board.weights.flatMap((weight, c) =>
        weight > 0 && !model.candidates.some(({ plainMeans }) => (plainMeans[c] ?? null) !== null) ? [board.criteria[c] ?? ""] : [],
      );

/** Ballots that are held back. */
export const sealedCount = ({ panel }: DecisionBasis): number => panel.rows.reduce((sum, { held }) => sum + held, 0);

/** Who has not handed in for somebody whom others have met, in words. */
export function waitingFor({ messages }: Content, { panel }: DecisionBasis): string[] {
  const { warnings } = messages.decision;
  const open = panel.rows
    .filter(({ missing, submitted }) => missing.length > 0 && submitted.length > 0)
    .map(({ missing, name }) => warnings.waitingFor(missing, name));
  return open.length > NAMED ? [...open.slice(0, NAMED), warnings.more(open.length - NAMED)] : open;
}

/** What was out of the ordinary, as far as the workbook tells. */
export function irregularities({ content, kit }: ActionContext, basis: DecisionBasis): string[] {
  const { irregular } = content.decision;
  const { board } = basis;
  const { version } = rubricState(kit.state);
  const [open, without, sealed, dropped] = [waitingFor(content, basis), uncovered(basis), sealedCount(basis), droppedQuestions(basis)];
  return [
    ...(board.log.late > 0 ? [irregular.late(board.log.late)] : []),
    ...(version > 1 ? [irregular.weightsChanged(version - 1)] : []),
    ...(board.notAsLocked.length > 0 ? [irregular.notAsLocked(board.notAsLocked)] : []),
    ...(dropped.length > 0 ? [irregular.unasked(dropped)] : []),
    ...(without.length > 0 ? [irregular.uncovered(without)] : []),
    ...(sealed > 0 ? [irregular.sealed(sealed)] : []),
    ...(open.length > 0 ? [irregular.open(open)] : []),
  ];
}

/** Ids of questions that were not asked any more when ballots about them came in. */
function droppedQuestions({ log }: DecisionBasis): string[] {
  const marks = languages.map((language) => contentFor(language).messages.ballots.unasked);
  const asked = log.rows.map(({ cells }) => textOf(cells.question)).filter((text) => marks.some((mark) => text.endsWith(mark)));
  return [...new Set(asked.map((text) => text.split(" ", 1)[0] ?? ""))];
}

/** What a person should know before they decide; it never keeps them from it. */
export function warningsBefore(content: Content, basis: DecisionBasis, withoutReason: number): string[] {
  const { warnings } = content.messages.decision;
  const { board } = basis;
  const [open, without, sealed] = [waitingFor(content, basis), uncovered(basis), sealedCount(basis)];
  return [
    ...(board.tallied.interviewers.length === 0 ? [warnings.nobodyRated] : []),
    ...(open.length > 0 ? [warnings.open(open)] : []),
    ...(sealed > 0 ? [warnings.sealed(sealed)] : []),
    ...(without.length > 0 ? [warnings.uncovered(without)] : []),
    ...(board.notAsLocked.length > 0 ? [warnings.notAsLocked(board.notAsLocked)] : []),
    ...(withoutReason > 0 ? [warnings.noReason(withoutReason)] : []),
  ];
}
