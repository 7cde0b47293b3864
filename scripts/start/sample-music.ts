import type { Connection } from "./api-process.ts";

/** Tracks of the sample catalog. */
const TRACKS = {
  oneMoreTime: "B0064UPUDC",
  digitalLove: "B0X9X8GMCG",
  time: "B0X3I95ZU9",
  money: "B0XTXLTM3X",
  fifteenStep: "B0X9HIODKH",
  nude: "B0XS3GPKQI",
  dreams: "B0XV3XOSS7",
  dontStop: "B0XATWJ7H1",
  bohemianRhapsody: "B0XQW7L7RU",
  anotherOne: "B0X8ZD5WOG",
  drunkInLove: "B0XV7LQSBV",
  comeAsYouAre: "B0XTHB4NDS",
  enterSandman: "B0XACP925U",
  concertoAllegro: "B0X935NDXV",
  concertoAdagio: "B0X5I2MCOK",
  butNotForMe: "B0XVVZWIIE",
  moonlight: "B0XH42SOTM",
  kemonoYuku: "B0X2TTSJB2",
} as const;

const { oneMoreTime, digitalLove, dreams, dontStop, nude, money, time, moonlight, drunkInLove } = TRACKS;

/** Daft Punk, Radiohead, Beyoncé, 椎名林檎. */
const ARTISTS = ["B000S9ULT8", "B0Y4ZLXZ2V", "B0YMD1WWJD", "B0Y4I6O3MC"];

const MINUTE_MS = 60_000;

/** The last one was played four minutes ago, and each of the others four minutes before the next one. */
const PLAYS = [nude, oneMoreTime, dreams, oneMoreTime, TRACKS.kemonoYuku, money, moonlight];

function sampleMusic(userId: string, nowMs: number) {
  return {
    id: userId,
    playlists: [
      {
        title: "Road trip",
        description: "Windows down, all the way to the sea",
        visibility: "PUBLIC",
        trackIds: [
          oneMoreTime,
          dontStop,
          TRACKS.bohemianRhapsody,
          TRACKS.comeAsYouAre,
          drunkInLove,
          TRACKS.fifteenStep,
          TRACKS.enterSandman,
          digitalLove,
          TRACKS.anotherOne,
        ],
      },
      {
        title: "Late at night",
        description: "Quiet enough for the neighbours",
        trackIds: [moonlight, nude, TRACKS.butNotForMe, time, TRACKS.concertoAdagio, dreams],
      },
      { title: "Focus", trackIds: [TRACKS.concertoAllegro, TRACKS.concertoAdagio, time, money, nude] },
    ],
    likes: [money, drunkInLove, nude, oneMoreTime],
    followedArtists: ARTISTS,
    history: PLAYS.map((trackId, index) => ({
      trackId,
      playedAt: nowMs - (PLAYS.length - index) * 4 * MINUTE_MS,
    })),
  };
}

/**
 * Gives the first user playlists, likes, followed artists and plays, so that the demo has something to show, unless the
 * user has made anything already. A catalog that lacks the tracks of the sample refuses them, and nothing is added.
 *
 * @returns whether it was added
 */
export async function addSampleMusic(
  { url, secret }: Pick<Connection, "url" | "secret">,
  nowMs: number = Date.now(),
): Promise<boolean> {
  const control = { authorization: `Bearer ${secret}`, "content-type": "application/json" };
  const credentials = await fetch(new URL("/_gatefold/credentials", url), { headers: control });
  const { userId }: Record<string, string> = Object(await credentials.json());
  const stored = await fetch(new URL("/_gatefold/snapshot?catalog=false", url), { headers: control });
  if (!stored.ok || !isNew(await stored.json(), `${userId}`)) return false;
  const seeded = await fetch(new URL("/_gatefold/seed", url), {
    method: "POST",
    headers: control,
    body: JSON.stringify({ users: [sampleMusic(`${userId}`, nowMs)], profiles: [] }),
  });
  return seeded.ok;
}

interface Stored {
  readonly libraries: readonly { readonly userId: string; readonly entries: readonly unknown[] }[];
  readonly histories: readonly { readonly userId: string; readonly plays: readonly unknown[] }[];
  readonly playlists: readonly { readonly userId: string }[];
}

/** Whether a user has what a new one has: one playlist, which the documentation shows. */
function isNew({ libraries, histories, playlists }: Stored, userId: string): boolean {
  const entries = libraries.flatMap((each) => (each.userId === userId ? each.entries : []));
  const plays = histories.flatMap((each) => (each.userId === userId ? each.plays : []));
  const own = playlists.filter((each) => each.userId === userId);
  return entries.length === 0 && plays.length === 0 && own.length <= 1;
}
