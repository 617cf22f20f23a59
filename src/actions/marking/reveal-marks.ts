import { Refusal } from "../../content/refusal.ts";
import { isSamePerson, people } from "../../domain/ballot/awaited.ts";
import { scoreOfFilled } from "../../domain/exercise/filled-plan.ts";
import { FAR_APART, type Mark, marksOn, meanLevel } from "../../domain/exercise/mark.ts";
import { type ExerciseKind, type MarkedPart, partsOf, type Scale, scalesOf } from "../../domain/exercise/marked-part.ts";
import { nameKey } from "../../domain/name-key.ts";
import { agreement, LEAST_CANDIDATES } from "../../domain/panel/agreement.ts";
import type { Revealed, RevealedCell, RevealedWork } from "../../wire/marking.ts";
import type { ActionContext } from "../action-context.ts";
import { readRoleBrief } from "../brief/read-role-brief.ts";
import { RETRIED_WITHIN, writeLog } from "../write-log.ts";
import { fileMarks, planOutcome } from "./file-marks.ts";
import { openMarkStore } from "./mark-store.ts";
import { parseReveal } from "./parse-mark.ts";
import { atStake, shownCodes, standingOf } from "./standing.ts";
import { ofPart, type Work, worksOf } from "./works.ts";

/**
 * Whose works they were, with every mark and how far the markers agree. The marks go to the criteria, that names are shown is logged, and marks that
 * come later are marked as late. Call it while locked.
 *
 * @throws Refusal while somebody has not marked everything and no reason is given, or nobody has marked anything
 */
export function revealMarks(context: ActionContext, sent: unknown, now: Date): Revealed {
  const { kind, marker, reason } = parseReveal(sent);
  const { spreadsheet, kit } = context;
  const { marking } = context.content.messages;
  const sheets = spreadsheet.getSheets();
  const { works: all } = worksOf(context, sheets, kind);
  const { marks } = openMarkStore();
  const named = people(readRoleBrief(context, sheets).interviewers.map(({ name }) => name));
  const { works, shown } = atStake(kit.state, kind, all);
  const standing = standingOf(kit.state, kind, all, marks, named);
  const counted = works.flatMap((work) => marksOn(marks, work));
  if (counted.length === 0) throw new Refusal((messages) => messages.marking.nothingMarked);
  if (!shown) {
    const own = standing.markers.find((each) => isSamePerson(each.marker, marker))?.done ?? 0;
    const left = people([...(own < standing.total ? [marker] : []), ...standing.awaited]);
    if (left.length > 0 && reason === "") throw new Refusal((messages) => messages.marking.stillMarking(left));
    const codes = [...new Set(works.map(({ code }) => code))];
    const markers = people(counted.map((mark) => mark.marker));
    const detail = marking.shownDetail(codes, markers, left);
    const entry = { when: now, who: marker, what: marking.shown[kind], detail, reason };
    writeLog(context, sheets, [entry], now.getTime() - RETRIED_WITHIN);
    fileMarks(context, sheets, works, counted, counted);
    const known = [...shownCodes(kit.state, kind), ...codes];
    if (kit.state) kit.save({ ...kit.state, ...(kind === "budget" ? { plansShown: known } : { samplesShown: known }) });
  }
  return revealed(context, kind, works, counted);
}

/** A column of what is revealed: a scale of a part, or the level of Budgeting that a plan shows. */
interface Column {
  readonly name: string;
  readonly part: MarkedPart;
  /** Undefined for the level of Budgeting, which follows from the rest. */
  readonly scale: Scale | undefined;
}

function revealed(context: ActionContext, kind: ExerciseKind, works: readonly Work[], marks: readonly Mark[]): Revealed {
  const { criteria, markedParts } = context.content;
  const parts = partsOf[kind].filter((part) => ofPart(works, part).length > 0);
  const columns: readonly Column[] = [
    ...parts.flatMap((part) =>
      scalesOf[part].map((scale) => ({ part, scale, name: scale === "reasons" ? markedParts.reasons : criteria[scale].name })),
    ),
    ...(kind === "budget" ? [{ part: "reasons" as const, scale: undefined, name: criteria.C6.name }] : []),
  ];
  const codes = [...new Set(works.map(({ code }) => code))];
  const rows = codes.map((code): RevealedWork => {
    const own = works.filter((work) => work.code === code);
    const cells = columns.map(({ part, scale }): RevealedCell => {
      const work = own.find((each) => each.part === part);
      const levels = (work ? marksOn(marks, work) : []).flatMap((mark) => {
        const level = scale ? mark.levels[scale] : work && planOutcome(work, mark)?.level;
        return level === undefined ? [] : [{ marker: mark.marker, level }];
      });
      const gap = Math.max(...levels.map(({ level }) => level)) - Math.min(...levels.map(({ level }) => level));
      return { mean: meanLevel(levels.map(({ level }) => level)), marks: levels, discuss: levels.length > 1 && gap >= FAR_APART };
    });
    return { code, name: own[0]?.name ?? "", score: scoreOf(own[0], marks), cells };
  });
  const worth = ({ score, cells }: RevealedWork): number => score ?? meanLevel(cells.flatMap(({ mean }) => mean ?? [])) ?? 0;
  return {
    columns: columns.map(({ name }) => name),
    works: [...rows].sort((a, b) => worth(b) - worth(a)),
    agreement: agreementOf(context, columns, rows, people(marks.map(({ marker }) => marker))),
  };
}

function scoreOf(work: Work | undefined, marks: readonly Mark[]): number | null {
  const mean = work && meanLevel(marksOn(marks, work).flatMap(({ levels }) => levels.reasons ?? []));
  return (work?.plan && mean != null ? scoreOfFilled(work.plan.filled, mean)?.total : undefined) ?? null;
}

/** How far the markers agree on each scale, never as a bare coefficient. */
function agreementOf(
  { content }: ActionContext,
  columns: readonly Column[],
  rows: readonly RevealedWork[],
  markers: readonly string[],
): readonly string[] {
  const { agreementOn, oneMarker, tooFew, apart } = content.messages.marking;
  if (markers.length < 2) return [oneMarker];
  const cells = rows.flatMap((row) => columns.flatMap(({ scale }, c) => (scale ? (row.cells[c] ?? []) : [])));
  const twice = cells.filter(({ marks }) => marks.length > 1);
  const spoken = apart(twice.filter(({ discuss }) => discuss).length, twice.length);
  if (rows.length < LEAST_CANDIDATES) return [tooFew(LEAST_CANDIDATES), spoken];
  const sentences = columns.flatMap(({ name, scale }, c) => {
    if (!scale) return [];
    const matrix = rows.map(({ cells: own }) =>
      markers.map((marker) => own[c]?.marks.find((mark) => nameKey(mark.marker) === nameKey(marker))?.level ?? null),
    );
    const { value, low, high } = agreement(matrix, "auto");
    return [agreementOn(name, value, low, high)];
  });
  return [...sentences, spoken];
}
