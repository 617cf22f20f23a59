/** The kit's one palette. Nothing is coloured without a meaning. */
export const palette = {
  accent: "#0b5c6b",
  tint: "#e6f1f2",
  ink: "#202124",
  quiet: "#5f6368",
  input: "#fff8e1",
  hairline: "#dadce0",
  paper: "#ffffff",
  /** Something to look at again; always beside a sign or a word. */
  warning: "#8a4b0f",
  low: "#dfc27d",
  middle: "#f5f5f5",
  high: "#80cdc1",
  /** Grounds for words: each carries dark text at 4.5:1 or more, and never means anything without its word. */
  calm: "#e8eaed",
  good: "#d3ece8",
  careful: "#fdeecb",
  bad: "#f0dfc8",
} as const;

export const FONT = "Roboto";

/** How a range looks; what is left out stays as it is. */
export interface Look {
  readonly background?: string;
  readonly color?: string;
  readonly size?: number;
  readonly bold?: boolean;
  /** Whether long text goes on in more lines; "clip" ends it at the edge of its cell, also where the next cell is blank. */
  readonly wrap?: boolean | "clip";
  readonly align?: "left" | "center" | "right";
  readonly vertical?: "top" | "middle";
  readonly format?: string;
  readonly hairlines?: boolean;
}

export const title: Look = { size: 14, bold: true, color: palette.accent };
export const help: Look = { color: palette.quiet };
export const heading: Look = { background: palette.accent, color: palette.paper, bold: true, wrap: true, vertical: "middle" };
export const input: Look = { background: palette.input, hairlines: true };
export const computed: Look = { align: "center" };
