import { escapeAttribute, escapeScriptString, escapeScriptValue, escapeStyle, escapeText, escapeUrl } from "./html-escape.ts";
import { ScriptContext } from "./script-context.ts";

/** Elements whose content is no markup: it ends only at their own end tag. */
const rawElements = new Set(["script", "style", "textarea", "title"]);
const urlAttributes = new Set(["href", "src", "action", "formaction", "cite", "data", "poster", "background", "longdesc"]);

type Place = "text" | "comment" | "tag name" | "in tag" | "attribute name" | "before value" | "value" | "raw";

/**
 * Where in an HTML page the text that was written so far ends, so that what comes next can be escaped for that very place: the contextual
 * escaping of Google's templates. It reads markup as a browser reads well-formed pages and builds no tree.
 */
export class HtmlContext {
  private place: Place = "text";
  /** The name of the tag, attribute or end tag being read. */
  private name = "";
  private tag = "";
  private quote = "";
  /** The attribute's value so far. */
  private value = "";
  /** The last characters, to see `<!--`, `-->` and end tags of raw elements coming. */
  private tail = "";
  private script = new ScriptContext();

  /** Reads on through markup that the page's author wrote. */
  feed(html: string): void {
    for (const char of html) this.step(char);
  }

  private step(char: string): void {
    this.tail = (this.tail + char).slice(-12);
    switch (this.place) {
      case "text":
        if (char === "<") this.enter("tag name");
        break;
      case "comment":
        if (this.tail.endsWith("-->")) this.enter("text");
        break;
      case "tag name":
        this.readTagName(char);
        break;
      case "in tag":
        if (char === ">") this.endTag();
        else if (!/[\s/]/.test(char)) this.enter("attribute name", char);
        break;
      case "attribute name":
        if (char === "=") this.enter("before value", this.name);
        else if (char === ">") this.endTag();
        else if (/[\s/]/.test(char)) this.place = "in tag";
        else this.name += char;
        break;
      case "before value":
        this.readBeforeValue(char);
        break;
      case "value":
        if (this.quote ? char === this.quote : /[\s>]/.test(char)) {
          if (char === ">" && !this.quote) this.endTag();
          else this.enter("in tag");
        } else this.readValue(char);
        break;
      case "raw":
        this.script.step(char);
        if (this.tail.toLowerCase().endsWith(`</${this.tag}>`)) this.enter("text");
    }
  }

  private enter(place: Place, name = ""): void {
    this.place = place;
    this.name = name;
  }

  private readTagName(char: string): void {
    if (this.tail.endsWith("<!--")) this.enter("comment");
    else if (char === ">") {
      this.tag = this.name.toLowerCase();
      this.endTag();
    } else if (/\s/.test(char)) {
      if (this.name === "") this.enter("text");
      else {
        this.tag = this.name.toLowerCase();
        this.enter("in tag");
      }
    } else this.name += char;
  }

  private readBeforeValue(char: string): void {
    if (/\s/.test(char)) return;
    if (char === ">") {
      this.endTag();
      return;
    }
    this.place = "value";
    this.value = "";
    this.script = new ScriptContext();
    this.quote = char === '"' || char === "'" ? char : "";
    if (!this.quote) this.readValue(char);
  }

  private readValue(char: string): void {
    this.value += char;
    if (/^on/i.test(this.name)) this.script.step(char);
  }

  private endTag(): void {
    this.script = new ScriptContext();
    this.enter(rawElements.has(this.tag) ? "raw" : "text");
  }

  /** An untrusted value, escaped for the current place. */
  escape(value: unknown): string {
    switch (this.place) {
      case "text":
      case "comment":
        return escapeText(String(value));
      case "raw":
        if (this.tag === "script") return this.escapeScript(value);
        return this.tag === "style" ? escapeStyle(String(value)) : escapeText(String(value));
      case "before value":
        // Written without quotes around it: quoting it here keeps spaces inside the value.
        return `"${this.escapeValue(value)}"`;
      case "value":
        return this.escapeValue(value);
      default:
        // A name of a tag or attribute cannot be escaped, only filtered.
        return String(value).replace(/[^\w:-]/g, "");
    }
  }

  private escapeScript(value: unknown): string {
    return this.script.quote ? escapeScriptString(String(value)) : escapeScriptValue(value);
  }

  private escapeValue(value: unknown): string {
    const name = this.name.toLowerCase();
    const unquoted = this.place === "value" && !this.quote;
    if (name.startsWith("on")) return escapeAttribute(this.escapeScript(value), unquoted);
    if (name === "style") return escapeAttribute(escapeStyle(String(value)), unquoted);
    if (urlAttributes.has(name)) return escapeAttribute(escapeUrl(String(value), this.value), unquoted);
    return escapeAttribute(String(value), unquoted);
  }
}
