import type { FormCandidate } from "../../wire/interview.ts";

/**
 * How each candidate is called in the form: by name; with the code where two share a name; by the code where the name is blank.
 *
 * @example candidateLabels([{ id: "C1", name: "Ana" }, { id: "C2", name: "Ana" }]); // "Ana (C1)", "Ana (C2)"
 */
export const candidateLabels = (candidates: readonly FormCandidate[]): readonly { readonly id: string; readonly label: string }[] =>
  candidates.map(({ id, name }) => {
    const shown = name.trim();
    if (shown === "") return { id, label: id };
    const shared = candidates.some((other) => other.id !== id && other.name.trim() === shown);
    return { id, label: shared ? shown + " (" + id + ")" : shown };
  });

/** How one candidate is called in the form; the code itself when the form does not list it. */
export const candidateLabel = (candidates: readonly FormCandidate[], id: string): string =>
  candidateLabels(candidates).find((candidate) => candidate.id === id)?.label ?? id;
