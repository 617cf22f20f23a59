/** What each question said of a criterion: its id, and the mean of its ratings. */
export type QuestionMeans = readonly (readonly [question: string, mean: number])[];

/** As one cell shows it, the same in every locale. @example byQuestionText([["D1", 4], ["D7", 3.5]]) → "D1: 4; D7: 3.5" */
export const byQuestionText = (means: QuestionMeans): string =>
  means.map(([question, mean]) => `${question}: ${Math.round(mean * 100) / 100}`).join("; ");

/** Reads it back, also with decimal commas; what is no pair is left out. */
export const readByQuestion = (text: string): QuestionMeans =>
  text.split(";").flatMap((part): QuestionMeans => {
    const [, question, mean] = /^\s*(\S.*?)\s*:\s*(\d(?:[.,]\d+)?)\s*$/.exec(part) ?? [];
    return question === undefined || mean === undefined ? [] : [[question, Number(mean.replace(",", "."))]];
  });
