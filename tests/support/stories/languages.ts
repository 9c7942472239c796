/** One short story a language, written for the tests. Each holds a question and a sentence that leans on the one before. */
export interface LanguageStory {
  locale: string;
  name: string;
  paragraphs: string[];
  /** How the sentences begin that should not open an item. */
  never: RegExp;
}

export const LANGUAGE_STORIES: LanguageStory[] = [
  {
    locale: 'es',
    name: 'Spanish',
    paragraphs: [
      'MADRID (EFE) – El Ayuntamiento de Valdesol cerrará el puente viejo durante tres meses a partir del lunes. La obra costará 4,2 millones de euros.',
      '¿Cómo llegarán los vecinos al mercado? Ellos todavía no lo saben.',
      'La alcaldesa Marta Robledo anunció autobuses gratuitos para las 12.000 personas que cruzan el río cada día.',
      'El puente de Valdesol se abrió en 1931 y no se había reparado desde 1988.',
    ],
    never: /^(?:Ellos|¿)/u,
  },
  {
    locale: 'de',
    name: 'German',
    paragraphs: [
      'Lindau (dpa) – Die Stadt Neuenfeld schließt am 5. Mai ihr einziges Freibad für ein Jahr. Der Umbau kostet 8,5 Millionen Euro.',
      'Wo sollen die Kinder schwimmen lernen? Sie wissen es noch nicht.',
      'Bürgermeister Jonas Rehm kündigte kostenlose Busse in das Hallenbad der Nachbarstadt an.',
      'Das Freibad von Neuenfeld zählte im vergangenen Sommer rund 90.000 Besucher.',
    ],
    never: /^(?:Sie |Wo )/u,
  },
  {
    locale: 'fr',
    name: 'French',
    paragraphs: [
      'La ville de Port-Clair arrêtera tous ses bacs pendant trois jours à partir de lundi. Les réparations coûteront 3 millions d’euros.',
      'Comment iront travailler les habitants ? Ils l’ignorent encore.',
      'La maire Élise Garnier a promis des autocars gratuits aux 40 000 passagers quotidiens.',
      'Le plus ancien bac de Port-Clair navigue depuis 1954.',
    ],
    never: /^(?:Ils |Comment )/u,
  },
  {
    locale: 'ar',
    name: 'Arabic',
    paragraphs: [
      'أعلنت بلدية مدينة الرملة إغلاق الجسر القديم ثلاثة أشهر ابتداء من يوم الاثنين. وتبلغ كلفة الإصلاح أربعة ملايين دينار.',
      'كيف سيصل السكان إلى السوق؟ هم لا يعرفون بعد.',
      'قالت رئيسة البلدية ليلى حداد إن الحافلات ستكون مجانية لاثني عشر ألف راكب كل يوم.',
      'افتتح الجسر القديم في مدينة الرملة عام 1931 ولم يرمم منذ ذلك الوقت.',
    ],
    never: /^(?:هم |كيف )/u,
  },
  {
    locale: 'hi',
    name: 'Hindi',
    paragraphs: [
      'रामनगर नगर पालिका सोमवार से तीन महीने के लिए पुराना पुल बंद करेगी। मरम्मत पर चार करोड़ रुपये खर्च होंगे।',
      'लोग बाज़ार कैसे पहुँचेंगे? वे अभी नहीं जानते।',
      'महापौर मीरा जोशी ने हर दिन पुल पार करने वाले बारह हज़ार लोगों के लिए मुफ़्त बसों की घोषणा की।',
      'रामनगर का पुराना पुल 1931 में खुला था और तब से उसकी मरम्मत नहीं हुई।',
    ],
    never: /^(?:वे |लोग बाज़ार)/u,
  },
  {
    locale: 'ja',
    name: 'Japanese',
    paragraphs: [
      '青浜市は月曜日から三か月間、古い橋を通行止めにする。修理には四億円がかかる。',
      '住民はどうやって市場へ行くのだろうか？彼らはまだ知らない。',
      '森田恵子市長は、毎日橋を渡る一万二千人のために無料のバスを走らせると発表した。',
      '青浜市の古い橋は一九三一年に開通し、それ以来一度も修理されていない。',
    ],
    never: /^(?:彼ら|住民は)/u,
  },
  {
    locale: 'ru',
    name: 'Russian',
    paragraphs: [
      'Мэрия города Заречный закроет старый мост на три месяца начиная с понедельника. Ремонт обойдётся в 40 млн рублей.',
      'Как жители доберутся до рынка? Они пока не знают.',
      'Мэр Анна Белова пообещала бесплатные автобусы для 12 тысяч человек, которые каждый день переходят реку.',
      'Старый мост в Заречном открыли в 1931 году и с тех пор не ремонтировали.',
    ],
    never: /^(?:Они |Как )/u,
  },
];
