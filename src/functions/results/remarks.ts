import { coveragePercent, isEnough } from "../../domain/coverage.ts";

/** Puts several remarks into one cell. @example remarks("", "in line") → "in line" */
export const remarks = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join("; ");

/** Puts several sentences into one cell. @example sentences("Over.", "", "Late.") → "Over. Late." */
export const sentences = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join(" ");

/** Says how many cells in error were left out; "" for none. */
export const errorNote = (errors: number): string =>
  errors === 0 ? "" : `${errors} error ${errors === 1 ? "cell" : "cells"} counted as missing`;

/** Why two candidates cannot be compared, in words; "" when they can. */
export const tooLittleShared = ({ coverage }: { readonly coverage: number }): string =>
  isEnough(coverage) ? "" : `too few to judge: both rated on ${coveragePercent(coverage)} % of the weight`;
