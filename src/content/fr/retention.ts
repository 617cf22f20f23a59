import type { PostLine } from "../job-post-text.ts";
import { heading, items, missing, text } from "../post-lines.ts";
import type { DueFacts, RetentionMessages, RetentionText } from "../retention-text.ts";

const months = (n: number): string => `${n} mois`;

export const retention: RetentionText = {
  countries: {
    france: {
      name: "France",
      retention:
        "France : 3 mois après un refus, jusqu’à 24 mois après le dernier contact avec l’accord de la personne (CNIL, guide du recrutement, 2023 ; RGPD, article 5).",
      needed:
        "une action pour discrimination reste possible pendant cinq ans (Code du travail, L1134-5). Le guide de la CNIL vous permet de garder ce qu’il faut pour vous défendre dans une archive à accès restreint, hors de ce classeur : exportez d’abord ce qui doit s’y trouver.",
    },
    unitedKingdom: {
      name: "Royaume-Uni",
      retention:
        "Royaume-Uni : environ 6 mois après un refus, car une action devant le tribunal du travail est possible pendant trois mois, prolongeables (Equality Act 2010, section 123 ; UK GDPR, article 5 : pas plus longtemps que nécessaire).",
      needed:
        "une action est possible pendant trois mois après le refus, davantage en cas de conciliation (Equality Act 2010, section 123).",
    },
    unitedStates: {
      name: "États-Unis",
      retention:
        "États-Unis : un employeur de 15 personnes ou plus garde les dossiers de candidature au moins 1 an, et jusqu’à la fin d’une procédure (29 CFR 1602.14). Un État peut exiger davantage.",
      needed: "un employeur de 15 personnes ou plus doit garder les dossiers de candidature au moins un an (29 CFR 1602.14).",
    },
  },
  elsewhere: (kept) =>
    kept === null
      ? "La fiche de poste n’indique ni un pays que le kit connaît, ni un nombre de mois. Vérifiez votre propre loi, puis remplissez l’un des deux."
      : `${months(kept)} après un refus, comme l’indique votre fiche de poste. Vérifiez que votre propre loi le permet.`,
  notice: {
    sheet: "Information des candidats",
    lines: ({ title, country, months: kept }) => {
      const isFrance = country === "france";
      const isEurope = isFrance || country === "unitedKingdom";
      const length = (): PostLine =>
        kept === null
          ? missing(
              "Dites combien de temps vous gardez les données après un refus, et vérifiez votre propre loi. La fiche de poste a une ligne pour cela.",
            )
          : text(
              `Si nous ne vous embauchons pas, nous supprimons vos données ${months(kept)} après notre réponse${isFrance ? " ; avec votre accord, nous les gardons plus longtemps, au plus 24 mois après notre dernier contact (CNIL, 2023)" : ""}.`,
            );
      return [
        { kind: "title", text: `Information des candidats : ${title}` },
        text("Ce que nous faisons des informations que vous nous confiez en postulant."),
        missing("Votre entreprise, son adresse, et à qui écrire au sujet des données personnelles"),
        heading("Comment nous choisissons"),
        ...items([
          "Nous posons à chaque personne les mêmes questions sur le poste et notons ce que nous avons entendu.",
          "Un court exercice sur papier est possible : comment vous dépenseriez le budget d’un mois. Si vous nous montrez vos travaux, nous les regardons.",
          "Chaque réponse est notée de 1 à 5 selon des niveaux écrits à l’avance.",
          "Un logiciel ne fait qu’additionner ces notes. Une personne décide et écrit pourquoi ; aucune décision n’est automatisée.",
        ]),
        ...(isFrance
          ? [
              text(
                "Nous ne demandons que ce qui sert à apprécier votre capacité à occuper le poste (Code du travail, L1221-6). Vous êtes informé à l’avance des méthodes utilisées, qui sont pertinentes au regard de ce but (L1221-8) ; rien n’est recueilli sur vous par un moyen que vous ignorez (L1221-9). Aucun choix ne peut reposer sur ce que la loi protège (L1132-1).",
              ),
            ]
          : [
              text(
                "Rien de ce qui dit qui vous êtes plutôt que ce que vous savez faire ne joue de rôle : âge, origine, famille, santé, convictions et ainsi de suite. Merci de ne pas joindre de photo ni ces informations.",
              ),
            ]),
        heading("Ce que nous gardons, et qui le voit"),
        text(
          "Votre nom, vos coordonnées, ce que vous nous envoyez, nos notes et commentaires. Les voient les personnes qui vous reçoivent et celle qui décide. Le tout se trouve dans une de nos feuilles de calcul chez Google ; personne d’autre ne le reçoit.",
        ),
        ...(isEurope
          ? [
              text(
                "Nous les utilisons pour décider de votre candidature, à votre demande et dans notre intérêt légitime (RGPD, article 6, 1 b et f).",
              ),
            ]
          : []),
        heading("Combien de temps"),
        length(),
        ...(isFrance
          ? [
              text(
                "Ce qu’il nous faudrait si l’on nous reprochait une discrimination peut rester dans une archive à accès restreint pendant cinq ans au plus (Code du travail, L1134-5) ; personne ne s’en sert pour autre chose.",
              ),
            ]
          : []),
        ...(country === "unitedStates" ? [text("Les dossiers de candidature sont gardés au moins un an (29 CFR 1602.14).")] : []),
        heading("Vos droits"),
        ...(isEurope
          ? items([
              "Vous pouvez demander à voir tout ce que nous avons sur vous, nos commentaires compris, et en recevoir une copie (RGPD, articles 13 à 15).",
              "Vous pouvez le faire corriger, le faire effacer (article 17) ou vous opposer à son utilisation.",
              "Aucune décision à votre sujet n’est prise par une machine seule (article 22).",
              isFrance
                ? "Vous pouvez adresser une réclamation à la CNIL (cnil.fr)."
                : "Vous pouvez adresser une réclamation à l’Information Commissioner’s Office (ico.org.uk).",
            ])
          : [
              text(
                "Vous pouvez demander à voir ce que nous avons écrit sur vous, faire corriger des erreurs et nous demander d’effacer vos données.",
              ),
              missing("Vérifiez votre propre loi, et ajoutez les droits et l’autorité qu’elle prévoit"),
            ]),
        text(
          "Un handicap rend utile un autre moment, un autre lieu ou une autre forme ? Dites-le-nous : cela ne joue aucun rôle dans la notation.",
        ),
      ];
    },
  },
};

const list = (title: string, lines: readonly string[]): string[] => {
  const shown = lines.slice(0, 12);
  const more = lines.length - shown.length;
  return lines.length === 0
    ? []
    : [[title, ...shown.map((line) => `• ${line}`), ...(more > 0 ? [`… et ${more} autre${more > 1 ? "s" : ""}`] : [])].join("\n")];
};

export const retentionMessages: RetentionMessages = {
  title: "Données à effacer",
  due: ({ due, tooLong, later, proposed, undated, unreadable, source, canWrite }: DueFacts) =>
    [
      ...list("C’est le moment. Choisissez Candidats ▸ Effacer un candidat… pour :", due),
      ...list("Gardé plus longtemps que permis, sauf si vous changez la date :", tooLong),
      ...list("Plus tard :", later),
      ...list("Non retenus ou désistés, sans date ; le kit propose :", proposed),
      ...list("Non retenus ou désistés, sans date à proposer :", undated),
      ...list("La date est illisible ; saisissez-la ainsi : 2027-05-31 :", unreadable),
      source,
      ...(proposed.length === 0
        ? []
        : [
            canWrite
              ? "Écrire maintenant les dates proposées dans la colonne « À garder jusqu’au » ?"
              : "Candidats n’a pas de colonne intitulée « À garder jusqu’au ». Ajoutez-en une, et le kit pourra y écrire les dates.",
          ]),
    ].join("\n\n"),
  nobody: "Personne n’a encore été refusé ni ne s’est désisté, et aucune date de conservation n’est fixée. Il n’y a rien à effacer.",
  written: (people) =>
    people === 1
      ? "1 date figure maintenant dans Candidats. Vous pouvez l’y changer."
      : `${people} dates figurent maintenant dans Candidats. Vous pouvez les y changer.`,
  tooEarly: (day, why) => `Jusqu’au ${day}, ce dossier peut encore servir : ${why}`,
  hired:
    "Cette personne a été embauchée. Ce que vous devez garder sur un salarié relève du dossier du personnel : vérifiez d’abord qu’il s’y trouve.",
  noticeWritten: (sheet, count) =>
    `Le texte se trouve sur la feuille « ${sheet} ». Joignez-le à l’annonce et à l’invitation ; changez ce que vous voulez.${count === 0 ? "" : ` ${count} ligne${count > 1 ? "s" : ""} jaune${count > 1 ? "s" : ""} indique${count > 1 ? "nt" : ""} entre crochets ce qu’il faut ajouter.`}`,
};
