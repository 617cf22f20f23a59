import { Refusal } from "../../content/refusal.ts";
import type { LikelySame } from "../../domain/applicants/likely-same.ts";
import type { MenuContext } from "../action-context.ts";

/** More lines than these do not fit into a dialog. */
const ASKED_AT_ONCE = 15;

/**
 * Asks which of the applicants are people who are known already. Only a person can tell, so nothing is taken for granted.
 *
 * @returns those who are; undefined when a question is closed
 * @throws Refusal when an answer is none of the rows
 */
export function askSamePeople({ ui, content }: MenuContext, likely: readonly LikelySame[]): readonly LikelySame[] | undefined {
  const { bringIn } = content.messages;
  const same: LikelySame[] = [];
  for (let start = 0; start < likely.length; start += ASKED_AT_ONCE) {
    const asked = likely.slice(start, start + ASKED_AT_ONCE);
    const pairs = asked.map(({ applicant: { row, details }, as, by }) =>
      bringIn.pair(row, details.name, as.kind === "candidate" ? `${as.name} (${as.code})` : bringIn.rowOf(as.row, as.name), by),
    );
    const question = bringIn.askSame(pairs, likely.length - start - asked.length);
    const answer = ui.prompt(bringIn.title, question, ui.ButtonSet.OK_CANCEL);
    if (answer.getSelectedButton() !== ui.Button.OK) return undefined;
    const typed = answer.getResponseText().trim();
    same.push(
      ...(bringIn.all.includes(typed.toLowerCase())
        ? asked
        : typed
            .split(/[\s,;]+/)
            .filter(Boolean)
            .map((row) => called(asked, row))),
    );
  }
  return [...new Set(same)];
}

function called(asked: readonly LikelySame[], typed: string): LikelySame {
  const found = asked.find(({ applicant }) => String(applicant.row) === typed);
  if (!found) throw new Refusal(({ bringIn }) => bringIn.unknownRow(typed));
  return found;
}
