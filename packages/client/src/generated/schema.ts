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
     * @description Returns the catalog metadata of one album: its name, artists, cover art, track listing, label and more. Gatefold: a trailing slash in the path is accepted.
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
     * @description Returns the catalog metadata of up to 100 albums. Gatefold: albums come in the order of the request, duplicates come once, and ids that the catalog lacks are left out.
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
     * @description Returns a page of the signed-in user's library. Each entry says whether the album was purchased from Amazon Music or uploaded by the user, and only holds the id of the album; get its details from `GET /albums`. Gatefold: entries come newest first, and changes made while paging neither repeat nor hide other entries.
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
     * @description Saves an album to the signed-in user's library. Gatefold: the call is idempotent, so for an album that is already in the library it answers `SAVED` and leaves the entry as it is.
     */
    put: operations["addLibraryAlbum"];
    post?: never;
    /**
     * Remove an album from the user's library
     * @description Removes an album from the signed-in user's library. Gatefold: the call is idempotent, so it also answers `REMOVED` for an album that is not in the library, as long as the catalog has it.
     */
    delete: operations["removeLibraryAlbum"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /**
     * @description Id of an item of the catalog, an ASIN of 10 characters. Every id on the page about albums has this form.
     * @example B0064UPU4G
     */
    CatalogId: string;
    /**
     * @description Quality in which the audio exists: SD, HD, UHD or 360RA. Other values may come.
     * @example HD
     */
    AudioQuality: "SD" | "HD" | "UHD" | "360RA" | (string & {});
    /** @description The territory whose catalog the answer was taken from. */
    MusicTerritory: {
      /**
       * @description Code of the territory.
       * @example US
       */
      code?: string;
      /**
       * @description Name of the territory.
       * @example United States
       */
      territoryName?: string;
    };
    /** @description A market in which an item is available. */
    Market: {
      /**
       * @description ISO 3166-1 code of the country, two letters.
       * @example US
       */
      id?: string;
      /**
       * @description English name of the country.
       * @example United States
       */
      name?: string;
    };
    /** @description An artist as credited. */
    Artist: {
      id: components["schemas"]["CatalogId"];
      /**
       * @description Name as credited.
       * @example Daft Punk
       */
      name?: string;
      /**
       * Format: uri
       * @description Link to the artist. Amazon's example ends in `/artists/` with no id, so don't parse it.
       * @example https://music.amazon.com/artists/
       */
      url?: string;
    };
    /** @description What may be done with an album. */
    Eligibility: {
      /**
       * @description Whether it can be downloaded.
       * @example true
       */
      isDownloadable?: boolean;
      /**
       * @description Whether it can be bought. The spelling is Amazon's.
       * @example true
       */
      isPurchaseable?: boolean;
      /**
       * @description Whether samples can be played.
       * @example true
       */
      isPreviewable?: boolean;
      /**
       * @description Whether Prime members can play it.
       * @example false
       */
      isPrimeEligible?: boolean;
    };
    /** @description For whom an album is suitable. */
    ParentalSettings: {
      /**
       * @description Whether it is made for children.
       * @example false
       */
      isKidFriendly?: boolean;
      /**
       * @description Whether it has explicit language.
       * @example false
       */
      hasExplicitLanguage?: boolean;
    };
    /** @description An album by name, without its details. */
    AlbumReference: {
      id: components["schemas"]["CatalogId"];
      /**
       * @description Title of the album.
       * @example All Rebel Rockers
       */
      title?: string;
      /**
       * Format: uri
       * @description Link to the album in Amazon Music.
       * @example https://music.amazon.com/albums/B091MTJT3P
       */
      url?: string;
    };
    /** @description A track of an album. */
    Track: {
      id: components["schemas"]["CatalogId"];
      /**
       * @description Title of the track.
       * @example One More Time
       */
      title?: string;
      /**
       * Format: uri
       * @description Link to the track. In Amazon's example, it leads to the album.
       * @example https://music.amazon.com/albums/B0064UPU4G
       */
      url?: string;
      /** @description Qualities in which the audio exists. */
      audioQualities?: components["schemas"]["AudioQuality"][];
      /**
       * @description The track's id across all markets.
       * @example B0064UPUDC
       */
      globalAsin?: string;
      /**
       * @description Title without additions.
       * @example One More Time
       */
      shortTitle?: string;
      /**
       * Format: double
       * @description Length in seconds. It may be any number, although the examples are whole.
       * @example 320
       */
      duration?: number;
      album?: components["schemas"]["AlbumReference"];
      /**
       * Format: date-time
       * @description When it was released, ISO 8601, UTC.
       * @example 2001-03-07T05:00:00.000Z
       */
      releaseDate?: string;
      /**
       * @description International Standard Recording Code, 12 characters.
       * @example GBDUW0000053
       */
      isrc?: string;
      /** @description The track's artists as credited. */
      artists?: components["schemas"]["Artist"][];
    };
    /** @description One size of a picture. */
    Image: {
      /**
       * Format: uri
       * @description Where the picture is.
       * @example https://m.media-amazon.com/images/I/71bsHTr6idL.jpg
       */
      url?: string;
      /**
       * Format: double
       * @description Height in pixels.
       * @example 1800
       */
      height?: number;
      /**
       * Format: double
       * @description Width in pixels.
       * @example 1800
       */
      width?: number;
      /**
       * @description What kind of picture it is. The values are not documented; the one here is made up.
       * @example FULL
       */
      imageType?: string;
    };
    /** @description An album of the catalog. Only `id` is always there. */
    Album: {
      id: components["schemas"]["CatalogId"];
      /** @description Qualities in which the audio exists. */
      audioQualities?: components["schemas"]["AudioQuality"][];
      /**
       * @description The album's id across all markets.
       * @example B0064UPU4G
       */
      globalAsin?: string;
      /**
       * @description The album's id in this market.
       * @example B0064UPU4G
       */
      localAsin?: string;
      /**
       * @description Title of the album.
       * @example Discovery
       */
      title?: string;
      /**
       * @description Title without additions such as "(Deluxe Edition)".
       * @example Discovery
       */
      shortTitle?: string;
      /**
       * Format: double
       * @description Length of all tracks in seconds. It may be any number, although the examples are whole.
       * @example 3660
       */
      duration?: number;
      /**
       * Format: uri
       * @description Link to the album in Amazon Music.
       * @example https://music.amazon.com/albums/B0064UPU4G
       */
      url?: string;
      /**
       * @description Amazon names this field without describing it, and gives no example; the value here is made up.
       * @example STANDARD
       */
      release?: string;
      /**
       * Format: date-time
       * @description When it was released, ISO 8601, UTC.
       * @example 2001-03-07T05:00:00.000Z
       */
      releaseDate?: string;
      musicTerritory?: components["schemas"]["MusicTerritory"];
      /**
       * @description Market that the answer is for.
       * @example US
       */
      market?: string;
      /** @description Markets in which the album is available. */
      availableMarkets?: components["schemas"]["Market"][];
      /** @description The album's artists as credited. */
      artists?: components["schemas"]["Artist"][];
      eligibility?: components["schemas"]["Eligibility"];
      parentalSettings?: components["schemas"]["ParentalSettings"];
      /** @description The tracks in their order. */
      tracks?: components["schemas"]["Track"][];
      /**
       * Format: double
       * @description How many tracks the album has.
       * @example 14
       */
      trackCount?: number;
      /** @description The cover in several sizes. */
      images?: components["schemas"]["Image"][];
      /**
       * @description The record label.
       * @example Daft Life Ltd./ADA France
       */
      label?: string;
    };
    /** @description Answer to Get an album. */
    AlbumResponse: {
      /** @description The payload of a success. */
      data: {
        album?: components["schemas"]["Album"];
      };
    };
    /**
     * @description What went wrong, as a code for programs. New codes may come; for those, go by the status.
     * @example RESOURCE_NOT_FOUND
     */
    ErrorCode:
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
      | "URI_TOO_LONG"
      | "THROTTLED"
      | "REQUEST_HEADER_FIELDS_TOO_LARGE"
      | "INTERNAL"
      | "DEPENDENCY"
      | (string & {});
    /** @description Details for programs. */
    ErrorPayload: {
      /**
       * @description A more specific code.
       * @example MISSING_SCOPE
       */
      internalCode?: string;
      /** @description Gatefold: scopes that allow the call; any one of them is enough, and the token has none. */
      requiredScopes?: string[];
    };
    /** @description What went wrong. */
    ErrorDetails: {
      /**
       * @description The HTTP status, as a string.
       * @example 403
       */
      status: string;
      code: components["schemas"]["ErrorCode"];
      /**
       * @description What went wrong, in a sentence for developers.
       * @example The catalog has no album B000000000.
       */
      message: string;
      /**
       * Format: uri
       * @description Where the user can solve the problem, to show as a link or a QR code.
       * @example https://music.amazon.com/
       */
      url?: string;
      /**
       * @description Id of the request, for support.
       * @example 0198c3a0-5a86-7e1c-9d55-3f6f1c0a7b12
       */
      reference?: string;
      payload?: components["schemas"]["ErrorPayload"];
    };
    /** @description Answer to a call that failed. */
    ErrorResponse: {
      error: components["schemas"]["ErrorDetails"];
    };
    /** @description Answer to Get several albums. */
    AlbumsResponse: {
      /** @description The payload of a success. */
      data: {
        /** @description The albums that the catalog has. */
        albums?: components["schemas"]["Album"][];
      };
    };
    /**
     * @description Id of a user, 26 lower-case letters and digits 2 to 7.
     * @example 6ozjgidgbvjdv3j6dd5jm7ipom
     */
    UserId: string;
    /** @description Whether there are more pages, and how to get the next one. */
    PageInfo: {
      /**
       * @description Whether there is another page.
       * @example true
       */
      hasNextPage?: boolean;
      /**
       * @description The `cursor` of the next page; missing on the last one.
       * @example eyJvIjoiMDE5OGMzIn0
       */
      token?: string;
    };
    /** @description The album of a library entry. Get its details from `GET /albums`. */
    LibraryAlbumNode: {
      id: components["schemas"]["CatalogId"];
    };
    /** @description An entry of a user's library. */
    LibraryAlbum: {
      node?: components["schemas"]["LibraryAlbumNode"];
      /**
       * @description Whether the user bought the album from Amazon Music.
       * @example false
       */
      purchased?: boolean;
      /**
       * @description Whether the user uploaded the album.
       * @example false
       */
      uploaded?: boolean;
      /**
       * Format: uuid
       * @description Id of the entry. Gatefold: it is unique, and an entry keeps it.
       * @example 15e6a15f-4c2f-4b24-a2fd-286b37ad4fa3
       */
      objectId?: string;
      /**
       * @description Position of the entry in its collection.
       * @example eyJvIjoiMDE5OGMzIn0
       */
      cursor?: string;
    };
    /** @description A page of a user's library. */
    LibraryAlbumCollection: {
      pageInfo?: components["schemas"]["PageInfo"];
      /**
       * Format: double
       * @description Number of edges. Gatefold: it counts the edges of this page.
       * @example 2
       */
      edgeCount?: number;
      /** @description The entries of this page. */
      edges?: components["schemas"]["LibraryAlbum"][];
    };
    /** @description The signed-in user. */
    LibraryUser: {
      id?: components["schemas"]["UserId"];
      libraryAlbums?: components["schemas"]["LibraryAlbumCollection"];
    };
    /** @description Answer to List the albums in the user's library. The table on the page leaves out `user`, but the example has it. */
    LibraryAlbumsResponse: {
      /** @description The payload of a success. */
      data: {
        user?: components["schemas"]["LibraryUser"];
      };
    };
    /**
     * @description Whether the album is in the library: SAVED or REMOVED. Other values may come.
     * @example SAVED
     */
    SaveState: "SAVED" | "REMOVED" | (string & {});
    /** @description The result of a change to the library. */
    LibraryChange: {
      album?: components["schemas"]["AlbumReference"];
      saveState?: components["schemas"]["SaveState"];
    };
    /** @description Answer to Add an album to the user's library. */
    SaveAlbumResponse: {
      /** @description The payload of a success. */
      data: {
        saveAlbum?: components["schemas"]["LibraryChange"];
      };
    };
    /** @description Answer to Remove an album from the user's library. */
    RemoveAlbumResponse: {
      /** @description The payload of a success. */
      data: {
        removeAlbum?: components["schemas"]["LibraryChange"];
      };
    };
  };
  responses: {
    /** @description A path parameter is malformed, or the request has a body or a parameter that the operation does not take. */
    BadRequest: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The access token is missing, empty, malformed, expired or revoked. */
    Unauthorized: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The application or the user may not make this call. */
    Forbidden: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The catalog has no such album. */
    NotFound: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description Too many requests of this application or this user. */
    TooManyRequests: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        "Retry-After": components["headers"]["RetryAfter"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The service failed. The call can be tried again. */
    ServerError: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description A query parameter is missing, malformed, out of range, unknown or given twice. */
    BadQuery: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description A query parameter is malformed, out of range, unknown or given twice. */
    BadListQuery: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
  };
  parameters: {
    /**
     * @description Catalog id of the album. The page about albums marks it as not required in one place, but the path needs it.
     * @example B0064UPU4G
     */
    AlbumId: components["schemas"]["CatalogId"];
    /**
     * @description Catalog ids of the albums, separated by commas, 1 to 100 of them.
     * @example [
     *       "B0064UPU4G",
     *       "B00D3PLC1K"
     *     ]
     */
    AlbumIds: components["schemas"]["CatalogId"][];
    /**
     * @description Catalog ids of albums, separated by commas, 1 to 100 of them. Gatefold: the list only has entries of these albums, which tells whether they are saved. The page about albums marks it as required, but describes it as "if provided" and leaves it out of its example.
     * @example [
     *       "B07B62ZK5S",
     *       "B06VWVWDDH"
     *     ]
     */
    LibraryAlbumIds: components["schemas"]["CatalogId"][];
    /**
     * @description Maximum number of entries in a page, 1 to 100. Keep it the same while paging.
     * @example 20
     */
    Limit: number;
    /**
     * @description Where to continue: the `pageInfo.token` of the previous page. Leave it out for the first page. It is opaque. Gatefold: a cursor is only valid for the user, the `limit` and the `albumIds` it was made for.
     * @example eyJvIjoiMDE5OGMzIn0
     */
    Cursor: string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description Gatefold: id of the request, which a failure also has as its `error.reference`. Amazon documents no such header.
     * @example 0198c3a0-5a86-7e1c-9d55-3f6f1c0a7b12
     */
    RequestId: string;
    /**
     * @description Gatefold: the challenge of RFC 6750, section 3.
     * @example Bearer error="invalid_token"
     */
    WwwAuthenticate: string;
    /**
     * @description Gatefold: whole seconds to wait before the next call. Amazon documents no such header, so back off exponentially if it is missing.
     * @example 1
     */
    RetryAfter: number;
  };
  pathItems: never;
}
export type CatalogId = components["schemas"]["CatalogId"];
export type AudioQuality = components["schemas"]["AudioQuality"];
export type MusicTerritory = components["schemas"]["MusicTerritory"];
export type Market = components["schemas"]["Market"];
export type Artist = components["schemas"]["Artist"];
export type Eligibility = components["schemas"]["Eligibility"];
export type ParentalSettings = components["schemas"]["ParentalSettings"];
export type AlbumReference = components["schemas"]["AlbumReference"];
export type Track = components["schemas"]["Track"];
export type Image = components["schemas"]["Image"];
export type Album = components["schemas"]["Album"];
export type AlbumResponse = components["schemas"]["AlbumResponse"];
export type ErrorCode = components["schemas"]["ErrorCode"];
export type ErrorPayload = components["schemas"]["ErrorPayload"];
export type ErrorDetails = components["schemas"]["ErrorDetails"];
export type ErrorResponse = components["schemas"]["ErrorResponse"];
export type AlbumsResponse = components["schemas"]["AlbumsResponse"];
export type UserId = components["schemas"]["UserId"];
export type PageInfo = components["schemas"]["PageInfo"];
export type LibraryAlbumNode = components["schemas"]["LibraryAlbumNode"];
export type LibraryAlbum = components["schemas"]["LibraryAlbum"];
export type LibraryAlbumCollection = components["schemas"]["LibraryAlbumCollection"];
export type LibraryUser = components["schemas"]["LibraryUser"];
export type LibraryAlbumsResponse = components["schemas"]["LibraryAlbumsResponse"];
export type SaveState = components["schemas"]["SaveState"];
export type LibraryChange = components["schemas"]["LibraryChange"];
export type SaveAlbumResponse = components["schemas"]["SaveAlbumResponse"];
export type RemoveAlbumResponse = components["schemas"]["RemoveAlbumResponse"];
export type ResponseBadRequest = components["responses"]["BadRequest"];
export type ResponseUnauthorized = components["responses"]["Unauthorized"];
export type ResponseForbidden = components["responses"]["Forbidden"];
export type ResponseNotFound = components["responses"]["NotFound"];
export type ResponseTooManyRequests = components["responses"]["TooManyRequests"];
export type ResponseServerError = components["responses"]["ServerError"];
export type ResponseBadQuery = components["responses"]["BadQuery"];
export type ResponseBadListQuery = components["responses"]["BadListQuery"];
export type ParameterAlbumId = components["parameters"]["AlbumId"];
export type ParameterAlbumIds = components["parameters"]["AlbumIds"];
export type ParameterLibraryAlbumIds = components["parameters"]["LibraryAlbumIds"];
export type ParameterLimit = components["parameters"]["Limit"];
export type ParameterCursor = components["parameters"]["Cursor"];
export type HeaderRequestId = components["headers"]["RequestId"];
export type HeaderWwwAuthenticate = components["headers"]["WwwAuthenticate"];
export type HeaderRetryAfter = components["headers"]["RetryAfter"];
export type $defs = Record<string, never>;
export interface operations {
  getAlbum: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Catalog id of the album. The page about albums marks it as not required in one place, but the path needs it.
         * @example B0064UPU4G
         */
        id: components["parameters"]["AlbumId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The album. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AlbumResponse"];
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
         * @description Catalog ids of the albums, separated by commas, 1 to 100 of them.
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
      /** @description The albums that the catalog has. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AlbumsResponse"];
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
         * @description Catalog ids of albums, separated by commas, 1 to 100 of them. Gatefold: the list only has entries of these albums, which tells whether they are saved. The page about albums marks it as required, but describes it as "if provided" and leaves it out of its example.
         * @example [
         *       "B07B62ZK5S",
         *       "B06VWVWDDH"
         *     ]
         */
        albumIds?: components["parameters"]["LibraryAlbumIds"];
        /**
         * @description Maximum number of entries in a page, 1 to 100. Keep it the same while paging.
         * @example 20
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Where to continue: the `pageInfo.token` of the previous page. Leave it out for the first page. It is opaque. Gatefold: a cursor is only valid for the user, the `limit` and the `albumIds` it was made for.
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
      /** @description A page of the library. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LibraryAlbumsResponse"];
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
         * @description Catalog id of the album. The page about albums marks it as not required in one place, but the path needs it.
         * @example B0064UPU4G
         */
        id: components["parameters"]["AlbumId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The album is in the library. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SaveAlbumResponse"];
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
         * @description Catalog id of the album. The page about albums marks it as not required in one place, but the path needs it.
         * @example B0064UPU4G
         */
        id: components["parameters"]["AlbumId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The album is not in the library. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RemoveAlbumResponse"];
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
}
