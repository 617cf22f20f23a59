import type { CriteriaText } from "../content.ts";

export const criteria: CriteriaText = {
  B3: {
    name: "Sens du contact",
    why: "Les clients écrivent à toute heure et attendent une personne, pas un pilote automatique.",
    anchors: [
      "Voit les messages comme une corvée ; accuse le client ou ne répondrait pas.",
      "Répond poliment mais avec lenteur, ou récite un script ; transmet presque tout.",
      "Répond avec gentillesse et justesse ; a besoin d’aide face à la colère.",
      "Répond vite, avec chaleur et clarté ; exemple réel d’un client apaisé.",
      "Transforme une plainte en fidélité ; fixe des délais et transmet le ton à l’équipe.",
    ],
  },
  B4: {
    name: "Voix de la marque",
    why: "Cette personne parlera chaque jour en votre nom : elle doit vous ressembler.",
    anchors: [
      "Ne sait pas dire ce qui distingue notre marque ; un seul ton pour tous.",
      "Répète nos slogans ; ses exemples iraient à n’importe quelle marque.",
      "Décrit assez bien notre ton après réflexion.",
      "Décrit notre personnalité, exemples à l’appui, et l’adapte à chaque réseau.",
      "Saisit notre voix sur-le-champ et sait ce que nous ne dirions jamais, et pourquoi.",
    ],
  },
  B5: {
    name: "Maîtrise des plateformes",
    why: "Être excellent sur un réseau ne garantit rien sur un autre.",
    anchors: [
      "Ne connaît les réseaux qu’en usage privé.",
      "A géré un réseau dans un cadre professionnel ; improvise pour les autres.",
      "Connaît les formats et les usages des réseaux que nous utilisons.",
      "A obtenu des résultats sur la plupart de nos réseaux et en connaît les limites.",
      "Choisit les réseaux selon le public et l’objectif, et sait lesquels abandonner.",
    ],
  },
  B6: {
    name: "Équilibre créatif",
    why: "Le meilleur travail allie idées neuves et respect du brief.",
    anchors: [
      "Attend les consignes, ou ignore toutes les règles.",
      "Varie à peine d’anciennes publications ; accepte mal les remarques.",
      "Propose des idées si on le demande et respecte le brief.",
      "Apporte, sans qu’on le demande, des idées testées et explique leur lien avec la marque.",
      "Entretient un flux d’idées, sait quand suivre et quand oser.",
    ],
  },
  C1: {
    name: "Esprit d’équipe",
    why: "Une bonne publication se nourrit de ce que savent les ventes, le design et le support.",
    anchors: [
      "Travaille dans son coin ; dit du mal de ses anciennes équipes.",
      "Ne partage son travail que sur demande.",
      "Travaille bien avec une équipe voisine ; tient ses engagements.",
      "Lance des échanges entre services et reconnaît le mérite des autres.",
      "Donne envie de contribuer ; cite un résultat obtenu à plusieurs équipes.",
    ],
  },
  C2: {
    name: "Analyse des données",
    why: "Sans chiffres, personne ne sait si l’argent dépensé est revenu.",
    anchors: [
      "Compte les « j’aime », ou fuit les chiffres.",
      "Lit les rapports intégrés sans les relier à un objectif.",
      "Suit les prospects et l’engagement dans un rapport simple.",
      "Explique le retour sur investissement ; a déjà changé un plan grâce aux données.",
      "Conçoit la mesure, de l’objectif à la vente, et sait ce que les chiffres taisent.",
    ],
  },
  C3: {
    name: "Présence en ligne",
    why: "Qui publie sait ce que cela demande. Seulement ce qui est public ou proposé par la personne.",
    anchors: [
      "Rien de public ou de professionnel à montrer, et aucun intérêt.",
      "Lit beaucoup, publie rarement.",
      "Publie de temps en temps ; à l’aise sur les principaux réseaux.",
      "Publie régulièrement et suscite des réponses du bon public.",
      "A bâti une audience ou un blog et sait expliquer sa croissance.",
    ],
  },
  C4: {
    name: "Image et vidéo",
    why: "L’histoire d’une marque se voit avant de se lire.",
    anchors: [
      "Ne sait ni juger ni créer un visuel.",
      "Utilise les modèles tels quels.",
      "Réalise en autonomie des visuels soignés et des vidéos simples.",
      "Raconte une courte histoire en images et l’adapte à chaque format.",
      "Dirige un style visuel, briefe les graphistes et montre les effets obtenus.",
    ],
  },
  C5: {
    name: "Rédaction",
    why: "De trois mots à un récit entier, c’est le texte qui arrête le regard et fait agir.",
    anchors: [
      "Fautes ou clichés ; pas de message clair.",
      "Correct mais plat ; une seule longueur pour tout.",
      "Des publications claires, avec une accroche et un appel à l’action.",
      "Passe avec aisance du message court au récit que l’on partage.",
      "Style singulier, précis, testé ; sait relire les autres et les faire progresser.",
    ],
  },
  C6: {
    name: "Gestion du budget",
    why: "Publicité, outils, formation et design se partagent le même argent.",
    anchors: [
      "Aucune idée des coûts ; tout sur une seule ligne.",
      "Connaît le prix de la publicité ; oublie outils, formation ou temps.",
      "Répartit le budget avec bon sens et tient un tableau simple.",
      "Justifie chaque ligne, garde une part pour tester, suit les retours.",
      "Planifie selon le rendement attendu, réaffecte sur preuves, compte les personnes et le suivi.",
    ],
  },
  C7: {
    name: "Psychologie comportementale",
    why: "Les chiffres disent qu’une publication a marché ; la psychologie dit pourquoi.",
    anchors: [
      "« C’est devenu viral par chance. »",
      "Cite des astuces sans savoir quand elles marchent.",
      "Explique une bonne publication par le besoin du public.",
      "Applique à dessein des principes simples et en vérifie l’effet.",
      "Formule et teste des hypothèses sur les comportements, avec honnêteté, et continue d’apprendre.",
    ],
  },
  O1: {
    name: "Communauté et crise",
    why: "Une communauté a besoin d’un hôte, et une mauvaise journée peut défaire un an de travail.",
    anchors: [
      "Efface les critiques ou s’y oppose ; rien de prévu pour un mauvais jour.",
      "Répond si on le demande ; improviserait en cas de crise.",
      "Garde un ton calme et aimable ; sait quand appeler à l’aide.",
      "Prend soin des habitués, voit venir les ennuis et suit des étapes claires.",
      "A fait vivre une communauté et traversé une crise avec elle ; en tire des leçons.",
    ],
  },
  O2: {
    name: "Planification",
    why: "Un calendrier maintient la marque présente quand la semaine se remplit.",
    anchors: [
      "Publie ce qui lui passe par la tête.",
      "Tient une liste d’idées ; les échéances glissent.",
      "Prévoit deux semaines à l’avance et s’y tient.",
      "Planifie par objectif et par saison, avec de la place pour l’imprévu.",
      "Anime un calendrier partagé à plusieurs et l’améliore chaque mois.",
    ],
  },
  O3: {
    name: "Vidéo courte",
    why: "La plupart des réseaux montrent d’abord les vidéos courtes.",
    anchors: [
      "N’en a jamais fait et préférerait éviter.",
      "Filme sans plan ; les premières secondes perdent le public.",
      "Réalise au téléphone des vidéos claires et sous-titrées.",
      "Accroche dès le début, monte pour chaque réseau, lit la courbe d’audience.",
      "Tient une série que l’on revient voir et sait expliquer pourquoi.",
    ],
  },
  O4: {
    name: "Outils d’IA, avec discernement",
    why: "Les outils font gagner des heures ; le jugement et la voix doivent rester humains.",
    anchors: [
      "Recopie ce qu’un outil écrit, ou refuse d’en regarder un.",
      "S’en sert parfois ; vérifie rarement les faits ou le ton.",
      "Ébauche avec un outil, puis réécrit et vérifie.",
      "Sait quoi confier et quoi garder ; protège les données des clients.",
      "Pose des règles que l’équipe peut suivre et travaille aussi bien sans l’outil.",
    ],
  },
  O5: {
    name: "Transparence et accessibilité",
    why: "Une publication payée doit le dire, et chacun doit pouvoir la lire.",
    anchors: [
      "N’a jamais entendu parler de mention publicitaire ni de description d’image.",
      "Signale la publicité si on le rappelle ; oublie les sous-titres.",
      "Signale les contenus payés, ajoute sous-titres et descriptions d’images.",
      "Vérifie contrastes, mots simples et droits avant de publier.",
      "Transmet les règles à l’équipe et teste les contenus avec les personnes concernées.",
    ],
  },
};
