import { parseSync, Visitor } from "oxc-parser";
import { describe, expect, it } from "vitest";
import { buildFixture } from "./build-fixture.ts";

describe.concurrent("the build", () => {
  it("writes the code, one file for each page and the manifest, and nothing else", async () => {
    const { dist } = await buildFixture({
      "dist/left-over.html": "old",
      "src/pages/form/main.tsx": "document.title;\n",
      "src/domain/a.ts": "export {};\n",
    });
    expect(Object.keys(dist).sort()).toEqual(["Code.js", "appsscript.json", "form.html"]);
    expect(dist["appsscript.json"]).toBe('{ "runtimeVersion": "V8" }\n');
  });

  it("writes the words of a page in a script of their own for each language, to be put behind the page", async () => {
    const { dist } = await buildFixture({
      "src/pages/form/main.tsx": "Object.assign(window, { openPage: (word: string) => document.body.append(word) });\n",
      "src/content/en/pages/form.ts": 'export const words = "</script> Hello";\n',
      "src/content/fr/pages/form.ts": 'export const words = "Bonjour";\n',
    });
    expect(Object.keys(dist).sort()).toEqual(["Code.js", "appsscript.json", "form-en.html", "form-fr.html", "form.html"]);
    expect(dist["form-fr.html"]).toMatch(/^<script>.*"Bonjour".*openPage.*<\/script>$/s);
    expect(dist["form-en.html"]?.match(/<\/script>/g)).toHaveLength(1);
    expect(dist["form.html"]).not.toMatch(/Hello|Bonjour/);
  });

  it("puts help text and real parameter names right above a public function", async () => {
    const { dist } = await buildFixture({
      "src/functions/cells.ts": `/**
 * The weighted mean
 * of some ratings.
 *
 * @param ratings one row,
 *   1 to 5
 * @param scale - the scale
 * @param [label] its name
 * @returns the mean
 * @example
 * =MEAN({1, 2}; 3)
 * → 1.5
 * @example =MEAN(1; 2) → 1
 * @customfunction
 */
export function MEAN(ratings: readonly number[], scale = 1, label?: string, ...more: number[]): number {
  return ratings.length * scale + (label ?? "").length + more.length;
}
`.replace(" * @returns", " * @param more the rest\n * @returns"),
    });
    expect(dist["Code.js"]).toContain(`
/**
 * The weighted mean of some ratings.
 * @param {*} ratings one row, 1 to 5
 * @param {*} scale the scale
 * @param {string} [label] its name
 * @param {*} more the rest
 * @returns the mean
 * @example
 * =MEAN({1, 2}; 3)
 * → 1.5
 * @example =MEAN(1; 2) → 1
 * @customfunction
 */
function MEAN(ratings, scale, label, ...more) {
  return HiringKit.functions_cells().MEAN(ratings, scale, label, ...more);
}
`);
  });

  const run = {
    "src/main.ts":
      "/**\n * Runs.\n * @param given a word\n */\nexport function run(given: string | null): string {\n  let answer = given;\n  answer ??= 'none';\n  return answer.at(0) ?? '';\n}\n",
  };

  it("keeps what is behind the public functions short, and within ES2021", async () => {
    const { dist } = await buildFixture(run);
    const code = dist["Code.js"] ?? "";
    expect(code).not.toContain("answer");
    expect(code).toContain("??=");
    expect(code).toContain("\nfunction run(given) {\n  return HiringKit.main().run(given);\n}\n");
    expect(parseSync("Code.js", code, { sourceType: "script" }).errors).toEqual([]);
  });

  it("leaves the code as it was written on request", async () => {
    const { dist } = await buildFixture(run, { readable: true });
    expect(dist["Code.js"]).toMatch(/src\/main\.ts.*\n.*\n *function run\(given\) \{\n *let answer = given;\n *answer \?\?=/);
  });

  it("makes a page one file that HtmlService leaves intact", async () => {
    const { dist } = await buildFixture({
      "src/pages/form/main.tsx": `import { render } from "preact";
import "./form.css";
const site = "example";
render(<p title={\`http://\${site}\`}>{"</script><!--"}</p>, document.body);
`,
      "src/pages/form/form.css": "p {\n  color: red;\n}\n",
    });
    const page = dist["form.html"] ?? "";
    expect(page).toContain("<style>p{color:red}</style>");
    expect(page).not.toMatch(/<link|<script [^>]*src|<\?|<!--/);
    expect(page.match(/<\/script>/g)).toHaveLength(1);
    const script = /<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? "";
    let templates = 0;
    new Visitor({
      TemplateLiteral: () => {
        templates++;
      },
    }).visit(parseSync("page.js", script).program);
    expect(script).toContain('"http://".concat(');
    expect(templates).toBe(0);
  });
});
