/** Words split at white space. */
const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** The commonest words of English titles, about in this order. */
export const COMMON_WORDS: readonly string[] = list(`
  the of you love in a i me my to on and is it for your be all we no good night time down heart baby life up with
  home one blue world dance man like little day don't black song from girl this away back what sun go la dream light
  out sweet fire die rain wild let if so happy lost are last new young that eyes red can i'm when way king never now
  know summer hello intro ghost was moon star river lonely city run golden angel crazy soul another come big old
  here who boy sky how by mind christmas long want cold road over hold forever kiss want do not only free blues at
  tonight beautiful outro dead gone stay hands feel water hard high true paradise just white alone under still slow
  lady house morning beat into rock waiting money show round show hey stars falling interlude silver ocean wind
  people after dark breathe sleep magic broken somebody stop remember everything devil memories secret street too
  give line heaven take dreams sunday mother electric nobody strange turn train power letter mountain shadow tears
`);

/** Words that make no title alone, and that other words don't begin with in capital letters. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  list(
    "the of in a to on and is it for be with from this what out if so are that can when was who how by at do not",
  ),
);

/** Less common words of titles. */
export const MORE_WORDS: readonly string[] = list(`
  velvet lantern harbor willow ember canyon cinder meadow glass mirror feather window garden winter autumn spring
  marble copper thunder lightning desert prairie valley island lighthouse anchor sailor captain pirate harvest orchard
  cedar juniper lavender clover thistle raven sparrow swallow nightingale falcon tiger panther wolf coyote horse pony
  bicycle engine motor highway railroad station airport satellite orbit comet meteor gravity saturn jupiter neptune
  venus mercury planet cosmic astral neon plastic paper cardboard concrete crystal diamond emerald sapphire ruby
  amber ivory ebony scarlet crimson violet indigo turquoise midnight daybreak sunrise sunset twilight evening noon
  december january february april september october november monday tuesday wednesday thursday friday saturday
  doctor lawyer sheriff soldier general queen prince princess emperor servant stranger neighbor lover traveler
  prisoner gambler drifter cowboy outlaw hero villain saint sinner preacher prophet pilgrim orphan widow bride
  telephone radio television camera picture postcard envelope newspaper novel chapter verse chorus melody harmony
  rhythm tempo echo reverb static signal frequency transmission distortion feedback silence whisper scream shout
  laughter sorrow mercy glory freedom justice victory defeat surrender promise apology confession alibi rumor gossip
  whiskey coffee sugar honey cinnamon vanilla cherry lemon orange peach apple banana chocolate tobacco champagne
  kingdom castle tower bridge tunnel cathedral chapel temple altar cemetery graveyard carnival circus theatre cinema
  arcade casino motel hotel hospital factory warehouse basement attic balcony staircase elevator corridor doorway
  rooftop sidewalk alley avenue boulevard crossroads suburb village downtown uptown frontier border horizon skyline
  hurricane tornado avalanche earthquake blizzard drought flood tide current waterfall fountain puddle glacier iceberg
  allegro andante adagio presto largo scherzo rondo prelude nocturne sonata concerto symphony quartet etude waltz
`);

/** Names of people, first and last. */
export const FIRST_NAMES: readonly string[] = list(`
  john mary david anna michael sarah james maria robert laura paul emma tom julia george nina peter clara sam lena
  ray ella billy ruth joe ida frank vera max iris leo nora hank otto greta axel freya ivan olga pablo lucia
  marco chiara jean claire pierre amélie andré zoë björn åsa søren maj łukasz zofia tomáš eliška josé inés joão
  fatima omar leila yusuf amina kwame ama ade ngozi raj priya arjun mei wei kenji yuki minho jisoo
`);
export const LAST_NAMES: readonly string[] = list(`
  smith johnson brown jones miller davis wilson moore taylor anderson thomas jackson white harris martin thompson
  walker young king wright hill green baker hall carter turner parker collins stewart morris reed cook bell cooper
  rivera brooks foster hayes ford west cole fox wolfe bergström sørensen nygård virtanen kowalski novák
  horváth petrov ivanova müller schäfer weiß dubois lefèvre moreau rossi bianchi ferrari garcía muñoz ibáñez santos
  conceição okafor mensah diallo haddad nasser khan patel sharma tanaka suzuki kim park nguyen li wang
`);

/** Words of bands and projects. */
export const BAND_WORDS: readonly string[] = list(`
  wolves kings lights ghosts brothers sisters strangers riders pilots sons daughters saints sinners machines animals
  birds foxes tigers bears bones hearts shadows echoes rebels outlaws prophets giants monkeys lovers dreamers
  drifters rollers hunters killers neighbors orphans librarians astronauts cosmonauts engines satellites mirrors
  windows gardens rivers oceans mountains valleys arrows daggers lanterns candles matches trains wheels bandits
`);

/** Places where something was played. */
export const VENUES: readonly string[] = list(`
  Berlin London Paris Tokyo Osaka Montreux Newport Chicago Austin Seattle Glasgow Dublin Oslo Vienna Prague Madrid
  Lisbon Roskilde Glastonbury Wembley Budokan Fillmore Paradiso Olympia Ryman Tivoli
`);

/** Scripts other than Latin, and Latin ones with many accents: words, and what stands between two of them. */
export interface Script {
  readonly name: string;
  /** Tells a text in it from others. */
  readonly letters: RegExp;
  readonly words: readonly string[];
  readonly endings: readonly string[];
  readonly separator: string;
  readonly given: readonly string[];
  readonly family: readonly string[];
}

export const SCRIPTS: readonly Script[] = [
  {
    name: "Japanese",
    letters: /[\p{sc=Hira}\p{sc=Kana}]/u,
    words: list(`
      夜 恋 夏 花 空 海 星 雨 風 月 春 冬 秋 夢 涙 心 愛 光 影 道 旅 桜 雪 朝 街 駅 窓 声 歌 手紙 約束 永遠 未来 世界
      花火 蛍 東京 さくら ありがとう さよなら ひまわり きみ ぼく メロディー ラブソング ドライブ ダンス レモン バイバイ
      スター ブルー ミッドナイト エンドロール
    `),
    endings: list("の唄 の夜 物語 日和 列車 前線 通り 時間 模様 便り レイン シティ"),
    separator: "の",
    given: list("太郎 花子 翔 美咲 健 さくら 蓮 陽菜 大輔 葵 誠 あゆみ"),
    family: list("佐藤 鈴木 高橋 田中 渡辺 伊藤 山本 中村 小林 加藤 藤原 宇多川"),
  },
  {
    name: "Korean",
    letters: /\p{sc=Hang}/u,
    words: list(`
      사랑 밤 봄 여름 가을 겨울 비 눈 별 달 바다 하늘 바람 꽃 꿈 눈물 이별 안녕 너 나 우리 시간 기억 약속 편지 노래 춤
      길 집 서울 그대 마음 하루 오늘 내일 어제 친구 거짓말 첫눈 봄날 청춘 인사 고백 나비
    `),
    endings: list("이야기 노래 에서 처럼 의끝 사이 하나 그리고"),
    separator: " ",
    given: list("민수 지영 현우 수진 서연 준호 하늘 은지 태민 유나 도윤 아린"),
    family: list("김 이 박 최 정 강 조 윤 장 임"),
  },
  {
    name: "Chinese",
    letters: /\p{sc=Han}/u,
    words: list(`
      爱 夜 雨 风 月亮 星星 天空 海洋 眼泪 回忆 时间 朋友 家乡 城市 春天 夏天 秋天 冬天 梦 心 路 花 雪 光 影子 告白 晴天
      后来 再见 你好 童话 江南 远方 自由 故事 明天 昨天 今天 孤独 温柔 勇气 简单爱 十年 红豆 味道
    `),
    endings: list("之歌 的夜 的人 故事 日记 以后 快乐 气球"),
    separator: "的",
    given: list("伟 芳 娜 敏 静 丽 强 磊 洋 艳 杰 雪"),
    family: list("王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙"),
  },
  {
    name: "Cyrillic",
    letters: /\p{sc=Cyrl}/u,
    words: list(`
      любовь ночь звезда дождь ветер снег море небо солнце луна весна лето осень зима мечта сердце слёзы дорога город дом
      песня музыка танец время память письмо поезд река туман белый чёрный последний первый мой твой ты я мы прощай привет
      тишина огонь вода группа кровь счастье зимняя
    `),
    endings: list("ая ой ие ка ник ский ная ность"),
    separator: " ",
    given: list("Анна Иван Мария Сергей Ольга Дмитрий Елена Алексей Татьяна Юрий Вера Виктор"),
    family: list("Иванов Смирнова Кузнецов Попова Соколов Лебедева Козлов Морозова Волков Зайцева"),
  },
  {
    name: "Arabic",
    letters: /\p{sc=Arab}/u,
    words: list(`
      حب ليل قمر نجمة بحر سماء قلب روح عين دمعة حلم ربيع صيف شتاء مطر ريح وردة طريق بيت مدينة أغنية رقصة وقت ذكرى رسالة
      حبيبي حبيبتي يا أنت أنا نحن وداعا سلام شمس نور صمت حياة دنيا الليل القمر
    `),
    endings: list("ي نا ها ك ات ين"),
    separator: " ",
    given: list("محمد فاطمة أحمد ليلى عمر نور يوسف سلمى كريم هدى سامي أمل"),
    family: list("حداد ناصر الخطيب منصور الشامي فارس سليمان النجار درويش صالح"),
  },
  {
    name: "Greek",
    letters: /\p{sc=Grek}/u,
    words: list(`
      αγάπη νύχτα φεγγάρι θάλασσα ουρανός αστέρι βροχή άνεμος καρδιά όνειρο δάκρυ άνοιξη καλοκαίρι χειμώνας δρόμος σπίτι πόλη
      τραγούδι χορός χρόνος γράμμα ήλιος φως σιωπή ζωή μάτια αντίο γεια νησί
    `),
    endings: list("μου σου μας της των άκι"),
    separator: " ",
    given: list("Γιώργος Μαρία Νίκος Ελένη Κώστας Σοφία Δημήτρης Άννα Μάνος Χάρις"),
    family: list("Παπαδόπουλος Νικολάου Γεωργίου Βασιλείου Αλεξίου Ιωάννου Μακρή Θεοδωράκη"),
  },
  {
    name: "Accents",
    letters: /[À-ž]/,
    words: list(`
      corazón canción noche días años mañana adiós niña señor más allá pasión fiesta lágrimas été nuit étoile forêt rêve
      cœur fenêtre garçon français où jamais toujours château français über für schön mädchen straße grün müde größe hjärta
      fjäll sjö året kärlek älskar natt ø må blåbær snø þú ást fjörður świat miłość noc żyć gwiazda łzy láska příběh město
      saudade coração não avião amanhã ilusão şarkı aşk gözler güneş đêm tình yêu
    `),
    endings: list("ito ción eur chen lein ção ár ść"),
    separator: " ",
    given: list("José Zoë Björn Françoise Łukasz Márta Søren Noël Chloé Iñaki Jürgen Dvořák"),
    family: list("Muñoz Lefèvre Bergström Sørensen Kovářová Nygård Conceição Weiß Şahin Jónsdóttir"),
  },
];
