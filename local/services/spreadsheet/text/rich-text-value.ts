import type { TextAttributes, TextRun } from "../../../engine/workbook/cell-style.ts";
import { changeRuns, plainRuns, type TextRuns } from "../../../engine/workbook/text-runs.ts";
import { ServiceError } from "../../../notation/service-error.ts";
import type { Service } from "../../base/service.ts";
import type { GoogleApi } from "../../base/signatures.ts";
import { TextStyle } from "./text-style.ts";

/** What a rich text is as data. */
export interface RichText {
  readonly text: string;
  readonly runs: TextRuns;
  /** What the runs inherit: the style of the cell; nothing for a text that is on no cell. */
  readonly base: TextAttributes;
}

/** Offsets into a text, the end not included. @throws ServiceError when they do not lie in it. */
export function checkedOffsets(text: string, start: number, end: number): void {
  if (start < 0 || end > text.length || start > end) throw new ServiceError("Illegal argument.");
}

const styleOf = (api: GoogleApi, { color, ...rest }: TextAttributes): TextStyle =>
  new TextStyle(api, color === undefined ? rest : { ...rest, color: { hex: color } });

/** A text whose parts can have different styles and links, or one run of it. */
export class RichTextValue implements Service {
  readonly google = "Spreadsheet.RichTextValue";
  readonly rich: RichText;
  private readonly api: GoogleApi;
  private readonly start: number;
  constructor(api: GoogleApi, rich: RichText, start = 0) {
    this.api = api;
    this.rich = rich;
    this.start = start;
  }

  copy(): RichTextValueBuilder {
    return new RichTextValueBuilder(this.api, this.rich);
  }

  getText(): string {
    return this.rich.text;
  }

  getStartIndex(): number {
    return this.start;
  }

  getEndIndex(): number {
    return this.start + this.rich.text.length;
  }

  /** The parts of one style and link each. */
  getRuns(): RichTextValue[] {
    const { text, runs, base } = this.rich;
    return runs.map(({ start, end, style, link }) => {
      const part = text.slice(start, end);
      const run: TextRun = { start: 0, end: part.length, style, ...(link === undefined ? {} : { link }) };
      return new RichTextValue(this.api, { text: part, runs: [run], base }, this.start + start);
    });
  }

  /** The link of the whole text, or of a part; null when there is none or there are several. */
  getLinkUrl(startOffset = 0, endOffset = this.rich.text.length): string | null {
    const links = new Set(this.part(startOffset, endOffset).map(({ link }) => link));
    return links.size === 1 ? ([...links][0] ?? null) : null;
  }

  /** What the whole text or a part has in common; null for attributes that differ within it. */
  getTextStyle(startOffset = 0, endOffset = this.rich.text.length): TextStyle {
    const [first = {}, ...others] = this.part(startOffset, endOffset).map(({ style }): TextAttributes => ({ ...this.rich.base, ...style }));
    const common = Object.entries(first).filter(([key, value]) => others.every((each) => each[key as keyof TextAttributes] === value));
    return styleOf(this.api, Object.fromEntries(common));
  }

  private part(start: number, end: number): TextRuns {
    checkedOffsets(this.rich.text, start, end);
    const all = this.rich.runs.length > 0 ? this.rich.runs : plainRuns(this.rich.text || " ");
    return changeRuns(all, start, end, (run) => run).filter((run) => run.start < end && run.end > start);
  }
}

/** `SpreadsheetApp.newRichTextValue()`: first the text, then styles and links of its parts. */
export class RichTextValueBuilder implements Service {
  readonly google = "Spreadsheet.RichTextValueBuilder";
  private readonly api: GoogleApi;
  private rich: RichText;
  constructor(api: GoogleApi, rich: RichText = { text: "", runs: [], base: {} }) {
    this.api = api;
    this.rich = rich;
  }

  build(): RichTextValue {
    return new RichTextValue(this.api, this.rich);
  }

  setText(text: string): this {
    this.rich = { text, runs: plainRuns(text), base: {} };
    return this;
  }

  /** Of the whole text, or from one offset to before another. Null resets to the style of the cell. */
  setTextStyle(...args: [TextStyle | null] | [number, number, TextStyle | null]): this {
    const [start, end, style] = args.length === 1 ? ([0, this.rich.text.length, args[0]] as const) : args;
    return this.change(start, end, (run) => ({ ...run, style: style ? { ...run.style, ...style.attributes } : {} }));
  }

  setLinkUrl(...args: [string | null] | [number, number, string | null]): this {
    const [start, end, url] = args.length === 1 ? ([0, this.rich.text.length, args[0]] as const) : args;
    return this.change(start, end, ({ link: _, ...run }) => (url ? { ...run, link: url } : run));
  }

  private change(start: number, end: number, change: (run: TextRun) => TextRun): this {
    checkedOffsets(this.rich.text, start, end);
    this.rich = { ...this.rich, runs: changeRuns(this.rich.runs, start, end, change) };
    return this;
  }
}
