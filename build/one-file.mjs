/** The add-on as one file to paste: the code as it is, and behind it its pages as texts. */

/** Line and paragraph separators end a line in some readers of JavaScript, though not in all. */
const literal = (text) => JSON.stringify(text).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");

/**
 * The same code as in the folder of files; it takes a page from `pagesName` where that is declared and from a file where it is not. The
 * pages stand in double quotes, in which nothing is taken for a comment, and cost next to nothing while the file is read.
 *
 * @param files name and text of the files of dist
 * @param pagesName the global that holds the texts of the pages by name
 * @example
 * writeOneFile([["Code.js", "…"], ["form.html", "<p>"], ["appsscript.json", "{}"]], "Pages")  // '…\nvar Pages = {\n  "form": "<p>",\n};\n'
 */
export const writeOneFile = (files, pagesName) => {
  const [, code] = files.find(([name]) => name === "Code.js");
  const pages = files.filter(([name]) => name.endsWith(".html"));
  const lines = pages.map(([name, text]) => `  ${literal(name.slice(0, -".html".length))}: ${literal(text)},`);
  return [`${code}\nvar ${pagesName} = {`, ...lines, "};\n"].join("\n");
};
