import type { AmountRange } from "../../domain/brief-lines.ts";
import type { JobPostText, PostLine } from "../job-post-text.ts";
import { given, heading, items, listed, missing, stepWords, text } from "../post-lines.ts";
import { amounts, figures } from "./figure.ts";
import { roleBrief } from "./role-brief.ts";

/** Enough to know what counts; the rubric has the rest. */
const MOST_CRITERIA = 8;

export const jobPost: JobPostText = {
  sheet: "Annonce",
  lines: ({ brief, criteria, workload }) => {
    const { voice, hours, budget, currency, control, interviewers } = brief;
    const goals = brief.goals.filter(({ priority }) => priority > 0).sort((a, b) => b.priority - a.priority);
    const platforms = brief.platforms.flatMap(({ name, level }) => (level === null ? [] : [{ name, level }]));
    const mustHaves = criteria.filter(({ isMustHave }) => isMustHave);
    return [
      { kind: "title", text: /\bF\s*\/\s*H\b|\bH\s*\/\s*F\b/.test(brief.title) ? brief.title : `${brief.title} (H/F)` },
      ...(isEnglish(brief.title) && currency === "EUR"
        ? [
            missing(
              "En France, l’offre d’emploi se rédige en français (article L5331-4 du Code du travail). Remplacez l’intitulé, par exemple par « Responsable des réseaux sociaux », ou décrivez le terme étranger.",
            ),
          ]
        : []),
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
      heading("Ce que ce poste n’est pas"),
      ...items([
        "Un jeu : nous regardons ce que les publications apportent à l’activité.",
        "Publier au hasard : il y a un plan, et des raisons.",
        "Faire défiler des fils : l’essentiel de la journée sert à créer, répondre et mesurer.",
      ]),
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
      brief.proof === ""
        ? missing(
            "Dites ce qui vaut preuve : un diplôme, de l’expérience ou des travaux qui montrent un talent ? La fiche de poste a une ligne pour cela.",
          )
        : text(`Ce qui vaut preuve : ${lowerFirst(brief.proof)}.`),
      heading("Indispensable"),
      ...(brief.experience === "" ? [] : items([`${brief.experience}. C’est un seuil : en avoir plus ne donne aucun avantage.`])),
      ...listed(
        mustHaves.map(({ name }) => name),
        "Ajoutez les indispensables : donnez un minimum à ces critères dans la grille. Aucun ? Supprimez cette partie.",
      ),
      heading("Temps, argent et lieu"),
      hours === null ? missing("Ajoutez les heures par semaine.") : text(`${figures(hours)} heures par semaine.`),
      ...(workload.verdict === "tight" || workload.verdict === "tooMuch"
        ? [missing(roleBrief.workloadWords.verdict(workload.verdict, workload.needed, hours ?? { low: 0, high: 0 }))]
        : []),
      ...hoursRemark(workload.unusualHours, currency),
      brief.pay === ""
        ? missing("Ajoutez le salaire ou sa fourchette. La directive européenne 2023/970 veut qu’on le connaisse avant l’entretien.")
        : text(`Salaire : ${brief.pay}`),
      ...(brief.contract === "" ? [missing("Ajoutez le type de contrat.")] : [text(`Contrat : ${brief.contract}`)]),
      ...(brief.place === "" ? [missing("Ajoutez le lieu de travail.")] : [text(`Lieu : ${brief.place}`)]),
      ...(brief.start === "" ? [missing("Ajoutez la date de prise de poste.")] : [text(`Prise de poste : ${brief.start}`)]),
      ...moneyFor(budget, currency),
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

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** English titles that French posts use. */
const isEnglish = (title: string): boolean =>
  /\b(?:manager|officer|specialist|strategist|social media|community|content|head of|lead)\b/i.test(title);

/** What is unusual about the hours; the rule about part time holds in France only. */
const hoursRemark = (unusual: "many" | "few" | undefined, currency: string): PostLine[] => {
  if (unusual === "many") return [missing(roleBrief.workloadWords.manyHours)];
  return unusual === "few" && currency === "EUR" ? [missing(roleBrief.workloadWords.fewHours)] : [];
};

/** A budget of 0 is nothing to promise. */
const moneyFor = (budget: AmountRange | null, currency: string): PostLine[] => {
  if (budget === null) return [missing("Ajoutez le budget mensuel pour la publicité et les outils.")];
  if (budget.high === 0) return [];
  return [text(`Un budget de ${amounts(budget, currency)} par mois pour la publicité, les outils, la formation et la création graphique.`)];
};
