/** What the columns that people type into are headed. The keys are those of the sheet; the other languages follow them. */
export const candidateHeadings = {
  code: "Code",
  name: "Candidate",
  stage: "Stage",
  contact: "Contact",
  portfolio: "Portfolio",
  blog: "Blog",
  profiles: "Public profiles",
  note: "Note",
  keepUntil: "Keep until",
};

const bounds = "The score if every missing rating were a 1, and if every one were a 5.";

/** The notes at the headings, also of columns that formulas fill. */
export const candidateNotes = {
  code: "The kit fills this in when you open the interview form. It keeps ratings and people together, so please leave it as it is.",
  name: "Type a name in the next free line, or choose Candidates ▸ Add a candidate in the menu. Two people may share a name; the code tells them apart.",
  stage: "Where this person stands. Choose from the list.",
  rank: "By score. A candidate who misses a must-have keeps the score and leaves the ranking. This and the next columns fill themselves in; leave the cells below empty.",
  plain: "The weighted mean of the ratings as they are, which anybody can check by hand. The score evens out who rates harshly or kindly.",
  chance:
    "How likely this candidate is truly the best of the ranking, given how much ratings vary. It takes two candidates whom two interviewers met each.",
  gate: "Whether the minimums of the rubric are met. One interviewer alone never fails anybody.",
  coverage: "How much of the weight has at least one rating.",
  low: bounds,
  high: bounds,
  profiles: "Only what is public and professional, or what the candidate offered. Never ask for private accounts.",
  note: "Write only what the candidate may read: they can ask to see it.",
  keepUntil:
    "The last day on which you keep this person’s data. Candidates ▸ Who is due proposes it from the country in the role brief, and says who is to be erased.",
  platformFit:
    "The levels that interviewers saw on each platform, on average, beside what the role brief wants: ✓ reached, ✕ below. It fills itself in from Interviews; leave the cells below empty.",
  levels:
    "A column for each platform that the role brief gives a wanted level. Type how well the candidate knows it, from 1 to 5. The columns follow the first ten lines of platforms, in their order: a line inserted or deleted above others moves their headings, and what you have typed stays in its column. Type a new platform on a blank line, below the others.",
  means:
    "Mean of the ratings in Interviews that count, a column for each criterion with a weight or a rating. It fills itself in; leave the cells below empty.",
};
