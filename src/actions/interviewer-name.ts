import type { Stored } from "../domain/ballot/long-text.ts";

const KEY = "interviewer";

/** The name this user last rated under; "" the first time. @param stored all properties of the user */
export const interviewerName = (stored: Stored): string => stored[KEY] ?? "";

/** Keeps the name for this user's next interview. */
export function rememberInterviewer(name: string): void {
  PropertiesService.getUserProperties().setProperty(KEY, name);
}
