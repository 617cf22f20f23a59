import type { TopicPatterns } from "./question-topics.ts";

/** What the French Labour Code and the Défenseur des droits keep out of an interview, in the words people ask it in, formal or not. */
export const frenchTopics: TopicPatterns = {
  reorder: [
    [/\bvous (etes|\w+ez)\b(?!-)/g, "$1-vous"],
    [/\btu (es|as|vas|veux|viens|bois|suis|prends|crois|\w+es)\b(?!-)/g, "$1-tu"],
  ],
  harmless: [
    /\bfamilles? (de formats?|professionnelles?|de metiers)\b|\bune famille de\b/g,
    /\bparti[- ]pris\b/g,
    /\bgouvernement des (donnees|contenus)\b/g,
    /\bfamilles? de (produits?|marques?|mots|polices?|contenus?|sites)\b/g,
    /\bsante (de (la |votre |notre )?(marque|entreprise|page|communaute)|financiere|numerique)\b/g,
    /\b(produits?|marques?|secteur|clients?|contenus?|campagnes?|sites?|entreprises?) (de |de la |en )?(sante|grossesse|maternite)\b/g,
    /\benceintes? (connectee|acoustique|bluetooth|sportive|sonore|portable)s?\b|\bl'enceinte (de|du|des)\b/g,
    /\b(personnes?|publics?|clients?|clientes?|utilisat\w+|internautes?|gens|abonnes?|visiteurs?) (en situation de handicap|handicapee?s?|malades?|malvoyante?s?|porteu\w+ d'un handicap)\b/g,
    /\bl'?age d'or\b|\bmoyen[- ]age\b|\btranches? d'age\b|\bclasses? d'age\b/g,
    /\bsyndicats? (d'initiative|de copropriete|mixte)\b/g,
    /\bdettes? (techniques?|de contenu|editoriale)\b|\bcredits? (photos?|d'impot)\b/g,
    /\b(bonne|mauvaise) foi\b|\bactes? de foi\b/g,
    /\borigines? (de (la |notre |votre )?(marque|produits?|entreprise|ingredients))\b/g,
  ],
  topics: {
    family: [
      /\b(etes[- ]vous|vous etes|es[- ]tu|tu es|vous etiez) (encore |toujours |deja |actuellement )?(marie|mariee|celibataire|divorcee?|fiancee?|pacsee?|veuf|veuve|en couple|separee?|(un |une )?(mere|pere|maman|papa|parent))\b/,
      /\b(devenir|etre) (mere|maman|pere|papa|parents?)\b|\bstatut (marital|matrimonial|familial)\b|\bsituation (familiale|matrimoniale|maritale|de famille)\b|\betat civil\b|\bnom de jeune fille\b|\bvie de famille\b/,
      /\b(votre|ton|ta) (mari|femme|epouse?|epoux|conjointe?|compagne|compagnon|petite? amie?|copain|copine|fiancee?|famille|enfant|fils|fille|bebe)\b(?! de (produits?|marques?))/,
      /\b(vos|tes) (jeunes )?(enfants?|gosses|filles|fils|gamins)\b/,
      /\bque f(ont|aisaient) (vos|tes) parents\b|\b(vos|tes) parents\b.{0,20}\b(font|vivent|travaillent|viennent)\b/,
      /\b(avez|voulez|souhaitez|desirez|comptez|attendez|aurez|envisagez|prevoyez|pensez|as|veux|souhaites|comptes|envisages|vous avez|vous voulez)([- ]|vous|tu|d'|avoir|de|a|fonder|une?|des|autres?|deja|bientot|encore|jeunes|petits)* (enfants?|bebes?|famille)\b/,
      /\bcombien d'enfants\b.{0,12}(vous|tu)\b|\bfonder une famille\b|\bvous marier\b|\bte marier\b/,
      /\b(mode de garde|faire garder|garder? (de |d')?(vos|tes) enfants|garde d'enfants)\b|\bqui (garde|gardera|s'occupe|s'occupera)\b.{0,15}\benfants\b/,
      /\b(vivez[- ]vous|vis[- ]tu|vous vivez) (seule?|en couple|maritalement|chez (vos|tes) parents)\b/,
      /^\W*(des |avez )?(enfants|mariee?|mariee?s|famille)\W*$/,
    ],
    pregnancy: [
      /\b(etes|es|etiez|serez|seriez|tomber|tombez|tombiez|femmes?)[- ]?(vous|tu)?( deja| actuellement| bientot| peut-etre)? ?enceinte\b/,
      /\bgrossesses?\b|\bconges? (de )?(maternite|paternite|parental)\b|\bdesir d'enfant\b/,
      /\b(attendez|attends)[- ](vous|tu) (un|une) (enfant|bebe|heureux)\b|\b(prenez|prends)[- ](vous|tu) la pilule\b|\b(votre|ta) contraception\b|\bfausse couche\b/,
    ],
    health: [
      /\b(votre|ton|ta) (etat de )?sante\b|\betat de sante\b|\bproblemes? de sante\b|\bantecedents medicaux\b/,
      /\b(etes[- ]vous|vous etes|es[- ]tu|tu es) (souvent |deja |actuellement |parfois )?(malade|handicapee?|depressi(f|ve)|en bonne sante|fumeur|fumeuse|alcoolique|vaccinee?|en situation de handicap|reconnue? (travailleur )?handicap\w*|allergique)\b/,
      /\b(avez|as)[- ](vous|tu)( (deja|eu|souffert|fait|ete|une?|des|de|la|le|reconnue?|connu))*( d'une?)? (handicaps?|maladies?|rqth|allergies?|depressions?|burn-?outs?|hospitalisee?|operee?|diabete|cancer)\b/,
      /\b(souffrez|souffres)[- ](vous|tu)\b|\brqth\b|\btravailleur handicape\b/,
      /\b(arrets?|conges?) (de travail |pour |de )?maladie\b|\barrets? de travail\b|\babsente? pour maladie\b|\bcombien de jours\b.{0,25}\bmalad/,
      /\b(prenez|prends|suivez|suis)[- ](vous|tu) (un |une |des )?(medicaments?|traitement|therapie)\b|\b(votre|ton) (medecin|traitement)\b/,
      /\b(fumez|fumes)[- ](vous|tu)\b|\b(buvez|bois)[- ](vous|tu)( de l'alcool| beaucoup| souvent)?\s*(\?|$)/,
      /^\W*(sante|handicap|maladies?)\W*$/,
    ],
    age: [
      /\bquel age\b.{0,4}(avez|as|aviez)\b|\b(avez|as)[- ](vous|tu) quel age\b|\b(votre|ton) age\b|\b(votre|ta) (date|annee) de naissance\b|\bdate de naissance\b/,
      /\b(quand|en quelle annee|quelle annee)\b.{0,8}(etes|es)[- ](vous|tu) nee?\b|\bnee? en quelle annee\b/,
      /\b(quand|a quel age)\b.{0,25}\bretraite\b|\b(votre|ta) (depart (a|en) la )?retraite\b/,
      /\btrop (jeune|vieux|vieille|agee?) pour\b|\b(votre|ta) generation\b|\b(avez|as)[- ](vous|tu) (plus|moins) de \d\d ans\b/,
      /^\W*age\W*$/,
    ],
    origin: [
      /\b(votre|ta|vos|tes) (nationalite|origines?( ethniques?)?|pays d'origine|race|ethnie|couleur de peau|langue maternelle|accent|lieu de naissance|racines)\b/,
      /\bd'ou (venez|viens|etes|es)[- ](vous|tu)\b|\b(venez|viens)[- ](vous|tu) d'ou\b|\bde quel pays\b.{0,8}\b(vous|tu)\b|\bde nationalite\b|\bd'ou vient (votre|ton) (nom|prenom|accent|famille)\b|\bd'ou viennent (vos|tes) (parents|grands-parents|ancetres)\b/,
      /\b(etes|es)[- ](vous|tu) (bien |vraiment )?(d'origine|originaire|francaise?|etrangere?|immigree?|naturalisee?|africaine?|arabe|maghrebine?)\b/,
      /\bou (etes|es)[- ](vous|tu) nee?\b|\bnee? (a l'etranger|en france)\b|\b(titre|carte) de sejour\b|\b(quelle|de quelle) (nationalite|origine)\b.{0,12}(vous|tu)\b/,
      /^\W*(nationalite|origine|origines|origine ethnique)\W*$/,
    ],
    religion: [
      /\b(votre|ta|vos|tes) (religion|foi|croyances?|confession|pratiques? religieuses?|convictions? religieuses?)\b/,
      /\bquelle religion\b|\b(pratiquez|pratiques|suivez|suis)[- ](vous|tu) une religion\b|\b(etes|es)[- ](vous|tu) (croyante?|pratiquante?|catholique|musulmane?|juif|juive|chretien\w*|protestante?|bouddhiste|athee|religieu(x|se)|baptisee?)\b/,
      /\b(portez|portes)[- ](vous|tu) (le |un |une )?(voile|foulard|kippa|turban)\b|\b(faites|fais|pratiquez|respectez)[- ](vous|tu) (le |la )?(ramadan|careme|priere|shabbat)\b/,
      /\b(allez|vas)[- ](vous|tu) (a )?(la messe|l'eglise|la mosquee|la synagogue)\b|\b(croyez|crois)[- ](vous|tu) en dieu\b|\b(mangez|manges)[- ](vous|tu) (halal|casher|du porc)\b|\b(quelles )?fetes religieuses\b.{0,15}(vous|tu)\b/,
      /^\W*religion\W*$/,
    ],
    politics: [
      /\bpour qui\b.{0,15}\b(vot\w+)\b|\b(votez|votes)[- ](vous|tu)\b|\b(avez|as)[- ](vous|tu) vote\b(?! (un|une|le|la|des|les|pour (un|une|le|la)) )/,
      /\b(vos|tes|votre|ton) (opinions? politiques?|idees politiques|convictions? politiques?|engagement politique|parti( politique)?|bord politique|couleur politique)\b/,
      /\b(etes|es)[- ](vous|tu) (plutot )?((de|a) (gauche|droite)(?! (sur|de|du|dans))|engagee? (politiquement|en politique)|membre d'un parti|adherente? (d'|a )un parti|encartee?|politisee?)\b/,
      /\b(appartenez|adherez|militez|appartiens|milites)[- ](vous|tu)\b.{0,15}\b(parti|politique)\b|\b(pensez|penses)[- ](vous|tu) (du (president|gouvernement|premier ministre)|des elections)\b/,
      /^\W*politique\W*$/,
    ],
    union: [
      /\bsyndiquee?s?\b|\b(appartenance|activites?|engagement|mandat|etiquette|deleguee?|representante?)s? syndical\w*|\bsyndicalistes?\b/,
      /\b(adherez|appartenez|adheres|adherente?|membre|adhere|appartenu|rejoindre|rejoint|inscrite?)\b.{0,20}\bsyndicats?\b|\b(votre|ton) syndicat\b/,
      /\b(fait|faites|feriez|participe|fais|faire)\b.{0,12}\b(la )?greves?\b/,
    ],
    orientation: [
      /\borientation sexuelle\b|\bpreferences? sexuelles?\b|\bidentite de genre\b|\bvie sexuelle\b/,
      /\b(etes|es)[- ](vous|tu) (homosexuel\w*|heterosexuel\w*|hetero|homo|gay|lesbienne|bisexuel\w*|trans|transgenre|non[- ]binaire|queer)\b/,
      /\b(etes|es)[- ](vous|tu) (un homme|une femme)( ou |\s*(\?|$))|\battiree?\b.{0,10}\bpar les (hommes|femmes)\b/,
    ],
    private: [
      /\b(vos|votre|tes|ton) (mots? de passe|identifiants?|codes? d'acces)\b(?! (clients?|equipe))/,
      /\b(donn|communiqu|transmett|montr|envoy|fourni)\w*[- ](nous|moi)\b.{0,30}\b(mots? de passe|identifiants)\b/,
      /\b(vos|votre|tes|ton) (comptes?|profils?|pages?|messages|photos?) (\w+ ){0,2}?(privee?s?|personnel\w*|persos?)\b|\b(vos|votre|tes|ton) (facebook|instagram|snapchat|tiktok|whatsapp) (prive|personnel|perso)\b/,
      /\bacces a (votre|ton|vos|tes) comptes?\b|\b(acces|acceder|voir|consulter|regarder|montr\w+|ouvrir|suivre)\b.{0,30}\b(comptes?|profils?|messages) (\w+ )?(prives?|personnels?|persos?)\b/,
      /\b(demandes?|invitation) d'amie?s?\b|\b(ajout\w+|accept\w+)\b.{0,15}\bamie?s?\b|\bconnect\w+\b.{0,12}\ba (votre|ton) (compte|profil)\b/,
    ],
    record: [
      /\bcasier( judiciaire)?\b|\bgarde a vue\b|\b(demeles|problemes|ennuis) avec la (justice|police)\b|\bantecedents judiciaires\b/,
      /\b(avez|as)[- ](vous|tu) (deja )?(ete )?(condamnee?|interpellee?|arretee? par la police|incarceree?|en prison|fait de la prison|jugee?)\b|\bcondamnations? penales?\b/,
    ],
    money: [
      /\b(avez|as)[- ](vous|tu)( (des|un|une|de|beaucoup|deja|eu))* (dettes?|credits?|prets?|emprunts?|decouverts?)\b|\b(vos|tes) (dettes|credits|emprunts)\b/,
      /\b(votre|ta) situation (financiere|bancaire|patrimoniale)\b|\bsurendett\w+|\binterdite? bancaire\b|\bsaisie sur salaire\b|\bendettee?\b/,
      /\b(etes|es)[- ](vous|tu) (proprietaire|locataire)\b(?! d)/,
    ],
    pay: [
      /\b(votre|ton) (salaire|remuneration) (actuel|actuelle|precedente?|d'avant)\b|\b(dernier|ancien|precedent) salaire\b|\b(derniere|ancienne) remuneration\b|\b(fiches?|bulletins?) de (paie|paye|salaire)\b/,
      /\bcombien (gagnez|gagniez|gagnes|gagnais|touchez|touchiez)[- ](vous|tu)\b|\bcombien (etes|etiez)[- ]vous payee?\b/,
    ],
    looks: [
      /\bcombien (pesez|mesurez|peses|mesures)[- ](vous|tu)\b|\b(votre|ton) (poids|tour de taille|apparence physique)\b|\b(vos|tes) tatouages?\b|\bphoto de vous\b/,
    ],
  },
};
