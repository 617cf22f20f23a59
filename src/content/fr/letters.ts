import type { LettersText } from "../letters-text.ts";

const hello = (name: string): string => `Bonjour ${name || "[nom]"},`;
const bye = "Bien à vous,\n[votre nom]";
const paragraphs = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join("\n\n");

export const letters: LettersText = {
  sheet: "Textes à envoyer",
  title: (name) => (name === "" ? "Textes à envoyer" : `Textes à envoyer : ${name}`),
  help: "Copiez un texte et complétez ce qui est entre crochets. Le kit n’envoie rien. Candidats ▸ Textes à envoyer… réécrit cette feuille.",
  texts: [
    {
      title: "Invitation à l’entretien",
      write: ({ name, role, interviewers }) =>
        paragraphs(
          hello(name),
          `Merci de votre intérêt pour notre poste (${role}). Nous aimerions vous rencontrer le [jour et heure], [lieu ou lien]. Comptez environ [minutes] minutes.`,
          `Comment cela se passe : ${interviewers > 1 ? `nous sommes ${interviewers} à vous poser` : "nous vous posons"} des questions sur le poste, puis vient un court exercice : vous répartissez le budget d’un mois et nous dites pourquoi. Il n’y a rien à préparer. Chaque réponse est notée de 1 à 5 selon des niveaux écrits à l’avance ; les personnes qui vous reçoivent et celle qui décide lisent notes et commentaires, et vous pouvez demander à voir ce qui a été écrit sur vous.`,
          "Avez-vous besoin de quelque chose pour que l’entretien soit équitable, comme plus de temps, un autre lieu ou une autre forme en raison d’un handicap ? Dites-le-nous, nous l’organisons. Cela n’a aucune influence sur les notes.",
          "Si ce moment ne vous convient pas, proposez-en un autre.",
          bye,
        ),
    },
    {
      title: "Refus, sans raisons",
      write: ({ name, role }) =>
        paragraphs(
          hello(name),
          `Merci du temps que vous nous avez accordé pour notre poste (${role}). Cette fois, nous avons choisi quelqu’un d’autre.`,
          "Vous pouvez nous demander pourquoi, et ce qui a été écrit sur vous : il suffit de répondre à ce message.",
          "Nous vous souhaitons une recherche fructueuse.",
          bye,
        ),
    },
    {
      title: "Refus, avec raisons",
      write: ({ name, role, reason, raised }) =>
        paragraphs(
          hello(name),
          `Merci du temps que vous nous avez accordé pour notre poste (${role}). Nous avons choisi une personne dont les réponses correspondaient mieux à ce poste. Nous tenons à vous dire pourquoi.`,
          reason || "[pourquoi le profil correspond moins, en une ou deux phrases]",
          `Ce qui aurait joué en votre faveur : ${raised || "[une chose, tirée des niveaux de la grille]"}`,
          "Il s’agit de ce poste et de ces entretiens, non de vous en tant que personne. Vous pouvez demander à voir ce qui a été écrit sur vous.",
          "Nous vous souhaitons une recherche fructueuse.",
          bye,
        ),
    },
    {
      title: "Proposition d’embauche",
      write: ({ name, role }) =>
        paragraphs(
          hello(name),
          `Nous aimerions travailler avec vous : nous vous proposons notre poste (${role}).`,
          "Début le [date] ; rémunération : [montant] ; contrat : [type], [heures] heures par semaine. Le contrat est joint [ou : suivra d’ici le (date)].",
          "Dites-nous d’ici le [date] si vous acceptez, et demandez tout ce que vous voulez encore savoir.",
          bye,
        ),
    },
    {
      title: "Pas encore décidé",
      write: ({ name, role }) =>
        paragraphs(
          hello(name),
          `Nous n’avons pas encore décidé pour notre poste (${role}), et nous ne voulons pas vous laisser sans nouvelles. Vous en aurez d’ici le [date].`,
          "Si quelque chose change de votre côté entre-temps, dites-le-nous.",
          bye,
        ),
    },
  ],
};
