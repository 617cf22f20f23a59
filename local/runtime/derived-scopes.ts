import { parseSync } from "oxc-parser";
import type { SourceFile } from "../services/base/program.ts";

const auth = "https://www.googleapis.com/auth";

/** What in the code makes Google ask for a scope. Where two are given, the second is that of a file marked `@OnlyCurrentDoc`. */
const reasons: readonly (readonly [uses: RegExp, scope: string, currentOnly?: string])[] = [
  [/\bSpreadsheetApp\b/, `${auth}/spreadsheets`, `${auth}/spreadsheets.currentonly`],
  [/\bDocumentApp\b/, `${auth}/documents`, `${auth}/documents.currentonly`],
  [/\bFormApp\b/, `${auth}/forms`, `${auth}/forms.currentonly`],
  [/\bSlidesApp\b/, `${auth}/presentations`, `${auth}/presentations.currentonly`],
  [/\.(alert|prompt|showSidebar|showModalDialog|showModelessDialog|showDialog)\s*\(|\bBrowser\b/, `${auth}/script.container.ui`],
  [/\bgetEmail\s*\(|\bgetActiveUser\s*\(|\bgetEffectiveUser\s*\(/, `${auth}/userinfo.email`],
  [/\bUrlFetchApp\b/, `${auth}/script.external_request`],
  [/\bnewTrigger\s*\(|\bget(Project|User)Triggers\s*\(|\bdeleteTrigger\s*\(/, `${auth}/script.scriptapp`],
  [/\bDriveApp\b/, `${auth}/drive`],
  [/\bMailApp\b/, `${auth}/script.send_mail`],
  [/\bGmailApp\b/, "https://mail.google.com/"],
  [/\bCalendarApp\b/, "https://www.google.com/calendar/feeds"],
  [/\bContactsApp\b/, "https://www.google.com/m8/feeds"],
  [/\bGroupsApp\b/, `${auth}/groups`],
];

export interface DerivedScopes {
  /** Those that Google asks for, the files being as they are. */
  readonly derived: readonly string[];
  readonly withOnlyCurrentDoc: readonly string[];
  readonly withoutOnlyCurrentDoc: readonly string[];
}

/**
 * The scopes that Google derives from the code of a project whose manifest names none. One file that says `@OnlyCurrentDoc` in a comment
 * is enough to limit the products that a script can be bound to.
 *
 * @example derivedScopes([{ name: "Code.gs", source: "/** @OnlyCurrentDoc *\/ SpreadsheetApp.flush()" }]).derived → ["…/spreadsheets.currentonly"]
 */
export function derivedScopes(files: readonly SourceFile[]): DerivedScopes {
  const parts = files.map(withoutComments);
  const used = reasons.filter(([uses]) => parts.some(({ code }) => uses.test(code)));
  const withoutOnlyCurrentDoc = used.map(([, scope]) => scope);
  const withOnlyCurrentDoc = used.map(([, scope, currentOnly]) => currentOnly ?? scope);
  const limited = parts.some(({ comments }) => /@OnlyCurrentDoc\b/.test(comments));
  return { derived: limited ? withOnlyCurrentDoc : withoutOnlyCurrentDoc, withOnlyCurrentDoc, withoutOnlyCurrentDoc };
}

function withoutComments({ name, source }: SourceFile): { readonly code: string; readonly comments: string } {
  const { comments } = parseSync(name.replace(/\.gs$/, ".js"), source, { sourceType: "script" });
  let code = "";
  let from = 0;
  for (const { start, end } of comments) {
    code += source.slice(from, start);
    from = end;
  }
  return { code: code + source.slice(from), comments: comments.map(({ value }) => value).join("\n") };
}
