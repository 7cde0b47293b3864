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
    Artist: Artist;
    Eligibility: Eligibility;
    ParentalSettings: ParentalSettings;
    AlbumReference: AlbumReference;
    Track: Track;
    Image: Image;
    Album: Album;
    AlbumData: AlbumData;
    AlbumResponse: AlbumResponse;
    ErrorCode: ErrorCode;
    ErrorPayload: ErrorPayload;
    ErrorDetails: ErrorDetails;
    ErrorResponse: ErrorResponse;
    AlbumsData: AlbumsData;
    AlbumsResponse: AlbumsResponse;
    UserId: UserId;
    PageInfo: PageInfo;
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
    /** A query parameter is malformed, out of range, unknown or given twice. */
    BadListQuery: {
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
/** A market in which an item is available. */
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
export type Artist = {
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
/** What may be done with an album. */
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
/** For whom an album is suitable. */
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
/** A track of an album. */
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
   * Link to the track. In Amazon's example, it leads to the album.
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
  artists?: Artist[];
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
   * What kind of picture it is. The values are not documented; the one here is made up.
   * @example FULL
   */
  imageType?: string;
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
  artists?: Artist[];
  /** What may be done with an album. */
  eligibility?: Eligibility;
  /** For whom an album is suitable. */
  parentalSettings?: ParentalSettings;
  /** The tracks in their order. */
  tracks?: Track[];
  /**
   * How many tracks the album has.
   *
   * Format: double
   * @example 14
   */
  trackCount?: number;
  /** The cover in several sizes. */
  images?: Image[];
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
/**
 * Id of a user, 26 lower-case letters and digits 2 to 7.
 * @example 6ozjgidgbvjdv3j6dd5jm7ipom
 */
export type UserId = string;
/** Whether there are more pages, and how to get the next one. */
export type PageInfo = {
  /**
   * Whether there is another page.
   * @example true
   */
  hasNextPage?: boolean;
  /**
   * The `cursor` of the next page; missing on the last one.
   * @example eyJvIjoiMDE5OGMzIn0
   */
  token?: string;
};
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
