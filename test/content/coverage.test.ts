import { describe, expect, it } from "vitest";
import type { Content } from "../../src/content/content.ts";
import { contentFor } from "../../src/content/content-for.ts";
import { type Language, languages } from "../../src/content/language.ts";
import { defaultWeights } from "../../src/domain/criterion.ts";
import { criteriaFed } from "../../src/domain/interview-plan.ts";
import { setUpParts } from "../../src/sheets/schema.ts";
import { PLACEHOLDER_NAMES, templateOf } from "../../src/sheets/template-of.ts";

/** What a place on the sheets says, as one text. */
type Place = (content: Content) => unknown;

const brief: Place = ({ sheets }) => sheets.roleBrief;
const question =
  (id: keyof Content["questions"]): Place =>
  ({ questions }) =>
    questions[id];
const criterion =
  (id: keyof Content["criteria"]): Place =>
  ({ criteria }) =>
    criteria[id];

/** Every point that an employer is to settle, to look for and to ask: where it stands, and words that say it in either language. */
const points: readonly (readonly [id: string, place: Place, en: readonly RegExp[], fr: readonly RegExp[]])[] = [
  ["A voice", brief, [/brand’s voice/, /every channel/], [/voix de votre marque/, /tous les réseaux/]],
  [
    "A work",
    brief,
    [/content/, /talks with people/, /campaigns/, /goals/, /plans/, /search/, /leads/],
    [/crée/, /dialogue/, /campagnes/, /objectifs/, /planifie/, /référencement/, /prospects/],
  ],
  ["A awareness", brief, [/other brands/, /creatives/, /what to publish/], [/autres marques/, /créatifs/, /notoriété/]],
  ["A not", brief, [/not play/, /at random/, /scrolling/], [/ni un jeu/, /au hasard/, /défiler/]],
  [
    "A titles",
    ({ sheets }) => [sheets.roleBrief.firstTitle, sheets.roleBrief.fields.title.hint],
    [/Social media manager/, /community/, /content marketing/, /digital marketing/, /customer experience/],
    [/Responsable des réseaux sociaux/, /gestionnaire de communauté/, /marketing de contenu/, /marketing numérique/, /expérience client/],
  ],
  ["A editable", brief, [/keeps changing/, /every text can be changed/], [/change sans cesse/, /tous les textes se modifient/]],
  [
    "B1 goals",
    brief,
    [/fans and followers/, /Facebook/, /Every customer request/, /creative content/, /All of these/, /job posts/],
    [/fans et d’abonnés/, /Facebook/, /chaque demande/, /plus créatif/, /Tous vous tentent/, /annonces/],
  ],
  ["B2 expectations", brief, [/Mission/, /What you expect/, /what they take on/], [/Mission/, /Vos attentes/, /à quoi l’on s’engage/]],
  ["B3 people", criterion("B3"), [/autopilot/, /Quick/, /customer/], [/pilote automatique/, /client/, /colère|calme|apaise/]],
  [
    "B4 voice",
    brief,
    [/adjectives/, /We say/, /We never say/, /sample post/],
    [/adjectifs/, /Nous disons/, /Nous ne disons jamais/, /modèle/],
  ],
  ["B4 catch", criterion("B4"), [/voice/i, /personality/], [/voix/i, /personnalité/]],
  [
    "B5 platforms",
    brief,
    [/wanted level/, /Someone strong on one platform may be weak/],
    [/niveau attendu/, /Être excellent sur un réseau/],
  ],
  [
    "B6 control",
    brief,
    [/Follow what we say/, /Bring new ideas/, /balance/],
    [/Suivre ce que nous disons/, /Apporter du neuf/, /entre les deux/],
  ],
  ["C1", criterion("C1"), [/[Cc]ollaboration/, /departments/], [/équipe/, /services|équipes|métiers/]],
  ["C2", criterion("C2"), [/Analytics/, /return on investment/], [/Analyse/, /retour sur investissement|rentabilité|retour/]],
  ["C3", criterion("C3"), [/Public or volunteered/], [/public ou proposé/]],
  ["C4", criterion("C4"), [/video/, /story/], [/vidéo/, /histoire/]],
  ["C5", criterion("C5"), [/short post/, /story/], [/récit/, /publication|texte/]],
  ["C6", criterion("C6"), [/Ads/, /tools/, /training/, /design/, /sheet/], [/Publicité/, /outils/, /formation/, /design/, /tableau/]],
  ["C7", criterion("C7"), [/why/, /learning/], [/pourquoi/, /appren|formation|progress/]],
  [
    "D1",
    question("D1"),
    [/two numbers/, /Leads/, /Engagement/, /what to change/, /won leads/, /Facebook ads/, /how soon/, /quick answer/],
    [/deux chiffres/, /prospects/, /engagement/, /changer/, /obtenu des prospects/, /Facebook/, /délai/, /répond vite/],
  ],
  [
    "D2",
    question("D2"),
    [/channels/, /each channel/, /our brand/, /Homework/, /accounts/, /customers/, /our needs/, /personality/, /carry it/],
    [/réseaux/, /chaque réseau/, /notre marque/, /recherches/, /comptes/, /clients/, /nos besoins/, /personnalité/, /porterait/],
  ],
  [
    "D3",
    question("D3"),
    [
      /before the sale/,
      /where someone stands/,
      /gentle/,
      /after it/,
      /serious/,
      /patient/,
      /help/,
      /best advertisement/,
      /one situation of each/,
    ],
    [/précède la vente/, /où en est/, /douceur/, /vient après/, /grave/, /patient/, /aider/, /meilleure publicité/, /situation de chaque/],
  ],
  [
    "D4",
    question("D4"),
    [/blog/, /Creativity/, /Regularity/, /Reactions/, /forums, Quora, LinkedIn/, /link/],
    [/blog/, /créativité/, /régularité/, /réactions/i, /forums, Quora, LinkedIn/, /lien/],
  ],
  [
    "D5",
    question("D5"),
    [/worst/, /crisis/, /Gaps/, /improvements/, /Which situations/],
    [/pire/, /crise/, /lacunes/, /améliorations/, /quelles situations/],
  ],
  [
    "D6",
    question("D6"),
    [/\$650/, /Facebook or LinkedIn/, /comes back/, /Time, tracking, people and training/, /exercise/],
    [/650/, /Facebook ou LinkedIn/, /rapporte/, /temps, le suivi, les personnes et la formation/, /exercice/],
  ],
  [
    "D7",
    question("D7"),
    [
      /once you are hired/,
      /doubling the followers/,
      /triple the likes/,
      /customers we have/,
      /particular audience/,
      /already interested/,
      /reach each/,
    ],
    [/en poste/, /doubler les abonnés/, /tripler/, /clients actuels/, /public précis/, /déjà intéressée/, /atteindriez/],
  ],
  [
    "D8",
    question("D8"),
    [/visibility and leads/, /return on the ad money/, /Platforms chosen/, /2019/, /Facebook/, /Why these/],
    [/visibilité et en prospects/, /retour sur l’argent/, /plateformes/i, /2019/, /Facebook/, /Pourquoi ces/],
  ],
  [
    "D9",
    question("D9"),
    [/most important task/, /Social selling/, /quick answers/, /brand cares/, /channels, ads and analytics/, /sales/],
    [
      /mission la plus importante/,
      /vente par la relation/,
      /réponses rapides/,
      /se soucie/,
      /réseaux, de la publicité et des chiffres/,
      /ventes/,
    ],
  ],
  [
    "E optional",
    ({ criteria }) => [criteria.O1, criteria.O2, criteria.O3, criteria.O4, criteria.O5],
    [/crisis/, /Planning/, /Short video/, /AI tools/, /Disclosure and accessibility/],
    [/crise/, /Planification/, /Vidéo courte/, /IA/, /Transparence et accessibilité/],
  ],
];

const words = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(words) : [];
};

/** Everything that the sheets of a fresh kit say, notes and choices included. */
const onSheets = (language: Language): string =>
  words(setUpParts.map((part) => templateOf(part, contentFor(language), PLACEHOLDER_NAMES))).join("\n");

describe.each(languages)("the kit in %s has a place for", (language) => {
  const content = contentFor(language);
  const sheets = onSheets(language);

  it.each(points)("%s", (_, place, en, fr) => {
    const said = words(place(content)).join("\n");
    for (const pattern of language === "en" ? en : fr) expect(said).toMatch(pattern);
  });

  it("every text of the criteria, the questions and the brief on a sheet that people see", () => {
    const { text: __, ...rest } = content.questions.D1;
    const texts = [...words(content.criteria), ...words(content.questions), ...words(rest), ...words(content.sheets.roleBrief.fields)];
    for (const text of texts) expect(sheets.includes(text), text).toBe(true);
  });
});

it("optional criteria count nothing at first, and every question feeds a criterion", () => {
  for (const id of ["O1", "O2", "O3", "O4", "O5"]) expect((defaultWeights as Readonly<Record<string, number>>)[id] ?? 0, id).toBe(0);
  for (const fed of Object.values(criteriaFed)) expect(fed.length).toBeGreaterThan(0);
});

it("no long text is the same in both languages", () => {
  const pairs = (en: unknown, fr: unknown, way: string): [string, string][] => {
    if (typeof en === "string" && en === fr) return [[way, en]];
    if (typeof en !== "object" || en === null || typeof fr !== "object" || fr === null) return [];
    return Object.entries(en).flatMap(([key, each]) => pairs(each, (fr as Readonly<Record<string, unknown>>)[key], `${way}.${key}`));
  };
  const same = pairs(contentFor("en"), contentFor("fr"), "");
  // Names of languages, products and jobs are the same everywhere; a sentence never is.
  expect(same.filter(([, text]) => text.split(/\s+/).length > 3)).toEqual([]);
});
