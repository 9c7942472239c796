/** Lists of words that say nothing of a text's subject, by ISO 639-3 code; the package has no types of its own. */
declare module 'stopword';
