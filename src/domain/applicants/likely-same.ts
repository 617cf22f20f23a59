import { nameKey } from "../name-key.ts";
import type { Applicant } from "./applicant.ts";
import { contactKeys } from "./contact-keys.ts";

/** Somebody whom an applicant may be: a candidate who is there, or an earlier line of the list. */
export type Somebody =
  | { readonly kind: "candidate"; readonly code: string; readonly name: string }
  | { readonly kind: "applicant"; readonly row: number; readonly name: string };

/** An applicant who is probably somebody already known, and why: only a person can tell. */
export interface LikelySame {
  readonly applicant: Applicant;
  readonly as: Somebody;
  readonly by: "contact" | "name";
}

/**
 * Finds applicants with the contact or the name of a candidate or of an earlier applicant. A contact says more than a name, and a candidate
 * who is there comes before another line of the list.
 */
export function likelySame(
  applicants: readonly Applicant[],
  candidates: readonly { readonly code: string; readonly name: string; readonly contact: string }[],
): readonly LikelySame[] {
  const byContact = new Map<string, Somebody>();
  const byName = new Map<string, Somebody>();
  const note = (somebody: Somebody, contact: string) => {
    for (const key of contactKeys(contact)) if (!byContact.has(key)) byContact.set(key, somebody);
    const key = nameKey(somebody.name);
    if (key !== "" && !byName.has(key)) byName.set(key, somebody);
  };
  for (const { code, name, contact } of candidates) note({ kind: "candidate", code, name }, contact);
  return applicants.flatMap((applicant): LikelySame[] => {
    const { name, contact } = applicant.details;
    const reached = contactKeys(contact)
      .map((key) => byContact.get(key))
      .find((each) => each !== undefined);
    const called = byName.get(nameKey(name));
    note({ kind: "applicant", row: applicant.row, name }, contact);
    if (reached) return [{ applicant, as: reached, by: "contact" }];
    return called ? [{ applicant, as: called, by: "name" }] : [];
  });
}
