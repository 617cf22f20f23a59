import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync, Visitor } from "oxc-parser";
import { describe, expect, it } from "vitest";

const project = fileURLToPath(new URL("..", import.meta.url));

interface Import {
  /** The importing file, from the project's folder. */
  readonly from: string;
  /** The imported file from the project's folder, or the name of a package. */
  readonly to: string;
  /** True when only types cross, which leaves nothing in the running code. */
  readonly typeOnly: boolean;
}

const sources = (folder: string): string[] =>
  readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(project, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));

const code = (folder: string): string[] => sources(folder).filter((file) => /\.(ts|tsx|mjs)$/.test(file));

const parse = (file: string) => parseSync(file, readFileSync(join(project, file), "utf8"));

/** Every static and dynamic import and re-export of a file. */
const importsOf = (file: string): Import[] => {
  const { module } = parse(file);
  const found: { specifier: string; typeOnly: boolean }[] = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      specifier: moduleRequest.value,
      typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) => (moduleRequest ? [{ specifier: moduleRequest.value, typeOnly: isType }] : [])),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) => ({
      specifier: readFileSync(join(project, file), "utf8")
        .slice(moduleRequest.start, moduleRequest.end)
        .replace(/^["'`]|["'`]$/g, ""),
      typeOnly: false,
    })),
  ];
  return found.map(({ specifier, typeOnly }) => {
    const to = specifier.startsWith(".") ? relative(project, resolve(project, dirname(file), specifier)).replaceAll("\\", "/") : specifier;
    return { from: file, to, typeOnly };
  });
};

interface Rule {
  readonly files: RegExp;
  readonly may: RegExp;
  /** What may be imported besides, as long as only types cross. */
  readonly mayTypes?: RegExp;
}

/** Who may import whom. The first rule that fits a file holds. */
const rules: readonly Rule[] = [
  { files: /^src\/domain\//, may: /^src\/domain\// },
  { files: /^src\/content\//, may: /^src\/content\//, mayTypes: /^src\/domain\// },
  { files: /^src\/sheets\//, may: /^src\/(domain|content|sheets)\// },
  { files: /^src\/sentences\//, may: /^src\/(domain|content|sentences)\// },
  { files: /^src\/actions\//, may: /^src\/(domain|content|sentences|sheets|actions)\//, mayTypes: /^src\/wire\// },
  { files: /^src\/functions\//, may: /^src\/(domain|content|sentences|functions\/(arguments|results))\// },
  { files: /^src\/(menu|show-menu)\.ts$/, may: /^src\/((domain|content)\/|menu\.ts$)/ },
  { files: /^src\/(main|endpoints)\.ts$/, may: /^src\/(actions\/|show-menu\.ts$)/, mayTypes: /^src\/wire\// },
  { files: /^src\/wire\//, may: /^src\/wire\//, mayTypes: /^src\/(domain|content)\// },
  ...["shared", "interview", "marking"].map((page) => ({
    files: new RegExp(`^src/pages/${page}/`),
    may: new RegExp(`^(src/(pages/(shared|${page})|domain|content)/|preact(/|$))`),
    mayTypes: /^src\/wire\//,
  })),
  { files: /^local\/notation\//, may: /^local\/notation\// },
  { files: /^local\/engine\/patches\//, may: /^local\/(engine\/(patches\/|[a-z-]+\.ts$)|notation\/)/ },
  { files: /^local\/engine\/workbook\//, may: /^local\/(engine|notation)\// },
  { files: /^local\/engine\//, may: /^local\/(engine\/[a-z-]+\.ts$|notation\/)/ },
  { files: /^local\/services\//, may: /^local\/(services|engine|notation)\// },
  { files: /^local\/runtime\//, may: /^local\/(runtime|services|engine|notation)\// },
  { files: /^local\/cli\//, may: /^local\/(cli|runtime|services|engine|notation)\/|^local\/load-typescript\.mjs$/ },
  { files: /^local\/bench\//, may: /^local\/(bench|runtime|services|engine|notation)\/|^local\/load-typescript\.mjs$/ },
  { files: /^local\/page\//, may: /^local\/(page|runtime|services|engine|notation)\// },
];

const allowed = ({ from, to, typeOnly }: Import): boolean => {
  const rule = rules.find(({ files }) => files.test(from));
  return rule !== undefined && (rule.may.test(to) || (typeOnly && rule.mayTypes?.test(to) === true));
};

/** The files or folders that import each other in a circle, by `place`, which names a file or its folder. */
const circles = (imports: readonly Import[], place: (file: string) => string): string[][] => {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of imports) {
    const [a, b] = [place(from), place(to)];
    if (a !== b) next.set(a, (next.get(a) ?? new Set()).add(b));
  }
  const reach = (start: string): Set<string> => {
    const seen = new Set<string>();
    const waiting = [...(next.get(start) ?? [])];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (!seen.has(at)) waiting.push(...(next.get(at) ?? []));
      seen.add(at);
    }
    return seen;
  };
  const reached = new Map([...next.keys()].map((start) => [start, reach(start)]));
  const circleOf = (start: string): string[] =>
    [...(reached.get(start) ?? [])].filter((other) => reached.get(other)?.has(start) === true).sort();
  return [...new Map([...reached.keys()].map((start) => [circleOf(start).join(), circleOf(start)])).values()].filter(
    ({ length }) => length > 0,
  );
};

const show = ({ from, to }: Import): string => `${from} imports ${to}`;

const sourceImports = code("src").flatMap(importsOf);
const localImports = code("local").flatMap(importsOf);
const within = (folder: string, imports: readonly Import[]): Import[] => imports.filter(({ to }) => to.startsWith(`${folder}/`));

describe("who may import whom", () => {
  it("there is something to check", () => {
    expect(sourceImports.length).toBeGreaterThan(20);
    expect(localImports.length).toBeGreaterThan(20);
  });

  it("every import in src follows the table", () => {
    expect(sourceImports.filter((one) => !allowed(one)).map(show)).toEqual([]);
  });

  it("every import in the local host goes down its layers: page, cli and bench, runtime, services, engine, notation", () => {
    const layered = within("local", localImports).filter(({ from }) => from !== "local/load-typescript.mjs");
    expect(layered.length).toBeGreaterThan(500);
    expect(layered.filter((one) => !allowed(one)).map(show)).toEqual([]);
  });

  it("no two files of the local host import each other, directly or through others, and none in the running code of src", () => {
    expect(circles(within("local", localImports), (file) => file)).toEqual([]);
    const running = within("src", sourceImports).filter(({ typeOnly }) => !typeOnly);
    expect(circles(running, (file) => file)).toEqual([]);
  });

  it("no two folders of the local host import each other, nor two rooms of src", () => {
    expect(circles(within("local", localImports), dirname)).toEqual([]);
    expect(circles(within("src", sourceImports), (file) => file.split("/")[1] ?? "")).toEqual([]);
  });

  it("a circle would be seen", () => {
    const along = (...files: string[]): Import[] => files.slice(1).map((to, index) => ({ from: files[index] ?? "", to, typeOnly: true }));
    expect(circles(along("a/1", "b/1", "c/1", "a/2"), (file) => file)).toEqual([]);
    expect(circles(along("a/1", "b/1", "c/1", "a/2"), dirname)).toEqual([["a", "b", "c"]]);
  });

  it("the local host loads what was built and never the sources", () => {
    expect(localImports.filter(({ to }) => to.startsWith("src/")).map(show)).toEqual([]);
  });

  it("only the engine and the page know the spreadsheet engine", () => {
    const knows = ({ from, to }: Import): boolean =>
      to.startsWith("@odoo/") && !from.startsWith("local/engine/") && !from.startsWith("local/page/");
    expect(localImports.filter(knows).map(show)).toEqual([]);
  });
});

it("the domain reads no clock and rolls no dice of the machine's", () => {
  const found: string[] = [];
  for (const file of code("src/domain")) {
    new Visitor({
      MemberExpression: ({ object, property }) => {
        const name = object.type === "Identifier" && property.type === "Identifier" ? `${object.name}.${property.name}` : "";
        if (name === "Date.now" || name === "Math.random") found.push(`${file}: ${name}`);
      },
      NewExpression: ({ callee, arguments: given }) => {
        if (callee.type === "Identifier" && callee.name === "Date" && given.length === 0) found.push(`${file}: new Date()`);
      },
    }).visit(parse(file).program);
  }
  expect(found).toEqual([]);
});

describe("the house", () => {
  const topLevel = readdirSync(project).filter((name) => /\.(m?js|ts|json|md)$/.test(name) && name !== "package-lock.json");
  const files = [...["src", "local", "test"].flatMap(sources), ...topLevel];

  it("no file is longer than 400 lines", () => {
    const lines = (file: string): number => readFileSync(join(project, file), "utf8").trimEnd().split("\n").length;
    const text = files.filter((file) => /\.(ts|tsx|mjs|js|gs|css|html|md|json)$/.test(file));
    expect(text.filter((file) => lines(file) > 400)).toEqual([]);
  });

  it("no file has a name that says nothing", () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|types|constants|misc)(\.|\/)/.test(file))).toEqual([]);
  });

  it("files are named in kebab case", () => {
    const odd = files.filter(
      (file) => /\.(ts|tsx|mjs|css)$/.test(file) && !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)+$/.test(file.split("/").at(-1) ?? ""),
    );
    expect(odd).toEqual([]);
  });
});
