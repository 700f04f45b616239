import { detectLanguage, isEnglish } from '../../src/language/detect.ts';

/** One report, invented, as papers of many countries would print it. */
const REPORTS = [
  [
    'ru',
    'Министр иностранных дел сообщил в понедельник, что переговоры продолжатся на следующей неделе. «Мы готовы к диалогу», — сказал он журналистам после встречи в Женеве.',
  ],
  [
    'uk',
    'Міністр оборони заявив у вівторок, що країна готова до будь-якого розвитку подій. «Ми захистимо свою землю», — сказав він журналістам після наради в Києві.',
  ],
  [
    'ar',
    'قال وزير الخارجية يوم الاثنين إن المحادثات ستستمر الأسبوع المقبل. وأضاف للصحفيين بعد اجتماع في جنيف: "نحن مستعدون للحوار".',
  ],
  ['zh', '外交部长周一表示，会谈将在下周继续进行。他在日内瓦会晤后对记者说：“我们已经准备好对话。”'],
  ['ja', '外相は月曜日、協議は来週も続くと述べた。「我々は対話の用意がある」とジュネーブでの会談後、記者団に語った。'],
  [
    'ko',
    '외무장관은 월요일 회담이 다음 주에도 계속될 것이라고 밝혔다. 그는 제네바 회의 후 기자들에게 "우리는 대화할 준비가 되어 있다"고 말했다.',
  ],
  [
    'es',
    'El ministro de Exteriores dijo el lunes que las conversaciones continuarán la próxima semana. «Estamos listos para el diálogo», declaró a los periodistas tras una reunión en Ginebra.',
  ],
  [
    'de',
    'Der Außenminister sagte am Montag, die Gespräche würden in der kommenden Woche fortgesetzt. „Wir sind zum Dialog bereit“, erklärte er nach einem Treffen in Genf vor Journalisten.',
  ],
  [
    'fr',
    'Le ministre des Affaires étrangères a déclaré lundi que les pourparlers se poursuivraient la semaine prochaine. « Nous sommes prêts au dialogue », a-t-il dit aux journalistes à Genève.',
  ],
  [
    'it',
    'Il ministro degli Esteri ha detto lunedì che i colloqui continueranno la prossima settimana. «Siamo pronti al dialogo», ha dichiarato ai giornalisti dopo un incontro a Ginevra.',
  ],
  [
    'pt',
    'O ministro das Relações Exteriores disse na segunda-feira que as negociações continuarão na próxima semana. “Estamos prontos para o diálogo”, afirmou aos jornalistas em Genebra.',
  ],
  [
    'nl',
    'De minister van Buitenlandse Zaken zei maandag dat de gesprekken volgende week worden voortgezet. “Wij zijn klaar voor dialoog”, zei hij tegen verslaggevers na een ontmoeting in Genève.',
  ],
  [
    'tr',
    `Dışişleri Bakanı pazartesi günü görüşmelerin gelecek hafta devam edeceğini söyledi. Cenevre'deki toplantının ardından gazetecilere "Diyaloğa hazırız" dedi.`,
  ],
  [
    'pl',
    'Minister spraw zagranicznych powiedział w poniedziałek, że rozmowy będą kontynuowane w przyszłym tygodniu. „Jesteśmy gotowi do dialogu” – oświadczył dziennikarzom po spotkaniu w Genewie.',
  ],
  [
    'sv',
    'Utrikesministern sade på måndagen att samtalen kommer att fortsätta nästa vecka. ”Vi är redo för dialog”, sade han till journalister efter ett möte i Genève.',
  ],
  [
    'da',
    'Udenrigsministeren sagde mandag, at forhandlingerne vil fortsætte i næste uge. »Vi er klar til dialog«, sagde han til journalister efter et møde i Genève.',
  ],
  [
    'fi',
    'Ulkoministeri sanoi maanantaina, että neuvottelut jatkuvat ensi viikolla. ”Olemme valmiita vuoropuheluun”, hän sanoi toimittajille Genevessä pidetyn tapaamisen jälkeen.',
  ],
  [
    'cs',
    'Ministr zahraničí v pondělí řekl, že rozhovory budou pokračovat příští týden. „Jsme připraveni na dialog,“ řekl novinářům po setkání v Ženevě.',
  ],
  [
    'hu',
    'A külügyminiszter hétfőn közölte, hogy a tárgyalások a jövő héten folytatódnak. „Készen állunk a párbeszédre” – mondta az újságíróknak a genfi találkozó után.',
  ],
  [
    'ro',
    'Ministrul de externe a declarat luni că discuțiile vor continua săptămâna viitoare. „Suntem pregătiți pentru dialog”, le-a spus el jurnaliștilor după o întâlnire la Geneva.',
  ],
  [
    'el',
    'Ο υπουργός Εξωτερικών δήλωσε τη Δευτέρα ότι οι συνομιλίες θα συνεχιστούν την επόμενη εβδομάδα. «Είμαστε έτοιμοι για διάλογο», είπε στους δημοσιογράφους.',
  ],
  ['he', `שר החוץ אמר ביום שני כי השיחות יימשכו בשבוע הבא. "אנחנו מוכנים לדיאלוג", אמר לעיתונאים לאחר פגישה בז'נבה.`],
  [
    'hi',
    'विदेश मंत्री ने सोमवार को कहा कि वार्ता अगले सप्ताह भी जारी रहेगी। उन्होंने जिनेवा में बैठक के बाद पत्रकारों से कहा, "हम बातचीत के लिए तैयार हैं।"',
  ],
  [
    'fa',
    'وزیر امور خارجه روز دوشنبه گفت که گفتگوها هفته آینده ادامه خواهد یافت. او پس از دیداری در ژنو به خبرنگاران گفت: «ما برای گفتگو آماده‌ایم.»',
  ],
  [
    'id',
    'Menteri luar negeri mengatakan pada hari Senin bahwa pembicaraan akan dilanjutkan minggu depan. "Kami siap berdialog," katanya kepada wartawan setelah pertemuan di Jenewa.',
  ],
  [
    'vi',
    'Bộ trưởng Ngoại giao cho biết hôm thứ Hai rằng các cuộc đàm phán sẽ tiếp tục vào tuần tới. “Chúng tôi sẵn sàng đối thoại”, ông nói với các phóng viên sau cuộc gặp tại Geneva.',
  ],
  [
    'sr',
    'Министар спољних послова рекао је у понедељак да ће разговори бити настављени следеће недеље. „Спремни смо за дијалог“, рекао је он новинарима после састанка у Женеви.',
  ],
  [
    'hr',
    'Ministar vanjskih poslova rekao je u ponedjeljak da će se razgovori nastaviti idući tjedan. „Spremni smo za dijalog”, rekao je novinarima nakon sastanka u Ženevi.',
  ],
  [
    'ka',
    'საგარეო საქმეთა მინისტრმა ორშაბათს განაცხადა, რომ მოლაპარაკებები მომავალ კვირას გაგრძელდება. „ჩვენ მზად ვართ დიალოგისთვის“, უთხრა მან ჟურნალისტებს.',
  ],
  [
    'th',
    'รัฐมนตรีว่าการกระทรวงการต่างประเทศกล่าวเมื่อวันจันทร์ว่าการเจรจาจะดำเนินต่อไปในสัปดาห์หน้า "เราพร้อมสำหรับการเจรจา" เขากล่าวกับผู้สื่อข่าว',
  ],
  [
    'sw',
    'Waziri wa mambo ya nje alisema Jumatatu kwamba mazungumzo yataendelea wiki ijayo. "Tuko tayari kwa mazungumzo," aliwaambia waandishi wa habari baada ya mkutano mjini Geneva.',
  ],
  [
    'nn',
    'Utenriksministeren sa mandag at samtalene vil fortsette neste uke. «Vi er klare for dialog», sa han til journalister etter et møte i Genève.',
  ],
] as const;

const ENGLISH =
  'The foreign minister said on Monday that talks would go on next week. “We are ready for dialogue,” he told reporters in Geneva.';

describe('detectLanguage', () => {
  it.each(REPORTS)('knows %s', (language, report) => {
    expect(detectLanguage(report)).toBe(language);
    expect(detectLanguage(`${report}\n`.repeat(50))).toBe(language);
  });

  it.each(REPORTS)('leaves an English article that quotes a sentence of %s English', (_, report) => {
    expect(detectLanguage(`${ENGLISH} “${report.split(/[.。]/)[0]}”, he added. ${ENGLISH}`)).toBe('en');
  });

  it.each([
    ENGLISH,
    ENGLISH.toUpperCase(),
    'Trump ‘The Dealmaker’ Could Address Clean Energy, Lindsey Graham Says.',
    'Despite criticism, Obama deems certain releases a reasonable trade-off.',
    'Sanders’ anti-superdelegate push gains steam in Senate.',
    'WASHINGTON, Feb. 3 (AP) — Senate Republicans blocked legislation Thursday expanding Medicare benefits.',
    'Salah Abu-Laban, Sahar Quaider, Ghassan Abu-Laban and Reem As-Saba’ee.',
  ])('keeps English: %s', (text) => expect(detectLanguage(text)).toBe('en'));

  it.each([
    '',
    ' ',
    '.',
    'a',
    'Bonjour à tous',
    'Москва',
    '北京',
    '12:30 – 14:15'.repeat(500),
    '\ud800'.repeat(300),
    '"'.repeat(3000),
    'aaaa'.repeat(3000),
  ])('takes what tells no language for English: %j', (text) => expect(detectLanguage(text)).toBe('en'));

  it('looks at all of a text, not only at its beginning', () => {
    const russian = REPORTS[0][1];
    expect(detectLanguage(`Moscow, 15 February (Agency)\n${russian.repeat(30)}`)).toBe('ru');
    expect(detectLanguage(ENGLISH.repeat(60) + russian.repeat(2))).toBe('en');
  });

  it('takes no longer for a longer text', () => {
    const time = (text: string) => {
      const began = process.cpuUsage();
      for (let i = 0; i < 50; i++) detectLanguage(text);
      const { user, system } = process.cpuUsage(began);
      return (user + system) / 1000;
    };
    const [short, long] = [REPORTS[6][1].repeat(20), REPORTS[6][1].repeat(20_000)];
    time(short);
    expect(time(long)).toBeLessThan(3 * time(short) + 50);
  });
});

test('English is English wherever it is written', () => {
  expect(['en', 'en-GB', 'EN-us'].map(isEnglish)).toEqual([true, true, true]);
  expect(['eng-x', 'ru', 'enm', ''].map(isEnglish)).toEqual([false, false, false, false]);
});
