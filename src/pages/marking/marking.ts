import { planParts } from "../../domain/budget/plan-score.ts";
import type { BudgetLine } from "../../domain/budget-line.ts";
import { isHeldBack, planLevel } from "../../domain/exercise/plan-level.ts";
import type { Level } from "../../domain/rating.ts";
import type { Marking, MarkingApi, MarkingLine, MarkingPlan, RevealedPlan } from "../../wire/marking.ts";
import type { Client } from "../shared/client.ts";
import { problemFrom, type ServerProblem } from "../shared/server-problem.ts";

/** What the marker has entered for one plan; `ballot` stays the same until the server has confirmed it. */
export interface Mark {
  readonly level: Level | undefined;
  readonly note: string;
  readonly ballot: string;
}

export type MarkingState =
  | { readonly at: "loading" }
  | { readonly at: "unavailable"; readonly problem: ServerProblem }
  | { readonly at: "plans"; readonly index: number; readonly sending: boolean; readonly problem: ServerProblem | null }
  | { readonly at: "done"; readonly sending: boolean; readonly problem: ServerProblem | null }
  | { readonly at: "revealed"; readonly plans: readonly RevealedPlan[] };

export interface MarkingSession {
  state(): MarkingState;
  /** Undefined until the plans are there. */
  marking(): Marking | undefined;
  markOf(plan: MarkingPlan): Mark;
  isMarked(plan: MarkingPlan): boolean;
  subscribe(listener: () => void): () => void;
  load(): Promise<void>;
  rate(plan: MarkingPlan, level: Level): void;
  write(plan: MarkingPlan, note: string): void;
  /** The category of a line: confirmed, chosen here, or proposed; null for none yet. */
  categoryOf(plan: MarkingPlan, line: MarkingLine): BudgetLine | null;
  choose(plan: MarkingPlan, row: number, category: BudgetLine): void;
  /** Sends the categories of the plan in view. */
  confirm(): Promise<void>;
  goTo(index: number): void;
  save(): Promise<void>;
  reveal(): Promise<void>;
}

/** The score that a plan gets with a level of justification, and the level of Budgeting that it becomes. */
export function outcome(points: number, level: Level): { readonly score: number; readonly rating: Level; readonly heldBack: boolean } {
  const score = points + (planParts.justification * (level - 1)) / 4;
  return { score, rating: planLevel(score, level), heldBack: isHeldBack(score, level) };
}

/**
 * The marking under way: holds the plans in the order they came, what was entered, and talks to the server.
 *
 * @param newId gives a UUID for each mark
 */
export function createMarking(server: Client<MarkingApi>, newId: () => string): MarkingSession {
  let state: MarkingState = { at: "loading" };
  let marking: Marking | undefined;
  const marks = new Map<string, Mark>();
  /** What the server has of each plan. */
  const saved = new Map<string, Mark>();
  /** Categories chosen for lines that have none, by plan and row. */
  const chosen = new Map<string, BudgetLine>();
  const listeners = new Set<() => void>();
  const to = (next: MarkingState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const current = (): MarkingState => state;

  const markOf = (plan: MarkingPlan): Mark => {
    const known = marks.get(plan.plan);
    if (known) return known;
    const fresh: Mark = { level: plan.marked?.level, note: plan.marked?.note ?? "", ballot: newId() };
    marks.set(plan.plan, fresh);
    return fresh;
  };
  const categoryOf = (plan: MarkingPlan, { row, line, proposed }: MarkingLine): BudgetLine | null =>
    line ?? chosen.get(`${plan.plan} ${row}`) ?? proposed;
  const enter = (plan: MarkingPlan, change: Partial<Mark>): void => {
    marks.set(plan.plan, { ...markOf(plan), ...change });
    to(state.at === "plans" ? { ...state, problem: null } : state);
  };
  /** What was changed after it was saved is unmarked again, so that it cannot be left behind. */
  const isMarked = (plan: MarkingPlan): boolean => {
    const known = saved.get(plan.plan) ?? plan.marked;
    const { level, note } = markOf(plan);
    return known !== null && known.level === level && known.note.trim() === note.trim();
  };

  /** The next plan without a mark, going round; the end when there is none. */
  const goOn = (from: number): void => {
    const plans = marking?.plans ?? [];
    const order = plans.map((_, i) => (from + 1 + i) % plans.length);
    const next = order.find((i) => plans[i] && !isMarked(plans[i]));
    to(next === undefined ? { at: "done", sending: false, problem: null } : { at: "plans", index: next, sending: false, problem: null });
  };

  return {
    state: current,
    marking: () => marking,
    markOf,
    isMarked,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load: async () => {
      to({ at: "loading" });
      try {
        marking = await server.loadMarking();
        to({ at: "plans", index: 0, sending: false, problem: null });
      } catch (error) {
        to({ at: "unavailable", problem: problemFrom(error) });
      }
    },
    rate: (plan, level) => enter(plan, { level }),
    write: (plan, note) => enter(plan, { note }),
    categoryOf,
    choose: (plan, row, category) => {
      chosen.set(`${plan.plan} ${row}`, category);
      to(state.at === "plans" ? { ...state, problem: null } : state);
    },
    confirm: async () => {
      if (state.at !== "plans" || state.sending || !marking) return;
      const { index } = state;
      const plan = marking.plans[index];
      if (!plan) return;
      const open = plan.lines.filter(({ line }) => line === null);
      const lines = open.flatMap((line) => {
        const category = categoryOf(plan, line);
        return category === null ? [] : [{ row: line.row, line: category }];
      });
      if (lines.length < open.length) return;
      to({ at: "plans", index, sending: true, problem: null });
      try {
        const confirmed = await server.confirmCategories({ plan: plan.plan, state: plan.state, lines });
        marking = { ...marking, plans: marking.plans.map((each) => (each.plan === confirmed.plan ? confirmed : each)) };
        to({ at: "plans", index, sending: false, problem: null });
      } catch (error) {
        to({ at: "plans", index, sending: false, problem: problemFrom(error) });
      }
    },
    goTo: (index) => {
      const count = marking?.plans.length ?? 0;
      if ((state.at === "plans" || state.at === "done") && !state.sending && index >= 0 && index < count) {
        to({ at: "plans", index, sending: false, problem: null });
      }
    },
    save: async () => {
      if (state.at !== "plans" || state.sending) return;
      const { index } = state;
      const plan = marking?.plans[index];
      const mark = plan && markOf(plan);
      if (!plan || !mark?.level || plan.points === null) return;
      to({ at: "plans", index, sending: true, problem: null });
      try {
        await server.markPlan({ ballot: mark.ballot, plan: plan.plan, state: plan.state, level: mark.level, note: mark.note });
        saved.set(plan.plan, mark);
        // Whatever is saved next for this plan is a new marking; what was typed meanwhile stays.
        marks.set(plan.plan, { ...markOf(plan), ballot: newId() });
        if (isMarked(plan)) goOn(index);
        else to({ at: "plans", index, sending: false, problem: null });
      } catch (error) {
        to({ at: "plans", index, sending: false, problem: problemFrom(error) });
      }
    },
    reveal: async () => {
      if (state.at !== "done" || state.sending) return;
      to({ at: "done", sending: true, problem: null });
      try {
        to({ at: "revealed", plans: await server.revealMarks() });
      } catch (error) {
        to({ at: "done", sending: false, problem: problemFrom(error) });
      }
    },
  };
}
