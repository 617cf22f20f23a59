import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { languageOf } from "../../src/content/language.ts";
import type { ComparedPair, Comparison } from "../../src/wire/marking.ts";
import type { Script } from "../local/script.ts";
import {
  act,
  actingAs,
  answering,
  columnOf,
  errorCells,
  nameInterviewers,
  records,
  said,
  setUp,
  sheetNames,
  shown,
  toasted,
} from "./kit.ts";
import { marker } from "./marks.ts";

const people = ["Ana Ferreira", "Ben Ito"];

/** Says in the role brief how the brand speaks. */
const describeVoice = (workbook: Script, brief: string): void => {
  act(
    workbook,
    `const keys = sheet(${JSON.stringify(brief)}).getDataRange().getValues().map((row) => row[5]);
     const set = (key, text) => sheet(${JSON.stringify(brief)}).getRange(keys.indexOf(key) + 1, 2).setValue(text);
     set("adjectives", "warm, dry, exact"); set("neverSay", "cheap");`,
  );
};

/** Types answers beside the labels of a hand-out. */
const answer = (workbook: Script, name: string, answers: Readonly<Record<string, string>>): void => {
  act(
    workbook,
    `const s = sheet(${JSON.stringify(name)}); const labels = s.getDataRange().getValues().map((row) => row[0]);
     for (const [label, text] of Object.entries(${JSON.stringify(answers)})) s.getRange(labels.indexOf(label) + 1, 2).setValue(text);
     s.activate();`,
  );
};

describe.each(["en_US", "fr_FR"])("a work sample in a workbook of %s, from hand-out to names", (locale) => {
  const content = contentFor(languageOf(locale));
  const { sheets, messages, markedParts, criteria } = content;
  const { workSamples, interviews, roleBrief, candidates } = sheets;
  const { handOut } = workSamples;
  const words = messages.workSample;
  const workbook = setUp({ locale, candidates: people, interviewers: ["Kim", "Lou"] });
  describeVoice(workbook, roleBrief.name);
  const names = [`${handOut.name} C-001`, `${handOut.name} C-002`] as const;
  const answerTo = (part: "post" | "picture" | "reply"): string => handOut.tasks[part].answer;

  it("goes out with the code, the voice and the tasks, and nothing of how it is marked", () => {
    const all = answering(workbook, messages.exercise.everybody[0]);
    all.run("prepareSampleHandOut");
    expect(sheetNames(workbook)).toEqual(expect.arrayContaining([workSamples.name, ...names]));
    expect(toasted(all)).toBe(words.handOutReady([...names], true));
    const text = shown(workbook, names[0]).flat().join("\n");
    for (const wanted of ["C-001", "warm, dry, exact", "cheap", workSamples.tasks.post.text, workSamples.tasks.reply.text]) {
      expect(text).toContain(wanted);
    }
    expect(text).not.toMatch(/Ana|Ferreira/);
    for (const scale of ["B3", "B4", "C4", "C5"] as const) expect(text).not.toContain(criteria[scale].name);
    expect(act(workbook, `return sheet(${JSON.stringify(names[0])}).getDataRange().getFormulas().flat().filter(Boolean);`)).toEqual([]);
  });

  it("asks every candidate what the employer wrote above the table", () => {
    act(
      workbook,
      `const s = sheet(${JSON.stringify(workSamples.name)});
       s.createTextFinder(${JSON.stringify(workSamples.tasks.post.text)}).matchEntireCell(true).replaceAllWith("Our new bread");`,
    );
    answering(workbook, "C-001").run("prepareSampleHandOut");
    expect(shown(workbook, `${names[0]} 2`).flat()).toContain("Our new bread");
    act(workbook, `ss.deleteSheet(sheet(${JSON.stringify(`${names[0]} 2`)}));`);
  });

  it("comes back without a prompt, also where somebody pasted only its values", () => {
    answer(workbook, names[0], {
      [answerTo("post")]: "Bread that waits for you.\nSaturday, nine.",
      [answerTo("picture")]: "The door, open.",
      [answerTo("reply")]: "Two messages and a broken present: we are ashamed. Yours, Ana",
    });
    const reading = answering(workbook, "NO");
    reading.run("readWorkSample");
    expect(said(reading)).toContain(words.remark("ownName"));
    act(
      workbook,
      `const pasted = ss.insertSheet("Pasted"); const texts = [["x", ""], ["", ${JSON.stringify(answerTo("post").toUpperCase())}, "Come on Saturday!"], ["", "", "Second line"], ["", ${JSON.stringify(answerTo("reply"))}, "Sorry, dear customer"]];
       texts.forEach((row, i) => pasted.getRange(i + 3, 2, 1, row.length).setValues([row])); pasted.activate();`,
    );
    const second = answering(workbook, "Ben", "NO");
    second.run("readWorkSample");
    expect(said(second)).toContain(words.remark("noPicture"));
    const rows = records(workbook, workSamples.name, 8);
    const { code, post, picture, reply, received } = workSamples.columns;
    expect(rows.map((row) => [row[code], row[post], row[picture], row[reply]])).toEqual([
      [
        "C-001",
        "Bread that waits for you.\nSaturday, nine.",
        "The door, open.",
        "Two messages and a broken present: we are ashamed. Yours, Ana",
      ],
      ["C-002", "Come on Saturday!\nSecond line", "", "Sorry, dear customer"],
    ]);
    expect(rows.every((row) => row[received] !== "")).toBe(true);
  });

  it("is read once; another version asks first", () => {
    act(workbook, `sheet(${JSON.stringify(names[0])}).activate();`);
    const again = answering(workbook);
    again.run("readWorkSample");
    expect(toasted(again)).toBe(words.alreadyRead(names[0], "C-001"));
    answer(workbook, names[0], { [answerTo("picture")]: "Something else" });
    const other = answering(workbook, "NO");
    other.run("readWorkSample");
    expect(other.ui.alerts.at(-1)?.message).toBe(words.replace("C-001"));
    expect(columnOf(workbook, workSamples.name, workSamples.columns.picture, 8)).toEqual(["The door, open.", ""]);
  });

  it("says what to do where there is nothing to read", () => {
    act(workbook, `sheet(${JSON.stringify(candidates.name)}).activate();`);
    const wrong = answering(workbook, "OK");
    wrong.run("readWorkSample");
    expect(said(wrong)).toBe(words.noSampleOnSheet(candidates.name));
    act(workbook, `sheet(${JSON.stringify(names[1])}).activate();`);
    const blank = answering(workbook, "OK");
    blank.run("readWorkSample");
    expect(said(blank)).toBe(words.nothingWritten(names[1]));
  });

  const [kim, lou] = [marker(workbook, "sample", "Kim"), marker(workbook, "sample", "Lou")];

  it("is marked one part at a time, without codes and names in anything that is sent or stands beside the texts", () => {
    const loaded = kim.load();
    expect(loaded.parts.map(({ part, works, title }) => [part, works.length, title])).toEqual([
      ["post", 2, markedParts.parts.post.title],
      ["picture", 1, markedParts.parts.picture.title],
      ["reply", 2, markedParts.parts.reply.title],
    ]);
    expect(loaded.parts.map(({ scales }) => scales.map(({ scale }) => scale))).toEqual([["B4", "C5"], ["C4"], ["B3"]]);
    expect(loaded.parts.map(({ task }) => task)).toEqual(["Our new bread", markedParts.parts.picture.task, workSamples.tasks.reply.text]);
    expect(loaded.parts.every(({ practice, scales }) => scales.every(({ scale }) => practice.reference[scale]))).toBe(true);
    expect(JSON.stringify(loaded)).not.toMatch(/Ana|Ferreira|Ben\b|Ito|C-00/);
    expect(JSON.stringify(shown(workbook, workSamples.name))).not.toMatch(/Ferreira|Ben Ito/);
    expect(kim.find("reply", "broken present").text).toBe("Two messages and a broken present: we are ashamed. Yours, ▒▒▒");
  });

  it("keeps marks under seal until both markers are in", () => {
    kim.mark("post", "waits", 5, "Our own tone");
    kim.mark("post", "Saturday!", 2);
    kim.mark("picture", "door", 3);
    kim.mark("reply", "ashamed", 4);
    const standing = kim.mark("reply", "dear", 2);
    expect(standing).toMatchObject({
      markers: [
        { marker: "Kim", done: 5 },
        { marker: "Lou", done: 0 },
      ],
      total: 5,
      awaited: ["Lou"],
    });
    expect(() => kim.reveal()).toThrow(messages.marking.stillMarking(["Lou"]));
    expect(records(workbook, interviews.name)).toEqual([]);
    expect(JSON.stringify(lou.load())).not.toContain("Our own tone");
    for (const [part, text, level] of [
      ["post", "waits", 3],
      ["post", "Saturday!", 2],
      ["picture", "door", 3],
      ["reply", "ashamed", 5],
      ["reply", "dear", 1],
    ] as const)
      lou.mark(part, text, level);
  });

  it("then shows names, every mark and how far the markers agree, and sends the ratings with the marker to the criteria", () => {
    const revealed = kim.reveal();
    expect(revealed.columns).toEqual([criteria.B4.name, criteria.C5.name, criteria.C4.name, criteria.B3.name]);
    expect(revealed.works.map(({ name, cells }) => [name, ...cells.map(({ mean }) => mean)])).toEqual([
      ["Ana Ferreira", 4, 4, 3, 4.5],
      ["Ben Ito", 2, 2, null, 1.5],
    ]);
    expect(revealed.works[0]?.cells[0]).toMatchObject({
      discuss: true,
      marks: [
        { marker: "Kim", level: 5 },
        { marker: "Lou", level: 3 },
      ],
    });
    expect(revealed.agreement).toEqual([messages.marking.tooFew(5), messages.marking.apart(2, 7)]);
    kim.reveal();
    const { interviewer, code, criterionId, rating, question } = interviews.columns;
    const own = records(workbook, interviews.name).filter((line) => line[code] === "C-001");
    const source = messages.marking.sources.sample;
    expect(own.map((line) => [line[interviewer], line[criterionId], line[rating]])).toEqual(
      expect.arrayContaining([
        [`${source} (Kim)`, "B4", 5],
        [`${source} (Kim)`, "C5", 5],
        [`${source} (Lou)`, "B3", 5],
      ]),
    );
    expect(own).toHaveLength(8);
    expect(own.map((line) => line[question])).toContain(`W1 ${markedParts.parts.post.logged}`);
    expect(errorCells(workbook)).toEqual([]);
  });

  it("is known to the check, and to the language of the kit", () => {
    act(workbook, `sheet(${JSON.stringify(workSamples.name)}).getRange("A20").setValue("C-099");`);
    const checking = answering(workbook, "OK");
    checking.run("checkTheWorkbook");
    expect(JSON.stringify(shown(workbook, messages.check.sheet))).toContain("C-099");
    act(workbook, `sheet(${JSON.stringify(workSamples.name)}).getRange("A20").clearContent();`);
    const other = contentFor(languageOf(locale) === "en" ? "fr" : "en");
    answering(workbook, "OK").run(languageOf(locale) === "en" ? "switchToFrench" : "switchToEnglish");
    const sheet = other.sheets.workSamples;
    expect(sheetNames(workbook)).toEqual(expect.arrayContaining([sheet.name, `${sheet.handOut.name} C-001`]));
    const texts = shown(workbook, sheet.name).flat();
    expect(texts).toEqual(expect.arrayContaining([sheet.columns.reply, sheet.tasks.reply.text, "Our new bread"]));
    expect(shown(workbook, `${sheet.handOut.name} C-001`).flat()).toEqual(
      expect.arrayContaining([sheet.handOut.tasks.reply.ask, "warm, dry, exact"]),
    );
    expect(kim.load().parts.every((part) => part.works.every(({ marked }) => marked !== null))).toBe(true);
    expect(JSON.stringify(shown(workbook, other.sheets.interviews.name))).toContain(`W3 ${other.markedParts.parts.reply.logged}`);
  });
});

it("gives a hand-out without a voice with the advice to settle it first", () => {
  const workbook = setUp({ candidates: ["Ana"] });
  const asked = answering(workbook, "1");
  asked.run("prepareSampleHandOut");
  const { sheets, messages } = contentFor("en");
  const name = `${sheets.workSamples.handOut.name} C-001`;
  expect(toasted(asked)).toBe(messages.workSample.handOutReady([name], false));
  expect(shown(workbook, name).flat()).toContain(sheets.workSamples.handOut.noVoice);
});

describe("comparing the two side by side", () => {
  const { messages, sheets } = contentFor("en");
  /** Two candidates whom three interviewers rated alike, with a work sample each. */
  function openClose(): Script {
    const workbook = setUp({ candidates: people });
    const rate = (code: string, levels: readonly number[]): unknown[][] =>
      ["Kim", "Lou", "Max"].flatMap((who, i) =>
        ["B3", "B4", "B5", "B6", "C1", "C2", "C3", "C4", "C5", "C6", "C7"].map((id) => [
          ...["2026-01-01", `${code}-${who}`, "", 1, who, code, code, "D1", id, id],
          levels[i],
        ]),
      );
    const lines = [...rate("C-001", [3, 4, 4]), ...rate("C-002", [4, 3, 4])];
    act(
      workbook,
      `const log = sheet("Interviews"); log.insertRowsAfter(log.getMaxRows() - 1, ${lines.length}); log.getRange(2, 1, ${lines.length}, 11).setValues(${JSON.stringify(lines)});`,
    );
    answering(workbook, "OK").run("insertWorkSamples");
    act(
      workbook,
      `sheet("Work samples").getRange(9, 1, 2, 4).setValues([["C-001", "Bread that waits", "A door", "We are ashamed"], ["C-002", "Come on, says Ben", "", "Sorry"]]);`,
    );
    return workbook;
  }

  it("shows the parts that both have without names, and keeps the verdict as a note that changes no rating", () => {
    const workbook = openClose();
    const run = actingAs(workbook, "Kim");
    run("compareTheFirstTwo");
    expect(workbook.ui.dialogs.map(({ title }) => title)).toEqual([messages.marking.titles.comparison]);
    const pair = run("loadComparison").result as Comparison;
    expect(pair.parts.map(({ part }) => part)).toEqual(["post", "reply"]);
    expect(JSON.stringify(pair)).not.toMatch(/Ana|Ferreira|Ben|Ito|C-00/);
    const left = pair.parts[0]?.left.text.includes("Bread") ? "C-001" : "C-002";
    const verdicts = [
      { part: "post", better: "left" },
      { part: "reply", better: "same" },
    ];
    const sent = { left: pair.left, right: pair.right, verdicts, note: "Closer to us" };
    expect(() => run("keepComparison", [{ ...sent, verdicts: verdicts.slice(1) }])).toThrow(messages.marking.verdictMissing);
    const kept = run("keepComparison", [sent]).result as ComparedPair;
    run("keepComparison", [sent]);
    expect(kept.left).toContain(left);
    const noted = records(workbook, sheets.log.name).filter((line) => line[sheets.log.columns.what] === messages.marking.compared);
    expect(noted).toHaveLength(1);
    expect(noted[0]?.[sheets.log.columns.reason]).toBe("Closer to us");
    expect(noted[0]?.[sheets.log.columns.detail]).toContain(`${kept.left} better`);
    expect(records(workbook, sheets.interviews.name)).toHaveLength(66);
  });

  it("says why there is nothing to compare", () => {
    const workbook = openClose();
    act(workbook, `sheet("Interviews").getRange("K2:K34").setValue(5); sheet("Interviews").getRange("K35:K67").setValue(1);`);
    const asked = answering(workbook, "OK");
    asked.run("compareTheFirstTwo");
    expect(said(asked)).toBe(messages.marking.notClose);
    const bare = openClose();
    act(bare, `sheet("Work samples").getRange("A9:D9").clearContent();`);
    const other = answering(bare, "OK");
    other.run("compareTheFirstTwo");
    expect(said(other)).toMatch(/too close to call, but have no work/);
  });
});

it("waits for everybody whom the brief names, and goes on without them for a reason", () => {
  const workbook = setUp({ candidates: ["Ana"] });
  nameInterviewers(workbook, [
    ["Kim", ""],
    ["Lou", ""],
  ]);
  answering(workbook, "OK").run("insertWorkSamples");
  act(workbook, `sheet("Work samples").getRange(9, 1, 1, 2).setValues([["C-001", "Bread"]]);`);
  const { messages, sheets } = contentFor("en");
  const kim = marker(workbook, "sample", "Kim");
  kim.mark("post", "Bread", 4);
  expect(() => kim.reveal()).toThrow(messages.marking.stillMarking(["Lou"]));
  kim.reveal("Lou is on leave");
  expect(columnOf(workbook, sheets.log.name, sheets.log.columns.reason)).toContain("Lou is on leave");
  const lou = marker(workbook, "sample", "Lou");
  expect(lou.load().standing.shown).toBe(true);
  lou.mark("post", "Bread", 2);
  expect(JSON.stringify(shown(workbook, sheets.interviews.name))).toContain(messages.ballots.handedInAfterReveal);
});

it("goes with the candidate when the candidate is erased: line, hand-out and sealed marks, and stands in what the candidate may ask for", () => {
  const workbook = setUp({ candidates: people });
  const { sheets } = contentFor("en");
  answering(workbook, "all").run("prepareSampleHandOut");
  act(workbook, `sheet("Work samples").getRange(9, 1, 2, 2).setValues([["C-001", "Bread that waits"], ["C-002", "Come on, says Ben"]]);`);
  const kim = marker(workbook, "sample", "Kim");
  kim.mark("post", "Bread", 4);
  kim.mark("post", "Come", 2);
  const before = sheetNames(workbook) as string[];
  answering(workbook, "C-002", "OK").run("exportCandidate");
  const [exported = ""] = (sheetNames(workbook) as string[]).filter((name) => !before.includes(name));
  expect(JSON.stringify(shown(workbook, exported))).toContain("Come on, says");
  answering(workbook, "C-002", "YES", "OK").run("eraseCandidateData");
  expect(sheetNames(workbook)).not.toContain(`${sheets.workSamples.handOut.name} C-002`);
  const left = (sheetNames(workbook) as string[]).flatMap((name) => shown(workbook, name).flat());
  expect(left).toContain("Bread that waits");
  expect(left.filter((cell) => String(cell).includes("Come on"))).toEqual([]);
  expect(kim.load().standing).toMatchObject({ markers: [{ marker: "Kim", done: 1 }], total: 1 });
  const stored = act(workbook, "return JSON.stringify(PropertiesService.getDocumentProperties().getProperties());");
  expect(stored).not.toMatch(/C-002/);
});
