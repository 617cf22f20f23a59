/** Where in JavaScript the text that was read so far ends: inside which quotes, or in a comment. Regular expression literals are not recognised. */
export class ScriptContext {
  /** The quote of the string literal that is open, or "". */
  quote = "";
  private comment: "" | "line" | "block" = "";
  private escaped = false;
  private last = "";

  step(char: string): void {
    const last = this.last;
    this.last = char;
    if (this.comment) {
      if (this.comment === "line" ? char === "\n" : last === "*" && char === "/") this.comment = "";
    } else if (this.quote) {
      if (this.escaped) this.escaped = false;
      else if (char === "\\") this.escaped = true;
      else if (char === this.quote) this.quote = "";
    } else if (last === "/" && (char === "/" || char === "*")) {
      this.comment = char === "/" ? "line" : "block";
      this.last = "";
    } else if (/["'`]/.test(char)) this.quote = char;
  }
}
