import type { Arrivals, BringInMessages } from "../bring-in-messages.ts";

const people = (n: number): string => `${n} personne${n > 1 ? "s" : ""}`;
const headings = (list: readonly string[]): string => list.map((each) => `« ${each} »`).join(", ");

const rest = ({ same, before, left }: Arrivals): string[] => [
  ...(same === 0
    ? []
    : [
        `${people(same)} figure${same > 1 ? "nt" : ""} déjà dans votre liste : seules les cellules vides sont remplies, rien n’est remplacé.`,
      ]),
  ...(before === 0
    ? []
    : [
        before === 1
          ? "1 personne déjà importée n’est pas ajoutée à nouveau."
          : `${before} personnes déjà importées ne sont pas ajoutées à nouveau.`,
      ]),
  ...(left.length === 0 ? [] : [`Écarté volontairement, car cela ne doit jouer aucun rôle dans le choix : ${headings(left)}.`]),
];

export const bringIn: BringInMessages = {
  title: "Importer des candidatures",
  askSheet: (names, proposed) =>
    [
      "Quelle feuille contient les candidatures ? Saisissez son numéro ou son nom.",
      names.map((name, i) => `${i + 1}  ${name}`).join("\n"),
      proposed === ""
        ? "Un fichier CSV ou une liste de mails ? Collez d’abord le contenu dans une nouvelle feuille, une personne par ligne."
        : `Laissez vide pour « ${proposed} ». La feuille elle-même est seulement lue.`,
    ].join("\n\n"),
  noSheet:
    "Ce classeur n’a aucune feuille à vous à lire. Collez les candidatures dans une nouvelle feuille, une personne par ligne sous des titres tels que Nom et E-mail, puis recommencez.",
  unknownSheet: (typed) =>
    `Il n’y a pas de feuille « ${typed} ». Rien n’a été ajouté ; reprenez la commande et saisissez un numéro de la liste.`,
  ownSheet: (name) => `« ${name} » est une feuille du kit. Rien n’a été ajouté ; choisissez une feuille à vous qui liste des candidatures.`,
  emptySheet: (name) => `« ${name} » n’a aucune ligne à lire. Rien n’a été ajouté.`,
  askColumns: ({ sheet, wrong, used, ignored, left, fields }) =>
    [
      ...(wrong === "" ? [] : [wrong]),
      `De « ${sheet} » :`,
      used.length === 0
        ? "Aucune colonne n’a été reconnue."
        : used.map(({ column, heading, field }) => `${column}  ${heading} → ${field}`).join("\n"),
      ...(ignored.length === 0 ? [] : [`Non utilisé : ${ignored.join(", ")}.`]),
      ...(left.length === 0 ? [] : [`Écarté volontairement, car cela ne doit jouer aucun rôle dans le choix : ${headings(left)}.`]),
      `Laissez vide pour continuer. Pour changer, saisissez par exemple « B = ${fields[0] ?? ""}, C = ${fields[1] ?? ""}, D = rien ». Une colonne peut être : ${fields.join(", ")}, rien.`,
    ].join("\n\n"),
  unreadableChange: (part) => `! « ${part} » ne se lit pas : saisissez la lettre d’une colonne, = et ce qu’elle contient.`,
  unknownColumn: (column) => `! Il n’y a pas de colonne ${column} remplie.`,
  staysOut: (column, heading) => `! La colonne ${column} (« ${heading} ») reste de côté : elle ne doit jouer aucun rôle dans le choix.`,
  noName: "! Aucune colonne ne contient encore de noms ni de contacts : personne ne peut être importé.",
  nobody: (sheet) => `« ${sheet} » n’a personne sous ses titres. Rien n’a été ajouté.`,
  everybodyThere: (sheet) => `Toutes les personnes de « ${sheet} » sont déjà dans Candidats. Rien n’a été ajouté.`,
  askSame: (pairs, more) =>
    [
      "Il s’agit peut-être des mêmes personnes. Lesquelles ?",
      pairs.join("\n"),
      `Saisissez les numéros de ligne concernés, séparés par des virgules, ou « toutes ». Laissez vide si ce sont des personnes différentes.${more === 0 ? "" : ` La question suivante porte sur ${more} autre${more > 1 ? "s" : ""}.`}`,
    ].join("\n\n"),
  pair: (row, name, as, by) => `Ligne ${row} : ${name} = ${as} ? (même ${by === "name" ? "nom" : "contact"})`,
  rowOf: (row, name) => `${name}, ligne ${row}`,
  all: ["toutes", "tous", "tout", "tout le monde"],
  unknownRow: (typed) => `« ${typed} » n’est aucune des lignes proposées. Rien n’a été ajouté ; reprenez la commande.`,
  preview: (facts) =>
    [
      facts.added === 0
        ? "Personne de nouveau ne sera ajouté."
        : `${people(facts.added)} de « ${facts.sheet} » ${facts.added > 1 ? "seront ajoutées" : "sera ajoutée"} à Candidats, chacune avec un code :`,
      ...(facts.lines.length === 0
        ? []
        : [[...facts.lines, ...(facts.more === 0 ? [] : [`… et ${facts.more} autre${facts.more > 1 ? "s" : ""}`])].join("\n")]),
      ...rest(facts),
      ...(facts.rest === 0 ? [] : [`La liste est longue : ${people(facts.rest)} de plus pourront venir si vous reprenez la commande.`]),
      "Continuer ?",
    ].join("\n\n"),
  done: (facts) =>
    [
      facts.added === 0
        ? `Personne de nouveau n’a été ajouté depuis « ${facts.sheet} ».`
        : facts.added === 1
          ? `1 personne de « ${facts.sheet} » figure maintenant dans Candidats, avec le code ${facts.from}.`
          : `${people(facts.added)} de « ${facts.sheet} » figurent maintenant dans Candidats, avec les codes ${facts.from} à ${facts.to}.`,
      ...rest(facts),
      "D’autres réponses plus tard ? Reprenez la commande : seules les nouvelles seront importées.",
    ].join("\n\n"),
  nothing: ["rien", "aucun", "-", "–"],
  words: {
    name: ["nom", "candidat", "nom complet"],
    contact: ["contact", "e-mail", "email", "mail", "téléphone"],
    portfolio: ["portfolio"],
    blog: ["blog"],
    profiles: ["profils", "profils publics", "profil"],
    note: ["commentaire", "commentaires", "note"],
  },
};
