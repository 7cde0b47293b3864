/** Beyond the ids that the sample catalog and the import make. */
const ID_PREFIX = "B0V";
const TRACKS = 6;

/** The catalog id of a synthetic album. */
export function albumId(index: number): string {
  return ID_PREFIX + index.toString(36).toUpperCase().padStart(7, "0");
}

/**
 * A synthetic album as it is stored: JSON of about 2 KB. All have the same length, so that a server with a fixed
 * body has the same to send.
 */
export function albumJson(index: number): string {
  const id = albumId(index);
  const number = String(index).padStart(8, "0");
  const url = `https://music.amazon.com/albums/${id}`;
  const title = `Prélude ${number}`;
  return JSON.stringify({
    id,
    globalAsin: id,
    title,
    shortTitle: title,
    duration: 1500,
    url,
    releaseDate: "2001-03-12T00:00:00.000Z",
    market: "US",
    availableMarkets: [{ id: "US", name: "United States" }],
    artists: [{ id: "B0W0000001", name: "Gate & Fold", url: "https://music.amazon.com/artists/B0W0000001" }],
    eligibility: { isDownloadable: true, isPurchaseable: true, isPreviewable: true, isPrimeEligible: false },
    tracks: Array.from({ length: TRACKS }, (_, track) => ({
      id: `${id.slice(0, 2)}U${id.slice(4)}${track}`,
      title: `Track ${track + 1} of ${number}`,
      isrc: `USGF${number}`,
      duration: 250,
      url,
      album: { id, title, url },
    })),
    trackCount: TRACKS,
    images: [250, 500].map((size) => ({
      url: `https://images.example/${id}/${size}.jpg`,
      height: size,
      width: size,
    })),
    label: "Fold Records",
    audioQualities: ["SD", "HD"],
  });
}
