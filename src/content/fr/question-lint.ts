import type { QuestionLintText } from "../question-lint-text.ts";

const LEAVE_OUT = "Renoncez-y : rien dans le poste n’en dépend.";

export const questionLint: QuestionLintText = {
  grounds: {
    family: {
      name: "Famille",
      reason:
        "Le couple, les enfants et les proches à charge ne disent rien du travail ; les évoquer expose à une plainte pour discrimination.",
      instead: "Demandez plutôt : « Le poste suppose [ces horaires]. Pouvez-vous les assurer ? »",
    },
    pregnancy: {
      name: "Grossesse",
      reason: "Il est interdit d’interroger sur une grossesse ou un projet d’enfant, et la candidate a le droit de se taire.",
      instead: LEAVE_OUT,
    },
    health: {
      name: "Santé",
      reason: "La santé, le handicap, l’autonomie et le tabac relèvent du médecin du travail, et seulement pour le poste.",
      instead: "Demandez plutôt : « Voici ce que le poste demande. Pouvez-vous le faire, et faut-il un aménagement ? »",
    },
    genetics: {
      name: "Caractéristiques génétiques",
      reason: "Les maladies de la famille et les tests génétiques sont ce qu’il y a de plus intime.",
      instead: LEAVE_OUT,
    },
    age: {
      name: "Âge",
      reason: "L’âge ne doit pas décider ; une année de bac ou un projet de retraite revient à le demander.",
      instead: "Demandez plutôt : « Quelles plateformes avez-vous apprises récemment, et comment ? »",
    },
    origin: {
      name: "Origine",
      reason: "La nationalité, le lieu de naissance, la couleur de peau, l’accent et la langue de la maison renvoient à l’origine.",
      instead: "Demandez plutôt : « Avez-vous le droit de travailler dans ce pays ? Écrivez-vous bien les langues du poste ? »",
    },
    name: {
      name: "Nom",
      reason: "Un ancien nom ou l’origine d’un nom renvoie à l’origine et au mariage.",
      instead: "Demandez plutôt : « Comment souhaitez-vous que nous vous appelions ? »",
    },
    religion: {
      name: "Religion",
      reason: "La foi et ses fêtes sont privées.",
      instead: "Demandez plutôt : « Le poste suppose [ces jours]. Pouvez-vous les assurer ? »",
    },
    politics: {
      name: "Politique",
      reason: "Les opinions et le vote sont privés.",
      instead: "Demandez plutôt : « Comment répondriez-vous à un commentaire politique agressif sous l’une de nos publications ? »",
    },
    office: {
      name: "Mandat électif",
      reason: "Exercer ou briguer un mandat ne doit pas desservir un candidat.",
      instead: "Demandez plutôt : « Le poste suppose [ces horaires]. Pouvez-vous les assurer ? »",
    },
    union: {
      name: "Syndicat",
      reason: "L’adhésion, l’activité syndicale ou mutualiste et la grève sont protégées ; la question est illégale en France.",
      instead: LEAVE_OUT,
    },
    sex: {
      name: "Sexe",
      reason: "Être un homme ou une femme ne doit pas compter, pas plus que ce que l’on prête aux uns ou aux autres.",
      instead: "Demandez plutôt : « Comment avez-vous mené une équipe qui n’était pas d’accord avec vous ? »",
    },
    orientation: {
      name: "Orientation sexuelle et identité de genre",
      reason: "Rien dans le travail n’en dépend.",
      instead: LEAVE_OUT,
    },
    lifestyle: {
      name: "Mœurs et vie privée",
      reason: "Le temps libre et les sentiments ne regardent pas l’employeur.",
      instead: LEAVE_OUT,
    },
    looks: {
      name: "Apparence",
      reason: "La taille, le poids, la coiffure et la photo ne doivent pas décider.",
      instead: "Demandez plutôt : « Le poste suppose de passer à l’écran. Est-ce que cela vous plairait ? »",
    },
    residence: {
      name: "Domicile et trajet",
      reason: "Le lieu de résidence est un motif protégé ; avec qui l’on vit est privé.",
      instead: "Demandez plutôt : « Nous travaillons sur place [trois jours par semaine, de 9 h à 17 h]. Pouvez-vous y être ? »",
    },
    money: {
      name: "Argent et logement",
      reason:
        "Les dettes, le logement et les aides ne disent rien de la gestion d’un budget ; la vulnérabilité économique est un motif protégé.",
      instead: "Demandez plutôt : « Quels budgets avez-vous gérés au travail ? »",
    },
    bank: {
      name: "Domiciliation bancaire",
      reason: "La banque d’un candidat ne doit pas décider, et ne sert qu’au premier salaire.",
      instead: "Attendez l’embauche pour la demander.",
    },
    record: {
      name: "Casier judiciaire",
      reason: "Seuls quelques métiers autorisent cette question, et celui-ci en fait rarement partie.",
      instead: "Renoncez-y, ou vérifiez après l’offre si une loi l’exige.",
    },
    military: {
      name: "Service militaire",
      reason: "Le service, le grade et la réserve sont protégés dans bien des pays.",
      instead: "Demandez plutôt : « Quelles compétences de vos emplois passés vous serviraient ici ? »",
    },
    clubs: {
      name: "Associations et clubs",
      reason: "Une adhésion peut révéler la foi, l’origine ou les opinions.",
      instead: "Demandez plutôt : « Quels réseaux professionnels vous aident dans votre métier ? »",
    },
    whistle: {
      name: "Plaintes et alertes",
      reason: "Qui a lancé une alerte ou défendu ses droits est protégé et n’a pas à en répondre.",
      instead: LEAVE_OUT,
    },
    pay: {
      name: "Salaire passé",
      reason: "De plus en plus de lois interdisent de demander le salaire actuel ou précédent.",
      instead: "Demandez plutôt : « Notre fourchette est [de–à]. Vous convient-elle ? »",
    },
    private: {
      name: "Comptes privés",
      reason: "Les comptes privés et les mots de passe ne nous regardent pas ; la vie privée est protégée.",
      instead: "Demandez plutôt : « Souhaitez-vous nous montrer une réalisation publique ou professionnelle ? »",
    },
    transport: {
      name: "Voiture et permis",
      reason: "Si le poste fait conduire, dites-le et demandez-le à tous ; sinon, une voiture dit seulement qui en a les moyens.",
      instead: "Demandez plutôt : « Le poste vous mène dans [trois boutiques le même jour]. Pouvez-vous vous y rendre ? »",
    },
  },
  warning: ({ name, reason, instead }, id) => `! ${name} : ${reason} ${instead} (Pour la garder malgré tout : ${id})`,
  matterOfTheJob: ({ name, reason, instead }, id) =>
    `? ${name}, affaire de poste : ${reason} ${instead} (Pour la garder malgré tout : ${id})`,
};
