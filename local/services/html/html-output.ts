import { ServiceError } from "../../notation/service-error.ts";
import { Blob } from "../base/blob.ts";
import type { EnumValue } from "../base/enum-value.ts";
import type { ExecutionContext } from "../base/execution-context.ts";
import type { Service } from "../base/service.ts";
import type { HtmlPage, ShowablePage } from "../base/ui-port.ts";
import { withoutComments } from "./comment-stripper.ts";
import { HtmlContext } from "./html-context.ts";
import { templateCode } from "./template-code.ts";

/** The only names that Google lets a script set. */
const allowedMetaTags = new Set(["apple-mobile-web-app-capable", "google-site-verification", "mobile-web-app-capable", "viewport"]);

/** A page under construction, to be shown in the sidebar or a dialog. */
export class HtmlOutput implements Service, ShowablePage {
  readonly google = "HTML.HtmlOutput";
  private readonly execution: ExecutionContext;
  private content = "";
  private context = new HtmlContext();
  private title = "";
  private width: number | null = null;
  private height: number | null = null;
  private favicon: string | null = null;
  private readonly metaTags: HtmlOutputMetaTag[] = [];

  constructor(execution: ExecutionContext, content = "") {
    this.execution = execution;
    this.append(content);
  }

  append(html: string): this {
    this.content += html;
    this.context.feed(html);
    return this;
  }

  appendUntrusted(value: string): this {
    return this.append(this.escaped(value));
  }

  /** What `<?= value ?>` would write at the end of the page as it stands. */
  escaped(value: unknown): string {
    return this.context.escape(value);
  }

  getContent(): string {
    return this.content;
  }

  setContent(html: string): this {
    return this.clear().append(html);
  }

  clear(): this {
    this.content = "";
    this.context = new HtmlContext();
    return this;
  }

  asTemplate(): HtmlTemplate {
    return new HtmlTemplate(this.execution, this.content);
  }

  getTitle(): string {
    return this.title;
  }

  setTitle(title: string): this {
    this.title = title;
    return this;
  }

  getWidth(): number | null {
    return this.width;
  }

  setWidth(width: number | null): this {
    this.width = width;
    return this;
  }

  getHeight(): number | null {
    return this.height;
  }

  setHeight(height: number | null): this {
    this.height = height;
    return this;
  }

  getFaviconUrl(): string | null {
    return this.favicon;
  }

  setFaviconUrl(url: string): this {
    this.favicon = url;
    return this;
  }

  addMetaTag(name: string, content: string): this {
    if (!allowedMetaTags.has(name)) throw new ServiceError("The meta tag you specified is not allowed in this context.");
    this.metaTags.push(new HtmlOutputMetaTag(name, content));
    return this;
  }

  getMetaTags(): HtmlOutputMetaTag[] {
    return [...this.metaTags];
  }

  /** Only web apps can be framed; a sidebar or dialog ignores it, here as at Google. */
  setXFrameOptionsMode(_mode: EnumValue): this {
    return this;
  }

  /** Every page has run in IFRAME mode since 2016, whatever a script asks for. */
  setSandboxMode(_mode: EnumValue): this {
    return this;
  }

  getBlob(): Blob {
    return new Blob(new TextEncoder().encode(this.content), "text/html", "output.html");
  }

  getAs(contentType: string): Blob {
    return this.getBlob().getAs(contentType);
  }

  /** The page as it is shown, and the size that was asked for, in pixels. */
  page(): Omit<HtmlPage, "title"> {
    return {
      html: withoutComments(this.content),
      ...(this.width === null ? {} : { width: this.width }),
      ...(this.height === null ? {} : { height: this.height }),
    };
  }
}

class HtmlOutputMetaTag implements Service {
  readonly google = "HTML.HtmlOutputMetaTag";
  private readonly name: string;
  private readonly content: string;
  constructor(name: string, content: string) {
    this.name = name;
    this.content = content;
  }

  getName(): string {
    return this.name;
  }

  getContent(): string {
    return this.content;
  }
}

/** A page with scriptlets: `<? code ?>`, `<?= value ?>` escaped for its place, `<?!= html ?>` as it is. */
export class HtmlTemplate implements Service {
  readonly google = "HTML.HtmlTemplate";
  /** What the script set on the template (`template.rows = …`): variables of the scriptlets. Values of the script's own realm. */
  readonly templateVariables = new Map<string, unknown>();
  private readonly execution: ExecutionContext;
  private readonly source: string;
  constructor(execution: ExecutionContext, source: string) {
    this.execution = execution;
    this.source = source;
  }

  getRawContent(): string {
    return this.source;
  }

  getCode(): string {
    return templateCode(this.source, false);
  }

  getCodeWithComments(): string {
    return templateCode(this.source, true);
  }

  /** Runs the scriptlets in the script's global scope, with the template's variables around them. */
  evaluate(): HtmlOutput {
    const page = new HtmlOutput(this.execution);
    const names = [...this.templateVariables.keys()];
    const template = this.compiled(`function (HtmlService$, ${names.join(", ")}) {
      return ${templateCode(this.source, false).replace("HtmlService.initTemplate()", () => "HtmlService$")}; }`);
    template(this.writer(page), ...this.templateVariables.values());
    return page;
  }

  /** A syntax error is thrown as the script's own, in its realm. */
  private compiled(code: string): (...args: unknown[]) => unknown {
    const { realm } = this.execution;
    try {
      return realm.evaluate(code) as (...args: unknown[]) => unknown;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      throw Object.assign(new realm.intrinsics.Error(error.message), { name: "SyntaxError" });
    }
  }

  /** The `output` of scriptlets: assigning to `_` writes as it is, to `_$` escaped for its place. */
  private writer(page: HtmlOutput): object {
    const { realm } = this.execution;
    const append = (html: unknown) => {
      page.append(String(html));
    };
    const appendUntrusted = (value: unknown) => {
      page.append(page.escaped(value));
    };
    const methods = Object.entries({ append, appendUntrusted });
    const writer = new realm.intrinsics.Object();
    for (const [name, write] of methods) {
      const method = realm.nativeFunction(name, ([value]) => {
        write(value);
        return writer;
      });
      Object.defineProperty(writer, name, { value: method });
    }
    Object.defineProperty(writer, "_", { set: append });
    Object.defineProperty(writer, "_$", { set: appendUntrusted });
    return writer;
  }
}
