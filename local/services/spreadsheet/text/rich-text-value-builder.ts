import type { TextRun } from "../../../engine/workbook/cell-style.ts";
import { changeRuns, plainRuns } from "../../../engine/workbook/text-runs.ts";
import type { Service } from "../../base/service.ts";
import type { GoogleApi } from "../../base/signatures.ts";
import { checkedOffsets, type RichText, RichTextValue } from "./rich-text-value.ts";
import type { TextStyle } from "./text-style.ts";

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

  /** Of the whole text, or from one offset to before another. Null goes back to the style of the cell. */
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
