import { Workbook } from "../engine/workbook/workbook.ts";
import { collectUi } from "../runtime/collected-ui.ts";
import { readGoogleApi } from "../runtime/google-api.ts";
import { Host } from "../runtime/host.ts";
import type { Calls } from "../runtime/ledger.ts";
import { createNodeRealm } from "../runtime/node-realm.ts";
import { readProgram } from "../runtime/read-program.ts";
import { googleServices } from "../services/google-services.ts";
import { median } from "./median.ts";

const who = { user: "Interviewer 1", language: "en" };
const ballots = 40;
const SET_UPS = 9;

/** Prints what the two main actions cost in service calls: setting up the kit, and one submit with a short and with a long log. */
export function benchCalls(print: (line: string) => void): void {
  const program = readProgram("dist");
  const open = () =>
    new Host({
      api: readGoogleApi(),
      services: googleServices,
      program,
      workbook: Workbook.empty(),
      createRealm: createNodeRealm,
      ui: collectUi([]),
    });
  const host = open();
  print(line("set up the kit", host.run("setUpTheKit", [], who).calls));
  const duration = median(SET_UPS, () => {
    const fresh = open();
    return () => fresh.run("setUpTheKit", [], who);
  });
  print(`  all of its sheets                     ${duration.toFixed(0)} ms median of ${SET_UPS}`);
  host.run("addSampleData", [], who);
  const { candidates, questions } = host.run("loadInterviewForm", [], who).result as Form;
  const submit = (id: number) => {
    const answers = questions.map(({ id: question, criteria }) => ({
      question,
      note: "",
      evidence: [],
      flags: [],
      ratings: criteria.map((criterion) => ({ criterion, level: 4 })),
    }));
    const ballot = {
      id: `00000000-0000-4000-8000-${String(id).padStart(12, "0")}`,
      candidate: candidates[0]?.id,
      replaces: null,
      interviewer: `Interviewer ${id}`,
      version: 1,
      recommendation: null,
      answers,
    };
    return host.run("submitBallot", [ballot], who).calls;
  };
  print(line("one submit, short log", submit(1)));
  for (let id = 2; id < ballots; id++) submit(id);
  print(line(`one submit, ${ballots} ballots in the log`, submit(ballots)));
}

/** What the benchmark needs of the form's data. */
interface Form {
  readonly candidates: readonly { readonly id: string }[];
  readonly questions: readonly { readonly id: string; readonly criteria: readonly string[] }[];
}

const line = (what: string, { total, reads, writes, roundTrips }: Calls): string =>
  `${what.padEnd(39)} ${roundTrips} round trips (${total} calls, ${reads} reads, ${writes} writes)`;
