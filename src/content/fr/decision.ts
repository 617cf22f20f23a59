import type { DecisionFormText, DecisionMessages, DecisionText } from "../decision-text.ts";

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} et ${items[items.length - 1]}`;

const count = (n: number, one: string, many: string): string => `${n} ${n < 2 ? one : many}`;

const bullets = (items: readonly string[]): string => items.map((item) => `• ${item}`).join("\n");

export const decisionForm: DecisionFormText = {
  name: "Décision",
  title: "Décision",
  help: "Remplissez les cellules jaunes, puis choisissez de nouveau Tableau de bord ▸ Consigner la décision… Rien n’est consigné avant.",
  columns: {
    field: "Question",
    answer: "Avec vos mots",
    stage: "Nouvelle étape",
    suggestion: "Du kit",
    raised: "Ce qui aurait fait monter la note, avec vos mots",
    key: "Clé",
  },
  sections: { decision: "La décision", record: "Pour le dossier", notHired: "Toutes les autres personnes" },
  notHiredHint:
    "« Correspond moins », jamais « ne correspond pas ». Le kit propose ce qui aurait fait monter la note ; vous écrivez ce qui est vrai. Laissez vide la ligne de la personne choisie.",
  fields: {
    whom: {
      label: "Qui choisissez-vous ?",
      hint: "Choisissez dans la liste, ou saisissez un nom ou un code. Ne retenir personne est aussi une issue possible.",
    },
    decider: { label: "Qui décide ?", hint: "Une personne, par son nom. Le kit ne décide de rien." },
    date: { label: "Quel jour ?", hint: "Aujourd’hui, sauf si vous le changez." },
    reason: {
      label: "Pourquoi ?",
      hint: "Ce qui, dans les entretiens et l’exercice, vous y a conduit. On doit pouvoir le suivre dans un an.",
    },
    whyNotFirst: {
      label: "Pourquoi pas la meilleure note ?",
      hint: "Seulement si vous choisissez quelqu’un d’autre que la meilleure note.",
    },
    references: { label: "Références", hint: "Qui vous avez interrogé, sur quoi, et ce que vous avez appris. Vide : rien de consigné." },
    adjustments: {
      label: "Aménagements",
      hint: "Ce que vous avez changé pour que ce soit équitable, comme plus de temps. Vide : rien de consigné.",
    },
    irregularities: {
      label: "Tout ce qui sort de l’ordinaire",
      hint: "Le kit consigne lui-même les évaluations tardives et les poids modifiés. Vide : rien d’autre.",
    },
    weights: { label: "Pourquoi ces poids", hint: "Le kit part de la fiche de poste et de la grille. Modifiez à votre guise." },
  },
  nobody: "Personne n’est retenu",
  keyNote: "Le kit distingue les lignes par ces clés : merci de ne pas les modifier.",
};

export const decision: DecisionText = {
  recordName: (version) => `Décision, version ${version}`,
  title: (version) => `Décision, version ${version}`,
  recorded: (when) => `Consignée le ${when}. Cette page garde ce qui valait alors ; un changement donne une nouvelle version.`,
  none: "Rien de consigné",
  sections: {
    decision: "Décision",
    applied: "Candidatures reçues",
    assessed: "Comment chaque personne a été évaluée",
    ranking: "Le classement tel qu’il était",
    above: "Pourquoi chaque personne devance la suivante",
    recommendations: "Qui a recommandé quoi",
    counted: "Ce qui a compté",
    evidence: "Ce que disaient les notes",
    record: "Pour le dossier",
    notHired: "Toutes les autres personnes",
  },
  labels: {
    role: "Pour le poste",
    whom: "Choix",
    stage: "Étape",
    decider: "Décidé par",
    date: "Date",
    reason: "Raison",
    whyNotFirst: "Pourquoi pas la meilleure note",
    disagreement: "Désaccord",
    applied: "Reçues",
    withdrawn: "Désistements",
    method: "Méthode",
    evidence: "Résultat",
    outlook: "Ce que cela dit",
    version: "Grille",
    weights: "Pourquoi ces poids",
    references: "Références",
    adjustments: "Aménagements",
    irregularities: "Irrégularités",
  },
  columns: {
    assessed: ["Candidat", "Évalué par"],
    ranking: [
      "Candidat",
      "Qui a recommandé quoi, et pourquoi",
      "Rang",
      "Note",
      "Repose sur",
      "En tête ?",
      "Minimums ; ce qui n’est pas noté",
    ],
    above: ["Paire", "Pourquoi", "Points"],
    recommendations: ["Recruteur", "Raison", "Recommandation", "Pour", "Contre la décision ?"],
    counted: ["Critère", "Pourquoi il compte autant", "Poids", "Part", "Minimum"],
    notHired: ["Candidat", "Pourquoi il correspond moins", "Étape", "Ce qui aurait fait monter la note"],
  },
  yes: "Oui",
  isFirst: "Sans objet : meilleure note",
  nobodyScored: "Sans objet : personne n’a de note",
  nobodyRated: "Personne n’avait de note.",
  chosen: (person) => `${person} : choix retenu.`,
  applied: (people, more) =>
    people.length === 0
      ? "Personne ne figure sur la feuille des candidats."
      : `${count(people.length + more, "personne", "personnes")} : ${people.join(", ")}${more > 0 ? ` et ${more} de plus` : ""}.`,
  interviews: (names) => `${count(names.length, "entretien", "entretiens")} (${names.join(", ")})`,
  documents: (names) => `au dossier : ${names.join(", ")}`,
  notAssessed: "Pas d’évaluation",
  assessedInShort: (assessed, all) => `${assessed} sur ${all}.`,
  joined: (parts) => parts.join(" ; "),
  labelled: (label, words) => `${label} : ${words}`,
  pair: (first, second) => `${first} devant ${second}`,
  ahead: (criteria, more) => `Devant sur ${criteria.join(", ")}${more > 0 ? ` et ${more} de plus` : ""}.`,
  behind: (criteria, more) => `Derrière sur ${criteria.join(", ")}${more > 0 ? ` et ${more} de plus` : ""}.`,
  compared: (criterion, first, second) => `${criterion} (${first} contre ${second})`,
  alike: "Aucun critère ne les sépare : égalité, ou notes sur des critères différents.",
  nobodyToCompare: "Pas de comparaison : moins de deux personnes sont au classement.",
  against: (interviewer, choice, person, reason) => `${interviewer} : ${choice} pour ${person}${reason === "" ? "" : ` (« ${reason} »)`}`,
  irregular: {
    late: (ballots) =>
      `${count(ballots, "évaluation est arrivée ou a été revue", "évaluations sont arrivées ou ont été revues")} quand on pouvait lire les autres.`,
    weightsChanged: (changes) => `Poids ou minimums modifiés ${changes} fois après leur verrouillage ; le journal en donne les raisons.`,
    notAsLocked: (criteria) => `Cellules verrouillées modifiées à la main : ${list(criteria)}.`,
    unasked: (questions) => `Les réponses à des questions abandonnées ensuite comptent aussi : ${questions.join(", ")}.`,
    uncovered: (criteria) => `Personne n’a été noté sur ${list(criteria)}, qui compte pourtant.`,
    sealed: (ballots) =>
      `${count(ballots, "évaluation restait confidentielle et ne comptait pas", "évaluations restaient confidentielles et ne comptaient pas")}.`,
    open: (waiting) => `Évaluations non remises : ${waiting.join(" ; ")}.`,
  },
  raised: (criterion, level, anchor) => `${criterion}, niveau ${level}${anchor === "" ? "" : ` : ${anchor}`}`,
  weightReason: (criterion, reason) => `${criterion} : ${reason}`,
  ratedBy: (interviewers, interviews, rated, all) =>
    `Les recruteurs ont noté les critères de 1 à 5 selon des niveaux écrits : ${count(interviewers, "personne a remis", "personnes ont remis")} ${count(interviews, "évaluation", "évaluations")} sur ${rated} des ${count(all, "candidature", "candidatures")}.`,
  scored:
    "Une note d’ensemble est la moyenne de ces notes, pondérée par le poids de chaque critère, sévérité et indulgence de chacun corrigées ; qui manque nettement un minimum sort du classement.",
  lockedOn: (version, day, isAsLocked) =>
    `Poids et minimums ont été verrouillés à la première évaluation, le ${day}${
      !isAsLocked ? "." : version === 1 ? ", et n’ont pas changé depuis." : ` ; leur version ${version} fait foi.`
    }`,
  notLocked: "Aucune évaluation n’a verrouillé les poids et les minimums.",
  rubricVersion: (version) => `Version ${version}`,
  validity: "Les notes d’entretiens structurés vont avec la réussite future à hauteur d’environ r = 0,42 (Sackett et al., 2022).",
  typicalGap: (times) => `De deux personnes séparées par un écart habituel, la mieux notée réussit mieux dans le poste ${times}.`,
  ranked: (rank, person, score, chance, restsOn) => `${rank}. ${person} : ${[score, chance, restsOn].filter(Boolean).join(" ; ")}`,
  unranked: (person, score, gate) => `${person}, hors classement : ${[score, gate].filter(Boolean).join(" ; ")}`,
  andMore: (more) => `et ${more} de plus dans le dossier`,
  lessSuited: (person, reason) => `Correspond moins, ${person} : ${reason}`,
  memo: {
    sheet: "Mémo de décision",
    title: (role) => `Mémo de décision : ${role}`,
    from: (record) => `Rédigé d’après « ${record} ». Imprimez-le, ou sélectionnez-le et copiez-le comme texte.`,
    items: {
      applied: "1. Candidatures reçues",
      assessed: "2. Comment chacun a été évalué",
      comparison: "3. Comparaison",
      above: "4. Pourquoi chacun devance le suivant",
      references: "5. Références",
      withdrawals: "6. Désistements",
      adjustments: "7. Aménagements",
      irregularities: "8. Irrégularités",
      disagreement: "9. Désaccord",
      decision: "10. Décision",
      nobody: "11. Personne de retenu",
    },
    decided: (decider, date) => `Décidé par ${decider}, ${date}.`,
    because: (reason) => `Raison : ${reason}`,
    notFirst: (reason) => `Pourquoi pas la meilleure note : ${reason}`,
    somebody: "C’était une issue possible ; quelqu’un a été choisi.",
    nobody: "Oui : personne n’est retenu.",
    sheets: "Où regarder",
    kit: "Les chiffres aident à décider ; une personne a décidé.",
  },
};

export const decisionMessages: DecisionMessages = {
  working: "Lecture des évaluations et des chiffres…",
  formReady: (sheet, warnings) =>
    [
      `La feuille « ${sheet} » est prête. Dites dans les cellules jaunes qui vous choisissez et pourquoi, puis choisissez de nouveau Tableau de bord ▸ Consigner la décision…`,
      ...(warnings.length > 0 ? [`Avant de décider :\n${bullets(warnings)}`] : []),
    ].join("\n\n"),
  missing: (sheet, questions) => `Rien n’est encore consigné. Sur « ${sheet} », merci de répondre : ${questions.join(" ")}`,
  confirm: (chosen, version, warnings) =>
    [
      `Consigner la version ${version} : ${chosen} ? Le classement, les poids et vos raisons sont gardés tels qu’ils sont, les étapes sont mises à jour, et le journal reçoit une ligne.`,
      ...(warnings.length > 0 ? [`À savoir :\n${bullets(warnings)}`] : []),
    ].join("\n\n"),
  unchanged: (version, sheet) => `Rien n’a changé depuis la version ${version}. Elle figure sur la feuille « ${sheet} ».`,
  recorded: (version, sheet) =>
    `La version ${version} est consignée sur la feuille « ${sheet} » et dans le journal. Ensuite : Tableau de bord ▸ Rédiger le mémo de décision, puis Candidats ▸ Textes à envoyer…`,
  changedMeanwhile:
    "Quelque chose a changé pendant que la question était affichée : rien n’a été consigné. Regardez de nouveau, puis consignez la décision.",
  rangeNameGone: (name) =>
    `Le nom de plage ${name} a disparu ou ne mène nulle part. Choisissez « Vérifier le classeur » dans le menu : cela peut se réparer.`,
  noRecord: "Aucune décision n’est encore consignée. Choisissez d’abord Tableau de bord ▸ Consigner la décision…",
  memoReady: (sheet) => `Le mémo figure sur la feuille « ${sheet} ». Imprimez-le avec Fichier > Imprimer, ou copiez-le comme texte.`,
  logged: (version) => `Décision consignée, version ${version}`,
  loggedDetail: (chosen, first) => `${chosen}.${first === "" ? "" : ` Meilleure note : ${first}.`}`,
  loggedReason: (reason, whyNotFirst) => (whyNotFirst === "" ? reason : `${reason} Pourquoi pas la meilleure note : ${whyNotFirst}`),
  stagesLogged: "Étapes mises à jour avec la décision",
  stageChange: (person, from, to) => `${person} : ${from === "" ? "–" : from} → ${to}`,
  warnings: {
    open: (waiting) => `Il manque des évaluations : ${waiting.join(" ; ")}.`,
    waitingFor: (interviewers, person) => `${list(interviewers)} pour ${person}`,
    sealed: (ballots) =>
      ballots === 1
        ? "Une évaluation est confidentielle et ne compte pas encore."
        : `${ballots} évaluations sont confidentielles et ne comptent pas encore.`,
    uncovered: (criteria) => `Personne n’est noté sur ${list(criteria)}, qui compte pourtant.`,
    notAsLocked: (criteria) => `Des cellules verrouillées de la grille ont été modifiées à la main : ${list(criteria)}.`,
    noReason: (people) => `${count(people, "personne non choisie n’a", "personnes non choisies n’ont")} aucune raison écrite.`,
    nobodyRated: "Personne n’a encore de note.",
    more: (items) => `et ${items} de plus`,
  },
};
