import type { SamplesText } from "../content.ts";

export const samples: SamplesText = {
  candidates: ["Exemple – Maya Lind", "Exemple – Tom Okafor", "Exemple – Inès Roux"],
  details: [
    {
      stage: 3,
      contact: "maya.lind@example.com",
      portfolio: "example.com/maya/portfolio",
      blog: "example.com/maya/blog",
      profiles: "LinkedIn, Instagram : @maya.example",
      note: "Disponible dès le mois prochain. A apporté un calendrier éditorial sans qu’on le lui demande.",
    },
    {
      stage: 2,
      contact: "tom.okafor@example.com",
      portfolio: "example.com/tom",
      blog: "example.com/tom/notes",
      profiles: "LinkedIn : tom-okafor-example",
      note: "À l’aise avec les chiffres ; a mené des campagnes payantes pour une boutique.",
    },
    {
      stage: 2,
      contact: "ines.roux@example.com",
      portfolio: "example.com/ines/films",
      blog: "example.com/ines/journal",
      profiles: "YouTube : @ines.example",
      note: "Chaleureuse avec les clients. Aurait besoin d’aide pour les budgets.",
    },
  ],
  interviewers: ["Exemple – Recruteur 1", "Exemple – Recruteur 2"],
  reasons: [
    [
      "Raison d’exemple : a changé un commentaire furieux en vente, chiffres à l’appui.",
      "Raison d’exemple : planifie bien et écrit avec notre voix.",
    ],
    [
      "Raison d’exemple : sait ce que coûte une publicité et ce qu’elle rapporte.",
      "Raison d’exemple : j’aimerais d’abord voir comment il répond aux clients.",
    ],
    ["Raison d’exemple : n’a pas su dire quelles publications avaient marché.", "Raison d’exemple : les meilleures histoires des trois."],
  ],
  note: "Note d’exemple, inventée pour essayer le kit.",
};
