/** The words a news page puts around a story, in one language; all in lower case, without colon. */
export interface Labels {
  inShort: readonly string[];
  image: readonly string[];
  related: readonly string[];
  byline: readonly string[];
  /** Above or in front of the key words of the story. */
  tags: readonly string[];
  /** Before the place in "Ada Park reported from Oslo". */
  reportedFrom: readonly string[];
  /** A line that begins so is furniture of the page. */
  furniture: readonly string[];
  /** A line that is only this is furniture of the page. */
  furnitureAlone: readonly string[];
  published: readonly string[];
  /** How a note begins that puts an earlier version right. */
  correction: readonly string[];
  sections: readonly string[];
}

const LABELS: Record<string, Labels> = {
  en: {
    inShort: [
      'in short', 'in brief', 'key points', 'key takeaways', 'takeaways', 'highlights', 'story highlights',
      'at a glance', 'summary', 'main points', 'key facts', 'what to know', 'the gist', 'quick read',
    ],
    image: ['image', 'photo', 'picture', 'caption', 'photograph', 'file photo', 'video', 'graphic', 'figure', 'fig', 'photo caption', 'image caption', 'picture caption'],
    related: [
      'more like this', 'read more', 'related', 'related stories', 'related articles', 'related news', 'read also',
      'also read', 'you may also like', 'you might also like', 'recommended', 'recommended stories', 'see also',
      'more from', 'more on this story', 'more on this topic', 'up next', 'read next', 'more stories', 'don’t miss',
      'related content', 'most read', 'trending',
    ],
    tags: ['tags', 'topics', 'related topics', 'filed under', 'keywords'],
    byline: ['by', 'written by', 'story by', 'reporting by'],
    reportedFrom: ['reported from', 'reports from', 'is reporting from', 'was reporting from', 'contributed from'],
    furniture: [
      'connect with us', 'follow us', 'subscribe to', 'subscribe now', 'sign up for', 'sign up to', 'share this',
      'get the latest', 'download our app', 'download the app', 'join our', 'click here', 'copyright ©',
      '© ', 'all rights reserved', 'for more news', 'stay up to date', 'stay informed', 'support our journalism',
      'this article was originally published', 'this story has been updated', 'this article has been updated', 'read our privacy', 'our standards', 'listen to this article', 'estimated reading time', 'reading time', 'we use cookies', 'accept cookies',
    ],
    furnitureAlone: [
      'advertisement', 'advertisements', 'share', 'save', 'print', 'email', 'tweet', 'comments', 'leave a comment',
      'listen', 'listen to this article', 'sponsored', 'skip to content', 'menu', 'search', 'sign in', 'log in',
      'subscribe', 'newsletter', 'copy link', 'facebook', 'twitter', 'x', 'whatsapp', 'linkedin', 'story continues below',
      'article continues below', 'loading', 'close', 'back to top', 'home', 'home page', 'homepage', 'live', 'watch live',
      'skip to main content', 'open menu', 'more menu', 'register', 'account', 'add as preferred on google', 'bookmark',
    ],
    published: ['published', 'updated', 'last updated', 'posted', 'first published', 'last modified', 'date'],
    correction: ['correction', 'corrections', 'clarification', 'this story has been corrected', 'this article has been corrected', 'this story was corrected', 'this article was corrected', 'an earlier version of this', 'a previous version of this'],
    sections: [
      'uk', 'us', 'usa', 'u.s.', 'world', 'world news', 'politics', 'business', 'opinion', 'opinions', 'technology', 'tech', 'sports', 'sport',
      'health', 'science', 'culture', 'entertainment', 'news', 'u.s. news', 'us news', 'uk news', 'national', 'local',
      'international', 'economy', 'finance', 'markets', 'climate', 'environment', 'lifestyle', 'life', 'travel', 'arts',
      'education', 'crime', 'weather', 'money', 'media', 'europe', 'asia', 'africa', 'americas', 'middle east', 'europa',
    ],
  },
  de: {
    inShort: ['in kürze', 'kurz gefasst', 'das wichtigste in kürze', 'auf einen blick', 'zusammenfassung', 'kurz und knapp'],
    image: ['bild', 'foto', 'bildunterschrift', 'grafik'],
    related: ['mehr zum thema', 'lesen sie auch', 'das könnte sie auch interessieren', 'weitere artikel', 'mehr dazu'],
    tags: ['themen', 'schlagworte', 'schlagwörter'],
    byline: ['von'],
    reportedFrom: ['berichtete aus', 'berichtet aus'],
    furniture: ['folgen sie uns', 'newsletter abonnieren', 'alle rechte vorbehalten', 'melden sie sich'],
    furnitureAlone: ['startseite', 'anzeige', 'werbung', 'teilen', 'drucken', 'kommentare', 'merken'],
    published: ['veröffentlicht', 'aktualisiert', 'stand'],
    correction: ['korrektur', 'berichtigung', 'in einer früheren version', 'in einer ersten version'],
    sections: ['politik', 'wirtschaft', 'sport', 'kultur', 'wissen', 'wissenschaft', 'meinung', 'panorama', 'ausland', 'inland', 'gesundheit', 'technik', 'digital', 'welt'],
  },
  fr: {
    inShort: ['en bref', 'l’essentiel', 'à retenir', 'en résumé', 'points clés'],
    image: ['photo', 'image', 'légende'],
    related: ['lire aussi', 'à lire aussi', 'sur le même sujet', 'à lire également'],
    tags: ['mots-clés', 'sujets'],
    byline: ['par'],
    reportedFrom: ['depuis'],
    furniture: ['suivez-nous', 'abonnez-vous', 'tous droits réservés', 'inscrivez-vous'],
    furnitureAlone: ['accueil', 'publicité', 'partager', 'imprimer', 'commentaires'],
    published: ['publié', 'mis à jour'],
    correction: ['correction', 'rectificatif', 'erratum', 'une version précédente de'],
    sections: ['monde', 'politique', 'économie', 'société', 'sport', 'sports', 'culture', 'sciences', 'santé', 'opinion', 'international'],
  },
  es: {
    inShort: ['en resumen', 'en breve', 'claves', 'lo esencial', 'puntos clave'],
    image: ['foto', 'imagen', 'fotografía'],
    related: ['lea también', 'más noticias', 'noticias relacionadas', 'te puede interesar', 'leer más'],
    tags: ['temas', 'etiquetas'],
    byline: ['por'],
    reportedFrom: ['informó desde', 'informa desde'],
    furniture: ['síguenos', 'suscríbete', 'todos los derechos reservados', 'únete a'],
    furnitureAlone: ['inicio', 'portada', 'publicidad', 'compartir', 'imprimir', 'comentarios'],
    published: ['publicado', 'actualizado'],
    correction: ['corrección', 'fe de errores', 'una versión anterior de'],
    sections: ['mundo', 'política', 'economía', 'deportes', 'cultura', 'ciencia', 'salud', 'opinión', 'internacional', 'sociedad'],
  },
  it: {
    inShort: ['in breve', 'in sintesi', 'punti chiave'],
    image: ['foto', 'immagine'],
    related: ['leggi anche', 'potrebbe interessarti', 'articoli correlati'],
    tags: ['argomenti', 'parole chiave'],
    byline: ['di'],
    reportedFrom: ['riferisce da'],
    furniture: ['seguici', 'iscriviti', 'tutti i diritti riservati'],
    furnitureAlone: ['pubblicità', 'condividi', 'stampa', 'commenti'],
    published: ['pubblicato', 'aggiornato'],
    correction: ['correzione', 'rettifica', 'una versione precedente di'],
    sections: ['mondo', 'politica', 'economia', 'sport', 'cultura', 'scienza', 'salute', 'esteri', 'cronaca'],
  },
  pt: {
    inShort: ['em resumo', 'em poucas palavras', 'destaques', 'pontos principais'],
    image: ['foto', 'imagem'],
    related: ['leia também', 'leia mais', 'veja também', 'notícias relacionadas'],
    tags: ['assuntos', 'etiquetas'],
    byline: ['por'],
    reportedFrom: ['reportou de', 'relatou de'],
    furniture: ['siga-nos', 'inscreva-se', 'assine', 'todos os direitos reservados'],
    furnitureAlone: ['publicidade', 'compartilhar', 'imprimir', 'comentários'],
    published: ['publicado', 'atualizado'],
    correction: ['correção', 'errata', 'uma versão anterior de'],
    sections: ['mundo', 'política', 'economia', 'esportes', 'esporte', 'cultura', 'ciência', 'saúde', 'opinião'],
  },
}; // prettier-ignore

const LISTS = Object.keys(LABELS['en'] ?? {}) as (keyof Labels)[];

/** The words of a locale's language with the English ones, which pages in every language borrow. */
export function labelsFor(locale: string): Labels {
  const language = locale.split(/[-_]/u)[0]?.toLowerCase() ?? '';
  const own = Object.hasOwn(LABELS, language) ? LABELS[language] : undefined;
  const english = LABELS['en'] as Labels;
  if (own === undefined || own === english) return english;
  return Object.fromEntries(
    LISTS.map((list) => [list, [...own[list], ...english[list]]]),
  ) as unknown as Labels;
}

/** A line as labels are compared: lower case, one kind of apostrophe, no colon or signs around it. */
export const labelKey = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("'", '’')
    .replace(/^[\s*_#>•|[({–—-]+/u, '')
    .replace(/(?<![\s*_:|\])}.–—-])[\s*_:|\])}.–—-]+$/u, '');
