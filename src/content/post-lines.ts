import type { PostLine } from "./job-post-text.ts";

export const heading = (text: string): PostLine => ({ kind: "heading", text });
export const text = (words: string): PostLine => ({ kind: "text", text: words });
export const missing = (hint: string): PostLine => ({ kind: "missing", text: `[${hint}]` });
export const items = (list: readonly string[]): PostLine[] => list.map((item) => ({ kind: "item", text: `– ${item}` }));

/** The user's own words, or what to add where there are none. */
export const given = (words: string, hint: string): PostLine => (words === "" ? missing(hint) : text(words));

/** A list, or what to add where it is empty. */
export const listed = (list: readonly string[], hint: string): PostLine[] => (list.length === 0 ? [missing(hint)] : items(list));

/** The words of a step without its number. @example stepWords(["1 – low", "2 – high"], 2) → "high" */
export const stepWords = (steps: readonly string[], step: number): string => (steps[step - 1] ?? "").replace(/^\d – /, "");
