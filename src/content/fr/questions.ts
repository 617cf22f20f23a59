import type { QuestionsText } from "../content.ts";

export const questions: QuestionsText = {
  D1: {
    text: "Quels sont les deux chiffres qui diraient le mieux où en est notre activité sur les réseaux sociaux ?",
    listenFor: [
      "Les prospects : des personnes qui pourraient acheter",
      "L’engagement : il montre si le contenu marche et ce qu’il faut changer",
    ],
    followUps: [
      "Comment avez-vous déjà obtenu des prospects, et que sont-ils devenus ?",
      "Qu’avez-vous fait avec la publicité sur Facebook ?",
      "Un prospect se manifeste : dans quel délai lui répondre, et pourquoi ?",
    ],
  },
  D2: {
    text: "Sur quels réseaux devrions-nous nous concentrer, et pourquoi ceux-là ?",
    listenFor: [
      "Une façon de travailler propre à chaque réseau",
      "L’accord entre le réseau et notre marque",
      "Des recherches sur notre entreprise, nos comptes et nos clients",
      "Un raisonnement qui part de nos besoins, pas des habitudes",
    ],
    followUps: ["Comment décririez-vous la personnalité de notre marque ?", "Comment chacun de ces réseaux la porterait-il ?"],
  },
  D3: {
    text: "Quelle différence faites-vous entre le marketing et le service client sur les réseaux sociaux ?",
    listenFor: [
      "Le marketing précède la vente : la conversation, où en est la personne, une persuasion en douceur",
      "Le service vient après : résoudre, transmettre ce qui est grave, rester patient",
      "Un client heureux est la meilleure publicité",
    ],
    followUps: ["Racontez-moi une situation de chaque type que vous avez gérée."],
  },
  D4: {
    text: "Que publiez-vous vous-même : un blog, des articles, des messages quelque part ?",
    listenFor: [
      "De la créativité dans les mots et les images",
      "De la régularité",
      "Les réactions obtenues",
      "Écrire ailleurs compte aussi : forums, Quora, LinkedIn",
    ],
    followUps: ["Pouvez-vous nous donner le lien d’une publication dont vous êtes fier ou fière ?"],
  },
  D5: {
    text: "Quel a été votre pire moment sur les réseaux sociaux, et qu’avez-vous fait ?",
    listenFor: [
      "Ce que la personne appelle une crise",
      "Des étapes posées, et qui a été associé",
      "Les lacunes qu’elle voit dans notre stratégie, ou les améliorations qu’elle propose",
    ],
    followUps: ["Ici, quelles situations traiteriez-vous comme une crise ?"],
  },
  D6: {
    text: "Vous disposez de 650 $ par mois pour les réseaux sociaux et la publicité. Comment les dépensez-vous ?",
    listenFor: [
      "De la publicité payante pour la portée, par exemple sur Facebook ou LinkedIn",
      "Le sens de ce que cela rapporte",
      "Le temps, le suivi, les personnes et la formation, sans qu’on le demande",
    ],
    followUps: ["Voulez-vous remplir l’exercice de budget avec nous ?", "Que couperiez-vous d’abord si la somme était divisée par deux ?"],
  },
  D7: {
    text: "Quels seraient vos objectifs une fois en poste ?",
    listenFor: [
      "Pas de course aux chiffres, comme doubler les abonnés",
      "Plus d’engagement de la part des clients actuels",
      "Un public précis ; une personne déjà intéressée achète plus tôt qu’un inconnu",
    ],
    followUps: ["Comment atteindriez-vous chacun de ces objectifs ?"],
  },
  D8: {
    text: "Comment nous feriez-vous gagner en visibilité et en prospects ?",
    listenFor: [
      "Le but : des prospects, des ventes et un retour sur l’argent de la publicité",
      "Des plateformes choisies pour une raison",
      "En 2019, on jugeait Facebook le plus rentable : la personne sait-elle ce qui a changé ?",
    ],
    followUps: ["Pourquoi ces plateformes ?"],
  },
  D9: {
    text: "Quelle est la mission la plus importante d’un social media manager ?",
    listenFor: [
      "La vente par la relation, des réponses rapides, montrer que la marque se soucie des gens",
      "La maîtrise des réseaux, de la publicité et des chiffres, pour que les campagnes débouchent sur des ventes",
    ],
    followUps: [],
  },
};
