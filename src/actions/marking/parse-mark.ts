import { Refusal } from "../../content/refusal.ts";
import {
  type ExerciseKind,
  exerciseKinds,
  isComplete,
  type Levels,
  type MarkedPart,
  partsOf,
  scalesOf,
} from "../../domain/exercise/marked-part.ts";
import type { Level } from "../../domain/rating.ts";
import type { ComparisonNote, MarkingRequest, MarkRevealRequest, SentMark, Verdict } from "../../wire/marking.ts";
import { BALLOT_ID } from "../ballots/parse-ballot.ts";
import { isReservedName } from "../ballots/reserved-name.ts";
import { LONGEST_NOTE } from "./mark-store.ts";

/** As long as a marker's name may be, in characters. */
const LONGEST_NAME = 200;

const unreadable = (): Refusal => new Refusal(({ marking }) => marking.unreadable);

const fieldsOf = (sent: unknown): Readonly<Record<string, unknown>> => {
  if (typeof sent !== "object" || sent === null) throw unreadable();
  return sent as Readonly<Record<string, unknown>>;
};

function textIn(field: unknown, longest: number): string {
  if (typeof field !== "string") throw unreadable();
  if (field.length > longest) throw new Refusal((messages) => messages.textTooLong(longest));
  return field.trim();
}

function kindIn(field: unknown): ExerciseKind {
  const kind = exerciseKinds.find((each) => each === field);
  if (!kind) throw unreadable();
  return kind;
}

const partIn = (field: unknown, among: readonly MarkedPart[]): MarkedPart => {
  const part = among.find((each) => each === field);
  if (!part) throw unreadable();
  return part;
};

/** @throws Refusal when it is no kind of exercise */
export function parseMarkingRequest(sent: unknown): MarkingRequest {
  const { kind, marker } = fieldsOf(sent);
  return { kind: kindIn(kind), marker: textIn(marker, LONGEST_NAME) };
}

/** Checks what came over the wire down to the last field. @throws Refusal */
export function parseMark(sent: unknown): SentMark {
  const { id, kind: sentKind, part: sentPart, work, state, marker, levels: sentLevels, note } = fieldsOf(sent);
  const kind = kindIn(sentKind);
  const part = partIn(sentPart, partsOf[kind]);
  if (typeof id !== "string" || !BALLOT_ID.test(id)) throw unreadable();
  const given = fieldsOf(sentLevels);
  const levels: Levels = Object.fromEntries(scalesOf[part].map((scale) => [scale, levelIn(given[scale])]));
  if (!isComplete(part, levels)) throw unreadable();
  return {
    id,
    kind,
    part,
    work: textIn(work, 50),
    state: textIn(state, 50),
    marker: markerIn(marker),
    levels,
    note: textIn(note, LONGEST_NOTE),
  };
}

/** A mark needs somebody who stands for it. */
export function markerIn(field: unknown): string {
  const marker = textIn(field, LONGEST_NAME);
  if (marker === "") throw new Refusal(({ marking }) => marking.markerMissing);
  if (isReservedName(marker)) throw new Refusal(({ ballots }) => ballots.reservedName(marker));
  return marker;
}

function levelIn(field: unknown): Level {
  if (typeof field !== "number" || !Number.isInteger(field) || field < 1 || field > 5) throw unreadable();
  return field as Level;
}

/** @throws Refusal */
export function parseReveal(sent: unknown): MarkRevealRequest {
  const { kind, marker, reason } = fieldsOf(sent);
  return { kind: kindIn(kind), marker: markerIn(marker), reason: textIn(reason, LONGEST_NOTE) };
}

/** @throws Refusal */
export function parseComparison(sent: unknown): ComparisonNote {
  const { left, right, verdicts, note } = fieldsOf(sent);
  const parts = Object.keys(scalesOf) as readonly MarkedPart[];
  if (!Array.isArray(verdicts) || verdicts.length > parts.length) throw unreadable();
  return {
    left: textIn(left, 50),
    right: textIn(right, 50),
    verdicts: verdicts.map((each: unknown) => {
      const { part, better } = fieldsOf(each);
      const verdict = (["left", "right", "same"] as const).find((known): known is Verdict => known === better);
      if (!verdict) throw unreadable();
      return { part: partIn(part, parts), better: verdict };
    }),
    note: textIn(note, LONGEST_NOTE),
  };
}
