import { Refusal } from "../../content/refusal.ts";
import { exerciseKinds, type MarkedPart } from "../../domain/exercise/marked-part.ts";
import { shuffle } from "../../domain/shuffle.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { ComparedPair, Comparison } from "../../wire/marking.ts";
import type { ActionContext, MenuContext } from "../action-context.ts";
import { interviewerName } from "../ballots/own-ballots.ts";
import { RETRIED_WITHIN, writeLog } from "../write-log.ts";
import { closeCall } from "./close-call.ts";
import { writtenIn } from "./load-marking.ts";
import { showPage } from "./open-marking.ts";
import { parseComparison } from "./parse-mark.ts";
import { type Work, worksOf } from "./works.ts";

/** Opens the dialog that shows the work of the first two side by side. @throws Refusal when they are not too close to call, or have no work */
export function openComparison(context: MenuContext): void {
  pairOf(context, context.spreadsheet.getSheets());
  showPage(context, "comparison", context.content.messages.marking.titles.comparison);
}

/** The works of the first two side by side, without saying whose they are; which of the two stands on the left is chance. */
export function loadComparison(context: ActionContext): Comparison {
  const [first, second] = pairOf(context, context.spreadsheet.getSheets());
  const seed = Number.parseInt(Utilities.getUuid().slice(0, 8), 16);
  const [left = first, right = second] = shuffle([first, second], seed);
  return {
    left: left.token,
    right: right.token,
    parts: left.works.flatMap((work) => {
      const other = right.works.find(({ part }) => part === work.part);
      const { title } = context.content.markedParts.parts[work.part];
      return other ? [{ part: work.part, title, left: writtenIn(context, work), right: writtenIn(context, other) }] : [];
    }),
  };
}

/**
 * Keeps which of the two is better, part by part, as a line of the log; it changes no rating. Call it while locked.
 *
 * @throws Refusal when the works are gone, or a part has no verdict
 */
export function keepComparison(context: ActionContext, sent: unknown, now: Date): ComparedPair {
  const { left, right, verdicts, note } = parseComparison(sent);
  const { spreadsheet, content } = context;
  const { marking, ballots } = content.messages;
  const sheets = spreadsheet.getSheets();
  const works = exerciseKinds.flatMap((kind) => worksOf(context, sheets, kind).works);
  const sides = { left: works.filter(({ token }) => token === left), right: works.filter(({ token }) => token === right) };
  const called = ([work]: readonly Work[]): string => {
    if (!work) throw new Refusal((messages) => messages.marking.workGone);
    return `${work.name} (${work.code})`;
  };
  const names = { left: called(sides.left), right: called(sides.right) };
  const shared = sides.left.map(({ part }) => part).filter((part) => sides.right.some((work) => work.part === part));
  const better = (part: MarkedPart): string | null => {
    const verdict = verdicts.find((each) => each.part === part)?.better;
    if (!verdict) throw new Refusal((messages) => messages.marking.verdictMissing);
    return verdict === "same" ? null : names[verdict];
  };
  const said = shared.map((part) => ({ title: content.markedParts.parts[part].title, better: better(part) }));
  const who = interviewerName(PropertiesService.getUserProperties().getProperties()) || ballots.whoUnknown;
  const detail = marking.comparedDetail([names.left, names.right], said);
  writeLog(context, sheets, [{ when: now, who, what: marking.compared, detail, reason: note }], now.getTime() - RETRIED_WITHIN);
  return names;
}

interface Side {
  readonly token: string;
  readonly works: readonly Work[];
}

/** The first two of those too close to call who have work of the same kind. */
function pairOf(context: ActionContext, sheets: readonly Sheet[]): readonly [Side, Side] {
  const close = closeCall(context, sheets);
  const works = exerciseKinds.flatMap((kind) => worksOf(context, sheets, kind).works);
  const sides = close.flatMap(({ code }): Side[] => {
    const own = works.filter((work) => work.code === code);
    return own[0] ? [{ token: own[0].token, works: own }] : [];
  });
  const shares = (one: Side, other: Side): boolean => one.works.some(({ part }) => other.works.some((work) => work.part === part));
  for (const [i, first] of sides.entries()) {
    const second = sides.slice(i + 1).find((other) => shares(first, other));
    if (second) return [first, second];
  }
  throw new Refusal(({ marking }) => marking.noWork(close.map(({ name }) => name)));
}
