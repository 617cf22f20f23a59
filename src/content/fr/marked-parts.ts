import type { MarkedPartsText } from "../marked-parts-text.ts";

export const markedParts: MarkedPartsText = {
  reasons: "Les raisons tiennent-elles ?",
  parts: {
    reasons: {
      title: "Les raisons du plan",
      task: "Dépenser le budget d’un mois pour les réseaux sociaux : à quoi sert chaque montant et comment on verra qu’il fait son effet.",
      logged: "Exercice de budget",
      practice: {
        lines: [
          { line: "ads", item: "Publicités Instagram", amount: 400, purpose: "Toucher plus de monde" },
          { line: "creative", item: "Photographe, une demi-journée", amount: 180, purpose: "Nouvelles photos, les nôtres datent de 2021" },
          { line: "tools", item: "Outil de programmation", amount: 70, purpose: "Préparer les publications à l’avance" },
        ],
        reference: { reasons: 2 },
        why: "Niveau 2. « Toucher plus de monde » irait à n’importe quelle entreprise, et c’est la raison du plus gros montant. Celle du photographe se tient, mais une bonne ligne ne fait pas un niveau 3 : là, chaque gros montant a la sienne. Aucun chiffre à suivre, aucun de nos objectifs.",
      },
    },
    post: {
      title: "La publication",
      task: "Une publication pour nous, dans notre ton.",
      logged: "Mise en situation : une publication pour nous",
      practice: {
        text: "📣 GRANDE NOUVELLE ! 📣 Nous sommes super heureux de vous annoncer que dès le mois prochain, notre boutique sera ouverte le samedi de 9 h à 12 h ! Venez découvrir nos produits incroyables ! Ne ratez pas ça ! #samedi #shopping #commercelocal #weekend #incroyable",
        reference: { B4: 1, C5: 2 },
        why: "Voix de la marque 1 : n’importe quel magasin aurait pu la publier, rien de nos trois adjectifs ne s’y entend. Rédaction 2 : les faits y sont, sans faute, mais l’accroche crie, « incroyable » ne dit rien et personne n’apprend pourquoi se lever un samedi. Être aimable, ce n’est pas encore avoir un ton : notez ce qui est écrit.",
      },
    },
    picture: {
      title: "L’idée d’image",
      task: "Ce que montre la photo, le dessin ou la vidéo, et pourquoi. C’était facultatif.",
      logged: "Mise en situation : idée d’image",
      practice: {
        text: "Une photo de notre devanture au soleil du matin, porte ouverte, Mme K. qui sort le panneau. Carrée pour le fil, recadrée en hauteur pour la story. Les gens reconnaissent la rue et savent aussitôt que c’est nous.",
        reference: { C4: 4 },
        why: "Niveau 4. Une image claire qui dit la nouvelle sans un mot, pensée pour deux formats, avec une raison. Au niveau 5, on lirait aussi l’effet attendu ou ce qui a été écarté. Ne notez pas sa beauté : personne ne l’a vue.",
      },
    },
    reply: {
      title: "La réponse",
      task: "Une réponse publique à un client mécontent.",
      logged: "Mise en situation : une réponse à un client mécontent",
      practice: {
        text: "Bonjour, nous sommes désolés de l’apprendre. Merci de nous communiquer votre numéro de commande en message privé afin que nous puissions étudier votre dossier. Cordialement, le service client",
        reference: { B3: 2 },
        why: "Niveau 2. Poli, mais c’est justement ce dont le client se plaint : pas un mot sur ses deux messages, rien sur la fête de demain, et c’est à lui de tout refaire. Demander le numéro en privé est juste ; au niveau 3, on verrait aussi que le message a été lu.",
      },
    },
  },
  anchors: {
    B3: [
      "Accuse le client, discute ou esquive ce qui s’est passé.",
      "Poli mais tout fait ; la réponse irait à n’importe quelle plainte.",
      "S’excuse de ce qui est vraiment arrivé et propose une suite.",
      "Chaleureux et net : prend l’échéance au sérieux, dit qui fait quoi et quand, sort les détails de la place publique.",
      "Tout cela, en peu de mots et dans notre ton : qui lit la réponse a plus envie d’acheter chez nous qu’avant.",
    ],
    B4: [
      "Pourrait être de n’importe qui, ou emploie ce que nous ne disons jamais.",
      "Nos adjectifs sont cités, on ne les entend pas.",
      "Nous ressemble par endroits ; glisse vers les formules toutes faites.",
      "Nous ressemble d’un bout à l’autre et convient au canal.",
      "On la prendrait pour notre meilleure publication : notre ton, et une chose que nous seuls pouvions dire.",
    ],
    C4: [
      "Pas d’image, ou une image qui dit autre chose que le texte.",
      "Une image de banque : elle irait à toute entreprise.",
      "Une image à nous, juste et faisable.",
      "Elle dit la nouvelle à elle seule et elle est pensée pour le format.",
      "Tout cela, avec l’effet attendu, ou pourquoi celle-ci plutôt qu’une autre.",
    ],
    C5: [
      "Des fautes, ou pas de message : personne ne saurait quoi faire.",
      "Correct mais plat ; la nouvelle est noyée ou criée.",
      "Clair : une première ligne qui arrête, les faits, une chose à faire.",
      "Vif et précis ; chaque mot sert, la longueur convient au canal.",
      "Une ligne qu’on lirait à voix haute ; surprenante et claire, rien à retirer.",
    ],
  },
  shownBy: {
    B3: "Mise en situation : réponse",
    B4: "Mise en situation : publication",
    C4: "Mise en situation : image",
    C5: "Mise en situation : publication",
    C6: "Exercice de budget",
  },
};
