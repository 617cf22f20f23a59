import { readFileSync } from "node:fs";

/** How we know what Google does: run there by us, run there by others who published it, read in Google's documentation, or concluded. */
export const evidences = ["live", "foreign live test", "documentation", "inference"] as const;

export type Evidence = (typeof evidences)[number];

/** One thing that Google does, with the test of what the host does. */
export interface Behaviour {
  /** One sentence in Markdown. */
  readonly behaviour: string;
  readonly evidence: Evidence;
  /** A file below `test/local/` or `test/`. */
  readonly test: string;
  readonly name: string;
  /** Which tests of that name, where a file has several. */
  readonly among?: string;
  /** The question of `conformance/Code.gs` that settles it. */
  readonly question?: string;
}

export interface Parity {
  readonly sections: readonly { readonly title: string; readonly intro?: string; readonly behaviours: readonly Behaviour[] }[];
}

/** The files of `local/parity/`, in the order of the page. */
const files = ["cells-and-document", "rules-and-charts", "formulas", "services-and-page", "reproduced"];

/** @param folder that of the files, as a URL with a slash at its end */
export const readParity = (folder: URL): Parity => ({
  sections: files.flatMap((name) => (JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8")) as Parity).sections),
});

const opening = `# The local host and Google

The local host (\`local/\`) runs Apps Script programs on another spreadsheet engine; this page lists what it is known to do otherwise than
Google Sheets, so that a surprise can be told from a bug, and at its end what it reproduces without certainty. Every line names the test
that shows it: a difference that goes away turns its test red, and then its line goes too. Each also says how we know what Google does:
*live* (run at Google), *foreign live test* (others ran it there and published it), *documentation*, or *inference*. Where
[conformance/Code.gs](../conformance/Code.gs) asks Google, the name of the question stands beside it: anybody with a Google account can
paste that program into a new spreadsheet, and \`npm run conformance -- live.json\` compares its answers with the host's.

What is *refused* throws \`not emulated: …\` with the name of the thing; it never gives a quiet wrong answer. A member that no line mentions
and that the host lacks is refused in the same way: \`membrane.test.ts\`: "a member that is not emulated says so by name".
Files are under \`test/\`; those without a folder are in \`test/local/\`, and \`services/\` is \`test/local/services/\`.

This page is made from \`local/parity/\` by \`npm run parity\`.
`;

const closing = `Not shown by a test: a script or custom function that never ends hangs the page, as a browser cannot interrupt it; Google stops a custom function
after 30 seconds and a script after 6 minutes.
`;

/** `test/parity.md` for the data. */
export function parityPage({ sections }: Parity): string {
  const tables = sections.map(({ title, intro, behaviours }) =>
    [`## ${title}`, ...(intro ? [intro, ""] : []), "| Behaviour | How we know | Test |", "|---|---|---|", ...behaviours.map(line), ""].join(
      "\n",
    ),
  );
  return [opening, ...tables, closing].join("\n");
}

function line({ behaviour, evidence, test, name, among, question }: Behaviour): string {
  const known = question === undefined ? evidence : `${evidence}; \`${question}\``;
  return `| ${behaviour} | ${known} | \`${test}\`: "${name}"${among === undefined ? "" : ` (${among})`} |`;
}

/** The sentence of the README. @example "94 behaviours: 0 live, 7 by foreign live tests, …" */
export function parityCounts({ sections }: Parity): string {
  const all = sections.flatMap(({ behaviours }) => behaviours);
  const count = (evidence: Evidence): number => all.filter((each) => each.evidence === evidence).length;
  return `${all.length} behaviours: ${count("live")} run live, ${count("foreign live test")} by published live tests of others, ${count("documentation")} by documentation, ${count("inference")} by inference`;
}
