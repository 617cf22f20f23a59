import type { PointsInWords, RoleBriefText } from "../role-brief-text.ts";
import { figures } from "./figure.ts";

const added = (points: PointsInWords): string => points.map(([criterion, each]) => `+${each} ${criterion}`).join(", ");

export const roleBrief: RoleBriefText = {
  name: "Fiche de poste",
  title: "Fiche de poste",
  help: "À régler avant de rencontrer qui que ce soit. Remplissez les cellules jaunes ; tous les textes se modifient.",
  role: [
    "Cette personne porte la voix de votre marque en ligne, sur tous les réseaux : elle crée, dialogue et mène des campagnes.",
    "Elle fixe aussi des objectifs, planifie, soigne le référencement, trouve des prospects et bâtit la notoriété avec d’autres marques et vos créatifs.",
    "Ce n’est ni un jeu, ni publier au hasard, ni faire défiler des fils. Le métier change sans cesse : adaptez cette fiche.",
  ],
  columns: { field: "À décider", answer: "Votre réponse", hint: "Bon à savoir", key: "Clé" },
  keyNote: "Dit au kit ce que contient chaque ligne, pour que vous puissiez renommer et déplacer. Merci de ne pas la modifier.",
  sections: {
    job: "Le poste",
    goals: "Objectifs",
    voice: "La voix de votre marque",
    platforms: "Plateformes et niveau attendu",
    together: "Votre façon de travailler",
    interviewers: "Recruteurs",
    means: "Temps et argent",
    workload: "Le poste tient-il dans les heures ?",
    weights: "Les poids qui vont avec cette fiche",
  },
  fields: {
    title: {
      label: "Intitulé du poste",
      hint: "Ou : gestionnaire de communauté, responsable marketing de contenu, marketing numérique, expérience client.",
    },
    mission: { label: "Mission", hint: "Une ou deux phrases : à quoi sert ce poste ?" },
    expectations: { label: "Vos attentes", hint: "Tâches et résultats, pour savoir à quoi l’on s’engage." },
    adjectives: { label: "Trois adjectifs", hint: "Séparés par des virgules : chaleureuse, précise, espiègle." },
    say: { label: "Nous disons", hint: "Les mots et tournures qui vous ressemblent." },
    neverSay: { label: "Nous ne disons jamais", hint: "Ce qui ferait tiquer vos clients." },
    samplePost: { label: "Une publication modèle", hint: "Une vraie, au ton parfaitement juste." },
    control: { label: "Liberté de création", hint: "Les meilleurs résultats se trouvent entre les deux." },
    mode: { label: "Évaluations", hint: "Automatique : confidentielles dès deux recruteurs." },
    proof: {
      label: "Ce qui vaut preuve",
      hint: "Diplôme, expérience ou travaux qui montrent un talent ? Objectifs et compétences décident.",
    },
    experience: { label: "Expérience exigée", hint: "Vide s’il n’en faut pas. Un seuil : en avoir plus ne rapporte aucun point." },
    pay: { label: "Salaire ou fourchette", hint: "Directive européenne 2023/970 : à annoncer avant l’entretien." },
    contract: { label: "Contrat", hint: "CDI, CDD jusqu’à quand, indépendant." },
    place: { label: "Lieu de travail", hint: "Où, et quelle part en télétravail." },
    start: { label: "Prise de poste", hint: "Une date, ou « dès que possible »." },
    hours: { label: "Heures par semaine", hint: "Celles que vous payez, pas celles que vous espérez. Une fourchette convient : 20–25." },
    budget: { label: "Budget mensuel", hint: "Publicité, outils, formation et design. Une fourchette convient." },
    currency: { label: "Devise", hint: "Son code à trois lettres." },
    country: { label: "Pays", hint: "Où vous embauchez : il décide combien de temps les données des candidats se gardent." },
    keep: { label: "Garder les données (mois)", hint: "Après un refus. Vide : ce qui est usuel dans le pays." },
  },
  firstTitle: "Responsable des réseaux sociaux",
  proofs: [
    "Des travaux (publications, échantillons, nos exercices)",
    "Des travaux, ou l’expérience d’un tel poste",
    "Des travaux, de l’expérience ou un diplôme, l’un suffit",
    "Un diplôme ou un certificat",
  ],
  goals: {
    followers: "Plus de fans et d’abonnés",
    ads: "Une publicité rentable, sur Facebook ou ailleurs",
    service: "Répondre à chaque demande de client",
    creative: "Un contenu plus créatif",
  },
  goalsTip:
    "Conseil : lisez les annonces d’autres employeurs pour trouver d’autres objectifs. Tous vous tentent ? Donnez une priorité à chacun. Insérez des lignes pour en ajouter.",
  ownGoal: "Un objectif à vous · par cran : environ 1 h par semaine",
  goalHint: (hours, points) => `Par cran : environ ${hours} h par semaine · ${added(points)}`,
  priorities: ["0 – pas maintenant", "1 – un plus", "2 – important", "3 – décisif"],
  platforms: {
    facebook: "Facebook",
    instagram: "Instagram",
    linkedin: "LinkedIn",
    tiktok: "TikTok",
    youtube: "YouTube",
    x: "X",
    pinterest: "Pinterest",
    blog: "Blog ou site web",
  },
  platformsTip:
    "Laissez vide ce qui n’est pas prévu. Être excellent sur un réseau ne garantit rien sur un autre ; à partir du niveau 4, les points comptent double. Ajoutez-en sur les lignes libres juste au-dessus, et insérez des lignes sous celles-ci s’il en faut plus.",
  ownPlatform: "Une autre plateforme : environ 3 h par semaine · +1 Maîtrise des plateformes",
  platformHint: (hours, points) => `Environ ${hours} h par semaine${points.length > 0 ? ` · ${added(points)}` : ""}`,
  levels: ["1 – connaît", "2 – a pratiqué au travail", "3 – y est à l’aise", "4 – y a obtenu des résultats", "5 – pourrait l’enseigner"],
  controls: [
    "1 – Suivre ce que nous disons",
    "2 – Suivre, et proposer parfois",
    "3 – Moitié notre brief, moitié idées neuves",
    "4 – Apporter des idées dans le cadre du brief",
    "5 – Apporter du neuf, nous surprendre",
  ],
  modes: { automatic: "Automatique", open: "Ouvertes : visibles aussitôt", sealed: "Confidentielles jusqu’à la dernière" },
  sealedTip: "La confidentialité évite qu’on s’influence ; une personne qui ouvre le script peut lire ce qui est gardé.",
  interviewersTip: "Le nom à gauche, le sujet à droite : questions ou critères, par exemple D1, C2. Laissez vide pour tout couvrir.",
  countries: { france: "France", unitedKingdom: "Royaume-Uni", unitedStates: "États-Unis" },
  keepRule: "Saisissez un nombre de mois, au moins 1, ou laissez la cellule vide.",
  defaultCurrency: "EUR",
  choiceRule: "Choisissez dans la liste, ou laissez la cellule vide.",
  workloadWords: {
    nothing: "Choisissez des objectifs et des plateformes plus haut : le travail estimé s’affichera ici.",
    needed: (hours) => `Environ ${hours} heures de travail par semaine. Saisissez vos heures pour savoir si tout y tient.`,
    verdict: (verdict, needed, hours) =>
      verdict === "fits"
        ? `✓ Tout y tient : environ ${needed} heures de travail pour ${figures(hours)} heures par semaine.`
        : verdict === "tight"
          ? `! C’est juste : environ ${needed} heures de travail pour ${figures(hours)} heures par semaine.`
          : `✕ Trop pour ces heures : environ ${needed} heures de travail pour ${figures(hours)} heures par semaine.`,
    largest: (parts, base) =>
      `L’essentiel : ${parts.map(({ name, hours }) => `${name} (${hours} h)`).join(", ")} ; planification, chiffres et équipe prennent toujours ${base} h.`,
    manyHours: "! Plus de 48 heures : dans l’Union européenne, aucune semaine moyenne ne peut les dépasser.",
    fewHours:
      "! En France, un temps partiel compte au moins 24 heures par semaine, sauf demande du salarié ou accord de branche (L3123-27).",
    relief: "Retirez une plateforme, baissez un objectif ou ajoutez des heures.",
  },
  weightsTip:
    "Pour les reprendre, choisissez Fiche de poste ▸ Appliquer les poids proposés dans le menu. Rien ne change sans votre accord.",
  weightsNote:
    "Les poids de départ du kit, plus les points indiqués à côté de vos objectifs et plateformes, ramenés à la somme de vos propres poids. " +
    "Chaque plateforme au-delà de deux ajoute un point à la maîtrise des plateformes et à la planification. Vos propres critères gardent leur part.",
  weightsColumns: ["Critère", "En raison de", "Actuel", "Proposé", "Écart"],
  noSuggestion: "Donnez une priorité à un objectif ou un niveau à une plateforme : les propositions s’afficheront ici.",
  manyPlatforms: "nombre de plateformes",
};
