import type { Stored } from "../../domain/ballot/long-text.ts";

const KEY = "interviewer";

/** The name this user last rated under; "" the first time. @param stored all properties of the user */
export const interviewerName = (stored: Stored): string => stored[KEY] ?? "";

/** The property that keeps the name for this user's next interview. */
export const rememberedAs = (name: string): Stored => ({ [KEY]: name });
