import { planParts } from "../../domain/budget/plan-score.ts";
import type { BudgetLine } from "../../domain/budget-line.ts";
import type { ExerciseKind } from "../../domain/exercise/marked-part.ts";
import { isComplete, type Levels, type Scale } from "../../domain/exercise/marked-part.ts";
import { isHeldBack, planLevel } from "../../domain/exercise/plan-level.ts";
import type { Level } from "../../domain/rating.ts";
import type { Marking, MarkingApi, MarkingLine, MarkingPart, MarkingWork, Revealed } from "../../wire/marking.ts";
import type { Client } from "../shared/client.ts";
import { problemFrom, type ServerProblem } from "../shared/server-problem.ts";

/** What the marker has entered for one part of one work; `id` stays the same until the server has confirmed it. */
export interface Entry {
  readonly levels: Levels;
  readonly note: string;
  readonly id: string;
}

interface Sending {
  readonly sending: boolean;
  readonly problem: ServerProblem | null;
}

export type MarkingState =
  | { readonly at: "loading" }
  | { readonly at: "unavailable"; readonly problem: ServerProblem }
  | { readonly at: "start" }
  /** The practice answer of a part; `compared` once our own mark is shown. */
  | { readonly at: "practice"; readonly part: number; readonly compared: boolean }
  | ({ readonly at: "works"; readonly part: number; readonly index: number } & Sending)
  | ({ readonly at: "done" } & Sending)
  | { readonly at: "revealed"; readonly revealed: Revealed };

/** One work of one part, or the practice answer of the part. */
export interface Place {
  readonly part: MarkingPart;
  /** Undefined for the practice answer. */
  readonly work: MarkingWork | undefined;
}

export interface MarkingSession {
  state(): MarkingState;
  /** Undefined until the works are there. */
  marking(): Marking | undefined;
  marker(): string;
  /** What is in view; undefined where no work is. */
  place(): Place | undefined;
  entryOf(place: Place): Entry;
  isMarked(place: Place): boolean;
  markedOf(part: MarkingPart): number;
  subscribe(listener: () => void): () => void;
  load(marker?: string): Promise<void>;
  /** Asks for the name again. */
  rename(): void;
  begin(marker: string): Promise<void>;
  rate(scale: Scale, level: Level): void;
  /** The scale that a key without a place of its own rates: the only one, or the first that is open. */
  openScale(): Scale | undefined;
  write(note: string): void;
  /** Shows our own mark of the practice answer. */
  compare(): void;
  endPractice(): void;
  /** The category of a line: confirmed, chosen here, or proposed; null for none yet. */
  categoryOf(work: MarkingWork, line: MarkingLine): BudgetLine | null;
  choose(work: MarkingWork, row: number, category: BudgetLine): void;
  /** Sends the categories of the plan in view. */
  confirm(): Promise<void>;
  step(by: 1 | -1): void;
  canStep(by: 1 | -1): boolean;
  goBack(): void;
  save(): Promise<void>;
  reveal(reason: string): Promise<void>;
}

/** The score that a plan gets with a level of justification, and the level of Budgeting that it becomes. */
export function outcome(points: number, level: Level): { readonly score: number; readonly rating: Level; readonly heldBack: boolean } {
  const score = points + (planParts.justification * (level - 1)) / 4;
  return { score, rating: planLevel(score, level), heldBack: isHeldBack(score, level) };
}

const STILL: Sending = { sending: false, problem: null };
const same = (one: Levels, other: Levels): boolean =>
  [...Object.keys(one), ...Object.keys(other)].every((scale) => one[scale as Scale] === other[scale as Scale]);

/**
 * The marking under way: one part across all works, then the next. It holds the works in the order they came and what was entered, and talks to the
 * server.
 *
 * @param newId gives a UUID for each mark
 */
export function createMarking(server: Client<MarkingApi>, kind: ExerciseKind, newId: () => string): MarkingSession {
  let state: MarkingState = { at: "loading" };
  let marking: Marking | undefined;
  let marker = "";
  const entries = new Map<string, Entry>();
  /** What the server has. */
  const saved = new Map<string, Pick<Entry, "levels" | "note">>();
  /** Parts whose practice answer was marked. */
  const practised = new Set<MarkingPart["part"]>();
  /** Categories chosen for lines that have none, by work and row. */
  const chosen = new Map<string, BudgetLine>();
  const listeners = new Set<() => void>();
  const to = (next: MarkingState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const current = (): MarkingState => state;
  const parts = (): readonly MarkingPart[] => marking?.parts ?? [];
  const keyOf = ({ part, work }: Place): string => part.part + " " + (work?.work ?? "");

  const place = (): Place | undefined => {
    if (state.at !== "works" && state.at !== "practice") return undefined;
    const part = parts()[state.part];
    const work = state.at === "works" ? part?.works[state.index] : undefined;
    return part && (state.at === "practice" || work) ? { part, work } : undefined;
  };
  const entryOf = (at: Place): Entry => {
    const known = entries.get(keyOf(at));
    if (known) return known;
    const fresh: Entry = { levels: at.work?.marked?.levels ?? {}, note: at.work?.marked?.note ?? "", id: newId() };
    entries.set(keyOf(at), fresh);
    return fresh;
  };
  const enter = (change: Partial<Entry>): void => {
    const at = place();
    if (!at || (state.at === "practice" && state.compared)) return;
    entries.set(keyOf(at), { ...entryOf(at), ...change });
    to(state.at === "works" ? { ...state, problem: null } : state);
  };
  /** What was changed after it was saved is unmarked again, so that it cannot be left behind. */
  const isMarked = (at: Place): boolean => {
    const known = saved.get(keyOf(at)) ?? at.work?.marked;
    const { levels, note } = entryOf(at);
    return known != null && same(known.levels, levels) && known.note.trim() === note.trim();
  };
  const markedOf = (part: MarkingPart): number => part.works.filter((work) => isMarked({ part, work })).length;

  /** To a work, by way of the practice answer where the marker has marked nothing of the part yet. */
  const open = (part: number, index: number): void => {
    const wanted = parts()[part];
    if (!wanted) return;
    const hasBegun = (work: MarkingWork): boolean => work.marked !== null || work.changed || saved.has(keyOf({ part: wanted, work }));
    const isNew = !practised.has(wanted.part) && !wanted.works.some(hasBegun);
    to(isNew ? { at: "practice", part, compared: false } : { at: "works", part, index, ...STILL });
  };
  /** The next work without a mark: in the same part going round, then in the following parts; the end when there is none. */
  const goOn = (from: number, index: number): void => {
    for (const [i] of parts().entries()) {
      const part = (from + i) % parts().length;
      const { works = [] } = parts()[part] ?? {};
      const order = works.map((_, k) => (i === 0 ? (index + 1 + k) % works.length : k));
      const next = order.find((k) => {
        const [own, work] = [parts()[part], works[k]];
        return own && work && !isMarked({ part: own, work });
      });
      if (next !== undefined) {
        open(part, next);
        return;
      }
    }
    to({ at: "done", ...STILL });
  };
  const stepped = (by: 1 | -1): readonly [part: number, index: number] | undefined => {
    if (state.at !== "works") return undefined;
    const index = state.index + by;
    if (index >= 0 && index < (parts()[state.part]?.works.length ?? 0)) return [state.part, index];
    const other = parts()[state.part + by];
    return other ? [state.part + by, by > 0 ? 0 : other.works.length - 1] : undefined;
  };

  const load = async (name = ""): Promise<void> => {
    to({ at: "loading" });
    try {
      marking = await server.loadMarking({ kind, marker: name });
      marker = marking.marker;
      entries.clear();
      saved.clear();
      if (marker === "" || parts().length === 0) to({ at: "start" });
      else if (parts().every((part) => markedOf(part) === part.works.length)) to({ at: "done", ...STILL });
      else goOn(0, -1);
    } catch (error) {
      to({ at: "unavailable", problem: problemFrom(error) });
    }
  };

  return {
    state: current,
    marking: () => marking,
    marker: () => marker,
    place,
    entryOf,
    isMarked,
    markedOf,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load,
    rename: () => {
      if (!("sending" in state && state.sending)) to({ at: "start" });
    },
    begin: async (name) => {
      if (name.trim() === "") return;
      // Under another name there are other marks.
      if (marking && name.trim() === marker) goOn(0, -1);
      else await load(name.trim());
    },
    rate: (scale, level) => {
      const at = place();
      if (at) enter({ levels: { ...entryOf(at).levels, [scale]: level } });
    },
    openScale: () => {
      const at = place();
      if (!at) return undefined;
      const { levels } = entryOf(at);
      const [first, ...others] = at.part.scales;
      return others.length === 0 ? first?.scale : at.part.scales.find(({ scale }) => levels[scale] === undefined)?.scale;
    },
    write: (note) => enter({ note }),
    compare: () => {
      const at = place();
      if (state.at === "practice" && at && isComplete(at.part.part, entryOf(at).levels)) to({ ...state, compared: true });
    },
    endPractice: () => {
      const at = place();
      if (state.at !== "practice" || !state.compared || !at) return;
      practised.add(at.part.part);
      to({ at: "works", part: state.part, index: 0, ...STILL });
    },
    categoryOf: ({ work }, { row, line, proposed }) => line ?? chosen.get(work + " " + row) ?? proposed,
    choose: ({ work }, row, category) => {
      chosen.set(work + " " + row, category);
      to(state.at === "works" ? { ...state, problem: null } : state);
    },
    confirm: async () => {
      const work = place()?.work;
      if (state.at !== "works" || state.sending || !marking || !work?.plan) return;
      const { part, index } = state;
      const open = work.plan.lines.filter(({ line }) => line === null);
      const lines = open.flatMap(({ row, proposed }) => {
        const line = chosen.get(work.work + " " + row) ?? proposed;
        return line === null ? [] : [{ row, line }];
      });
      if (lines.length < open.length) return;
      to({ at: "works", part, index, sending: true, problem: null });
      try {
        const confirmed = await server.confirmCategories({ work: work.work, state: work.state, lines });
        const renew = (each: MarkingPart): MarkingPart => ({
          ...each,
          works: each.works.map((old) => (old.work === confirmed.work ? { ...confirmed, changed: old.changed } : old)),
        });
        marking = { ...marking, parts: marking.parts.map(renew) };
        to({ at: "works", part, index, ...STILL });
      } catch (error) {
        to({ at: "works", part, index, sending: false, problem: problemFrom(error) });
      }
    },
    step: (by) => {
      const next = stepped(by);
      if (next && state.at === "works" && !state.sending) open(...next);
    },
    canStep: (by) => stepped(by) !== undefined,
    goBack: () => {
      if (state.at === "done" && !state.sending) to({ at: "works", part: 0, index: 0, ...STILL });
    },
    save: async () => {
      const at = place();
      if (state.at !== "works" || state.sending || !marking || !at?.work) return;
      const { part, index } = state;
      const { work } = at;
      const entry = entryOf(at);
      if (!isComplete(at.part.part, entry.levels) || work.plan?.points === null) return;
      to({ at: "works", part, index, sending: true, problem: null });
      try {
        const { id, levels, note } = entry;
        const standing = await server.saveMark({ id, kind, part: at.part.part, work: work.work, state: work.state, marker, levels, note });
        marking = { ...marking, standing };
        saved.set(keyOf(at), entry);
        // Whatever is saved next for this work is a new mark; what was typed meanwhile stays.
        entries.set(keyOf(at), { ...entryOf(at), id: newId() });
        if (isMarked(at)) goOn(part, index);
        else to({ at: "works", part, index, ...STILL });
      } catch (error) {
        to({ at: "works", part, index, sending: false, problem: problemFrom(error) });
      }
    },
    reveal: async (reason) => {
      if (state.at !== "done" || state.sending) return;
      to({ at: "done", sending: true, problem: null });
      try {
        to({ at: "revealed", revealed: await server.revealMarks({ kind, marker, reason }) });
      } catch (error) {
        to({ at: "done", sending: false, problem: problemFrom(error) });
      }
    },
  };
}
