import { describe, expect, it } from "vitest";
import { script } from "../script.ts";

/** What a template gives with `value` as its variable. */
const rendered = (template: string, value: unknown): unknown =>
  script("").evaluate(
    `const t = HtmlService.createTemplate(${JSON.stringify(template)}); t.value = ${JSON.stringify(value)}; return t.evaluate().getContent()`,
  );

describe("templates", () => {
  it("scriptlets run, print and call functions of the project", () => {
    const { evaluate } = script({
      "Code.gs": `
        function include(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }
        function rows() { return [["Ann", 3], ["Bob", 5]]; }`,
      "Index.html":
        "<?!= include('Style'); ?><table><? var all = rows(); for (var i = 0; i < all.length; i++) { ?><tr><td><?= all[i][0] ?></td><td><?= all[i][1] ?></td></tr><? } // done ?></table>",
      "Style.html": "<style>td { color: red }</style>",
    });
    expect(evaluate(`return HtmlService.createTemplateFromFile("Index").evaluate().getContent()`)).toBe(
      "<style>td { color: red }</style><table><tr><td>Ann</td><td>3</td></tr><tr><td>Bob</td><td>5</td></tr></table>",
    );
  });

  it("what the script sets on a template are variables of its scriptlets", () => {
    expect(rendered("<p><?= value.name ?> (<?= value.skills.join('/') ?>)</p>", { name: "Ann", skills: ["a", "b"] })).toBe(
      "<p>Ann (a/b)</p>",
    );
  });

  it.each([
    ["text", "<p><?= value ?></p>", "<p>&lt;b&gt; &amp; &quot;q&quot; &#39;s&#39;</p>"],
    ["an attribute", '<p title="<?= value ?>">', '<p title="&lt;b&gt; &amp; &quot;q&quot; &#39;s&#39;">'],
    ["an attribute without quotes", "<p title=<?= value ?>>", '<p title="&lt;b&gt; &amp; &quot;q&quot; &#39;s&#39;">'],
    [
      "a script's string",
      "<script>var x = '<?= value ?>';</script>",
      "<script>var x = '\\x3cb\\x3e \\x26 \\x22q\\x22 \\x27s\\x27';</script>",
    ],
    ["a script's value", "<script>var x = <?= value ?>;</script>", "<script>var x = '\\x3cb\\x3e \\x26 \\x22q\\x22 \\x27s\\x27';</script>"],
    ["an event handler", `<a onclick="go('<?= value ?>')">`, `<a onclick="go('\\x3cb\\x3e \\x26 \\x22q\\x22 \\x27s\\x27')">`],
    ["a query", '<a href="/?q=<?= value ?>">', '<a href="/?q=%3Cb%3E%20%26%20%22q%22%20&#39;s&#39;">'],
    [
      "the text after a script",
      "<script>var x = 1;</script><?= value ?>",
      "<script>var x = 1;</script>&lt;b&gt; &amp; &quot;q&quot; &#39;s&#39;",
    ],
    ["a title", "<title><?= value ?></title>", "<title>&lt;b&gt; &amp; &quot;q&quot; &#39;s&#39;</title>"],
  ])("a printed value is escaped for %s", (_place, template, expected) => {
    expect(rendered(template, `<b> & "q" 's'`)).toBe(expected);
  });

  it("a link takes no address that would run code, and keeps ordinary ones", () => {
    expect(rendered('<a href="<?= value ?>">', "javascript:alert(1)")).toBe('<a href="#">');
    expect(rendered('<a href="<?= value ?>">', "https://example.com/a b?x=1&y=2")).toBe('<a href="https://example.com/a%20b?x=1&amp;y=2">');
  });

  it("numbers and booleans stay values in a script", () => {
    expect(rendered("<script>var n = <?= value ?>;</script>", 5)).toBe("<script>var n = 5;</script>");
    expect(rendered("<script>var n = 1-<?= value ?>;</script>", -5)).toBe("<script>var n = 1- -5;</script>");
    expect(rendered("<script>var n = <?= value ?>;</script>", true)).toBe("<script>var n = true;</script>");
  });

  it("forced printing escapes nothing", () => {
    expect(rendered("<div><?!= value ?></div>", "<b>x</b>")).toBe("<div><b>x</b></div>");
    expect(rendered("<script>var data = <?!= JSON.stringify(value) ?>;</script>", { a: 1 })).toBe('<script>var data = {"a":1};</script>');
  });

  it("an error in a scriptlet reaches the script", () => {
    const { errorOf } = script("");
    expect(errorOf(`HtmlService.createTemplate("<?= missing ?>").evaluate()`)).toBe("ReferenceError: missing is not defined");
    expect(errorOf(`HtmlService.createTemplate("<? if ( ?>").evaluate()`)).toMatch(/^SyntaxError: /);
  });

  it("the raw text and the code of a template can be read", () => {
    const { evaluate } = script("");
    expect(evaluate(`return HtmlService.createTemplate("a<?= 1 ?>").getRawContent()`)).toBe("a<?= 1 ?>");
    expect(evaluate(`return HtmlService.createTemplate("a<?= 1 ?>").getCode()`)).toBe(
      "(function() { var output = HtmlService.initTemplate(); output._ = 'a';\noutput._$ =  1 \n;return output.$out; })()",
    );
    expect(evaluate(`return HtmlService.createTemplate("a<?= 1 ?>").getCodeWithComments()`)).toContain("/* <?= 1 ?> */");
  });
});

describe("pages", () => {
  it("content is appended, escaped where it is untrusted, replaced and cleared", () => {
    expect(
      script("").evaluate(`const page = HtmlService.createHtmlOutput("<b>Hello</b>").append("<i>").appendUntrusted("<x>").append("</i>");
        const first = page.getContent();
        return [first, page.setContent("new").getContent(), page.clear().getContent(), HtmlService.createHtmlOutput().getContent()]`),
    ).toEqual(["<b>Hello</b><i>&lt;x&gt;</i>", "new", "", ""]);
  });

  it("a page remembers what is set on it", () => {
    expect(
      script(
        "",
      ).evaluate(`const page = HtmlService.createHtmlOutput("x").setTitle("T").setWidth(10).setHeight(20).setFaviconUrl("https://x/y.png")
          .setSandboxMode(HtmlService.SandboxMode.IFRAME).setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL)
          .addMetaTag("viewport", "width=device-width");
        return [page.getTitle(), page.getWidth(), page.getHeight(), page.getFaviconUrl(), page.getMetaTags().map((tag) => tag.getName() + ":" + tag.getContent()),
          page.getBlob().getContentType(), page.asTemplate().getRawContent()]`),
    ).toEqual(["T", 10, 20, "https://x/y.png", ["viewport:width=device-width"], "text/html", "x"]);
  });

  it("refusals are in Google's words", () => {
    const { errorOf } = script("");
    expect(errorOf(`HtmlService.createHtmlOutputFromFile("Nope")`)).toBe("Exception: No HTML file named Nope was found.");
    expect(errorOf(`HtmlService.createTemplateFromFile("Nope")`)).toBe("Exception: No HTML file named Nope was found.");
    expect(errorOf("HtmlService.createHtmlOutput(5)")).toBe(
      "Exception: The parameters (number) don't match the method signature for HtmlService.createHtmlOutput.",
    );
    expect(errorOf(`HtmlService.createHtmlOutput("x").addMetaTag("robots", "none")`)).toBe(
      "Exception: The meta tag you specified is not allowed in this context.",
    );
    expect(errorOf("HtmlService.initTemplate()")).toBe("Exception: not emulated: HtmlService.initTemplate");
    expect(errorOf(`HtmlService.createHtmlOutput("x").render()`)).toBe("Exception: not emulated: HtmlOutput.render");
  });
});

describe("a page that is shown", () => {
  const shownAs = (html: string): string | undefined => {
    const { evaluate, ui } = script("");
    evaluate(`SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(${JSON.stringify(html)}))`);
    return ui.sidebar?.html;
  };

  it.each([
    ["<script>var a = `http://x`;\nb();</script>", "<script>var a = `http:\nb();</script>"],
    ["<script>var a = `x /* y */ \u0024{b} // z`;</script>", "<script>var a = `x  \u0024{b} </script>"],
    ["<script>var a = /[^//]x/g;\nb();</script>", "<script>var a = /[^\nb();</script>"],
    ["<script type='module'>/\\/*/.test(a); c */ d</script>", "<script type='module'>/\\ d</script>"],
  ])("has lost what looks like a comment in a template literal or a regular expression: %s", (html, shown) => {
    expect(shownAs(html)).toBe(shown);
  });

  it.each([
    "<script>var a = 'http://x', b = \"/* y */\"; // z\n/* c */ d(a / b / c);</script>",
    "<script>var a = /https?:\\/\\/x/.test(b) ? `c` : d;</script>",
    "<script type='application/json'>`http://x`</script><p>`http://x`</p>",
  ])("keeps everything else: %s", (html) => {
    expect(shownAs(html)).toBe(html);
  });
});
