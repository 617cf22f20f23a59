import type { CheckMessages } from "../check-messages.ts";

const points = (n: number): string => (n < 2 ? `${n} point` : `${n} points`);

/** @example moment("2026-11-25 09:30") → "25/11/2026 à 09 h 30" */
const moment = (when: string): string => when.replace(/^(\d+)-(\d+)-(\d+) (\d+):(\d+)$/, "$3/$2/$1 à $4 h $5");

export const check: CheckMessages = {
  sheet: "Contrôle",
  title: "À regarder",
  help: (when) =>
    `Vérifié le ${moment(when)}. Après une correction, choisissez de nouveau « Vérifier le classeur » ; la liste est alors refaite.`,
  columns: { where: "Où", what: "Quoi", why: "Pourquoi c’est gênant", remedy: "Que faire", repair: "Le kit peut-il réparer ?" },
  repairable: "✓ Oui",
  byHand: "À la main",
  findings: {
    sheetGone: {
      what: ({ sheet }) => `La feuille « ${sheet} » a disparu.`,
      why: "Le formulaire et d’autres feuilles la lisent.",
      remedy: "Laissez le kit en ajouter une nouvelle. Si vous l’avez supprimée par erreur, Ctrl+Z rétablit aussi son contenu.",
    },
    sheetUnfinished: {
      what: ({ sheet }) => `La feuille « ${sheet} » n’a jamais été terminée.`,
      why: "L’installation s’est interrompue avant de la remplir.",
      remedy: "Laissez le kit la terminer.",
    },
    nameGone: {
      what: ({ text }) => `Le nom de plage ${text} a disparu.`,
      why: "Des formules trouvent la colonne par ce nom.",
      remedy: "Redonnez son nom à la plage (Données > Plages nommées), ou annulez.",
    },
    nameElsewhere: {
      what: ({ text, wanted }) =>
        `Un nom de plage désigne autre chose : ${text}.${wanted === "" ? "" : ` Il devrait désigner la colonne « ${wanted} ».`}`,
      why: "Les formules qui l’emploient lisent d’autres cellules que prévu.",
      remedy: "Redirigez le nom vers ses lignes (Données > Plages nommées), ou annulez.",
    },
    headingGone: {
      what: ({ wanted, text }) =>
        `Plus aucune colonne ne s’appelle « ${wanted} ».${text === "" ? "" : ` C’est sans doute celle qui s’appelle « ${text} ».`}`,
      why: "Le kit reconnaît les colonnes à leur titre.",
      remedy: "Rétablissez le titre de la colonne. Pour en dire plus, ajoutez-lui une note.",
    },
    notNumber: {
      what: ({ text, wanted }) => `« ${text} » est un texte ; on attend un nombre (${wanted}).`,
      why: "Un texte n’est pas compté.",
      remedy: "Saisissez de nouveau le nombre, avec le séparateur décimal de cette feuille de calcul.",
    },
    ratingDate: {
      what: ({ text }) => `Cette note est devenue une date : « ${text} ».`,
      why: "Une date ne compte pas. Sheets prend 4/5 pour un jour.",
      remedy: "Saisissez le nombre seul : 4 là où vous vouliez dire 4/5.",
    },
    unusableId: {
      what: ({ text }) => `L’identifiant « ${text} » ne peut pas servir.`,
      why: "Aucune évaluation ne pourrait être envoyée avec lui : le formulaire ne s’ouvre donc pas.",
      remedy: "Saisissez un autre identifiant : une ligne, pas trop long, et pas un mot réservé aux programmes, comme « constructor ».",
    },
    outOfRange: {
      what: ({ text, wanted }) => `${text} sort de l’échelle (${wanted}).`,
      why: "Un tel nombre fausserait tous les calculs qui en dépendent.",
      remedy: "Corrigez-le, ou videz la cellule.",
    },
    noWeight: {
      what: () => "Tous les poids sont vides ou égaux à 0.",
      why: "Sans poids, il n’y a pas de note globale.",
      remedy: "Donnez à un critère au moins un poids supérieur à 0.",
    },
    duplicateCriterion: {
      what: ({ text }) => `« ${text} » figure sur deux lignes de la grille.`,
      why: "On ne saurait plus à quel critère va une note.",
      remedy: "Modifiez l’une des deux. Pour un critère à vous, videz la référence ; le kit en donnera une autre.",
    },
    duplicateCode: {
      what: ({ text, wanted }) => `Le code ${text} est déjà celui de ${wanted === "" ? "quelqu’un d’autre" : wanted}.`,
      why: "Deux candidats qui ont le même code partagent leurs notes.",
      remedy: "Effacez le code du plus récent ; le kit lui en donnera un autre.",
    },
    unknownCandidate: {
      what: ({ text }) => `Des notes concernent ${text}, qui ne figure pas parmi les candidats.`,
      why: "Elles ne comptent nulle part.",
      remedy: "Remettez la personne dans la liste avec ce code, ou supprimez ces lignes.",
    },
    unknownCriterion: {
      what: ({ text }) => `Des notes portent sur ${text}, qui ne figure pas dans la grille.`,
      why: "Elles ne comptent nulle part.",
      remedy: "Remettez le critère avec cette référence, ou gardez ces lignes pour mémoire.",
    },
    unknownFed: {
      what: ({ text }) => `Cette question alimente ce que la grille ne connaît pas : ${text}.`,
      why: "Le formulaire ne peut pas demander cette note.",
      remedy: "Utilisez les références ou les noms de la grille, séparés par des virgules.",
    },
    interviewerTwice: {
      what: ({ text }) => `${text} figure deux fois parmi les recruteurs.`,
      why: "Le kit attendrait deux évaluations de la même personne.",
      remedy: "Gardez une seule ligne.",
    },
    voiceTwice: {
      what: ({ text, wanted }) => `Deux évaluations de ${text} pour ${wanted} comptent.`,
      why: "Les lignes d’une évaluation entre elles ont été supprimées : rien ne dit plus que la dernière remplace la première.",
      remedy: "Laissez le kit l’inscrire sur la dernière.",
    },
    notAsLocked: {
      what: ({ text, wanted }) => `Une cellule verrouillée de la grille a été modifiée : ${text} au lieu de ${wanted}.`,
      why: "Ce qui a été verrouillé à la première évaluation compterait autrement, sans motif dans le journal.",
      remedy:
        "Laissez le kit la rétablir. Pour changer vraiment, saisissez dans la cellule jaune et choisissez « Appliquer les poids modifiés ».",
    },
    leftBehind: {
      what: ({ text }) => `Évaluations confidentielles restées dans le classeur dont celui-ci est la copie : ${text}.`,
      why: "Les évaluations confidentielles ne se copient pas avec un fichier ; ici, elles manquent.",
      remedy: "Dévoilez-les dans l’original, ou redemandez les évaluations ici.",
    },
    heldCounts: {
      what: ({ text }) => `Le décompte des évaluations confidentielles est faux : il y en a ${text} en attente.`,
      why: "Le tableau de bord en tire combien d’évaluations sont arrivées et qui l’on attend.",
      remedy: "Laissez le kit recompter.",
    },
    unfiled: {
      what: ({ text }) => `Le kit ne retient pas que le journal contient des évaluations pour ${text}.`,
      why: "Une nouvelle évaluation de quelqu’un qui en a déjà envoyé une passerait pour la première.",
      remedy: "Laissez le kit relire le journal.",
    },
    cellError: {
      what: ({ sheet, text, wanted }) =>
        `Cette cellule affiche ${text}.${wanted === "" ? "" : ` La cellule ${wanted} de la feuille « ${sheet} » est sans doute en travers : quelque chose y est saisi ; effacez-le.`}`,
      why: "Quelque chose gêne une formule, ou ce qu’elle lisait a disparu.",
      remedy: "Videz les cellules sous la formule et à côté ; survolez la cellule pour lire son message.",
    },
  },
  memoryLost:
    "Ce que le kit retient de ce classeur est illisible. Rien n’est perdu dans vos feuilles : choisissez « Vérifier le classeur », et le kit reconstitue sa mémoire à partir d’elles.",
  askRebuild:
    "Ce que le kit retient de ce classeur est illisible : quelles feuilles sont les siennes, ce qui a été verrouillé, quelles évaluations sont arrivées. Doit-il reconstituer sa mémoire à partir des feuilles ? Aucune cellule ne change.",
  working: "Vérification du classeur…",
  fine: "Tout va bien : les feuilles, les noms, les titres et les nombres du kit sont en ordre.",
  found: (findings, sheet) => `${points(findings)} à regarder. « ${sheet} » en donne la liste, avec des liens vers les cellules.`,
  offer: (findings, repairs, sheet) =>
    `${points(findings)} à regarder ; « ${sheet} » en donne la liste, avec des liens vers les cellules. ${
      repairs === findings ? "Je peux tout réparer" : `Je peux en réparer ${repairs < 2 ? "un" : repairs}`
    } pour vous. Chaque feuille est copiée avant d’être modifiée. Réparer maintenant ?`,
  repairing: "Réparation en cours…",
  repaired: (repairs, left, copies) =>
    [
      `${points(repairs)} réparé${repairs < 2 ? "" : "s"}.`,
      ...(copies.length > 0
        ? [
            `L’état d’avant se trouve dans ${copies.map((copy) => `« ${copy} »`).join(", ")}. Supprimez cette copie quand elle ne sert plus.`,
          ]
        : []),
      left === 0 ? "Tout va bien maintenant." : `Il vous reste ${points(left)}.`,
    ].join("\n\n"),
  copyName: (sheet) => `${sheet} avant réparation`,
};
