import type { InterviewWords } from "../../content/interview-words.ts";
import type { Panel } from "../../wire/interview.ts";
import { joinNames } from "./join-names.ts";

/** A message to everybody whose ballot is missing, ready to be pasted into a chat or a mail; "" when none is. */
export const reminderText = (panel: Panel, words: InterviewWords): string => {
  const waiting = panel.rows.filter(({ missing, revealed }) => missing.length > 0 && !revealed);
  if (waiting.length === 0) return "";
  const names = [...new Set(waiting.flatMap(({ missing }) => missing))];
  return [
    words.panel.reminderGreeting(joinNames(names, words.and)),
    words.panel.reminderHow,
    waiting
      .map(({ candidate, name, missing }) => words.panel.reminderLine(name.trim() || candidate, joinNames(missing, words.and)))
      .join("\n"),
  ].join("\n\n");
};
