import type { LookBackMessages, LookBackText, LookBackWords } from "../look-back-text.ts";

export const lookBack: LookBackText = {
  name: "Bilan",
  title: "Bilan après 90 jours",
  help: "Notez au travail ce que vous avez noté en entretien. Les cellules jaunes sont à vous. Rien ne se décide ici sur la personne : cela montre quelles questions garder pour la prochaine embauche.",
  columns: {
    code: "Code",
    candidate: "Candidat",
    criterionId: "Id du critère",
    criterion: "Critère",
    interviews: "En entretien",
    byQuestion: "Par question",
    atWork: "Au travail",
    note: "Commentaire",
    when: "Noté le",
    author: "Noté par",
  },
  notes: {
    interviews: "Moyenne des notes retenues quand la ligne a été ajoutée. Elle reste telle quelle.",
    byQuestion: "Ce que chaque question a dit. Merci de ne pas y toucher : le tableau de droite la lit.",
    atWork: "De 1 à 5, selon les mêmes niveaux que dans la grille. Vide signifie « non observé ».",
    note: "Ce que vous avez vu. N’écrivez que ce que la personne peut lire.",
    links:
      "Il n’y a ici que des personnes embauchées, et elles diffèrent moins que l’ensemble des candidats : un vrai lien paraît plus faible qu’il n’est. r est la corrélation de Pearson, ses limites valent 95 fois sur 100.",
  },
  levelRule: "Saisissez une note entière de 1 à 5, ou laissez la cellule vide pour « non observé ».",
};

export const lookBackWords: LookBackWords = {
  columns: ["Qu’est-ce qui a été utile ?", "Embauches", "Lien (r)", "95 % de", "95 % à", "Ce que cela dit"],
  question: (id) => `Question ${id}`,
  verdicts: {
    tooFew: (hires, min) => `Trop peu pour juger : ${hires} embauche${hires > 1 ? "s" : ""} sur au moins ${min}.`,
    noVariation: () => "Tout le monde a reçu la même note : cela ne peut rien dire.",
    told: () => "✓ Qui était mieux noté en entretien l’a été aussi au travail. À garder.",
    unclear: () => "Rien de certain encore : le lien peut être nul.",
    opposite: () => "! Qui était mieux noté en entretien l’a été moins au travail. Posez la question autrement, ou abandonnez-la.",
  },
  nothing: "Personne n’a encore été noté au travail.",
};

export const lookBackMessages: LookBackMessages = {
  title: "Bilan",
  ask: (hired, selected) =>
    [
      "Qui a été embauché et doit être noté au travail ? Saisissez le code.",
      hired.join("\n"),
      ...(selected === "" ? [] : [`Laissez vide pour ${selected}.`]),
    ].join("\n\n"),
  nobodyHired: (stage) =>
    `Personne dans Candidats n’est encore à l’étape « ${stage} ». Indiquez l’étape de la personne embauchée, puis faites le bilan.`,
  notHired: (typed, stage) => `« ${typed} » n’est personne à l’étape « ${stage} ». Rien n’a été ajouté ; reprenez la commande.`,
  added: (name, lines, sheet) =>
    `« ${sheet} » a ${lines === 1 ? "une ligne" : `${lines} lignes`} pour ${name} : notez de 1 à 5 ce que vous voyez au travail.`,
  there: (name, sheet) => `Les lignes pour ${name} figurent déjà sur « ${sheet} ». Rien n’a été ajouté.`,
  early: (days) =>
    `La dernière évaluation ou ligne du journal sur cette personne ${days === 0 ? "est d’aujourd’hui" : `date de ${days} jour${days > 1 ? "s" : ""}`}. Après 90 jours de travail environ, vous en aurez vu davantage.`,
};
