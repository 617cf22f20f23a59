import type { ExerciseMessages, ReadingRemark } from "../exercise-messages.ts";
import { exercise } from "./exercise.ts";
import { figure } from "./figure.ts";

function remark(each: ReadingRemark): string {
  switch (each.kind) {
    case "notAmount":
      return `Ligne ${each.row} : « ${each.text} » n’est pas un montant. La cellule a été copiée telle quelle.`;
    case "percentage":
      return `Ligne ${each.row} : « ${each.text} » est un pourcentage. La cellule a été copiée telle quelle ; demandez le montant.`;
    case "percentages":
      return `La somme des montants est de ${figure(each.sum)} : s’agit-il de pourcentages ? Posez la question, puis saisissez les montants.`;
    case "proposed":
      return `${each.lines < 2 ? "Une ligne a reçu" : `${each.lines} lignes ont reçu`} une catégorie d’après ses mots, avec un point d’interrogation : confirmez-la en notant le plan.`;
    case "ambiguous":
      return `Ligne ${each.row} : « ${each.text} » peut vouloir dire des milliers ou des décimales. La cellule a été copiée telle quelle ; saisissez le montant.`;
    case "tooFine":
      return `Ligne ${each.row} : « ${each.text} » a plus de décimales que la devise. La cellule a été copiée telle quelle.`;
    case "negative":
      return `Ligne ${each.row} : ${each.text} est inférieur à 0. La cellule a été copiée telle quelle.`;
    case "asText":
      return `Ligne ${each.row} : « ${each.text} » était du texte et a été lu comme ${figure(each.amount)}.`;
    case "category":
      return `Ligne ${each.row} : « ${each.text} » n’est pas une des sept catégories. La cellule a été copiée telle quelle.`;
    case "noCategory":
      return `La ligne ${each.row} a un montant, mais pas de catégorie.`;
    case "weeks":
      return `Ligne ${each.row} : les semaines n’ont pas pu être lues et restent vides.`;
    case "budget":
      return `Le budget mensuel « ${each.text} » n’est pas un montant supérieur à 0 ; le nôtre a été repris.`;
    case "otherBudget":
      return `Le plan part d’un budget de ${each.text} ; le vôtre est de ${figure(each.amount)}. Celui du plan a été gardé.`;
    case "absent":
      return `Aucune ligne pour : ${each.lines.map((line) => exercise.categories[line]).join(", ")}.`;
    case "columns":
      return `Ces colonnes manquent : ${each.names.join(", ")}.`;
  }
}

export const exerciseMessages: ExerciseMessages = {
  askCandidate: (selected) =>
    `Pour quel candidat ? Saisissez le code ou le nom${selected === "" ? "" : ` – la ligne sélectionnée est ${selected}`}.\n\nLaissez vide pour obtenir une version vierge à remettre à qui vous voulez.`,
  askWhoseHandOut: (selected, all) =>
    `Pour quel candidat ? Saisissez le code ou le nom${selected === "" ? "" : ` – la ligne sélectionnée est ${selected}`}, ou « tous » pour une version par candidat (${all}).\n\nLaissez vide pour une version sans code.`,
  everybody: ["tous", "toutes", "tout le monde", "*"],
  askWhosePlan: "De qui est ce plan ? Aucun code de candidat n’y figure. Saisissez le code ou le nom.",
  exampleIsNoPlan: (sheet) => `« ${sheet} » est l’exemple inventé, pas le plan d’un candidat. Ouvrez plutôt la feuille du plan rempli.`,
  markNow: "Le noter maintenant ?",
  nobodyFound: (typed) => `La feuille des candidats n’a personne dont le code ou le nom soit « ${typed} ». Rien n’a été ajouté.`,
  severalFound: (name, codes) =>
    `Plusieurs candidats s’appellent « ${name} » : ${codes.join(", ")}. Saisissez plutôt l’un de ces codes. Rien n’a été ajouté.`,
  secondPlan: (sheet) => `Ce candidat a déjà « ${sheet} ». Ajouter un second exercice à côté ? « Non » affiche celui qui existe.`,
  exerciseAdded: (sheet) =>
    `« ${sheet} » est prêt. Remplissez-le ensemble, ou choisissez « Préparer une version à remettre » pour une copie sans les notes, que le candidat remplit seul.`,
  handOutReady: (sheets) =>
    `${sheets.length === 1 ? `« ${sheets[0]} » est prêt` : `${sheets.length} versions à remettre sont prêtes`}. Clic droit sur l’onglet, « Copier vers », « Nouvelle feuille de calcul » : partagez cette copie, jamais ce classeur. À son retour, placez-la ici et choisissez « Lire un plan rempli ».`,
  exampleReady: (sheet) => `« ${sheet} » montre un plan inventé et pourquoi il est solide. Ne le montrez pas aux candidats.`,
  noPlanOnSheet: (sheet) =>
    `« ${sheet} » ne contient pas de plan que le kit sache lire : il faut une ligne avec les en-têtes « Quoi » et « Montant ». Ouvrez la feuille du plan rempli, ou collez-le avec ses en-têtes dans une nouvelle feuille, puis recommencez.`,
  alreadyExercise: (sheet) => `« ${sheet} » est déjà l’exercice d’un candidat dans ce kit ; il n’y a rien à relire.`,
  planNote: (score, rating, note) =>
    `Note du plan : ${figure(score)} sur 100, justification ${rating} sur 5.${note === "" ? "" : ` ${note}`}`,
  nothingFilledIn: (sheet) => `Le plan de « ${sheet} » n’a encore aucun montant. Rien n’a été ajouté.`,
  planRead: (source, sheet, lines) =>
    `${lines} ${lines < 2 ? "ligne lue" : "lignes lues"} de « ${source} » vers « ${sheet} ». « ${source} » reste inchangé.`,
  remark,
  everythingRead: "Tout a pu être lu.",
  moreRemarks: (count) => `Et ${count} de plus ; la colonne Vérification les signale ligne par ligne.`,
  notMended: "La colonne Vérification dit la même chose à chaque ligne.",
  money: (value, currency) => `${figure(value)} ${currency}`.trim(),
  noPlans:
    "Ce classeur n’a pas encore d’exercice de budget. Choisissez d’abord « Insérer un exercice de budget » ou « Lire un plan rempli ».",
  plansCompared: (sheet, plans) => `« ${sheet} » montre ${plans} ${plans < 2 ? "plan" : "plans côte à côte"}.`,
};
