import { Refusal } from "../../content/refusal.ts";
import { people } from "../../domain/ballot/awaited.ts";
import { scoreOfFilled } from "../../domain/exercise/filled-plan.ts";
import type { Mark } from "../../domain/exercise/mark.ts";
import { nameKey } from "../../domain/name-key.ts";
import { openKit } from "../../sheets/kit.ts";
import type { SentMark, Standing } from "../../wire/marking.ts";
import type { ActionContext } from "../action-context.ts";
import { accountOf, rememberMarker } from "../ballots/own-ballots.ts";
import { readRoleBrief } from "../brief/read-role-brief.ts";
import { lockWeights } from "../rubric/lock-weights.ts";
import { whileLocked } from "../while-locked.ts";
import { RETRIED_WITHIN, writeLog } from "../write-log.ts";
import { fileMarks, isFiled } from "./file-marks.ts";
import { openMarkStore } from "./mark-store.ts";
import { parseMark } from "./parse-mark.ts";
import { shownCodes, standingOf } from "./standing.ts";
import { type Work, worksOf } from "./works.ts";

/**
 * Keeps one mark under seal, next to those of the other markers; it takes the place of the same marker's earlier one. Where the names were shown
 * already it goes into the log at once and is marked as late. The same mark sent again changes nothing twice.
 *
 * @throws Refusal when the work is gone, was changed since it was read, or cannot be scored, or when somebody else marks under this name
 */
export function saveMark(context: ActionContext, sent: unknown, now: Date): Standing {
  const wanted = parseMark(sent);
  return whileLocked(() => {
    const current = { ...context, kit: openKit(context.spreadsheet) };
    const sheets = context.spreadsheet.getSheets();
    const { works } = worksOf(current, sheets, wanted.kind);
    const work = workIn(works, wanted);
    const named = people(readRoleBrief(current, sheets).interviewers.map(({ name }) => name));
    const store = openMarkStore();
    const properties = PropertiesService.getUserProperties();
    const account = accountOf(properties.getProperties());
    const before = store.marks.find(
      ({ code, part, marker }) => code === work.code && part === work.part && nameKey(marker) === nameKey(wanted.marker),
    );
    const isForeign = ({ marker, account: other }: Mark): boolean => nameKey(marker) === nameKey(wanted.marker) && other !== account;
    if (store.marks.some(isForeign)) throw new Refusal(({ marking }) => marking.otherAccount(wanted.marker));

    const isShown = shownCodes(current.kit.state, wanted.kind).includes(work.code);
    const isRetry = before?.id === wanted.id;
    const replaces = before && !isRetry && isShown && isFiled(current, sheets, before.id) ? before.id : (before?.replaces ?? null);
    const mark: Mark = {
      id: wanted.id,
      part: wanted.part,
      code: work.code,
      marker: wanted.marker,
      account,
      levels: wanted.levels,
      note: wanted.note,
      state: work.state,
      when: isRetry ? before.when : now.getTime(),
      replaces,
      late: isShown || wereRevealed(current, work.code),
    };
    lockWeights(current, sheets, now);
    rememberMarker(properties, wanted.marker, account);
    store.put(mark);
    const marks = [...store.marks.filter((each) => each !== before), mark];
    if (isShown) {
      logLate(current, sheets, work, mark, now);
      fileMarks(
        current,
        sheets,
        works,
        marks.filter(({ code }) => code === work.code),
        [mark],
      );
    }
    return standingOf(current.kit.state, wanted.kind, works, marks, named);
  });
}

function workIn(works: readonly Work[], { work: token, part, state, levels }: SentMark): Work {
  const work = works.find((each) => each.token === token && each.part === part);
  if (!work) throw new Refusal(({ marking }) => marking.workGone);
  if (work.state !== state) throw new Refusal(({ marking }) => marking.workChanged);
  if (work.plan && !scoreOfFilled(work.plan.filled, levels.reasons ?? null)) throw new Refusal(({ marking }) => marking.planOpen);
  return work;
}

/** True when the candidate's ballots were revealed: a mark that comes then may know how the candidate stands. */
const wereRevealed = ({ kit: { state } }: ActionContext, code: string): boolean =>
  Object.entries(state?.filed ?? {}).some(([each, when]) => each === code && when > 0);

/** The line of the log comes before the mark does. */
function logLate(context: ActionContext, sheets: Parameters<typeof writeLog>[1], work: Work, { marker, part }: Mark, now: Date): void {
  const { messages, markedParts } = context.content;
  const detail = `${marker}: ${markedParts.parts[part].title}, ${work.name} (${work.code})`;
  writeLog(context, sheets, [{ when: now, who: marker, what: messages.marking.late, detail, reason: "" }], now.getTime() - RETRIED_WITHIN);
}
