/** What stands in Candidates about the levels seen on platforms. */
export interface PlatformFitWords {
  readonly heading: string;
  /** One platform: the mean level seen, and the wanted one; null where none is. */
  readonly line: (platform: string, seen: number, wanted: number | null) => string;
}
