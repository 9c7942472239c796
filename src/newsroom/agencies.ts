/** News agencies as they sign in front of a story, in lower case. */
export const AGENCIES: ReadonlySet<string> = new Set(
  (
    'reuters ap afp cnn dpa upi efe ansa apa aap anp ani pti ians tass itar-tass interfax xinhua kyodo jiji yonhap ' +
    'bloomberg belga ritzau ntb tt stt bns pap čtk ctk mti agerpres tanjug hina sta lusa bta ukrinform unian ' +
    'anadolu aa dha iha petra wafa sana mena irna isna kuna spa wam antara bernama vna tna cna ' +
    'рейтер тасс интерфакс риа укрінформ уніан'
  ).split(' '),
);
