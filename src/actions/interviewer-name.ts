const KEY = "interviewer";

/** The name this user last rated under; "" the first time. */
export const interviewerName = (): string => PropertiesService.getUserProperties().getProperty(KEY) ?? "";

/** Keeps the name for this user's next interview. */
export function rememberInterviewer(name: string): void {
  PropertiesService.getUserProperties().setProperty(KEY, name);
}
