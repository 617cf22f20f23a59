import type { CandidatePageText } from "../candidate-page-text.ts";

const count = (n: number, one: string, many: string): string => `${n} ${n < 2 ? one : many}`;

export const candidatePage: CandidatePageText = {
  pageName: (code) => `Page ${code}`,
  exportName: (code) => `Export ${code}`,
  title: (name, code) => `${name} (${code})`,
  refreshed: (when) => `État du ${when}. Choisissez de nouveau Candidats ▸ Page d’un candidat… pour mettre à jour.`,
  exported: (when, code) => `Tout ce que ce kit de recrutement détient sur ${code}, le ${when}.`,
  limits:
    "Les brouillons qu’un recruteur n’a pas remis restent dans son propre compte et n’y figurent pas. Les noms des autres candidats sont omis.",
  otherCandidate: "[autre candidat]",
  sealed: (ballots) =>
    `${count(ballots, "évaluation est confidentielle et n’est pas montrée", "évaluations sont confidentielles et ne sont pas montrées")} : nul ne peut ${ballots < 2 ? "la" : "les"} lire avant le dévoilement.`,
  draftSealed:
    "Vous avez un brouillon sur cette personne. Il n’est pas montré ici tant que les évaluations sont confidentielles ; ouvrez-le dans le formulaire.",
  none: "Aucun",
  sections: {
    person: "Sur cette personne",
    result: "Où en est cette personne",
    recommendations: "Recommandations",
    criteria: "Par critère",
    heard: "Ce qui a été relevé",
    platforms: "Plateformes",
    history: "Évaluations",
    plan: "Exercice de budget",
    sample: "Mise en situation",
    draft: "Votre brouillon, non remis",
    log: "Dans le journal",
  },
  labels: {
    stage: "Étape",
    rank: "Rang",
    score: "Note",
    restsOn: "Repose sur",
    chance: "En tête ?",
    gate: "Minimums",
    missing: "Ce qui n’est pas noté",
    flags: "Signaux d’alerte",
    decision: "Dans la décision",
  },
  columns: {
    recommendations: ["Recruteur", "Raison", "Recommandation"],
    criteria: ["Critère", "À quoi ressemble ce niveau", "Niveau", "Qui a noté quoi", "Part du poids"],
    heard: ["Par", "Commentaire", "Note", "Points repérés ; signaux d’alerte", "Question"],
    platforms: ["Plateforme", "Niveau", "Attendu"],
    history: ["Par", "Quoi", "Version", "Quand", "Évaluation"],
    sample: ["Partie", "Ce qui a été écrit"],
    plan: ["Catégorie", "Élément ; but", "Montant", "Comment on le mesure"],
    log: ["Quand", "Détails", "Quoi", "Raison"],
  },
  rank: (rank, of) => `${rank} sur ${of}`,
  outside: "Hors classement",
  notRated: "Pas encore de note",
  level: (level, anchor) => `${level} : ${anchor}`,
  flag: (flag) => `Signal d’alerte : ${flag}`,
  handedIn: "Remise",
  revised: "Revue",
  late: "après le dévoilement",
  replaced: "remplacée par une autre",
  aside: (reason) => `Récusation${reason === "" ? "" : ` : ${reason}`}`,
  withdrawn: (reason) => `Retirée${reason === "" ? "" : ` : ${reason}`}`,
};
