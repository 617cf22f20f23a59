import type { CheckMessages } from "../check-messages.ts";

const points = (n: number): string => (n < 2 ? `${n} point` : `${n} points`);

/** @example moment("2026-11-25 09:30") → "25/11/2026 à 09 h 30" */
const moment = (when: string): string => when.replace(/^(\d+)-(\d+)-(\d+) (\d+):(\d+)$/, "$3/$2/$1 à $4 h $5");

const count = (n: number, one: string, many: string): string => `${n} ${n < 2 ? one : many}`;

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
    nameShort: {
      what: ({ text, wanted }) => `Un nom de plage s’arrête trop tôt : ${text}. La colonne « ${wanted} » a des lignes en dehors.`,
      why: "Les formules ne comptent pas les lignes hors de la plage.",
      remedy: "Laissez le kit étendre le nom à toutes les lignes.",
    },
    formulaGone: {
      what: ({ text }) => (text === "" ? "Il manque ici une formule du kit." : `« ${text} » se trouve à la place d’une formule du kit.`),
      why: "Ce que calculait la formule manque, ou ne suit plus les autres cellules.",
      remedy: "Annulez, ou laissez le kit réécrire la formule.",
    },
    formulaBroken: {
      what: () => "Cette formule a perdu une colonne ou une feuille qu’elle lisait (erreur #REF).",
      why: "Elle affiche une erreur, ou oublie quelque chose.",
      remedy: "Annulez, ou laissez le kit réécrire la formule.",
    },
    inTheWay: {
      what: ({ text }) => `« ${text} » se trouve là où la formule du dessus remplit la colonne.`,
      why: "Tant que c’est là, toute la colonne affiche une erreur.",
      remedy: "Videz la cellule ; ce que vous voulez garder peut aller dans une colonne à vous.",
    },
    ruleGone: {
      what: ({ text }) =>
        `On peut saisir n’importe quoi ici, alors que la colonne a une règle (${text.includes("–") ? "lignes" : "ligne"} ${text}).`,
      why: "Une erreur de saisie s’y remarque trop tard.",
      remedy: "Laissez le kit redonner à ces cellules la règle de leur colonne.",
    },
    filterShort: {
      what: ({ text, wanted }) => `Le filtre s’arrête à la ligne ${text}, le tableau à la ligne ${wanted}.`,
      why: "Un tri déplacerait une partie des lignes et laisserait les autres.",
      remedy: "Laissez le kit étendre le filtre jusqu’à la dernière ligne.",
    },
    markGone: {
      what: () => "Cette feuille a perdu la marque qui permet au kit de la trouver vite.",
      why: "Chaque évaluation prend plus de temps.",
      remedy: "Laissez le kit la marquer de nouveau.",
    },
    keyGone: {
      what: ({ text }) => `La ligne « ${text} » de la fiche de poste a perdu sa clé dans la colonne masquée.`,
      why: "Le kit reconnaît la ligne à sa clé : sans elle, ce qui y est écrit ne compte pas.",
      remedy: "Annulez, ou laissez le kit réécrire la clé si la ligne est encore là.",
    },
    lineUncounted: {
      what: ({ text }) => `La ligne « ${text} » ne compte pas : elle n’a pas de clé dans la colonne masquée.`,
      why: "Le kit ne sait pas ce qu’elle est.",
      remedy: "Laissez le kit la compter avec ses voisines, ou déplacez-la si ce n’est qu’une remarque.",
    },
    platformColumn: {
      what: ({ text, wanted }) => `La plateforme « ${text} » n’a pas de colonne pour les niveaux dans ${wanted}.`,
      why: "Seules les dix premières lignes de plateformes ont une colonne.",
      remedy: "Saisissez-la sur l’une des dix premières lignes : une ligne vide, ou à la place d’une plateforme que vous n’utilisez pas.",
    },
    planLine: {
      what: ({ text }) => `« ${text} » se trouve sous la dernière ligne du plan.`,
      why: "Cela n’appartient à aucune ligne, et n’est donc ni compté ni noté.",
      remedy: "Insérez une ligne au-dessus et déplacez-le là.",
    },
    isDate: {
      what: ({ text, wanted, meant }) =>
        `« ${text} » est une date ; on attend un nombre (${wanted}).${meant ? ` Vouliez-vous dire ${meant} sur ${wanted.split("–")[1]} ? Saisissez alors ${meant}.` : ""}`,
      why: "Une date ne compte ni comme note ni comme montant.",
      remedy: "Saisissez le nombre seul, et redonnez à la cellule le format nombre.",
    },
    unlisted: {
      what: ({ text }) => `${text} a donné des notes sans figurer parmi les recruteurs de la fiche de poste.`,
      why: "On n’attend pas l’évaluation de quelqu’un qui n’y est pas nommé.",
      remedy: "Ajoutez ce nom à la fiche de poste, ou corrigez-le là-bas.",
    },
    nearName: {
      what: ({ text, wanted }) => `« ${text} » et « ${wanted} » sont presque le même nom.`,
      why: "Si c’est une seule personne, le kit en voit deux.",
      remedy: "Écrivez le nom partout de la même façon ; laissez-le s’il s’agit de deux personnes.",
    },
    heldForNobody: {
      what: ({ text }) => `Des évaluations confidentielles sont gardées pour le code ${text}, que personne ne porte.`,
      why: "On ne peut les rattacher à personne.",
      remedy: "Remettez la personne dans la liste avec ce code, ou dévoilez les évaluations dans le suivi.",
    },
    heldDamaged: {
      what: ({ text }) => `Évaluations confidentielles devenues illisibles : ${text}.`,
      why: "Elles manqueront quand les autres seront dévoilées.",
      remedy: "Demandez aux recruteurs de les renvoyer.",
    },
    heldLost: {
      what: ({ text }) => `Évaluations confidentielles envoyées et disparues : ${text}.`,
      why: "Elles manqueront quand les autres seront dévoilées.",
      remedy: "Demandez aux recruteurs si la leur est là, et de la renvoyer sinon.",
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
  looked: ({ sheets, names, headings, formulas, rules, ratings, held, plans }) =>
    `Regardé : ${[
      count(sheets, "feuille", "feuilles"),
      count(names, "nom de plage", "noms de plage"),
      count(headings, "titre de colonne", "titres de colonne"),
      count(formulas, "formule", "formules"),
      count(rules, "règle de saisie", "règles de saisie"),
      count(ratings, "ligne du suivi des entretiens", "lignes du suivi des entretiens"),
      count(held, "évaluation confidentielle", "évaluations confidentielles"),
      count(plans, "plan", "plans"),
    ].join(
      ", ",
    )} ; les codes, les poids et ce qui est verrouillé, les clés de la fiche de poste, les filtres, et ce qui est saisi là où l’on attend un nombre.`,
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
