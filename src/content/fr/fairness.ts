import type { FairnessWords } from "../fairness-words.ts";

export const fairness: FairnessWords = {
  columns: [
    ...(["Groupe", "Embauchés", "Candidats", "Part embauchée"] as const),
    ...(["Rapport à la plus haute", "p (Fisher, bilatéral)", "95 % de", "95 % à", "Ce que cela dit"] as const),
  ],
  verdicts: {
    highest: () => "La part la plus haute ; les autres lui sont comparées.",
    nobodyHired: () => "Personne n’a été embauché : il n’y a rien à comparer.",
    tooFew: (top, expected) =>
      `Trop peu de personnes pour juger face à ${top} : moins de ${expected} seraient attendues dans une case. Avec de si petits nombres, un rapport inférieur à 0,8 (la règle des quatre cinquièmes) ne prouve rien, ni dans un sens ni dans l’autre.`,
    lower: (top) =>
      `! Embauché moins souvent que ${top}, sous les quatre cinquièmes, et le hasard seul le fait rarement. Cherchez l’étape où cela se produit, et une raison qui tienne au poste.`,
    maybeLower: (top) =>
      `Sous les quatre cinquièmes de ${top}, mais le hasard seul peut l’expliquer. Cela ne prouve rien, ni dans un sens ni dans l’autre : continuez de compter.`,
    slightlyLower: (top) =>
      `! Embauché moins souvent que ${top} ; le rapport dépasse les quatre cinquièmes, mais le hasard seul le fait rarement. Cherchez l’étape où cela se produit.`,
    noSign: (top) => `Aucun signe d’écart avec ${top}. Ce n’est pas la preuve qu’il n’y en a pas.`,
  },
};
