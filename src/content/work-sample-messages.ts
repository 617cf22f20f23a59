/** What could not be read of a returned work sample, or needs a look. */
export type SampleRemark = "noPost" | "noReply" | "noPicture" | "ownName";

/** What the menu items of the work sample say. */
export interface WorkSampleMessages {
  /** @param hasVoice whether the brief says anything about the brand's voice */
  handOutReady(sheets: readonly string[], hasVoice: boolean): string;
  readonly noSamples: string;
  noSampleOnSheet(sheet: string): string;
  nothingWritten(sheet: string): string;
  readonly askWhose: string;
  /** Asks whether to replace what a candidate sent before. */
  replace(code: string): string;
  alreadyRead(sheet: string, code: string): string;
  sampleRead(source: string, code: string, sheet: string): string;
  remark(remark: SampleRemark): string;
  readonly markNow: string;
}
