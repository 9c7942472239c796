/** How papers of many languages begin a line that leads to another story; in lower case. */
export const ELSEWHERE: readonly string[] = [
  'read more', 'read also', 'also read', 'more about', 'more on', 'see also', 'watch:', 'watch |', 'listen:', 'related:',
  'les også', 'læs også', 'läs även', 'läs också', 'läs mer', 'les mer', 'læs mere', 'lees ook', 'lees meer', 'lue myös', 'lue lisää',
  'lesen sie auch', 'lesen sie mehr', 'lesen sie hier', 'mehr zum thema', 'mehr dazu', 'auch interessant', 'das könnte sie auch',
  'lire aussi', 'à lire aussi', 'a lire aussi', 'lire également', 'sur le même sujet', 'voir aussi',
  'lea también', 'lea además', 'leer más', 'te puede interesar', 'más información', 'mira también', 'leia também', 'leia mais', 'veja também',
  'leggi anche', 'leggi tutto', 'guarda anche', 'llegiu també', 'llegeix també',
  'czytaj więcej', 'czytaj też', 'czytaj także', 'zobacz także', 'zobacz też', 'přečtěte si', 'čtěte také', 'čtěte více', 'prečítajte si', 'preberite',
  'citește și', 'olvassa el', 'pročitajte', 'прочетете', 'читайте также', 'читать далее', 'читайте ещё', 'читайте також', 'читати також', 'подробнее',
  'skaityti', 'skaitykite', 'lasi arī', 'lasi vēl', 'loe ka', 'lesa meira', 'lestu líka', 'ayrıca okuyun', 'ilgili haber', 'baca juga', 'xem thêm',
  'אולי יעניין', 'קראו גם', 'اقرأ أيضا', 'اقرأ أيضًا', 'यह भी पढ़ें', '関連記事', 'あわせて読みたい', '관련기사', '延伸阅读', '延伸閱讀', '相關新聞',
]; // prettier-ignore
