import { ServiceError } from "../../notation/service-error.ts";
import type { Blob } from "../base/blob.ts";
import type { ExecutionContext } from "../base/execution-context.ts";
import type { Service } from "../base/service.ts";
import { HtmlOutput, HtmlTemplate } from "./html-output.ts";

/** Pages and templates from the HTML files of the project, or from text. */
export class HtmlService implements Service {
  readonly google = "HTML.HtmlService";
  private readonly execution: ExecutionContext;
  constructor(execution: ExecutionContext) {
    this.execution = execution;
  }

  createHtmlOutput(content: string | Blob = ""): HtmlOutput {
    return new HtmlOutput(this.execution, textOf(content));
  }

  createHtmlOutputFromFile(fileName: string): HtmlOutput {
    return new HtmlOutput(this.execution, this.file(fileName));
  }

  createTemplate(content: string | Blob): HtmlTemplate {
    return new HtmlTemplate(this.execution, textOf(content));
  }

  createTemplateFromFile(fileName: string): HtmlTemplate {
    return new HtmlTemplate(this.execution, this.file(fileName));
  }

  /** There is no browser here; Google returns null outside a web app too. */
  getUserAgent(): null {
    return null;
  }

  private file(name: string): string {
    const { pages } = this.execution.program;
    const content = pages[name] ?? pages[name.replace(/\.html$/, "")];
    if (content === undefined) throw new ServiceError(`No HTML file named ${name} was found.`);
    return content;
  }
}

const textOf = (content: string | Blob): string => (typeof content === "string" ? content : content.getDataAsString());
