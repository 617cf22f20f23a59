import type { ActionContext } from "../action-context.ts";
import { keptDrafts } from "../ballots/drafts.ts";
import { kitId } from "../ballots/own-ballots.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * What the present user has written about a candidate in the form and not handed in, each question as cells: by, note, ratings, heard and red flags,
 * question. What cannot be read is left out: the form tells its writer.
 */
export function ownDrafts(context: ActionContext, code: string): string[][] {
  const kit = kitId(context);
  return keptDrafts(PropertiesService.getUserProperties().getProperties()).flatMap(({ text }) => {
    const draft = parsed(text);
    if (draft.candidate !== code || (draft.kit !== kit && draft.kit !== "")) return [];
    const by = wordsOf(draft.interviewer);
    const answers = Object.entries(fieldsOf(draft.answers)).map(([question, answer]) => {
      const { note, evidence, flags, levels } = fieldsOf(answer);
      const ratings = Object.values(fieldsOf(levels)).filter((level) => typeof level === "number");
      return [by, wordsOf(note), ratings.join("; "), [...listOf(evidence), ...listOf(flags)].join("\n"), question];
    });
    const verdict = wordsOf(fieldsOf(draft.verdict).reason);
    const all = [...answers, ...(verdict === "" ? [] : [[by, verdict, "", "", ""]])];
    return all.filter(([, ...cells]) => cells.slice(0, 3).some((cell) => cell !== ""));
  });
}

function parsed(text: string): Fields {
  try {
    return fieldsOf(JSON.parse(text));
  } catch {
    return {};
  }
}

const fieldsOf = (value: unknown): Fields => (typeof value === "object" && value !== null ? (value as Fields) : {});
const wordsOf = (value: unknown): string => (typeof value === "string" ? value : "");
const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((each) => typeof each === "string") : []);
