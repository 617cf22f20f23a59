import jsTokens from "js-tokens";

/** A script element with its tag, its code and its end. */
const scripts = /(<script\b[^>]*>)([\s\S]*?)(<\/script\s*>)/gi;
const otherType = /\btype\s*=\s*["']?(?!text\/javascript|application\/javascript|module)[^"'\s>]/i;
const beginning = /\/\/|\/\*/;

/** Where Google takes the text of code for a comment: it knows quoted strings, but neither template literals nor regular expressions. */
const misread = new Set(["NoSubstitutionTemplate", "TemplateHead", "TemplateMiddle", "TemplateTail", "RegularExpressionLiteral"]);

/**
 * A page as Google serves it: what looks like a comment inside a template literal or a regular expression of its scripts is gone, up to the
 * end of the line or of the comment, and with it whatever closed the literal. Comments proper do not matter and stay.
 *
 * @example withoutComments("<script>var a = `http://x`;\nb()</script>") → "<script>var a = `http:\nb()</script>"
 */
export function withoutComments(html: string): string {
  return html.replace(scripts, (whole, tag: string, code: string, end: string) =>
    otherType.test(tag) || !beginning.test(code) ? whole : tag + stripped(code) + end,
  );
}

function stripped(code: string): string {
  let kept = "";
  let from = 0;
  let position = 0;
  for (const { type, value } of jsTokens(code)) {
    const start = position;
    position += value.length;
    if (!misread.has(type)) continue;
    // The slashes that enclose a regular expression are none of its text.
    const text = type === "RegularExpressionLiteral" ? value.slice(1, value.lastIndexOf("/")) : value;
    const found = text.search(beginning);
    const comment = start + (text === value ? 0 : 1) + found;
    if (found < 0 || comment < from) continue;
    kept += code.slice(from, comment);
    from = endOf(code, comment);
  }
  return kept + code.slice(from);
}

/** Where a comment that begins at a place ends. */
function endOf(code: string, at: number): number {
  const mark = code[at + 1] === "*" ? "*/" : "\n";
  const end = code.indexOf(mark, at + 2);
  if (end < 0) return code.length;
  return mark === "\n" ? end : end + mark.length;
}
