/** An album that is written by hand, since queries look for it or for something that could be taken for it. */
export interface KnownAlbum {
  readonly title: string;
  readonly artists: readonly string[];
  readonly year: number;
  /** Of the album and, a little less of each, of its tracks. */
  readonly popularity?: number;
  /** The first of its ten tracks; `title @ featured artist`. The others are made up. */
  readonly tracks: readonly string[];
}

/** `Album / artist; artist / year / popularity`, and a line for each track. */
const TEXT = `
Paper Lanterns / Mara Lindqvist / 2014 / 84
  Home
  Hello, Stranger
  Don't Wait Up
  Letters From the Harbor
  I'm Fine, It's Raining
  Intro

Northern Letters / The Hollow Pines / 2009 / 88
  Wild Hearts
  Home
  River Song
  Love
  One More Night Like This

Live at Montreux / The Hollow Pines / 2011
  Intro (Live at Montreux)
  Wild Hearts (Live at Montreux)
  River Song (Live at Montreux)
  Home (Live at Montreux)

Northern Letters (10th Anniversary Edition) / The Hollow Pines / 2019
  Wild Hearts (2019 Remaster)
  Home (2019 Remaster)
  River Song (2019 Remaster)
  Wild Hearts (Demo)
  River Song (Acoustic)

Karaoke Favourites 12 / Karaoke Universe / 2012
  Wild Hearts (Karaoke Version) [Originally Performed by The Hollow Pines]
  Midnight Ferry (Karaoke Version) [Originally Performed by DJ Calloway]
  One More Time (Karaoke Version) [Originally Performed by Daft Punk]
  Home (Karaoke Version) [Originally Performed by Mara Lindqvist]

Piano Tributes / The Quiet Piano Players / 2016
  Wild Hearts (Piano Version)
  Nothing Else Matters (Piano Version)
  Dreams (Piano Version)
  Hello, Stranger (Piano Version)

Summer Hits 2010 / Various Artists / 2010
  Wild Hearts @= The Hollow Pines
  Midnight Ferry @= DJ Calloway
  Love @= Velvet Antenna

Static Bloom / Velvet Antenna / 2017 / 55
  Love
  Hello
  Ghost in the Radio
  7
  1979 Again

Hello / Greta Okafor / 2015 / 74
  Hello
  Hello Again
  Goodbye

Home / Oskar & Lene / 2013
  Home
  Home Is Where You Are
  Going Home

Ferry Lights / DJ Calloway / 2010 / 81
  Midnight Ferry @ Ruby Okafor
  Midnight Ferry (Dub Mix)
  Neon Harbor @ Max Rivera
  Tonight

Midnight Ferries / The Ferrymen / 2004
  Midnight Ferry
  The Last Ferry

Thirty Summers / Ada & The Sparrows / 2018 / 79
  99 Miles
  22:22
  17
  Thirty Summers
  Rolling in the Clover

Cold Coffee / The Midnight Librarians / 2006
  Cold Coffee
  Overdue
  Quiet, Please
  The Night Shift

Cold Coffee & Cigarillos / Midnight Runner / 2012
  Cold Coffee
  Midnight Coffee

Blueprints / Paper Engines / 2015
  Origami Machine
  Folded
  Steam & Paper

Saint Orchard / Saint Orchard / 2003
  Apple Winter
  Orchard Song
  Sunday Saint

Odd Harbor / Odd Harbor / 1998
  ...
  ?
  !!!
  Odd One Out

Tomorrow's Weather / Julia Kowalski / 2020 / 67
  Rain Check
  Tomorrow's Weather
  Umbrella Weather
  Barometer

Yesterday's Weather / Jules Kowal / 2001
  Yesterday's Weather
  Rain Delay

Satellite Gardens / Astral Motel / 1999 / 86
  Kaleidoscope Avenue
  Satellite Garden
  Chandelier Sunrise
  Peripheral Vision

Kaleidoscope / Nina Mensah / 2011 / 83
  Kaleidoscope
  Kaleidoscope Eyes
  Magnolia Boulevard

Throne of Salt / Emperor Glacier / 2008 / 66
  Cathedral of Ash
  Throne of Salt
  Symphony for the Drowned

Collaborations / Ruby Okafor; Max Rivera / 2016
  Rhythm Thieves
  Two of Us

Rue des Étoiles / Zoë Béranger / 2012 / 52
  Été perdu
  La fenêtre ouverte
  Rue des Étoiles
  Où es-tu ?

Corazón de Papel / Iñaki Zubizárreta / 2019 / 77
  Mañana será otro día
  Corazón de Papel
  Adiós, Señora Noche

Snefald / Søren Østergård / 2005
  Første sne
  Hjem igen
  Blåbær

Wiatr i gwiazdy / Łukasz Wójcik / 2010 / 68
  Łzy na wietrze
  Gwiazdy nad miastem

夜の電車 / 青木はるか / 2015 / 80
  最後の花火
  東京の雨
  夜の電車
  ミッドナイト・レター

最後の手紙 / 花火クラブ / 2008
  最後の夜
  花火の夜
  手紙

첫눈 이야기 / 이한별 / 2016 / 63
  첫눈
  서울의 밤
  봄날의 약속

서울의 별 / 하늘소년 / 2012
  서울의 별
  밤하늘

南方来信 / 林晓月 / 2011 / 61
  月亮的故事
  南方来信
  雨后的城市

月亮 / 王晓雨 / 2003
  月亮
  城市的月亮

Северный поезд / Ночной Экспресс / 1989 / 79
  Последний поезд
  Белый снег, чёрный кот
  Звёздная дорога

Последняя весна / Вера Лебедева / 1995
  Последняя весна
  Белый снег

رسالة إلى البحر / ليلى الأندلسي / 2007 / 57
  قمر الليل
  رسالة إلى البحر
  أغنية الطريق

قمر / كريم فارس / 2014
  قمر
  ليل طويل

Το τελευταίο καλοκαίρι / Μάνος Αλεξίου / 1994 / 71
  Γράμμα στη θάλασσα
  Το τελευταίο καλοκαίρι

Καλοκαίρι / Σοφία Μακρή / 2002
  Καλοκαίρι
  Θάλασσα

Homecoming / The Homes / 2012
  Home (Acoustic)
  Come Home

Rivers / Wild Hearts / 2018 / 40
  River
  Heartland
`;

export const knownAlbums: readonly KnownAlbum[] = TEXT.trim().split(/\n\n+/).map(parse);

function parse(text: string): KnownAlbum {
  const [head = "", ...tracks] = text.split("\n");
  const [title = "", artists = "", year, popularity] = head.split(" / ");
  return {
    title,
    artists: artists.split("; "),
    year: Number(year),
    ...(popularity !== undefined && { popularity: Number(popularity) }),
    tracks: tracks.map((track) => track.trim()),
  };
}
