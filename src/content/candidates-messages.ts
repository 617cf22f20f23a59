/** What is said when candidates are added from the menu. */
export interface CandidatesMessages {
  readonly addTitle: string;
  readonly askName: string;
  readonly nameMissing: string;
  /** @param namesakes how many others have this name already */
  candidateAdded(name: string, code: string, namesakes: number): string;
}
