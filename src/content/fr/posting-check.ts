import type { PostingCheckText } from "../posting-check-text.ts";

export const postingCheck: PostingCheckText = {
  findings: {
    "young-team": { reason: "éloigne les plus âgés", instead: "une équipe qui essaie et décide vite" },
    "age-limit": { reason: "fixe un âge, ce que presque aucun poste ne permet", instead: "l’expérience que le poste demande" },
    "digital-native": { reason: "veut dire « jeunes seulement »", instead: "à l’aise sur les plateformes que nous utilisons" },
    "recent-graduate": { reason: "écarte tous les autres âges", instead: "premier emploi possible, formation assurée" },
    "experience-limit": { reason: "écarte les plus âgés", instead: "au moins un an d’expérience ; salaire de [de–à]" },
    "native-speaker": { reason: "demande une origine, pas une compétence", instead: "un français écrit sans faute" },
    nationality: { reason: "choisit selon l’origine", instead: "le droit de travailler ici, ou notre aide pour l’obtenir" },
    "family-free": {
      reason: "écarte les parents et les aidants",
      instead: "du travail en soirée les jours de lancement, annoncé un mois avant",
    },
    gender: { reason: "ne s’adresse qu’à un sexe", instead: "la même phrase avec « vous » ou « la personne »" },
    health: { reason: "écarte les personnes malades ou handicapées", instead: "ce que le poste demande, comme porter une caméra de 5 kg" },
    looks: { reason: "choisit selon l’apparence", instead: "à l’aise devant la caméra" },
    religion: { reason: "choisit selon la foi", instead: "le respect de toutes les convictions" },
    residence: { reason: "choisit selon l’adresse, motif protégé", instead: "au bureau [ces jours-là]" },
    car: {
      reason: "choisit selon les moyens, sauf si le poste fait conduire",
      instead: "capable de passer dans [trois boutiques le même jour]",
    },
    record: { reason: "demande ce que peu de postes permettent de demander", instead: "rien ; supprimez-le" },
    union: { reason: "écarte des syndiqués, qui sont protégés", instead: "rien ; supprimez-le" },
    "private-account": { reason: "demande ce qui est privé", instead: "une ou deux réalisations publiques" },
  },
  sentence: (wording, { reason, instead }) => `« ${wording} » ${reason}. Écrivez plutôt : ${instead}.`,
  more: (count) =>
    count === 1 ? " Une autre formule est signalée dans l’offre." : ` ${count} autres formules sont signalées dans l’offre.`,
};
