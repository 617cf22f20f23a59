import type { QuestionLintText } from "../question-lint-text.ts";

export const questionLint: QuestionLintText = {
  topics: {
    family: {
      name: "Famille",
      reason: "Le couple, les enfants et leur garde ne disent rien du travail ; les évoquer expose à une plainte pour discrimination.",
      instead: "Le poste suppose [ces horaires]. Pouvez-vous les assurer ?",
    },
    pregnancy: {
      name: "Grossesse",
      reason: "Il est interdit d’interroger sur une grossesse ou un projet d’enfant, et la candidate a le droit de se taire.",
      instead: null,
    },
    health: {
      name: "Santé",
      reason: "La santé et le handicap relèvent du médecin du travail, et seulement pour le poste.",
      instead: "Voici ce que le poste demande. Pouvez-vous le faire, et faut-il un aménagement ?",
    },
    age: {
      name: "Âge",
      reason: "L’âge ne doit pas décider ; une année de naissance ou un projet de retraite revient à le demander.",
      instead: null,
    },
    origin: {
      name: "Origine",
      reason: "La nationalité, le lieu de naissance, l’accent et la langue maternelle renvoient à l’origine.",
      instead: "Avez-vous le droit de travailler dans ce pays ? Quel est votre niveau dans les langues du poste ?",
    },
    religion: {
      name: "Religion",
      reason: "La foi et ses fêtes sont privées.",
      instead: "Le poste suppose [ces jours]. Pouvez-vous les assurer ?",
    },
    politics: {
      name: "Politique",
      reason: "Les opinions et le vote sont privés.",
      instead: "Comment répondriez-vous à un commentaire politique agressif sous l’une de nos publications ?",
    },
    union: {
      name: "Syndicat",
      reason: "L’adhésion et la grève sont protégées ; la question est illégale en France.",
      instead: null,
    },
    orientation: {
      name: "Orientation sexuelle et genre",
      reason: "Rien dans le travail n’en dépend.",
      instead: null,
    },
    private: {
      name: "Comptes privés",
      reason: "Les comptes privés et les mots de passe sont hors limites ; la vie privée est protégée.",
      instead: "Souhaitez-vous nous montrer une réalisation publique ou professionnelle ?",
    },
    record: {
      name: "Casier judiciaire",
      reason: "Seuls quelques métiers autorisent cette question, et celui-ci en fait rarement partie.",
      instead: null,
    },
    money: {
      name: "Dettes et logement",
      reason: "L’argent privé ne dit rien de la gestion d’un budget.",
      instead: "Quels budgets avez-vous gérés au travail ?",
    },
    pay: {
      name: "Salaire passé",
      reason: "De plus en plus de lois interdisent de demander le salaire précédent.",
      instead: "Notre fourchette est [de–à]. Vous convient-elle ?",
    },
    looks: {
      name: "Apparence",
      reason: "La taille, le poids et l’apparence ne doivent pas décider.",
      instead: null,
    },
  },
  warning: ({ name, reason, instead }) => `! ${name} : ${reason}${instead === null ? "" : ` Demandez plutôt : « ${instead} »`}`,
};
