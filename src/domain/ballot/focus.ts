/** What the focus of an interviewer is looked up in. */
interface Asked {
  readonly id: string;
  readonly criteria: readonly string[];
}

/**
 * The questions that an interviewer's focus assigns: those it names by id, and those that feed a criterion it names by id or name. Words that
 * name neither assign nothing.
 *
 * @param focus free words, such as "D1, C2 and Copywriting"; "" is everything
 * @returns ids in the order of the questions; [] for all
 * @example focusQuestions("D2; C6", [{ id: "D1", criteria: ["C6"] }, { id: "D2", criteria: [] }], []) → ["D1", "D2"]
 */
export function focusQuestions(
  focus: string,
  questions: readonly Asked[],
  criteria: readonly { readonly id: string; readonly name: string }[],
): string[] {
  const words = ` ${spelled(focus)} `;
  const mentions = (name: string) => spelled(name) !== "" && words.includes(` ${spelled(name)} `);
  const wanted = new Set(criteria.filter(({ id, name }) => mentions(id) || mentions(name)).map(({ id }) => id));
  return questions.filter(({ id, criteria: fed }) => mentions(id) || fed.some((each) => wanted.has(each))).map(({ id }) => id);
}

/** Letters and digits in lower case, one space between words. */
const spelled = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
