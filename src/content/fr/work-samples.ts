import type { WorkSamplesText } from "../work-samples-text.ts";

export const workSamples: WorkSamplesText = {
  name: "Mises en situation",
  title: "Mises en situation",
  help: [
    "Une publication pour nous et une réponse à un client mécontent, dans notre ton. Adaptez les deux sujets avant de remettre quoi que ce soit.",
    "Relisez les versions remplies, ou collez les textes plus bas. Rien que des codes, pour noter à l’aveugle.",
  ],
  columns: { code: "Code", post: "Publication", picture: "Idée d’image", reply: "Réponse", received: "Reçu le" },
  codeNote: "Le code du candidat, comme sur la feuille des candidats. Pas de noms ici.",
  pictureNote: "Facultatif pour le candidat : laissée vide, la case n’est pas notée et ne pénalise personne.",
  tasks: {
    post: {
      label: "Sujet de la publication",
      text: "À partir du mois prochain, nous ouvrons aussi le samedi matin, de 9 h à 12 h. Rédigez la publication qui l’annonce à nos clients.",
    },
    reply: {
      label: "Le client a écrit",
      text: "Cadeau d’anniversaire commandé il y a quinze jours, deux messages envoyés, AUCUNE réponse. Il arrive aujourd’hui… cassé. La fête est demain. Merci bien, plus jamais !",
    },
  },
  handOut: {
    name: "Mise en situation à remettre",
    title: "Une courte mise en situation",
    help: [
      "Écrivez comme si vous travailliez déjà chez nous. Une demi-heure suffit : nous regardons comment vous pensez et écrivez, pas le fini.",
      "Seul le code figure ici. Ne signez pas de votre nom : vos textes seront lus sans lui.",
      "Servez-vous de vos outils habituels et dites-le si une IA vous a aidé. Rien de tout cela ne sera publié.",
    ],
    code: "Votre code",
    mission: "À quoi sert le poste",
    voice: "Notre ton",
    adjectives: "Nous sommes",
    say: "Nous disons",
    neverSay: "Nous ne disons jamais",
    samplePost: "Une de nos publications",
    noVoice: "Nous n’avons pas encore décrit notre ton : écrivez comme vous pensez que nous devrions parler.",
    tasks: {
      post: { title: "1. Une publication pour nous", ask: "Choisissez vous-même le canal et nommez-le.", answer: "Votre publication" },
      picture: {
        title: "2. L’image qui va avec (facultatif)",
        ask: "En quelques phrases : que montre la photo, le dessin ou la vidéo, et pourquoi ?",
        answer: "Votre idée d’image",
      },
      reply: {
        title: "3. Une réponse à un client mécontent",
        ask: "Tout le monde peut lire le commentaire ci-dessous. Écrivez la réponse que vous publieriez dessous.",
        answer: "Votre réponse",
      },
    },
  },
};
