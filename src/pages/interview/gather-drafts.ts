import type { InterviewForm } from "../../wire/interview.ts";
import { type Draft, draftKey, hasContent } from "./draft.ts";
import { joinDrafts } from "./join-drafts.ts";
import { parseDraft } from "./parse-draft.ts";
import { isStored } from "./start-state.ts";

export interface GatheredDrafts {
  readonly drafts: readonly Draft[];
  /** Keys of those whose newest words stood only on the server. */
  readonly fromElsewhere: readonly string[];
  /** Drafts to be forgotten: their ballot is stored as it stands, because an earlier attempt got through although its answer was lost; or the candidate was erased. */
  readonly spent: readonly Draft[];
}

/**
 * The drafts of this computer and those the server keeps for the same user, joined where both have one: the newer of the two comes to
 * the front, and what only the older one says stays in it.
 */
export const gatherDrafts = (form: InterviewForm, here: readonly Draft[]): GatheredDrafts => {
  const there = form.drafts.flatMap(({ text }) => parseDraft(text) ?? []).filter((draft) => draft.kit === form.kit && hasContent(draft));
  const joined = new Map(here.map((draft) => [draftKey(draft), draft]));
  const fromElsewhere: string[] = [];
  for (const draft of there) {
    const key = draftKey(draft);
    const own = joined.get(key);
    joined.set(key, own === undefined ? { ...draft, keptAt: draft.changedAt } : joinDrafts(own, draft, own.keptAt));
    if (draft.changedAt > (own?.changedAt ?? 0)) fromElsewhere.push(key);
  }
  const all = [...joined.values()];
  const isSpent = (draft: Draft) => isStored(form, draft) || isErased(form, draft);
  return { drafts: all.filter((draft) => !isSpent(draft)), fromElsewhere, spent: all.filter(isSpent) };
};

const isErased = ({ kit, erased = [] }: InterviewForm, draft: Draft): boolean => draft.kit === kit && erased.includes(draft.candidate);
