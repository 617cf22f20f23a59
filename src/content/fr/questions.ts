import type { QuestionsText } from "../content.ts";

/** Question six, with the money there is. */
export const budgetQuestion = (amount: string): string =>
  `Vous disposez de ${amount} par mois pour les réseaux sociaux et la publicité. Comment les dépensez-vous ?`;

export const questions: QuestionsText = {
  D1: {
    text: "Quels sont les deux chiffres qui diraient le mieux où en est notre activité sur les réseaux sociaux ?",
    intent: "Montre si la personne relie les réseaux sociaux à l’activité ou se contente de compter les applaudissements.",
    listenFor: [
      "Les prospects : des personnes qui pourraient acheter",
      "L’engagement : il montre si le contenu marche et ce qu’il faut changer",
      "La rapidité : un prospect à qui l’on répond vite achète plus souvent",
    ],
    redFlags: [
      "Seulement des abonnés, des « j’aime » ou de la portée",
      "Une fois le prospect arrivé, ce n’est plus son affaire",
      "Ne sait pas ce qu’elle changerait quand un chiffre baisse",
    ],
    minutes: 6,
    followUps: [
      "Comment avez-vous déjà obtenu des prospects, et que sont-ils devenus ?",
      "Qu’avez-vous fait avec la publicité sur Facebook ?",
      "Un prospect se manifeste : dans quel délai lui répondre, et pourquoi ?",
      "Prenez une publication qui a marché, de vous ou d’un autre : pourquoi a-t-on réagi ? Les bases et l’envie d’apprendre suffisent.",
      "Avec quels outils tiers avez-vous travaillé, et que vous ont-ils épargné ?",
    ],
  },
  D2: {
    text: "Sur quels réseaux devrions-nous nous concentrer, et pourquoi ceux-là ?",
    intent: "Montre si la personne choisit les réseaux pour nos clients ou par habitude.",
    listenFor: [
      "Une façon de travailler propre à chaque réseau",
      "L’accord entre le réseau et notre marque",
      "Des recherches sur notre entreprise, nos comptes et nos clients",
      "Un raisonnement qui part de nos besoins, pas des habitudes",
    ],
    redFlags: [
      "Tous les réseaux à la fois, ou simplement celui qu’elle utilise",
      "N’a pas regardé nos comptes",
      "La même publication partout",
    ],
    minutes: 6,
    followUps: ["Comment décririez-vous la personnalité de notre marque ?", "Comment chacun de ces réseaux la porterait-il ?"],
  },
  D3: {
    text: "Quelle différence faites-vous entre le marketing et le service client sur les réseaux sociaux ?",
    intent: "Montre si la personne sent la différence entre gagner un client et l’aider.",
    listenFor: [
      "Le marketing précède la vente : la conversation, où en est la personne, une persuasion en douceur",
      "Le service vient après : résoudre, transmettre ce qui est grave, rester patient, vouloir aider",
      "Un client heureux est la meilleure publicité",
    ],
    redFlags: [
      "Cherche à vendre à quelqu’un qui se plaint",
      "Supprimerait ou ignorerait les plaintes",
      "Répond à tout par des modèles ou un robot",
    ],
    minutes: 5,
    followUps: ["Racontez-moi une situation de chaque type que vous avez gérée."],
  },
  D4: {
    text: "Que publiez-vous vous-même : un blog, des articles, des messages quelque part ?",
    intent:
      "Montre comment la personne écrit et publie quand personne ne le lui demande. Ne regardez que ce qui est public et professionnel, ou ce qu’elle propose de montrer : les comptes privés ne nous regardent pas.",
    listenFor: [
      "De la créativité dans les mots et les images",
      "De la régularité",
      "Les réactions obtenues",
      "Écrire ailleurs compte aussi : forums, Quora, LinkedIn",
    ],
    redFlags: [
      "Rien à montrer, et aucune curiosité",
      "Des chiffres qui semblent achetés",
      "Révèle ce qu’un ancien employeur lui avait confié",
    ],
    minutes: 5,
    followUps: ["Pouvez-vous nous donner le lien d’une publication dont vous êtes fier ou fière ?"],
  },
  D5: {
    text: "Quel a été votre pire moment sur les réseaux sociaux, et qu’avez-vous fait ?",
    intent: "Montre le calme, l’honnêteté et les leçons tirées sous pression.",
    listenFor: [
      "Ce que la personne appelle une crise",
      "Des étapes posées, et qui a été associé",
      "Les lacunes qu’elle voit dans notre stratégie, ou les améliorations qu’elle propose",
    ],
    redFlags: [
      "Rejette la faute sur le client ou l’équipe",
      "N’a jamais connu de mauvais moment",
      "A supprimé les commentaires en espérant que cela passe",
    ],
    minutes: 6,
    followUps: [
      "Ici, quelles situations traiteriez-vous comme une crise ?",
      "Avec qui, dans les autres services, travailleriez-vous dès la première semaine, et sur quoi ?",
    ],
  },
  D6: {
    text: budgetQuestion("650\u00a0€"),
    intent: "Montre comment la personne planifie avec peu d’argent, et ce qu’elle oublie.",
    listenFor: [
      "De la publicité payante pour la portée, par exemple sur Facebook ou LinkedIn",
      "Le sens de ce que cela rapporte",
      "Le temps, le suivi, les personnes et la formation, sans qu’on le demande",
    ],
    redFlags: [
      "Tout sur une seule ligne",
      "Rien pour le temps, le suivi, les personnes ou la formation",
      "Aucune idée de ce qui compterait comme un retour",
    ],
    minutes: 8,
    followUps: [
      "Voulez-vous remplir l’exercice de budget avec nous ?",
      "Que couperiez-vous d’abord si la somme était divisée par deux ?",
      "Comment bâtiriez-vous le tableau qui en garde la trace ?",
    ],
  },
  D7: {
    text: "Quels seraient vos objectifs une fois en poste ?",
    intent: "Montre si l’ambition de la personne s’accorde avec nos objectifs.",
    listenFor: [
      "Pas de course aux chiffres, comme doubler les abonnés",
      "Plus d’engagement de la part des clients actuels",
      "Un public précis ; une personne déjà intéressée achète plus tôt qu’un inconnu",
    ],
    redFlags: [
      "Promet de doubler les abonnés ou de tripler les « j’aime »",
      "Des objectifs qui iraient à n’importe quelle entreprise",
      "Aucun premier pas pour y arriver",
    ],
    minutes: 5,
    followUps: [
      "Comment atteindriez-vous chacun de ces objectifs ?",
      "Où suivriez-vous notre brief, et où voudriez-vous apporter vos propres idées ?",
    ],
  },
  D8: {
    text: "Comment nous feriez-vous gagner en visibilité et en prospects ?",
    intent: "Montre si la personne sait conduire du premier regard à l’achat.",
    listenFor: [
      "Le but : des prospects, des ventes et un retour sur l’argent de la publicité",
      "Des plateformes choisies pour une raison",
      "En 2019, on jugeait Facebook le plus rentable : la personne sait-elle ce qui a changé ?",
    ],
    redFlags: ["La visibilité pour elle-même", "Vante une plateforme sans raison", "Des abonnés achetés ou de faux avis"],
    minutes: 5,
    followUps: ["Pourquoi ces plateformes ?"],
  },
  D9: {
    text: "Quelle est la mission la plus importante d’un social media manager ?",
    intent: "Montre ce que la personne ferait passer en premier un jour chargé.",
    listenFor: [
      "La vente par la relation, des réponses rapides, montrer que la marque se soucie des gens",
      "La maîtrise des réseaux, de la publicité et des chiffres, pour que les campagnes débouchent sur des ventes",
    ],
    redFlags: [
      "Publier souvent, et rien d’autre",
      "Pas un mot sur les clients ou les réponses",
      "Croit que les outils tournent tout seuls",
    ],
    minutes: 4,
    followUps: [],
  },
  E1: {
    text: "Prenez une publication qui a marché, la vôtre ou celle d’un autre : pourquoi les gens ont-ils réagi ?",
    intent:
      "Une question à nous, éteinte tant que vous ne la cochez pas. Montre si la personne voit des gens derrière les chiffres ; les bases et l’envie d’apprendre suffisent.",
    listenFor: [
      "Ce dont les lecteurs avaient besoin ou envie à ce moment-là",
      "Plus d’une explication, et comment on pourrait trancher",
      "De la curiosité : ce qui a été lu, essayé ou remarqué depuis",
    ],
    redFlags: ["La chance, l’algorithme, et rien d’autre", "Des recettes qui marcheraient sur n’importe qui", "Veut tromper les gens"],
    minutes: 4,
    followUps: [
      "Que changeriez-vous pour vérifier votre explication ?",
      "Que savez-vous aujourd’hui des gens que vous ne saviez pas il y a un an ?",
    ],
  },
  E2: {
    text: "Pour une publication, il vous faut un chiffre des ventes et une photo de l’atelier, et rien ne vient. Que faites-vous ?",
    intent: "Une question à nous, éteinte tant que vous ne la cochez pas. Montre si les collègues auront envie de contribuer.",
    listenFor: [
      "Demande tôt, dit à quoi cela sert et ce que cela prend",
      "Facilite la tâche aux autres et les cite",
      "A de quoi publier ce jour-là sans attendre personne",
    ],
    redFlags: ["Se plaint d’abord au chef", "Invente ce qui manque", "Contourne toujours tout le monde"],
    minutes: 4,
    followUps: ["Lequel de vos résultats a demandé plusieurs services ?", "Comment tenez-vous les autres au courant ?"],
  },
  E3: {
    text: "Notre consigne demande une chose que vous feriez autrement. Que faites-vous ?",
    intent: "Une question à nous, éteinte tant que vous ne la cochez pas. Montre l’équilibre entre suivre et proposer.",
    listenFor: [
      "Demande à quoi sert la consigne avant de la changer",
      "Propose autre chose, d’assez petit pour être essayé",
      "Sait quand suivre et quand insister, et pourquoi",
    ],
    redFlags: ["Le fait quand même sans le dire", "Suit chaque mot, quoi qu’il en sorte", "Le prend pour soi"],
    minutes: 4,
    followUps: ["Racontez une de vos idées qui a été refusée. Qu’en est-il sorti ?"],
  },
  E4: {
    text: "Quels outils et quel tableau mettriez-vous en place le premier mois, et que vous diraient-ils ?",
    intent:
      "Une question à nous, éteinte tant que vous ne la cochez pas. Montre ce que la personne sait faire seule avec des outils, des chiffres et une feuille de calcul.",
    listenFor: [
      "Peu d’outils, chacun pour une raison, les gratuits compris",
      "Un tableau avec dépenses, clics et prospects, et qui le regarde quand",
      "Un chiffre qui ferait arrêter ou changer quelque chose",
    ],
    redFlags: ["Une liste de marques sans but", "Laisse les chiffres aux autres", "Ne sait pas dire d’où vient un total ou une part"],
    minutes: 5,
    followUps: [
      "Avec quels outils tiers avez-vous travaillé, et que vous ont-ils épargné ?",
      "Comment verriez-vous dans le tableau que de l’argent se perd ?",
    ],
  },
};
