import type { CandidatesMessages } from "../candidates-messages.ts";
import type { CandidatesText } from "../candidates-text.ts";

const columns: CandidatesText["columns"] = {
  code: "Code",
  name: "Candidat",
  stage: "Étape",
  contact: "Contact",
  portfolio: "Portfolio",
  blog: "Blog",
  profiles: "Profils publics",
  note: "Commentaire",
  keepUntil: "À garder jusqu’au",
};

const bounds = "La note si chaque note manquante était un 1, puis si chacune était un 5.";

const notes: CandidatesText["notes"] = {
  code: "Le kit remplit ce code à l’ouverture du formulaire d’entretien. Il relie les notes à la personne : merci de ne pas le modifier.",
  name: "Saisissez un nom sur la prochaine ligne libre, ou choisissez Candidats ▸ Ajouter un candidat dans le menu. Deux personnes peuvent porter le même nom : le code les distingue.",
  stage: "Où en est cette personne. Choisissez dans la liste.",
  rank: "Selon la note. Un candidat qui n’atteint pas un minimum garde sa note et sort du classement. Cette colonne et les suivantes se remplissent seules ; laissez vides les cellules en dessous.",
  plain:
    "La moyenne pondérée des notes telles quelles, que chacun peut vérifier à la main. La note, elle, corrige la sévérité ou l’indulgence de chacun.",
  chance:
    "À quel point il est probable que ce candidat soit vraiment en tête du classement, vu la dispersion des notes. Il faut deux candidats vus chacun par deux recruteurs.",
  gate: "Dit si les minimums de la grille sont atteints. Un recruteur seul n’écarte jamais personne.",
  coverage: "Part du poids qui a reçu au moins une note.",
  low: bounds,
  high: bounds,
  profiles: "Uniquement ce qui est public et professionnel, ou ce que la personne a proposé. Ne demandez jamais l’accès à un compte privé.",
  note: "N’écrivez que ce que la personne peut lire : elle a le droit de le demander.",
  keepUntil:
    "Le dernier jour où vous gardez les données de cette personne. Candidats ▸ Données à effacer… le propose selon le pays de la fiche de poste, et dit qui effacer.",
  platformFit:
    "Les niveaux que les recruteurs ont observés sur chaque réseau, en moyenne, à côté de ceux que veut la fiche de poste : ✓ atteint, ✕ en dessous. La colonne se remplit seule à partir des entretiens ; laissez vides les cellules du dessous.",
  levels:
    "Une colonne pour chaque plateforme à laquelle la fiche de poste donne un niveau attendu. Saisissez le niveau du candidat, de 1 à 5. Les colonnes suivent les dix premières lignes de plateformes, dans leur ordre : une ligne insérée ou supprimée au-dessus d’autres déplace leurs titres, et ce que vous avez saisi reste dans sa colonne. Saisissez une nouvelle plateforme sur une ligne vide, sous les autres.",
  means:
    "Moyenne des notes retenues de la feuille des entretiens, une colonne pour chaque critère qui a un poids ou une note. Elle se remplit seule ; laissez vides les cellules en dessous.",
};

export const candidates: CandidatesText = {
  name: "Candidats",
  columns,
  notes,
  scoreNote: (percent) => `Moyenne pondérée de 1 à 5. Vide tant que ${percent} % du poids n’a pas de note.`,
  stages: [
    "Candidature reçue",
    "Convoqué",
    "Entretien passé",
    "Proposition faite",
    "Recruté",
    "Non retenu",
    "Désistement",
    "Proposition déclinée",
  ],
  levelRule: "Saisissez un niveau entier de 1 à 5, ou laissez la cellule vide.",
};

export const candidatesMessages: CandidatesMessages = {
  addTitle: "Ajouter un candidat",
  askName: "Comment s’appelle le candidat ?",
  nameMissing: "Rien n’a été ajouté : il faut un nom.",
  candidateAdded: (name, code, namesakes) =>
    `${name} figure maintenant dans votre classeur, avec le code ${code}.${namesakes > 0 ? " Quelqu’un d’autre porte ce nom : le code les distingue." : ""}`,
};
