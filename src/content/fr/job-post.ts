import type { JobPostText } from "../job-post-text.ts";
import { given, heading, items, listed, missing, stepWords, text } from "../post-lines.ts";
import { figure } from "./figure.ts";
import { roleBrief } from "./role-brief.ts";

/** Enough to know what counts; the rubric has the rest. */
const MOST_CRITERIA = 8;

export const jobPost: JobPostText = {
  sheet: "Annonce",
  lines: ({ brief, criteria }) => {
    const { voice, hours, budget, currency, control, interviewers } = brief;
    const goals = brief.goals.filter(({ priority }) => priority > 0).sort((a, b) => b.priority - a.priority);
    const platforms = brief.platforms.flatMap(({ name, level }) => (level === null ? [] : [{ name, level }]));
    const mustHaves = criteria.filter(({ isMustHave }) => isMustHave);
    return [
      { kind: "title", text: `${brief.title} (H/F)` },
      given(brief.mission, "Ajoutez une ou deux phrases : à quoi sert ce poste ? La fiche de poste a une ligne pour cela."),
      heading("Ce que vous ferez"),
      ...items([
        "Porter notre voix en ligne, sur tous les réseaux où nous sommes.",
        "Créer des contenus, dialoguer avec le public et mener des campagnes.",
        "Fixer des objectifs, planifier et soigner notre référencement.",
        "Trouver des prospects et les transmettre tant que l’intérêt est vif.",
        "Nous faire connaître : travailler avec d’autres marques et avec nos créatifs sur ce que nous publions et pourquoi.",
      ]),
      given(brief.expectations, "Ajoutez les tâches et les résultats attendus ; la fiche de poste a une ligne pour cela."),
      heading("Ce que nous visons"),
      ...listed(
        goals.map(({ name }) => name),
        "Ajoutez vos objectifs : donnez-leur une priorité dans la fiche de poste.",
      ),
      heading("Sur quels réseaux"),
      ...listed(
        platforms.map(({ name, level }) => `${name} : une personne qui ${stepWords(roleBrief.levels, level)}`),
        "Ajoutez vos plateformes : donnez à chacune un niveau attendu dans la fiche de poste.",
      ),
      heading("Notre ton"),
      voice.adjectives.length > 0
        ? text(`En quelques mots : ${voice.adjectives.join(", ")}.`)
        : missing("Ajoutez trois adjectifs qui décrivent votre marque."),
      ...(voice.say === "" ? [] : [text("Nous disons :"), text(voice.say)]),
      ...(voice.neverSay === "" ? [] : [text("Nous ne disons jamais :"), text(voice.neverSay)]),
      ...(voice.samplePost === "" ? [] : [text("Une publication au ton parfaitement juste :"), text(voice.samplePost)]),
      heading("Votre liberté"),
      control === null
        ? missing("Ajoutez la liberté de création laissée au poste ; la fiche de poste a une échelle pour cela.")
        : text(`${stepWords(roleBrief.controls, control)}. Le meilleur naît de l’équilibre entre notre brief et vos idées.`),
      heading("Ce que nous recherchons"),
      ...items(criteria.slice(0, MOST_CRITERIA).map(({ name }) => name)),
      heading("Indispensable"),
      ...listed(
        mustHaves.map(({ name }) => name),
        "Ajoutez les indispensables : donnez un minimum à ces critères dans la grille. Aucun ? Supprimez cette partie.",
      ),
      heading("Temps, argent et lieu"),
      hours === null ? missing("Ajoutez les heures par semaine.") : text(`${figure(hours)} heures par semaine.`),
      budget === null
        ? missing("Ajoutez le budget mensuel.")
        : text(
            `Un budget d’environ ${figure(budget)} ${currency} par mois pour la publicité, les outils, la formation et la création graphique.`,
          ),
      missing("Ajoutez le salaire ou sa fourchette, le type de contrat et le lieu de travail."),
      heading("Comment nous choisissons"),
      ...items([
        interviewers.length > 1
          ? `Un entretien structuré avec ${interviewers.length} personnes : les mêmes questions pour tous, et chacune note les réponses avant d’en parler aux autres.`
          : "Un entretien structuré : les mêmes questions pour tous, et chaque réponse notée sur la même échelle.",
        "Un court exercice de budget : vous répartissez l’argent d’un mois et dites pourquoi. Rien à préparer.",
        "Seul compte ce qui touche au poste. Nous ne posons de question ni sur la famille, la santé, l’âge, l’origine, la religion ou la politique, ni sur vos comptes privés ; montrez vos travaux publics si vous le souhaitez.",
        "Dites-nous ce qu’il vous faut pour que l’entretien soit équitable.",
      ]),
      heading("Comment postuler"),
      missing("Ajoutez à qui écrire, quoi envoyer, jusqu’à quand, et quand vous répondrez."),
      missing("Ajoutez combien de temps vous gardez les candidatures et à qui s’adresser au sujet des données."),
    ];
  },
};
