const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** @example escapeText("<b>") → "&lt;b&gt;" */
export const escapeText = (text: string): string => text.replace(/[&<>"']/g, (char) => entities[char] ?? char);

/** Without quotes around the value a space would end it. */
export const escapeAttribute = (text: string, unquoted: boolean): string =>
  unquoted ? escapeText(text).replace(/[\s=`]/g, (char) => `&#${char.charCodeAt(0)};`) : escapeText(text);

const hex = (char: string): string => {
  const code = char.charCodeAt(0);
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
};

/** Inside the quotes of a JavaScript string: nothing in it can end the string, the script or the attribute around it. */
export const escapeScriptString = (text: string): string =>
  text
    .replace(/\\/g, "\\\\")
    .replace(/\n/g, "\\n")
    .replace(/\r/g, "\\r")
    .replace(/["'`<>&=/$\u2028\u2029]/g, hex);

/** Where JavaScript expects a value: numbers and booleans as they are, everything else a quoted string. */
export function escapeScriptValue(value: unknown): string {
  if (value === null || value === undefined) return "null";
  // The space keeps `a-<?= -1 ?>` from becoming `a--1`.
  if (typeof value === "number" && value < 0) return ` ${value}`;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return `'${escapeScriptString(String(value))}'`;
}

/** In a style sheet: no character that could end the declaration, the string or the sheet. */
export const escapeStyle = (text: string): string =>
  text.replace(/[^\w\s#%.,-]/g, (char) => `\\${(char.codePointAt(0) ?? 0).toString(16)} `);

/**
 * In an attribute that takes a URL: a scheme that could run code becomes "#" at the beginning of the value; after a `?` or `#` every special
 * character is percent-encoded.
 *
 * `before` is what the attribute holds already.
 */
export function escapeUrl(text: string, before: string): string {
  if (/[?#]/.test(before)) return encodeURIComponent(text);
  if (before === "" && /^\s*[a-z][a-z0-9+.-]*:/i.test(text) && !/^\s*(https?|mailto|ftp|tel):/i.test(text)) return "#";
  // Leaves what is legal in a URL, encoded octets included.
  return text.replace(/[^\w\-.~:/?#[\]@!$&()*+,;=%]/gu, (char) => encodeURIComponent(char).replace("'", "%27"));
}
