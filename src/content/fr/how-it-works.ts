import type { HowItWorksText } from "../how-it-works-text.ts";

export const howItWorks: HowItWorksText = {
  name: "Comment ça marche",
  title: "Comment ça marche",
  help: "Modifiez les cellules jaunes et regardez les réponses bouger. Rien ici ne touche à vos propres candidats.",
  columns: { candidate: "Candidat", interviewer: "Recruteur", criterion: "Critère", rating: "Note" },
  weights: "Poids",
  minimums: "Minimum",
  ranks: "Ordre d’importance",
  criteria: ["Stratégie", "Rédaction", "Analyse"],
  interviewers: ["Recruteur A", "Recruteur B", "Recruteur C"],
  budget: {
    line: "Poste",
    amount: "Montant",
    budget: "Budget",
    reasons: "Raisons, 1–5",
    platform: "Plateforme",
    spend: "Plan",
    size: "Ampleur du retour",
    scale: "Fléchit à",
  },
  answers: {
    SMM_SCORE: {
      question: "Qui est en tête ?",
      reading: "La moyenne pondérée des notes de chacun, de 1 à 5. Ce que personne n’a observé est laissé de côté.",
      results: ["Note"],
    },
    SMM_SCORECARD: {
      question: "Que vaut ce score ?",
      reading:
        "La couverture dit quelle part a été observée, les bornes jusqu’où le reste pourrait déplacer le score, la dernière colonne si les minimums sont atteints.",
      results: ["Note", "Pourcentage", "Couverture", "Si le reste valait 1", "Si le reste valait 5", "Minimums"],
    },
    SMM_WEIGHTS: {
      question: "Et si nous ne connaissons que l’ordre d’importance ?",
      reading: "Des poids tirés du seul ordre : le premier compte le plus, chaque rang suivant un peu moins.",
      results: ["Stratégie", "Rédaction", "Analyse"],
    },
    SMM_PANEL: {
      question: "Qu’en a pensé chaque recruteur ?",
      reading: "Un chiffre par candidat et par recruteur, tiré du journal des notes.",
      results: ["Recruteur A", "Recruteur B"],
    },
    SMM_ADJUST: {
      question: "Quelqu’un est-il tombé sur un recruteur sévère ?",
      reading:
        "La moyenne brute, puis la moyenne une fois la sévérité de chacun compensée, puis son erreur possible. Elles ne diffèrent que pour qui n’a pas vu tout le monde.",
      results: ["Moyenne brute", "Compensée", "Erreur possible", "Remarque"],
    },
    SMM_SEVERITY: {
      question: "Qui est sévère, qui est indulgent ?",
      reading: "Points en dessous (–) ou au-dessus du jury, sur les mêmes candidats.",
      results: ["Points", "Candidats notés", "En clair"],
    },
    SMM_AGREEMENT: {
      question: "Les recruteurs sont-ils d’accord ?",
      reading: "1 est un accord parfait, 0 le hasard. En dessous de cinq candidats, aucun verdict : le hasard en déciderait.",
      results: ["Méthode", "Accord", "Au plus bas", "Au plus haut", "Candidats", "Recruteurs", "Verdict"],
    },
    SMM_PBEST: {
      question: "Sommes-nous sûrs du meilleur ?",
      reading: "La probabilité que chacun soit vraiment le meilleur, vu la dispersion des notes. Des chances proches sont une égalité.",
      results: ["Chances d’être le meilleur", "Erreur possible", "Remarque"],
    },
    SMM_BEATS: {
      question: "L’avance tient-elle à nos poids ?",
      reading: "La probabilité que le premier reste devant le deuxième si les poids avaient été un peu différents.",
      results: ["Chances de rester devant"],
    },
    SMM_RANKS: {
      question: "Comment les rangs changent-ils avec les poids ?",
      reading: "La part de premières, deuxièmes et troisièmes places, puis les poids qu’il faudrait pour préférer ce candidat.",
      results: ["1re place", "2e place", "3e place", "Stratégie", "Rédaction", "Analyse"],
    },
    SMM_FLIP: {
      question: "Qu’est-ce qui changerait l’ordre ?",
      reading: "Le plus petit changement de poids qui met les deux premiers candidats à égalité.",
      results: ["Points à déplacer", "De", "Vers", "En clair"],
    },
    SMM_RATERS: {
      question: "Comment utilisons-nous l’échelle ?",
      reading:
        "Notes données, moyenne, points sous ou sur le jury, étendue, et signes d’un jugement uniforme. Pour en parler, pas pour corriger.",
      results: ["Recruteur", "Notes", "Moyenne", "Sévérité", "Étendue", "Effet de halo", "Notes uniformes", "Remarque"],
    },
    SMM_PLANSCORE: {
      question: "Est-ce un bon plan de budget\u00a0?",
      reading:
        "Des points sur 100, par des règles ouvertes. Elles regardent à quoi le plan pense et s’il peut marcher\u00a0; aucune répartition n’est la seule bonne.",
      results: ["Total", "Somme (20)", "Postes (20)", "Parts (25)", "Équilibre (10)", "Suivi (10)", "Raisons (15)", "Remarques"],
    },
    SMM_FORECAST: {
      question: "Qu’achèterait cet argent\u00a0?",
      reading:
        "Du prix publié le plus cher au moins cher. Là où personne ne publie de chiffre, c’est écrit, et ce n’est pas la même chose que rien.",
      results: ["Affichages, de", "à", "Clics, de", "à", "Contacts, de", "à", "Remarques"],
    },
    SMM_ALLOCATE: {
      question: "Comment l’argent rendrait-il le plus\u00a0?",
      reading:
        "Chaque plateforme rend un peu moins pour chaque somme de plus\u00a0; le meilleur partage s’arrête là où une unité de plus rapporte partout autant.",
      results: ["Dépense", "Une unité de plus rapporte", "Valeur"],
    },
    SMM_EFFICIENCY: {
      question: "De combien le plan en est-il loin\u00a0?",
      reading: "La valeur du plan en part du meilleur possible. Des plans d’apparence très différente valent souvent presque autant.",
      results: ["Part du meilleur"],
    },
  },
  limitsTitle: "Ce que ces chiffres ne savent pas faire",
  limits: [
    "Ils combinent ce que des personnes ont observé. Ils ne voient rien de ce qui n’a pas été demandé et ne notent personne.",
    "Avec deux ou trois candidats et un ou deux recruteurs, l’essentiel de la certitude est supposé. Les remarques disent où.",
    "Une chance de 80\u00a0% se trompe une fois sur cinq. Une personne décide et écrit pourquoi.",
    "Compenser la sévérité ne vaut que si les recruteurs ont vu en partie les mêmes candidats.",
    "Aucun regard ne suffit seul. Lien avec le travail fourni ensuite : entretien structuré 0,42, mise en situation 0,33, entretien libre 0,19 (Sackett et al. 2022).",
    "Servez-vous donc de deux : une mise en situation prédit presque aussi bien qu’un entretien structuré et montre ce que la parole ne montre pas.",
  ],
};
