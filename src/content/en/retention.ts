import type { PostLine } from "../job-post-text.ts";
import { heading, items, missing, text } from "../post-lines.ts";
import type { DueFacts, RetentionMessages, RetentionText } from "../retention-text.ts";

const months = (n: number): string => (n === 1 ? "1 month" : `${n} months`);

export const retention: RetentionText = {
  countries: {
    france: {
      name: "France",
      retention:
        "France: 3 months after a refusal, up to 24 months after the last contact with the person’s consent (CNIL, guide on recruitment, 2023; GDPR article 5).",
      needed:
        "a claim of discrimination can come for five years (Code du travail L1134-5). The CNIL’s guide lets you keep what you need to defend yourself in a restricted archive, apart from this workbook: first export what belongs there.",
    },
    unitedKingdom: {
      name: "United Kingdom",
      retention:
        "United Kingdom: about 6 months after a refusal, because a tribunal claim can come for three months and may be extended (Equality Act 2010, section 123; UK GDPR article 5: no longer than needed).",
      needed: "a claim can come for three months after the refusal, longer with conciliation (Equality Act 2010, section 123).",
    },
    unitedStates: {
      name: "United States",
      retention:
        "United States: employers of 15 or more keep application records at least 1 year, and until a charge is settled (29 CFR 1602.14). States may ask for more.",
      needed: "employers of 15 or more must keep application records for at least one year (29 CFR 1602.14).",
    },
  },
  elsewhere: (kept) =>
    kept === null
      ? "The role brief names neither a country that the kit knows nor a number of months. Check your own law, then fill in one of the two."
      : `${months(kept)} after a refusal, as your role brief says. Check that your own law agrees.`,
  notice: {
    sheet: "Notice to candidates",
    lines: ({ title, country, months: kept }) => {
      const isFrance = country === "france";
      const isEurope = isFrance || country === "unitedKingdom";
      const length = (): PostLine =>
        kept === null
          ? missing("Say how long you keep data after a refusal, and check your own law. The role brief has a line for it.")
          : text(
              `If we do not hire you, we delete your data ${months(kept)} after our answer${isFrance ? "; with your consent we keep them longer, at most 24 months after our last contact (CNIL, 2023)" : ""}.`,
            );
      return [
        { kind: "title", text: `Notice to candidates: ${title}` },
        text("How we handle what you tell us when you apply for this job."),
        missing("Your company, its address, and whom to write to about personal data"),
        heading("How we choose"),
        ...items([
          "We ask everybody the same questions about the job, and write down what we heard.",
          "You may get a short exercise on paper: how you would spend one month’s budget. If you show us work of yours, we look at it.",
          "Each answer is rated from 1 to 5 against levels that were written down before.",
          "Software only adds up these ratings. A person decides and writes down the reason; there is no automated decision.",
        ]),
        ...(isFrance
          ? [
              text(
                "We only ask what serves to judge whether you can do the job (Code du travail L1221-6). You are told beforehand which methods we use, and they are relevant to that purpose (L1221-8); we collect nothing about you by means that you were not told of (L1221-9). No choice may rest on what the law protects (L1132-1).",
              ),
            ]
          : [
              text(
                "Nothing that says who you are rather than what you can do plays a part: age, origin, family, health, belief and the like. Please leave photos and such details out.",
              ),
            ]),
        heading("What we keep, and who sees it"),
        text(
          "Your name, how to reach you, what you send us, our ratings and notes. Those who interview you and whoever decides see them. They lie in a spreadsheet of ours at Google; nobody else gets them.",
        ),
        ...(isEurope
          ? [
              text(
                "We use them to decide about your application, at your request and in our legitimate interest (GDPR article 6, 1 b and f).",
              ),
            ]
          : []),
        heading("How long"),
        length(),
        ...(isFrance
          ? [
              text(
                "What we would need if we were accused of discrimination may stay in a restricted archive for up to five years (Code du travail L1134-5); nobody uses it for anything else.",
              ),
            ]
          : []),
        ...(country === "unitedStates" ? [text("Records of applications are kept for at least one year (29 CFR 1602.14).")] : []),
        heading("Your rights"),
        ...(isEurope
          ? items([
              "You may ask to see everything we hold about you, our notes included, and get a copy (GDPR articles 13 to 15).",
              "You may have it corrected, have it erased (article 17), or object to our use of it.",
              "No decision about you is made by a machine alone (article 22).",
              isFrance
                ? "You may complain to the CNIL (cnil.fr)."
                : "You may complain to the Information Commissioner’s Office (ico.org.uk).",
            ])
          : [
              text("You may ask to see what we wrote about you, have mistakes corrected, and ask us to erase your data."),
              missing("Check your own law, and add the rights and the authority that it names"),
            ]),
        text("Do you need another time, place or form because of a disability? Tell us; it plays no part in the rating."),
      ];
    },
  },
};

const list = (title: string, lines: readonly string[]): string[] => {
  const shown = lines.slice(0, 12);
  const more = lines.length - shown.length;
  return lines.length === 0 ? [] : [[title, ...shown.map((line) => `• ${line}`), ...(more > 0 ? [`… and ${more} more`] : [])].join("\n")];
};

export const retentionMessages: RetentionMessages = {
  title: "Who is due",
  due: ({ due, tooLong, later, proposed, undated, unreadable, source, canWrite }: DueFacts) =>
    [
      ...list("Due now. Choose Candidates ▸ Erase a candidate… for each:", due),
      ...list("Kept longer than is allowed, unless you change the date:", tooLong),
      ...list("Later:", later),
      ...list("Refused or withdrawn, and without a date; the kit proposes:", proposed),
      ...list("Refused or withdrawn, and no date to propose:", undated),
      ...list("The date cannot be read; type it as 2027-05-31:", unreadable),
      source,
      ...(proposed.length === 0
        ? []
        : [
            canWrite
              ? "Write the proposed dates into the column “Keep until” now?"
              : "Candidates has no column headed “Keep until”. Add one, and the kit can write the dates down.",
          ]),
    ].join("\n\n"),
  nobody: "Nobody was refused or has withdrawn yet, and no date to keep data until is set. There is nothing to erase.",
  written: (people) => `${people} ${people === 1 ? "date is" : "dates are"} in Candidates. You can change them there.`,
  tooEarly: (day, why) => `Until ${day} this record may still be needed: ${why}`,
  hired: "This person was hired. What you must keep about an employee belongs in the personnel file: see that it is there first.",
  noticeWritten: (sheet, count) =>
    `The notice is on the sheet “${sheet}”. Use it with the post and the invitation; change whatever you like.${count === 0 ? "" : ` ${count} yellow ${count === 1 ? "line says" : "lines say"} in brackets what to add.`}`,
};
