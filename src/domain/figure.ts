/** A figure in a table, null where there is none. */
export type Figure = number | null;

/** Candidates by interviewers: one row per candidate, one column per interviewer. */
export type Matrix = readonly (readonly Figure[])[];
