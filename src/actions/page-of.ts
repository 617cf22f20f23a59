import type { Content } from "../content/content.ts";

/**
 * A page with its words in the language of the kit, which the build keeps in files of their own so that nobody is sent another language.
 *
 * @param facts what the page is to know from the start, by the name of the variable that holds it
 */
export function pageOf(
  name: string,
  { language }: Content,
  facts: Readonly<Record<string, unknown>> = {},
): GoogleAppsScript.HTML.HtmlOutput {
  const page = HtmlService.createHtmlOutputFromFile(name);
  for (const [variable, value] of Object.entries(facts)) page.append(`<script>var ${variable} = ${JSON.stringify(value)};</script>`);
  return page.append(HtmlService.createHtmlOutputFromFile(`${name}-${language}`).getContent());
}
