// Generated from spec/openapi.yaml by @gatefold/codegen. Do not edit; run "pnpm generate".
export interface paths {
  "/albums/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get an album
     *
     * Returns the catalog metadata of one album: its name, artists, cover art, track listing, label and more. Gatefold: a trailing slash in the path is accepted.
     */
    get: operations["getAlbum"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/albums": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get several albums
     *
     * Returns the catalog metadata of up to 100 albums. Gatefold: albums come in the order of the request, duplicates come once, and ids that the catalog lacks are left out.
     */
    get: operations["getAlbums"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tracks/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a track
     *
     * Returns the catalog metadata of one track: its title, artists, album, length, ISRC and more. Episodes of podcasts are no tracks. Gatefold: what a track lacks itself, such as artists and release date, a Gatefold server takes from the album.
     */
    get: operations["getTrack"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tracks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get several tracks
     *
     * Returns the catalog metadata of up to 100 tracks. Amazon's page lists the call, and public programs make it; its scope is taken from the call for one track. Gatefold: tracks come in the order of the request, duplicates come once, and ids that the catalog lacks are left out.
     */
    get: operations["getTracks"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/artists/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get an artist
     *
     * Returns the catalog metadata of one artist: the name, pictures and a link. Gatefold: a Gatefold server knows the id, the name and the link, as far as its albums have them. The name is the artist's own, which may differ from how a track credits the artist.
     */
    get: operations["getArtist"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/artists": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get several artists
     *
     * Returns the catalog metadata of up to 100 artists. Gatefold: artists come in the order of the request, duplicates come once, and ids that the catalog lacks are left out.
     */
    get: operations["getArtists"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/artists/{id}/albums": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the albums of an artist
     *
     * Returns a page of the albums that credit the artist. Amazon's page about artists lists the call and gives the scope; nothing else of it is known. Gatefold: path, parameters and answer are guessed from other calls of the API. Albums come by popularity, best first, and have some of their fields; get the others from `GET /albums`. Changes of the catalog made while paging neither repeat nor hide other albums.
     */
    get: operations["listArtistAlbums"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/artists/{id}/tracks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the tracks of an artist
     *
     * Returns a page of the tracks that credit the artist. Amazon's page about artists lists the call and gives the scope; nothing else of it is known. Gatefold: path, parameters and answer are guessed from other calls of the API. Tracks come by popularity, best first, and may have few of their fields; get the others from `GET /tracks`. Changes of the catalog made while paging neither repeat nor hide other tracks.
     */
    get: operations["listArtistTracks"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Search for everything
     *
     * Finds tracks, albums and artists at once, for one search field, and returns them in groups of a view. The heading on Amazon's page begins with `/v1`, as no other does, its example sends no `x-api-key`, and no scope is printed. Gatefold: the key and the scope `music::catalog` are needed, as for every other search. The groups are the top hits, artists, albums and tracks; the top hits are the best of the other groups.
     */
    get: operations["searchAll"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/search/tracks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search for tracks
     *
     * Returns a page of the tracks that match. A hit may have few of its fields: get the others from `GET /tracks`. The `curl` line on Amazon's page lacks the last quote. Gatefold: all filters have to match; hits that match better come first, then those that are more popular, as far as it is known; and changes of the catalog made while paging neither repeat nor hide other hits. A hit has its title, link, length, artists and album, as far as the catalog has them.
     */
    post: operations["searchTracks"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/search/albums": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search for albums
     *
     * Returns a page of the albums that match. Amazon's page lists the call; a public program has its path and the name of its answer. Gatefold: body and answer have the form of a search for tracks. A hit has the album's title, link, artists and date, as far as the catalog has them: get the others from `GET /albums`. Gatefold: all filters have to match; hits that match better come first, then those that are more popular, as far as it is known; and changes of the catalog made while paging neither repeat nor hide other hits.
     */
    post: operations["searchAlbums"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/search/artists": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search for artists
     *
     * Returns a page of the artists that match. Amazon's page lists the call; a public program has its path and the name of its answer. Gatefold: body and answer have the form of a search for tracks. A hit has the artist's name and link: get the others from `GET /artists`. Gatefold: all filters have to match; hits that match better come first, then those that are more popular, as far as it is known; and changes of the catalog made while paging neither repeat nor hide other hits.
     */
    post: operations["searchArtists"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/me/library/albums": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the albums in the user's library
     *
     * Returns a page of the signed-in user's library. Each entry says whether the album was purchased from Amazon Music or uploaded by the user, and only holds the id of the album; get its details from `GET /albums`. Gatefold: entries come newest first, and changes made while paging neither repeat nor hide other entries.
     */
    get: operations["listLibraryAlbums"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/me/library/albums/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Add an album to the user's library
     *
     * Saves an album to the signed-in user's library. Gatefold: the call is idempotent, so for an album that is already in the library it answers `SAVED` and leaves the entry as it is.
     */
    put: operations["addLibraryAlbum"];
    post?: never;
    /**
     * Remove an album from the user's library
     *
     * Removes an album from the signed-in user's library. Gatefold: the call is idempotent, so it also answers `REMOVED` for an album that is not in the library, as long as the catalog has it.
     */
    delete: operations["removeLibraryAlbum"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/me": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the signed-in user
     *
     * Returns the name, pictures and profile link of the signed-in user. Amazon's page promises the "username and subscription tier", but the answer that it prints has neither a user name nor a tier. Gatefold: a token with `music::profile:read` or with `music::profile` may call it, although the page names `music::profile` alone, and the scope for reading only with `PUT /me`. A Gatefold server answers with `id`, `name` and an empty list of `images`.
     */
    get: operations["getMe"];
    /**
     * Update the signed-in user
     *
     * Sets the name of the signed-in user, and who may see the profile and what the user plays. All three fields are required: read the name with `GET /me` if it shall stay. No documented call reads `visibility` and `playbackVisibility`. Gatefold: the answer is `{"data": {"updateUser": …}}`, as the table on Amazon's page says. The example below that table is a bare user, without `data` and `updateUser`, whose `name` is `null`. Clients that also have to read that form can look for `id` at the top. Gatefold: a token with `music::profile` may call it, and so may one with `music::profile:read`, because the page prints the scope for reading only here. Ask for both if your application is to change the profile.
     */
    put: operations["updateMe"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    CatalogId: CatalogId;
    AudioQuality: AudioQuality;
    MusicTerritory: MusicTerritory;
    Market: Market;
    ArtistReference: ArtistReference;
    Eligibility: Eligibility;
    ParentalSettings: ParentalSettings;
    Image: Image;
    AlbumReference: AlbumReference;
    Track: Track;
    Album: Album;
    AlbumData: AlbumData;
    AlbumResponse: AlbumResponse;
    ErrorCode: ErrorCode;
    ErrorPayload: ErrorPayload;
    ErrorDetails: ErrorDetails;
    ErrorResponse: ErrorResponse;
    AlbumsData: AlbumsData;
    AlbumsResponse: AlbumsResponse;
    TrackData: TrackData;
    TrackResponse: TrackResponse;
    TracksData: TracksData;
    TracksResponse: TracksResponse;
    RelatedArtists: RelatedArtists;
    Artist: Artist;
    ArtistData: ArtistData;
    ArtistResponse: ArtistResponse;
    ArtistsData: ArtistsData;
    ArtistsResponse: ArtistsResponse;
    PageInfo: PageInfo;
    AlbumEdge: AlbumEdge;
    AlbumCollection: AlbumCollection;
    ArtistAlbums: ArtistAlbums;
    ArtistAlbumsData: ArtistAlbumsData;
    ArtistAlbumsResponse: ArtistAlbumsResponse;
    TrackEdge: TrackEdge;
    TrackCollection: TrackCollection;
    ArtistTracks: ArtistTracks;
    ArtistTracksData: ArtistTracksData;
    ArtistTracksResponse: ArtistTracksResponse;
    Entity: Entity;
    EntityGroupContent: EntityGroupContent;
    EntityGroup: EntityGroup;
    ViewContent: ViewContent;
    View: View;
    SearchAllResponse: SearchAllResponse;
    TrackField: TrackField;
    SearchQuery: SearchQuery;
    TrackFilter: TrackFilter;
    SearchLimit: SearchLimit;
    SearchToken: SearchToken;
    SearchSort: SearchSort;
    TrackSearch: TrackSearch;
    TrackSearchData: TrackSearchData;
    TrackSearchResponse: TrackSearchResponse;
    AlbumField: AlbumField;
    AlbumFilter: AlbumFilter;
    AlbumSearch: AlbumSearch;
    AlbumSearchData: AlbumSearchData;
    AlbumSearchResponse: AlbumSearchResponse;
    ArtistField: ArtistField;
    ArtistFilter: ArtistFilter;
    ArtistSearch: ArtistSearch;
    ArtistEdge: ArtistEdge;
    ArtistCollection: ArtistCollection;
    ArtistSearchData: ArtistSearchData;
    ArtistSearchResponse: ArtistSearchResponse;
    UserId: UserId;
    LibraryAlbumNode: LibraryAlbumNode;
    LibraryAlbum: LibraryAlbum;
    LibraryAlbumCollection: LibraryAlbumCollection;
    LibraryUser: LibraryUser;
    LibraryAlbumsData: LibraryAlbumsData;
    LibraryAlbumsResponse: LibraryAlbumsResponse;
    SaveState: SaveState;
    LibraryChange: LibraryChange;
    SaveAlbumData: SaveAlbumData;
    SaveAlbumResponse: SaveAlbumResponse;
    RemoveAlbumData: RemoveAlbumData;
    RemoveAlbumResponse: RemoveAlbumResponse;
    User: User;
    UserData: UserData;
    UserResponse: UserResponse;
    Visibility: Visibility;
    PlaybackVisibility: PlaybackVisibility;
    UserUpdate: UserUpdate;
    UpdateUserData: UpdateUserData;
    UpdateUserResponse: UpdateUserResponse;
  };
  responses: {
    /** A path parameter is malformed, or the request has a body or a parameter that the operation does not take. */
    BadRequest: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** The access token is missing, empty, malformed, expired or revoked. */
    Unauthorized: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** The application or the user may not make this call. */
    Forbidden: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** The catalog has no such album. */
    NotFound: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** The call is valid, but can't be done now. Amazon's page about errors has a section for this status, and the only known code of it is about playing. Gatefold: a Gatefold server never answers this; an emulator does if a test tells it to. */
    Unprocessable: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** Too many requests of this application or this user. */
    TooManyRequests: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        "Retry-After": components["headers"]["RetryAfter"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** The service failed. The call can be tried again. */
    ServerError: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** A query parameter is missing, malformed, out of range, unknown or given twice. */
    BadQuery: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** The catalog has no such track. */
    TrackNotFound: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** The catalog has no such artist. */
    ArtistNotFound: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** A parameter is malformed, out of range, unknown or given twice. */
    BadListQuery: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** The query is missing or empty, or a parameter is malformed, out of range, unknown or given twice. */
    BadSearchQuery: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** The body is missing, or a field of it is missing, malformed, out of range, unknown or given twice, or the token is not one of this search. */
    BadSearch: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** The request has a body or a parameter, and the operation takes none. */
    UnknownInput: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** The body is missing, or a field of it is missing, malformed, unknown or given twice. */
    BadBody: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
  };
  parameters: {
    /**
     * Catalog id of the album. The page about albums marks it as not required in one place, but the path needs it.
     * @example B0064UPU4G
     */
    AlbumId: CatalogId;
    /**
     * Catalog ids of the albums, separated by commas, 1 to 100 of them.
     * @example [
     *       "B0064UPU4G",
     *       "B00D3PLC1K"
     *     ]
     */
    AlbumIds: CatalogId[];
    /**
     * Catalog id of the track.
     * @example B0064UPUDC
     */
    TrackId: CatalogId;
    /**
     * Whether to answer with the audio of a track or with its video. Gatefold: without it, the audio. The catalog of a Gatefold server has no videos, so with `VIDEO` it has no track.
     * @example AUDIO
     */
    MediaType: "AUDIO" | "VIDEO";
    /**
     * Catalog ids of the tracks, separated by commas, 1 to 100 of them. Public programs send as many.
     * @example [
     *       "B0064UPUDC",
     *       "B076YT2CBT"
     *     ]
     */
    TrackIds: CatalogId[];
    /**
     * Catalog id of the artist. The page about artists marks it as not required, but the path needs it.
     * @example B000S9ULT8
     */
    ArtistId: CatalogId;
    /**
     * Catalog ids of the artists, separated by commas, 1 to 100 of them. The page about artists marks it as not required. Gatefold: it is, because there is nothing to answer without ids.
     * @example [
     *       "B000S9ULT8",
     *       "B01EJ9KLA6"
     *     ]
     */
    ArtistIds: CatalogId[];
    /**
     * Maximum number of items in a page, 1 to 100. Keep it the same while paging. Gatefold: a whole number; the range and the default are those that Amazon gives for all lists.
     * @example 20
     */
    CatalogLimit: number;
    /**
     * Where to continue: the `pageInfo.token` of the previous page. Leave it out for the first page. It is opaque. Gatefold: a cursor is only valid for the artist and the `limit` that it was made for.
     * @example eyJvIjoiMDE5OGMzIn0
     */
    CatalogCursor: string;
    /**
     * The language to answer in: de-de, en-au, en-ca, en-gb, en-in, en-nz, en-us, es-es, es_mx, fr-ca, fr-fr, it-it, ja-jp or pt-br. Gatefold: a Gatefold server takes any value, because browsers send their own, and answers in the language of its catalog.
     * @example de-de
     */
    AcceptLanguage:
      | "de-de"
      | "en-au"
      | "en-ca"
      | "en-gb"
      | "en-in"
      | "en-nz"
      | "en-us"
      | "es-es"
      | "es_mx"
      | "fr-ca"
      | "fr-fr"
      | "it-it"
      | "ja-jp"
      | "pt-br"
      | (string & {});
    /**
     * How long the longer side of pictures is: SL500, SL160, SL110, SL75 or SL30, in pixels. An older copy of Amazon's page lists these values; the newer one only says that pictures are resized. Gatefold: a Gatefold server takes any value, and answers with the pictures that its catalog has, in all their sizes.
     * @example SL500
     */
    ImageStyle: "SL500" | "SL160" | "SL110" | "SL75" | "SL30" | (string & {});
    /**
     * What to find: words of a title or a name. On Amazon's page, words of the lyrics count as well, and the query is corrected. Gatefold: a Gatefold server has no lyrics, and forgives small typing errors if nothing else is found.
     * @example daft punk
     */
    SearchAllQuery: string;
    /**
     * Maximum number of entities of each type, 1 or more. Gatefold: a whole number up to 100; Amazon's page gives no maximum.
     * @example 5
     */
    SearchAllLimit: number;
    /**
     * Catalog ids of albums, separated by commas, 1 to 100 of them. Gatefold: the list only has entries of these albums, which tells whether they are saved. Amazon's page marks it as required, but describes it as "if provided" and leaves it out of its example. The page also says that the call looks up the user's "Like status" of "the specified tracks": no field of the answer tells a like, and the ids are of albums.
     * @example [
     *       "B07B62ZK5S",
     *       "B06VWVWDDH"
     *     ]
     */
    LibraryAlbumIds: CatalogId[];
    /**
     * Maximum number of entries in a page, 1 to 100. Keep it the same while paging. Gatefold: a whole number, which Amazon's page leaves open.
     * @example 20
     */
    Limit: number;
    /**
     * Where to continue: the `pageInfo.token` of the previous page. Leave it out for the first page. It is opaque. Gatefold: a cursor is only valid for the user, the `limit` and the `albumIds` it was made for.
     * @example eyJvIjoiMDE5OGMzIn0
     */
    Cursor: string;
  };
  requestBodies: never;
  headers: {
    /**
     * Gatefold: id of the request, which a failure also has as its `error.reference`. Amazon documents no such header.
     * @example 0198c3a0-5a86-7e1c-9d55-3f6f1c0a7b12
     */
    RequestId: string;
    /**
     * Gatefold: the challenge of RFC 6750, section 3.
     * @example Bearer error="invalid_token"
     */
    WwwAuthenticate: string;
    /**
     * Gatefold: whole seconds to wait before the next call. Amazon documents no such header, so back off exponentially if it is missing.
     * @example 1
     */
    RetryAfter: number;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getAlbum: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Catalog id of the album. The page about albums marks it as not required in one place, but the path needs it.
         * @example B0064UPU4G
         */
        id: components["parameters"]["AlbumId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The album. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": AlbumResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getAlbums: {
    parameters: {
      query: {
        /**
         * Catalog ids of the albums, separated by commas, 1 to 100 of them.
         * @example [
         *       "B0064UPU4G",
         *       "B00D3PLC1K"
         *     ]
         */
        ids: components["parameters"]["AlbumIds"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The albums that the catalog has. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": AlbumsResponse;
        };
      };
      400: components["responses"]["BadQuery"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getTrack: {
    parameters: {
      query?: {
        /**
         * Whether to answer with the audio of a track or with its video. Gatefold: without it, the audio. The catalog of a Gatefold server has no videos, so with `VIDEO` it has no track.
         * @example AUDIO
         */
        mediaType?: components["parameters"]["MediaType"];
      };
      header?: never;
      path: {
        /**
         * Catalog id of the track.
         * @example B0064UPUDC
         */
        id: components["parameters"]["TrackId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The track. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": TrackResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["TrackNotFound"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getTracks: {
    parameters: {
      query: {
        /**
         * Catalog ids of the tracks, separated by commas, 1 to 100 of them. Public programs send as many.
         * @example [
         *       "B0064UPUDC",
         *       "B076YT2CBT"
         *     ]
         */
        ids: components["parameters"]["TrackIds"];
        /**
         * Whether to answer with the audio of a track or with its video. Gatefold: without it, the audio. The catalog of a Gatefold server has no videos, so with `VIDEO` it has no track.
         * @example AUDIO
         */
        mediaType?: components["parameters"]["MediaType"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The tracks that the catalog has. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": TracksResponse;
        };
      };
      400: components["responses"]["BadQuery"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getArtist: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Catalog id of the artist. The page about artists marks it as not required, but the path needs it.
         * @example B000S9ULT8
         */
        id: components["parameters"]["ArtistId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The artist. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ArtistResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["ArtistNotFound"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getArtists: {
    parameters: {
      query: {
        /**
         * Catalog ids of the artists, separated by commas, 1 to 100 of them. The page about artists marks it as not required. Gatefold: it is, because there is nothing to answer without ids.
         * @example [
         *       "B000S9ULT8",
         *       "B01EJ9KLA6"
         *     ]
         */
        ids: components["parameters"]["ArtistIds"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The artists that the catalog has. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ArtistsResponse;
        };
      };
      400: components["responses"]["BadQuery"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  listArtistAlbums: {
    parameters: {
      query?: {
        /**
         * Maximum number of items in a page, 1 to 100. Keep it the same while paging. Gatefold: a whole number; the range and the default are those that Amazon gives for all lists.
         * @example 20
         */
        limit?: components["parameters"]["CatalogLimit"];
        /**
         * Where to continue: the `pageInfo.token` of the previous page. Leave it out for the first page. It is opaque. Gatefold: a cursor is only valid for the artist and the `limit` that it was made for.
         * @example eyJvIjoiMDE5OGMzIn0
         */
        cursor?: components["parameters"]["CatalogCursor"];
      };
      header?: {
        /**
         * The language to answer in: de-de, en-au, en-ca, en-gb, en-in, en-nz, en-us, es-es, es_mx, fr-ca, fr-fr, it-it, ja-jp or pt-br. Gatefold: a Gatefold server takes any value, because browsers send their own, and answers in the language of its catalog.
         * @example de-de
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
        /**
         * How long the longer side of pictures is: SL500, SL160, SL110, SL75 or SL30, in pixels. An older copy of Amazon's page lists these values; the newer one only says that pictures are resized. Gatefold: a Gatefold server takes any value, and answers with the pictures that its catalog has, in all their sizes.
         * @example SL500
         */
        "amzn-image-style"?: components["parameters"]["ImageStyle"];
      };
      path: {
        /**
         * Catalog id of the artist. The page about artists marks it as not required, but the path needs it.
         * @example B000S9ULT8
         */
        id: components["parameters"]["ArtistId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of the artist's albums. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ArtistAlbumsResponse;
        };
      };
      400: components["responses"]["BadListQuery"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["ArtistNotFound"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  listArtistTracks: {
    parameters: {
      query?: {
        /**
         * Maximum number of items in a page, 1 to 100. Keep it the same while paging. Gatefold: a whole number; the range and the default are those that Amazon gives for all lists.
         * @example 20
         */
        limit?: components["parameters"]["CatalogLimit"];
        /**
         * Where to continue: the `pageInfo.token` of the previous page. Leave it out for the first page. It is opaque. Gatefold: a cursor is only valid for the artist and the `limit` that it was made for.
         * @example eyJvIjoiMDE5OGMzIn0
         */
        cursor?: components["parameters"]["CatalogCursor"];
      };
      header?: {
        /**
         * The language to answer in: de-de, en-au, en-ca, en-gb, en-in, en-nz, en-us, es-es, es_mx, fr-ca, fr-fr, it-it, ja-jp or pt-br. Gatefold: a Gatefold server takes any value, because browsers send their own, and answers in the language of its catalog.
         * @example de-de
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
        /**
         * How long the longer side of pictures is: SL500, SL160, SL110, SL75 or SL30, in pixels. An older copy of Amazon's page lists these values; the newer one only says that pictures are resized. Gatefold: a Gatefold server takes any value, and answers with the pictures that its catalog has, in all their sizes.
         * @example SL500
         */
        "amzn-image-style"?: components["parameters"]["ImageStyle"];
      };
      path: {
        /**
         * Catalog id of the artist. The page about artists marks it as not required, but the path needs it.
         * @example B000S9ULT8
         */
        id: components["parameters"]["ArtistId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of the artist's tracks. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ArtistTracksResponse;
        };
      };
      400: components["responses"]["BadListQuery"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["ArtistNotFound"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  searchAll: {
    parameters: {
      query: {
        /**
         * What to find: words of a title or a name. On Amazon's page, words of the lyrics count as well, and the query is corrected. Gatefold: a Gatefold server has no lyrics, and forgives small typing errors if nothing else is found.
         * @example daft punk
         */
        query: components["parameters"]["SearchAllQuery"];
        /**
         * Maximum number of entities of each type, 1 or more. Gatefold: a whole number up to 100; Amazon's page gives no maximum.
         * @example 5
         */
        limit?: components["parameters"]["SearchAllLimit"];
      };
      header?: {
        /**
         * The language to answer in: de-de, en-au, en-ca, en-gb, en-in, en-nz, en-us, es-es, es_mx, fr-ca, fr-fr, it-it, ja-jp or pt-br. Gatefold: a Gatefold server takes any value, because browsers send their own, and answers in the language of its catalog.
         * @example de-de
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
        /**
         * How long the longer side of pictures is: SL500, SL160, SL110, SL75 or SL30, in pixels. An older copy of Amazon's page lists these values; the newer one only says that pictures are resized. Gatefold: a Gatefold server takes any value, and answers with the pictures that its catalog has, in all their sizes.
         * @example SL500
         */
        "amzn-image-style"?: components["parameters"]["ImageStyle"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A list with one view, in which nothing is if nothing was found. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SearchAllResponse;
        };
      };
      400: components["responses"]["BadSearchQuery"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  searchTracks: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The language to answer in: de-de, en-au, en-ca, en-gb, en-in, en-nz, en-us, es-es, es_mx, fr-ca, fr-fr, it-it, ja-jp or pt-br. Gatefold: a Gatefold server takes any value, because browsers send their own, and answers in the language of its catalog.
         * @example de-de
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
        /**
         * How long the longer side of pictures is: SL500, SL160, SL110, SL75 or SL30, in pixels. An older copy of Amazon's page lists these values; the newer one only says that pictures are resized. Gatefold: a Gatefold server takes any value, and answers with the pictures that its catalog has, in all their sizes.
         * @example SL500
         */
        "amzn-image-style"?: components["parameters"]["ImageStyle"];
      };
      path?: never;
      cookie?: never;
    };
    /** What to find, and in which order. */
    requestBody: {
      content: {
        "application/json": TrackSearch;
      };
    };
    responses: {
      /** A page of what was found. It is empty if nothing was. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": TrackSearchResponse;
        };
      };
      400: components["responses"]["BadSearch"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  searchAlbums: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The language to answer in: de-de, en-au, en-ca, en-gb, en-in, en-nz, en-us, es-es, es_mx, fr-ca, fr-fr, it-it, ja-jp or pt-br. Gatefold: a Gatefold server takes any value, because browsers send their own, and answers in the language of its catalog.
         * @example de-de
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
        /**
         * How long the longer side of pictures is: SL500, SL160, SL110, SL75 or SL30, in pixels. An older copy of Amazon's page lists these values; the newer one only says that pictures are resized. Gatefold: a Gatefold server takes any value, and answers with the pictures that its catalog has, in all their sizes.
         * @example SL500
         */
        "amzn-image-style"?: components["parameters"]["ImageStyle"];
      };
      path?: never;
      cookie?: never;
    };
    /** What to find, and in which order. */
    requestBody: {
      content: {
        "application/json": AlbumSearch;
      };
    };
    responses: {
      /** A page of what was found. It is empty if nothing was. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": AlbumSearchResponse;
        };
      };
      400: components["responses"]["BadSearch"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  searchArtists: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What to find, and in which order. */
    requestBody: {
      content: {
        "application/json": ArtistSearch;
      };
    };
    responses: {
      /** A page of what was found. It is empty if nothing was. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ArtistSearchResponse;
        };
      };
      400: components["responses"]["BadSearch"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  listLibraryAlbums: {
    parameters: {
      query?: {
        /**
         * Catalog ids of albums, separated by commas, 1 to 100 of them. Gatefold: the list only has entries of these albums, which tells whether they are saved. Amazon's page marks it as required, but describes it as "if provided" and leaves it out of its example. The page also says that the call looks up the user's "Like status" of "the specified tracks": no field of the answer tells a like, and the ids are of albums.
         * @example [
         *       "B07B62ZK5S",
         *       "B06VWVWDDH"
         *     ]
         */
        albumIds?: components["parameters"]["LibraryAlbumIds"];
        /**
         * Maximum number of entries in a page, 1 to 100. Keep it the same while paging. Gatefold: a whole number, which Amazon's page leaves open.
         * @example 20
         */
        limit?: components["parameters"]["Limit"];
        /**
         * Where to continue: the `pageInfo.token` of the previous page. Leave it out for the first page. It is opaque. Gatefold: a cursor is only valid for the user, the `limit` and the `albumIds` it was made for.
         * @example eyJvIjoiMDE5OGMzIn0
         */
        cursor?: components["parameters"]["Cursor"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of the library. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": LibraryAlbumsResponse;
        };
      };
      400: components["responses"]["BadListQuery"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  addLibraryAlbum: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Catalog id of the album. The page about albums marks it as not required in one place, but the path needs it.
         * @example B0064UPU4G
         */
        id: components["parameters"]["AlbumId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The album is in the library. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SaveAlbumResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  removeLibraryAlbum: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Catalog id of the album. The page about albums marks it as not required in one place, but the path needs it.
         * @example B0064UPU4G
         */
        id: components["parameters"]["AlbumId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The album is not in the library. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": RemoveAlbumResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getMe: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The user that the token belongs to. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": UserResponse;
        };
      };
      400: components["responses"]["UnknownInput"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  updateMe: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The whole profile, as it shall be. */
    requestBody: {
      content: {
        "application/json": UserUpdate;
      };
    };
    responses: {
      /** The user as changed. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": UpdateUserResponse;
        };
      };
      400: components["responses"]["BadBody"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
}
/**
 * Id of an item of the catalog, an ASIN of 10 characters. Every id on the page about albums has this form.
 * @example B0064UPU4G
 */
export type CatalogId = string;
/**
 * Quality in which the audio exists: SD, HD, UHD or 360RA. Other values may come.
 * @example HD
 */
export type AudioQuality = "SD" | "HD" | "UHD" | "360RA" | (string & {});
/** The territory whose catalog the answer was taken from. */
export type MusicTerritory = {
  /**
   * Code of the territory.
   * @example US
   */
  code?: string;
  /**
   * Name of the territory.
   * @example United States
   */
  territoryName?: string;
};
/** A market in which an item is available, or that the answer is for. */
export type Market = {
  /**
   * ISO 3166-1 code of the country, two letters.
   * @example US
   */
  id?: string;
  /**
   * English name of the country.
   * @example United States
   */
  name?: string;
};
/** An artist as credited. */
export type ArtistReference = {
  /**
   * Id of an item of the catalog, an ASIN of 10 characters. Every id on the page about albums has this form.
   * @example B0064UPU4G
   */
  id: CatalogId;
  /**
   * Name as credited.
   * @example Daft Punk
   */
  name?: string;
  /**
   * Link to the artist. Amazon's example ends in `/artists/` with no id, so don't parse it.
   *
   * Format: uri
   * @example https://music.amazon.com/artists/
   */
  url?: string;
};
/** What may be done with an album or a track. */
export type Eligibility = {
  /**
   * Whether it can be downloaded.
   * @example true
   */
  isDownloadable?: boolean;
  /**
   * Whether it can be bought. The spelling is Amazon's.
   * @example true
   */
  isPurchaseable?: boolean;
  /**
   * Whether samples can be played.
   * @example true
   */
  isPreviewable?: boolean;
  /**
   * Whether Prime members can play it.
   * @example false
   */
  isPrimeEligible?: boolean;
};
/** For whom an album or a track is suitable. */
export type ParentalSettings = {
  /**
   * Whether it is made for children.
   * @example false
   */
  isKidFriendly?: boolean;
  /**
   * Whether it has explicit language.
   * @example false
   */
  hasExplicitLanguage?: boolean;
};
/** One size of a picture. */
export type Image = {
  /**
   * Where the picture is.
   *
   * Format: uri
   * @example https://m.media-amazon.com/images/I/71bsHTr6idL.jpg
   */
  url?: string;
  /**
   * Height in pixels.
   *
   * Format: double
   * @example 1800
   */
  height?: number;
  /**
   * Width in pixels.
   *
   * Format: double
   * @example 1800
   */
  width?: number;
  /**
   * What kind of picture it is. Pictures of an artist are BACKGROUND or PROFILE. Other values may come: those of albums and tracks are not documented.
   * @example PROFILE
   */
  imageType?: "BACKGROUND" | "PROFILE" | (string & {});
};
/** An album by name, without its details. */
export type AlbumReference = {
  /**
   * Id of an item of the catalog, an ASIN of 10 characters. Every id on the page about albums has this form.
   * @example B0064UPU4G
   */
  id: CatalogId;
  /**
   * Title of the album.
   * @example All Rebel Rockers
   */
  title?: string;
  /**
   * Link to the album in Amazon Music.
   *
   * Format: uri
   * @example https://music.amazon.com/albums/B091MTJT3P
   */
  url?: string;
};
/** A track of the catalog. Only `id` is always there. In the `tracks` of an album and in the results of a search, it may have few of the fields: get the others from `GET /tracks`. */
export type Track = {
  /**
   * Id of an item of the catalog, an ASIN of 10 characters. Every id on the page about albums has this form.
   * @example B0064UPU4G
   */
  id: CatalogId;
  /**
   * Title of the track.
   * @example One More Time
   */
  title?: string;
  /**
   * Link to the track. In one of Amazon's examples it leads to the album, and in another one to the album with the track behind it, `/albums/<album>/?trackAsin=<track>`. So don't parse it.
   *
   * Format: uri
   * @example https://music.amazon.com/albums/B0064UPU4G
   */
  url?: string;
  /** Qualities in which the audio exists. */
  audioQualities?: AudioQuality[];
  /**
   * The track's id across all markets.
   * @example B0064UPUDC
   */
  globalAsin?: string;
  /**
   * Title without additions.
   * @example One More Time
   */
  shortTitle?: string;
  /**
   * Length in seconds. It may be any number, although the examples are whole.
   *
   * Format: double
   * @example 320
   */
  duration?: number;
  /** An album by name, without its details. */
  album?: AlbumReference;
  /**
   * When it was released, ISO 8601, UTC.
   *
   * Format: date-time
   * @example 2001-03-07T05:00:00.000Z
   */
  releaseDate?: string;
  /**
   * International Standard Recording Code, 12 characters.
   * @example GBDUW0000053
   */
  isrc?: string;
  /** The track's artists as credited. */
  artists?: ArtistReference[];
  /** The territory whose catalog the answer was taken from. */
  musicTerritory?: MusicTerritory;
  /** A market in which an item is available, or that the answer is for. */
  market?: Market;
  /** Markets in which the track is available. One public note lists the field. */
  availableMarkets?: Market[];
  /** What may be done with an album or a track. */
  eligibility?: Eligibility;
  /** For whom an album or a track is suitable. */
  parentalSettings?: ParentalSettings;
  /** The cover in several sizes. A public program that seems to work reads it. */
  images?: Image[];
  /**
   * Where a sample of the track is. Two public notes list the field; the link here is made up.
   *
   * Format: uri
   * @example https://music.amazon.com/previews/B0064UPUDC
   */
  previewUrl?: string;
  /**
   * The record label. Two public notes list the field.
   * @example Daft Life Ltd./ADA France
   */
  label?: string;
};
/** An album of the catalog. Only `id` is always there. */
export type Album = {
  /**
   * Id of an item of the catalog, an ASIN of 10 characters. Every id on the page about albums has this form.
   * @example B0064UPU4G
   */
  id: CatalogId;
  /** Qualities in which the audio exists. */
  audioQualities?: AudioQuality[];
  /**
   * The album's id across all markets.
   * @example B0064UPU4G
   */
  globalAsin?: string;
  /**
   * The album's id in this market.
   * @example B0064UPU4G
   */
  localAsin?: string;
  /**
   * Title of the album.
   * @example Discovery
   */
  title?: string;
  /**
   * Title without additions such as "(Deluxe Edition)".
   * @example Discovery
   */
  shortTitle?: string;
  /**
   * Length of all tracks in seconds. It may be any number, although the examples are whole.
   *
   * Format: double
   * @example 3660
   */
  duration?: number;
  /**
   * Link to the album in Amazon Music.
   *
   * Format: uri
   * @example https://music.amazon.com/albums/B0064UPU4G
   */
  url?: string;
  /**
   * Amazon names this field without describing it, and gives no example; the value here is made up.
   * @example STANDARD
   */
  release?: string;
  /**
   * When it was released, ISO 8601, UTC.
   *
   * Format: date-time
   * @example 2001-03-07T05:00:00.000Z
   */
  releaseDate?: string;
  /** The territory whose catalog the answer was taken from. */
  musicTerritory?: MusicTerritory;
  /**
   * Market that the answer is for.
   * @example US
   */
  market?: string;
  /** Markets in which the album is available. */
  availableMarkets?: Market[];
  /** The album's artists as credited. */
  artists?: ArtistReference[];
  /** What may be done with an album or a track. */
  eligibility?: Eligibility;
  /** For whom an album or a track is suitable. */
  parentalSettings?: ParentalSettings;
  /** The cover in several sizes. */
  images?: Image[];
  /** The tracks in their order. */
  tracks?: Track[];
  /**
   * How many tracks the album has.
   *
   * Format: double
   * @example 14
   */
  trackCount?: number;
  /**
   * The record label.
   * @example Daft Life Ltd./ADA France
   */
  label?: string;
};
/** The payload of Get an album. */
export type AlbumData = {
  /** An album of the catalog. Only `id` is always there. */
  album?: Album;
};
/** Answer to Get an album. */
export type AlbumResponse = {
  /** The payload of Get an album. */
  data: AlbumData;
};
/**
 * What went wrong, as a code for programs. New codes may come; for those, go by the status.
 * @example RESOURCE_NOT_FOUND
 */
export type ErrorCode =
  | "BAD_REQUEST"
  | "INVALID_AUTH_TYPE"
  | "INVALID_AUTH_TOKEN"
  | "INVALID_ACCESS_TOKEN"
  | "NO_X_API_KEY"
  | "INVALID_CLIENT_ID"
  | "ACCESS_DENIED"
  | "AUTH_NO_MUSIC_ACCOUNT_FOUND"
  | "RESOURCE_NOT_FOUND"
  | "METHOD_NOT_ALLOWED"
  | "REQUEST_TIMEOUT"
  | "PAYLOAD_TOO_LARGE"
  | "URI_TOO_LONG"
  | "UNSUPPORTED_MEDIA_TYPE"
  | "MAX_CONCURRENCY_REACHED"
  | "THROTTLED"
  | "REQUEST_HEADER_FIELDS_TOO_LARGE"
  | "INTERNAL"
  | "DEPENDENCY"
  | "OVERLOADED"
  | (string & {});
/** Details for programs. */
export type ErrorPayload = {
  /**
   * A more specific code.
   * @example MISSING_SCOPE
   */
  internalCode?: string;
  /** Gatefold: scopes that allow the call; any one of them is enough, and the token has none. */
  requiredScopes?: string[];
};
/** What went wrong. */
export type ErrorDetails = {
  /**
   * The HTTP status, as a string.
   * @example 403
   */
  status: string;
  /**
   * What went wrong, as a code for programs. New codes may come; for those, go by the status.
   * @example RESOURCE_NOT_FOUND
   */
  code: ErrorCode;
  /**
   * What went wrong, in a sentence for developers.
   * @example The catalog has no album B000000000.
   */
  message: string;
  /**
   * Where the user can solve the problem, to show as a link or a QR code.
   *
   * Format: uri
   * @example https://music.amazon.com/
   */
  url?: string;
  /**
   * Id of the request, for support.
   * @example 0198c3a0-5a86-7e1c-9d55-3f6f1c0a7b12
   */
  reference?: string;
  /** Details for programs. */
  payload?: ErrorPayload;
};
/** Answer to a call that failed. */
export type ErrorResponse = {
  /** What went wrong. */
  error: ErrorDetails;
};
/** The payload of Get several albums. */
export type AlbumsData = {
  /** The albums that the catalog has. */
  albums?: Album[];
};
/** Answer to Get several albums. */
export type AlbumsResponse = {
  /** The payload of Get several albums. */
  data: AlbumsData;
};
/** The payload of Get a track. */
export type TrackData = {
  /** A track of the catalog. Only `id` is always there. In the `tracks` of an album and in the results of a search, it may have few of the fields: get the others from `GET /tracks`. */
  track?: Track;
};
/** Answer to Get a track. */
export type TrackResponse = {
  /** The payload of Get a track. */
  data: TrackData;
};
/** The payload of Get several tracks. */
export type TracksData = {
  /** The tracks that the catalog has. Two public programs read them here; a third one reads a list called `track`, which is more likely a mistake. */
  tracks?: Track[];
};
/** Answer to Get several tracks. */
export type TracksResponse = {
  /** The payload of Get several tracks. */
  data: TracksData;
};
/** Related artists. Amazon calls the type "Artist connection" and doesn't show it. A Gatefold server leaves it out. */
export type RelatedArtists = {
  [key: string]: unknown;
};
/** An artist of the catalog. Only `id` is always there. */
export type Artist = {
  /**
   * Id of an item of the catalog, an ASIN of 10 characters. Every id on the page about albums has this form.
   * @example B0064UPU4G
   */
  id: CatalogId;
  /**
   * Name of the artist.
   * @example Tash Sultana
   */
  name?: string;
  /**
   * Link to the artist in Amazon Music. The form of the link here is made up.
   *
   * Format: uri
   * @example https://music.amazon.com/artists/B01EJ9KLA6
   */
  url?: string;
  /**
   * The artist's id across all markets.
   * @example B01EJ9KLA6
   */
  globalAsin?: string;
  /**
   * The artist's id in this market.
   * @example B01EJ9KLA6
   */
  localAsin?: string;
  /**
   * How many users follow the artist. The value here is made up. A Gatefold server doesn't know it, and leaves it out.
   *
   * Format: double
   * @example 1200
   */
  followerCount?: number;
  /** Related artists. Amazon calls the type "Artist connection" and doesn't show it. A Gatefold server leaves it out. */
  related?: RelatedArtists;
  /** Pictures of the artist. In Amazon's example, one of 2560 by 1920 pixels has the `imageType` BACKGROUND, and one of 500 by 500 pixels has PROFILE. A Gatefold server has none. */
  images?: Image[];
  /** The territory whose catalog the answer was taken from. */
  musicTerritory?: MusicTerritory;
};
/** The payload of Get an artist. */
export type ArtistData = {
  /** An artist of the catalog. Only `id` is always there. */
  artist?: Artist;
};
/** Answer to Get an artist. The table on Amazon's page calls the field `Artist`, the example `artist`. */
export type ArtistResponse = {
  /** The payload of Get an artist. */
  data: ArtistData;
};
/** The payload of Get several artists. */
export type ArtistsData = {
  /** The artists that the catalog has. Gatefold: the field is called `artists`, as that of several albums is called `albums`; what Amazon's page shows is not known. */
  artists?: Artist[];
};
/** Answer to Get several artists. */
export type ArtistsResponse = {
  /** The payload of Get several artists. */
  data: ArtistsData;
};
/** Whether there are more pages, and how to get the next one. */
export type PageInfo = {
  /**
   * Whether there is another page.
   * @example true
   */
  hasNextPage?: boolean;
  /**
   * The `cursor` of the next page, or the `token` in the body of a search; missing on the last one.
   * @example eyJvIjoiMDE5OGMzIn0
   */
  token?: string;
};
/** An album in a list. It has some of the album's fields: get the others from `GET /albums`. */
export type AlbumEdge = {
  /** An album of the catalog. Only `id` is always there. */
  node?: Album;
  /**
   * Position of the album in its list. A Gatefold server leaves it out.
   * @example eyJvIjoiMDE5OGMzIn0
   */
  cursor?: string;
};
/** A page of a list of albums. */
export type AlbumCollection = {
  /** Whether there are more pages, and how to get the next one. */
  pageInfo?: PageInfo;
  /**
   * Number of edges. Gatefold: it counts the edges of this page.
   *
   * Format: double
   * @example 2
   */
  edgeCount?: number;
  /** The albums of this page. */
  edges?: AlbumEdge[];
};
/** An artist, with a page of the albums. */
export type ArtistAlbums = {
  /**
   * Id of an item of the catalog, an ASIN of 10 characters. Every id on the page about albums has this form.
   * @example B0064UPU4G
   */
  id: CatalogId;
  /** A page of a list of albums. */
  albums?: AlbumCollection;
};
/** The payload of List the albums of an artist. */
export type ArtistAlbumsData = {
  /** An artist, with a page of the albums. */
  artist?: ArtistAlbums;
};
/** Answer to List the albums of an artist. */
export type ArtistAlbumsResponse = {
  /** The payload of List the albums of an artist. */
  data: ArtistAlbumsData;
};
/** A track in a list. It may have few of the track's fields: get the others from `GET /tracks`. */
export type TrackEdge = {
  /** A track of the catalog. Only `id` is always there. In the `tracks` of an album and in the results of a search, it may have few of the fields: get the others from `GET /tracks`. */
  node?: Track;
  /**
   * Position of the track in its list. A Gatefold server leaves it out.
   * @example eyJvIjoiMDE5OGMzIn0
   */
  cursor?: string;
};
/** A page of a list of tracks. */
export type TrackCollection = {
  /** Whether there are more pages, and how to get the next one. */
  pageInfo?: PageInfo;
  /**
   * Number of edges. Gatefold: it counts the edges of this page.
   *
   * Format: double
   * @example 2
   */
  edgeCount?: number;
  /** The tracks of this page. */
  edges?: TrackEdge[];
};
/** An artist, with a page of the tracks. */
export type ArtistTracks = {
  /**
   * Id of an item of the catalog, an ASIN of 10 characters. Every id on the page about albums has this form.
   * @example B0064UPU4G
   */
  id: CatalogId;
  /** A page of a list of tracks. */
  tracks?: TrackCollection;
};
/** The payload of List the tracks of an artist. */
export type ArtistTracksData = {
  /** An artist, with a page of the tracks. */
  artist?: ArtistTracks;
};
/** Answer to List the tracks of an artist. */
export type ArtistTracksResponse = {
  /** The payload of List the tracks of an artist. */
  data: ArtistTracksData;
};
/** A short form of an album, an artist, a track or something else, as `_type` says. An album and a track have a title, and an artist has a name. Amazon's page shows an album alone. Leave out what has a `_type` that you don't know. Get the other fields by the id, from `GET /albums`, `GET /artists` or `GET /tracks`. */
export type Entity = {
  /**
   * What the entity is: Album, Artist or Track. Other values may come, such as those of podcasts. Amazon's example has Album.
   * @example Album
   */
  _type: "Album" | "Artist" | "Track" | (string & {});
  /**
   * Id of the entity. That of an album, an artist or a track is a catalog id; others may look different.
   * @example B0064UPU4G
   */
  id: string;
  /**
   * Title of an album or a track.
   * @example Discovery
   */
  title?: string;
  /**
   * Name of an artist. Gatefold: the field has the name that it has everywhere else; Amazon's example has no artist.
   * @example Daft Punk
   */
  name?: string;
  /**
   * Gatefold: link to the album, the artist or the track in Amazon Music. Amazon's example has none.
   *
   * Format: uri
   * @example https://music.amazon.com/albums/B0064UPU4G
   */
  url?: string;
  /** The artists of an album or a track, as credited. */
  artists?: ArtistReference[];
  /** Pictures in several sizes. */
  images?: Image[];
};
/** What is in a group. */
export type EntityGroupContent = {
  /**
   * What the object is.
   * @example EntityGroupContent
   */
  _type?: string;
  /**
   * Where to continue. Amazon's page prints no parameter of this call that takes it. A Gatefold server leaves it out.
   * @example eyJvIjoiMDE5OGMzIn0
   */
  nextPageToken?: string;
  /** The entities of the group, best first. */
  entities?: Entity[];
};
/** A group of entities under one title. */
export type EntityGroup = {
  /**
   * What the object is.
   * @example EntityGroup
   */
  _type?: string;
  /**
   * Id of the group. Amazon's ids are not known; don't rely on them. Gatefold: `top`, `artists`, `albums` or `tracks`.
   * @example top
   */
  id?: string;
  /**
   * Title of the group.
   * @example Top hits
   */
  title?: string;
  /**
   * How to show the group: as LIST, GRID or STACK. The last two are only known from the next version of the API. Other values may come. A Gatefold server only says LIST.
   * @example LIST
   */
  viewType?: "LIST" | "GRID" | "STACK" | (string & {});
  /** What is in a group. */
  content?: EntityGroupContent;
};
/** What is in a view. */
export type ViewContent = {
  /**
   * What the object is.
   * @example ViewContent
   */
  _type?: string;
  /**
   * Where to continue. Amazon's page prints no parameter of this call that takes it. A Gatefold server leaves it out.
   * @example eyJvIjoiMDE5OGMzIn0
   */
  nextPageToken?: string;
  /** Groups in the order to show them in. The first one has the top hits; artists, albums, podcasts and others follow. Gatefold: after the top hits, a Gatefold server has artists, albums and tracks, and leaves out a group in which nothing was found. */
  entityGroups?: EntityGroup[];
};
/** What an application shows on a screen of its own. */
export type View = {
  /**
   * What the object is.
   * @example View
   */
  _type?: string;
  /**
   * Id of the view.
   * @example catalog
   */
  id?: string;
  /**
   * Title of the view.
   * @example Catalog Data
   */
  title?: string;
  /** Pictures of the view. A Gatefold server leaves it out. */
  images?: Image[];
  /** What is in a view. */
  content?: ViewContent;
};
/** Answer to Search for everything. Only here, `data` is a list. */
export type SearchAllResponse = {
  /** Views. Gatefold: it is one, with the id `catalog`, as in Amazon's example. */
  data: View[];
};
/**
 * Where to look: a field of a track. Without it, anywhere. Gatefold: without it, in the title and the names of the artists and of the album. `id` and `asin` mean the same, and no track has a `categoryId`, because a catalog of Gatefold has no categories.
 * @example name
 * @enum {string}
 */
export type TrackField =
  | "id"
  | "asin"
  | "albumId"
  | "albumName"
  | "artistId"
  | "artistName"
  | "categoryId"
  | "name"
  | "isrc";
/**
 * What to find. Gatefold: words count in any order, without case and accents, and the last one may be incomplete; small typing errors are forgiven if nothing else is found. Codes and ids must be complete; an ISRC may have hyphens.
 * @example one more time
 */
export type SearchQuery = string;
/** One condition of a search for tracks. */
export type TrackFilter = {
  /**
   * Where to look: a field of a track. Without it, anywhere. Gatefold: without it, in the title and the names of the artists and of the album. `id` and `asin` mean the same, and no track has a `categoryId`, because a catalog of Gatefold has no categories.
   * @example name
   * @enum {string}
   */
  field?: TrackField | undefined;
  /**
   * What to find. Gatefold: words count in any order, without case and accents, and the last one may be incomplete; small typing errors are forgiven if nothing else is found. Codes and ids must be complete; an ISRC may have hyphens.
   * @example one more time
   */
  query: SearchQuery;
};
/**
 * Maximum number of hits in a page. An older copy of Amazon's page says 1 to 100, and 100 if it is missing; public programs of today send at most 20. Gatefold: 1 to 100 and 20 if it is missing, so that 20 is right with both.
 * @default 20
 * @example 20
 */
export type SearchLimit = number;
/**
 * Where to continue: the `pageInfo.token` of the previous page. Leave it out for the first page. It is opaque. Gatefold: a token is only valid for the search that it was made for: for the same filters, the same order and the same `limit`.
 * @example tztok-v2_eyJvIjoiMDE5OGMzIn0
 */
export type SearchToken = string;
/**
 * The order of what is found. `relevance` puts what matches best first. Gatefold: hits that match equally well come by popularity, as far as it is known; `popularity` is that order alone. `release` sorts by release, newest first, and `name` by title or name, each time the 1,000 most popular hits alone. Amazon's page names the values without describing them.
 * @default relevance
 * @example relevance
 * @enum {string}
 */
export type SearchSort = "relevance" | "release" | "popularity" | "name";
/** A search for tracks. */
export type TrackSearch = {
  /** What to find: conditions on fields. Gatefold: all of them have to be met, as public programs expect, and there are 1 to 10. */
  searchFilters: TrackFilter[];
  /**
   * Maximum number of hits in a page. An older copy of Amazon's page says 1 to 100, and 100 if it is missing; public programs of today send at most 20. Gatefold: 1 to 100 and 20 if it is missing, so that 20 is right with both.
   * @default 20
   * @example 20
   */
  limit?: SearchLimit | undefined;
  /**
   * Where to continue: the `pageInfo.token` of the previous page. Leave it out for the first page. It is opaque. Gatefold: a token is only valid for the search that it was made for: for the same filters, the same order and the same `limit`.
   * @example tztok-v2_eyJvIjoiMDE5OGMzIn0
   */
  token?: SearchToken | undefined;
  /**
   * The order of what is found. `relevance` puts what matches best first. Gatefold: hits that match equally well come by popularity, as far as it is known; `popularity` is that order alone. `release` sorts by release, newest first, and `name` by title or name, each time the 1,000 most popular hits alone. Amazon's page names the values without describing them.
   * @default relevance
   * @example relevance
   * @enum {string}
   */
  sortBy?: SearchSort | undefined;
};
/** The payload of Search for tracks. */
export type TrackSearchData = {
  /** A page of a list of tracks. */
  searchTracks?: TrackCollection;
};
/** Answer to Search for tracks. */
export type TrackSearchResponse = {
  /** The payload of Search for tracks. */
  data: TrackSearchData;
};
/**
 * Where to look: a field of an album. Without it, anywhere. Gatefold: the values are those of a search for tracks that fit an album; Amazon's are not known. Without a field, the query is looked for in the title and the names of the artists. `id` and `asin` mean the same.
 * @example name
 * @enum {string}
 */
export type AlbumField = "id" | "asin" | "name" | "artistId" | "artistName";
/** One condition of a search for albums. */
export type AlbumFilter = {
  /**
   * Where to look: a field of an album. Without it, anywhere. Gatefold: the values are those of a search for tracks that fit an album; Amazon's are not known. Without a field, the query is looked for in the title and the names of the artists. `id` and `asin` mean the same.
   * @example name
   * @enum {string}
   */
  field?: AlbumField | undefined;
  /**
   * What to find. Gatefold: words count in any order, without case and accents, and the last one may be incomplete; small typing errors are forgiven if nothing else is found. Codes and ids must be complete; an ISRC may have hyphens.
   * @example one more time
   */
  query: SearchQuery;
};
/** A search for albums. */
export type AlbumSearch = {
  /** What to find: conditions on fields. Gatefold: all of them have to be met, as public programs expect, and there are 1 to 10. */
  searchFilters: AlbumFilter[];
  /**
   * Maximum number of hits in a page. An older copy of Amazon's page says 1 to 100, and 100 if it is missing; public programs of today send at most 20. Gatefold: 1 to 100 and 20 if it is missing, so that 20 is right with both.
   * @default 20
   * @example 20
   */
  limit?: SearchLimit | undefined;
  /**
   * Where to continue: the `pageInfo.token` of the previous page. Leave it out for the first page. It is opaque. Gatefold: a token is only valid for the search that it was made for: for the same filters, the same order and the same `limit`.
   * @example tztok-v2_eyJvIjoiMDE5OGMzIn0
   */
  token?: SearchToken | undefined;
  /**
   * The order of what is found. `relevance` puts what matches best first. Gatefold: hits that match equally well come by popularity, as far as it is known; `popularity` is that order alone. `release` sorts by release, newest first, and `name` by title or name, each time the 1,000 most popular hits alone. Amazon's page names the values without describing them.
   * @default relevance
   * @example relevance
   * @enum {string}
   */
  sortBy?: SearchSort | undefined;
};
/** The payload of Search for albums. */
export type AlbumSearchData = {
  /** A page of a list of albums. */
  searchAlbums?: AlbumCollection;
};
/** Answer to Search for albums. */
export type AlbumSearchResponse = {
  /** The payload of Search for albums. */
  data: AlbumSearchData;
};
/**
 * Where to look: a field of an artist. Without it, anywhere. Gatefold: the values are those of a search for tracks that fit an artist; Amazon's are not known. Without a field, the query is looked for in the name. `id` and `asin` mean the same.
 * @example name
 * @enum {string}
 */
export type ArtistField = "id" | "asin" | "name";
/** One condition of a search for artists. */
export type ArtistFilter = {
  /**
   * Where to look: a field of an artist. Without it, anywhere. Gatefold: the values are those of a search for tracks that fit an artist; Amazon's are not known. Without a field, the query is looked for in the name. `id` and `asin` mean the same.
   * @example name
   * @enum {string}
   */
  field?: ArtistField | undefined;
  /**
   * What to find. Gatefold: words count in any order, without case and accents, and the last one may be incomplete; small typing errors are forgiven if nothing else is found. Codes and ids must be complete; an ISRC may have hyphens.
   * @example one more time
   */
  query: SearchQuery;
};
/** A search for artists. */
export type ArtistSearch = {
  /** What to find: conditions on fields. Gatefold: all of them have to be met, as public programs expect, and there are 1 to 10. */
  searchFilters: ArtistFilter[];
  /**
   * Maximum number of hits in a page. An older copy of Amazon's page says 1 to 100, and 100 if it is missing; public programs of today send at most 20. Gatefold: 1 to 100 and 20 if it is missing, so that 20 is right with both.
   * @default 20
   * @example 20
   */
  limit?: SearchLimit | undefined;
  /**
   * Where to continue: the `pageInfo.token` of the previous page. Leave it out for the first page. It is opaque. Gatefold: a token is only valid for the search that it was made for: for the same filters, the same order and the same `limit`.
   * @example tztok-v2_eyJvIjoiMDE5OGMzIn0
   */
  token?: SearchToken | undefined;
  /**
   * The order of what is found. `relevance` puts what matches best first. Gatefold: hits that match equally well come by popularity, as far as it is known; `popularity` is that order alone. `release` sorts by release, newest first, and `name` by title or name, each time the 1,000 most popular hits alone. Amazon's page names the values without describing them.
   * @default relevance
   * @example relevance
   * @enum {string}
   */
  sortBy?: SearchSort | undefined;
};
/** An artist in a list. Get the other fields from `GET /artists`. */
export type ArtistEdge = {
  /** An artist as credited. */
  node?: ArtistReference;
  /**
   * Position of the artist in its list. A Gatefold server leaves it out.
   * @example eyJvIjoiMDE5OGMzIn0
   */
  cursor?: string;
};
/** A page of a list of artists. */
export type ArtistCollection = {
  /** Whether there are more pages, and how to get the next one. */
  pageInfo?: PageInfo;
  /**
   * Number of edges. Gatefold: it counts the edges of this page.
   *
   * Format: double
   * @example 2
   */
  edgeCount?: number;
  /** The artists of this page. */
  edges?: ArtistEdge[];
};
/** The payload of Search for artists. */
export type ArtistSearchData = {
  /** A page of a list of artists. */
  searchArtists?: ArtistCollection;
};
/** Answer to Search for artists. */
export type ArtistSearchResponse = {
  /** The payload of Search for artists. */
  data: ArtistSearchData;
};
/**
 * Id of a user, 26 lower-case letters and digits 2 to 7.
 * @example 6ozjgidgbvjdv3j6dd5jm7ipom
 */
export type UserId = string;
/** The album of a library entry. Get its details from `GET /albums`. */
export type LibraryAlbumNode = {
  /**
   * Id of an item of the catalog, an ASIN of 10 characters. Every id on the page about albums has this form.
   * @example B0064UPU4G
   */
  id: CatalogId;
};
/** An entry of a user's library. */
export type LibraryAlbum = {
  /** The album of a library entry. Get its details from `GET /albums`. */
  node?: LibraryAlbumNode;
  /**
   * Whether the user bought the album from Amazon Music.
   * @example false
   */
  purchased?: boolean;
  /**
   * Whether the user uploaded the album.
   * @example false
   */
  uploaded?: boolean;
  /**
   * Id of the entry. Gatefold: it is unique, and an entry keeps it.
   *
   * Format: uuid
   * @example 15e6a15f-4c2f-4b24-a2fd-286b37ad4fa3
   */
  objectId?: string;
  /**
   * Position of the entry in its collection.
   * @example eyJvIjoiMDE5OGMzIn0
   */
  cursor?: string;
};
/** A page of a user's library. */
export type LibraryAlbumCollection = {
  /** Whether there are more pages, and how to get the next one. */
  pageInfo?: PageInfo;
  /**
   * Number of edges. Gatefold: it counts the edges of this page.
   *
   * Format: double
   * @example 2
   */
  edgeCount?: number;
  /** The entries of this page. */
  edges?: LibraryAlbum[];
};
/** The signed-in user. */
export type LibraryUser = {
  /**
   * Id of a user, 26 lower-case letters and digits 2 to 7.
   * @example 6ozjgidgbvjdv3j6dd5jm7ipom
   */
  id?: UserId;
  /** A page of a user's library. */
  libraryAlbums?: LibraryAlbumCollection;
};
/** The payload of List the albums in the user's library. */
export type LibraryAlbumsData = {
  /** The signed-in user. */
  user?: LibraryUser;
};
/** Answer to List the albums in the user's library. The table on the page leaves out `user`, but the example has it. */
export type LibraryAlbumsResponse = {
  /** The payload of List the albums in the user's library. */
  data: LibraryAlbumsData;
};
/**
 * Whether the album is in the library: SAVED or REMOVED. Other values may come.
 * @example SAVED
 */
export type SaveState = "SAVED" | "REMOVED" | (string & {});
/** The result of a change to the library. */
export type LibraryChange = {
  /** An album by name, without its details. */
  album?: AlbumReference;
  /**
   * Whether the album is in the library: SAVED or REMOVED. Other values may come.
   * @example SAVED
   */
  saveState?: SaveState;
};
/** The payload of Add an album to the user's library. */
export type SaveAlbumData = {
  /** The result of a change to the library. */
  saveAlbum?: LibraryChange;
};
/** Answer to Add an album to the user's library. */
export type SaveAlbumResponse = {
  /** The payload of Add an album to the user's library. */
  data: SaveAlbumData;
};
/** The payload of Remove an album from the user's library. */
export type RemoveAlbumData = {
  /** The result of a change to the library. */
  removeAlbum?: LibraryChange;
};
/** Answer to Remove an album from the user's library. */
export type RemoveAlbumResponse = {
  /** The payload of Remove an album from the user's library. */
  data: RemoveAlbumData;
};
/** A user of Amazon Music. Only `id` is always there. */
export type User = {
  /**
   * Id of a user, 26 lower-case letters and digits 2 to 7.
   * @example 6ozjgidgbvjdv3j6dd5jm7ipom
   */
  id: UserId;
  /**
   * The name that others see. It is `null` in one of Amazon's examples, so be ready for a user without one.
   * @example Ada
   */
  name?: string | null;
  /** Pictures of the user in several sizes. The sizes in Amazon's examples are 0, so don't divide by them. */
  images?: Image[];
  /**
   * Link to the user's profile in Amazon Music. The form of the link here is made up.
   *
   * Format: uri
   * @example https://music.amazon.com/profiles/6ozjgidgbvjdv3j6dd5jm7ipom
   */
  url?: string;
  /**
   * What the user has subscribed to. One public program knows this field, and one value of it. A Gatefold server has no subscriptions, and leaves it out.
   * @example UNLIMITED
   */
  tier?: string;
  /**
   * A short name that is the user's alone. One public program knows this field; the value here is made up. A Gatefold server leaves it out.
   * @example ada
   */
  handle?: string;
};
/** The payload of Get the signed-in user. */
export type UserData = {
  /** A user of Amazon Music. Only `id` is always there. */
  user?: User;
};
/** Answer to Get the signed-in user. */
export type UserResponse = {
  /** The payload of Get the signed-in user. */
  data: UserData;
};
/**
 * Whether everybody may see the profile, or the user alone.
 * @example PUBLIC
 * @enum {string}
 */
export type Visibility = "PUBLIC" | "PRIVATE";
/**
 * Whether everybody may see what the user plays, or the user alone.
 * @example PRIVATE
 * @enum {string}
 */
export type PlaybackVisibility = "PUBLIC" | "PRIVATE";
/** What a user's profile shall be. Nothing is left as it was. */
export type UserUpdate = {
  /**
   * The name that others see, 1 to 200 characters without line breaks and other control characters.
   * @example Ada
   */
  name: string;
  /**
   * Whether everybody may see the profile, or the user alone.
   * @example PUBLIC
   * @enum {string}
   */
  visibility: Visibility;
  /**
   * Whether everybody may see what the user plays, or the user alone.
   * @example PRIVATE
   * @enum {string}
   */
  playbackVisibility: PlaybackVisibility;
};
/** The payload of Update the signed-in user. */
export type UpdateUserData = {
  /** A user of Amazon Music. Only `id` is always there. */
  updateUser?: User;
};
/** Answer to Update the signed-in user. The example on Amazon's page has the fields of the user at the top, where the table has `updateUser`. */
export type UpdateUserResponse = {
  /** The payload of Update the signed-in user. */
  data: UpdateUserData;
};
