import { EnumValue } from "./enum-value.ts";
import type { ExecutionContext } from "./execution-context.ts";
import type { Service } from "./service.ts";

/** Texts that a web app would answer with. */
export class ContentService implements Service {
  readonly google = "Content.ContentService";
  private readonly execution: ExecutionContext;
  constructor(execution: ExecutionContext) {
    this.execution = execution;
  }

  createTextOutput(content = ""): TextOutput {
    return new TextOutput(this.execution, content);
  }
}

class TextOutput implements Service {
  readonly google = "Content.TextOutput";
  private content: string;
  private mimeType: EnumValue;
  private fileName: string | null = null;
  constructor({ api }: ExecutionContext, content: string) {
    this.content = content;
    this.mimeType = EnumValue.of(api, "Content.MimeType", "TEXT");
  }

  append(addedContent: string): this {
    this.content += addedContent;
    return this;
  }

  clear(): this {
    this.content = "";
    return this;
  }

  downloadAsFile(filename: string): this {
    this.fileName = filename;
    return this;
  }

  getContent(): string {
    return this.content;
  }

  getFileName(): string | null {
    return this.fileName;
  }

  getMimeType(): EnumValue {
    return this.mimeType;
  }

  setContent(content: string): this {
    this.content = content;
    return this;
  }

  setMimeType(mimeType: EnumValue): this {
    this.mimeType = mimeType;
    return this;
  }
}
