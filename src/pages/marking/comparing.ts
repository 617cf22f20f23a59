import type { MarkedPart } from "../../domain/exercise/marked-part.ts";
import type { ComparedPair, Comparison, MarkingApi, Verdict } from "../../wire/marking.ts";
import type { Client } from "../shared/client.ts";
import { problemFrom, type ServerProblem } from "../shared/server-problem.ts";

export type ComparingState =
  | { readonly at: "loading" }
  | { readonly at: "unavailable"; readonly problem: ServerProblem }
  | { readonly at: "comparing"; readonly comparison: Comparison; readonly sending: boolean; readonly problem: ServerProblem | null }
  | { readonly at: "kept"; readonly pair: ComparedPair };

export interface ComparingSession {
  state(): ComparingState;
  verdicts(): Readonly<Partial<Record<MarkedPart, Verdict>>>;
  note(): string;
  subscribe(listener: () => void): () => void;
  load(): Promise<void>;
  judge(part: MarkedPart, verdict: Verdict): void;
  write(note: string): void;
  canKeep(): boolean;
  keep(): Promise<void>;
}

/** Two works side by side, and which of them is better in each part. */
export function createComparing(server: Client<MarkingApi>): ComparingSession {
  let state: ComparingState = { at: "loading" };
  let verdicts: Readonly<Partial<Record<MarkedPart, Verdict>>> = {};
  let note = "";
  const listeners = new Set<() => void>();
  const to = (next: ComparingState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const canKeep = (): boolean =>
    state.at === "comparing" && !state.sending && state.comparison.parts.every(({ part }) => verdicts[part] !== undefined);
  return {
    state: () => state,
    verdicts: () => verdicts,
    note: () => note,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load: async () => {
      to({ at: "loading" });
      try {
        to({ at: "comparing", comparison: await server.loadComparison(), sending: false, problem: null });
      } catch (error) {
        to({ at: "unavailable", problem: problemFrom(error) });
      }
    },
    judge: (part, verdict) => {
      verdicts = { ...verdicts, [part]: verdict };
      to(state);
    },
    write: (text) => {
      note = text;
      to(state);
    },
    canKeep,
    keep: async () => {
      if (state.at !== "comparing" || !canKeep()) return;
      const { comparison } = state;
      to({ at: "comparing", comparison, sending: true, problem: null });
      const said = comparison.parts.flatMap(({ part }) => {
        const better = verdicts[part];
        return better ? [{ part, better }] : [];
      });
      try {
        to({ at: "kept", pair: await server.keepComparison({ left: comparison.left, right: comparison.right, verdicts: said, note }) });
      } catch (error) {
        to({ at: "comparing", comparison, sending: false, problem: problemFrom(error) });
      }
    },
  };
}
