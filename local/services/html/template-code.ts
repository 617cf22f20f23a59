const scriptlet = /<\?(!=|=|)([\s\S]*?)\?>/g;

/**
 * The JavaScript that a template stands for, in Google's own shape: an expression that writes the page and gives it back.
 *
 * @example templateCode("<b><?= name ?></b>", false)
 * → "(function() { var output = HtmlService.initTemplate(); output._ = '<b>';\noutput._$ = name \n; …return output.$out; })()"
 */
export function templateCode(source: string, withComments: boolean): string {
  const parts: string[] = [];
  let position = 0;
  for (const match of source.matchAll(scriptlet)) {
    const [whole, kind, code = ""] = match;
    parts.push(literal(source.slice(position, match.index)), withComments ? `/* ${whole.replaceAll("*/", "* /")} */\n` : "");
    // The line break ends a `//` comment in the scriptlet.
    parts.push(kind === "=" ? `output._$ = ${code}\n;` : kind === "!=" ? `output._ = ${code}\n;` : `${code}\n`);
    position = match.index + whole.length;
  }
  parts.push(literal(source.slice(position)));
  return `(function() { var output = HtmlService.initTemplate(); ${parts.filter(Boolean).join("")}return output.$out; })()`;
}

function literal(html: string): string {
  if (html === "") return "";
  const escaped = html
    .replace(/[\\']/g, "\\$&")
    .replace(/\r/g, "\\r")
    .replace(/\n/g, "\\n")
    .replace(/\u2028/g, "\\u2028")
    .replace(/\u2029/g, "\\u2029");
  return `output._ = '${escaped}';\n`;
}
