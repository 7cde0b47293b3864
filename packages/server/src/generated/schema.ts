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
     * Returns the catalog metadata of one track: its title, artists, album, length, ISRC and more. Podcast episodes are not tracks. Gatefold: if a track lacks a field such as its artists or release date, a Gatefold server takes it from the album.
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
     * Returns a page of the albums that credit the artist. Amazon's page about artists lists the call and gives the scope; nothing else about it is known. Gatefold: path, parameters and answer are guessed from other calls of the API. Albums come by popularity, best first, and have some of their fields; get the others from `GET /albums`. Changes to the catalog made while paging neither repeat nor hide other albums.
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
     * Returns a page of the tracks that credit the artist. Amazon's page about artists lists the call and gives the scope; nothing else about it is known. Gatefold: path, parameters and answer are guessed from other calls of the API. Tracks come by popularity, best first, and may have few of their fields; get the others from `GET /tracks`. Changes to the catalog made while paging neither repeat nor hide other tracks.
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
     * Returns a page of the tracks that match. A hit may have few of its fields: get the others from `GET /tracks`. The `curl` line on Amazon's page lacks the last quote. Gatefold: all filters have to match; better matches come first, then more popular ones, as far as popularity is known; and changes to the catalog made while paging neither repeat nor hide other hits. A hit has its title, link, length, artists and album, as far as the catalog has them.
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
     * Returns a page of the albums that match. Amazon's page lists the call; a public program has its path and the name of its answer. Gatefold: body and answer have the form of a search for tracks. A hit has the album's title, link, artists and date, as far as the catalog has them: get the others from `GET /albums`. Gatefold: all filters have to match; better matches come first, then more popular ones, as far as popularity is known; and changes to the catalog made while paging neither repeat nor hide other hits.
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
     * Returns a page of the artists that match. Amazon's page lists the call; a public program has its path and the name of its answer. Gatefold: body and answer have the form of a search for tracks. A hit has the artist's name and link: get the others from `GET /artists`. Gatefold: all filters have to match; better matches come first, then more popular ones, as far as popularity is known; and changes to the catalog made while paging neither repeat nor hide other hits.
     */
    post: operations["searchArtists"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/playlists": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a playlist
     *
     * Creates a playlist without tracks. All three fields are required, according to a note that quotes Amazon's page. A call that failed may still have created the playlist: look for it with `GET /me/playlists` before you try again, or there may be two. Gatefold: titles need not be unique, and the answer has the new playlist.
     */
    post: operations["createPlaylist"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/playlists/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a playlist
     *
     * Returns a playlist without its tracks; list these with `GET /playlists/{id}/tracks`. Gatefold: everyone can read a public playlist, but only its owner can read a private one; others get a 404. A token that can read the library is enough, although Amazon's page only names `music::library`.
     */
    get: operations["getPlaylist"];
    /**
     * Update a playlist
     *
     * Changes the title, the description or the visibility of a playlist that the user owns. The example on Amazon's page sends a form, `application/x-www-form-urlencoded`, although a new playlist is sent as JSON; whether Amazon takes JSON here is not known, so send a form. Gatefold: a Gatefold server accepts both, leaves missing fields as they are, and answers with the changed playlist.
     */
    put: operations["updatePlaylist"];
    post?: never;
    /**
     * Delete a playlist
     *
     * Deletes a playlist that the user owns, with all of its entries. This can't be undone. What Amazon answers is not known; it may be nothing at all. Gatefold: the answer has the id of the playlist. A second call answers 404, as for any playlist that doesn't exist.
     */
    delete: operations["deletePlaylist"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/playlists/{id}/tracks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the tracks of a playlist
     *
     * Returns a page of the entries of a playlist in their order. The `cursor` of an edge is the index of the entry from 0, a colon, and the id of the entry, such as `0:0198c3a0-5a86-7e1c-9d55-3f6f1c0a7b12`. Entries are moved and removed by that id, which is what follows the first colon, and not by the id of the track: the same track may be in a playlist several times. Playlists that Amazon makes itself, whose ids look like those of the catalog, can be read as well. Gatefold: changes made while paging by the token neither repeat nor hide other entries. A node is the track with all fields that the catalog has, or only its `id` if the catalog no longer has it. The same users may read a playlist as with `GET /playlists/{id}`.
     */
    get: operations["listPlaylistTracks"];
    /**
     * Add tracks to a playlist
     *
     * Adds tracks at the end of a playlist that the user owns. Although it is a PUT, repeating it with `addDuplicateTracks` may add tracks twice: after a failed call, read the end of the playlist first. How many tracks Amazon accepts at once, and what it answers, is not known. Gatefold: 1 to 100 tracks; tracks that the playlist has already are left out unless `addDuplicateTracks` is true, and the answer's `entries` name those that were added. If the catalog lacks one of the tracks, or the playlist would have more than 10,000 entries, none is added.
     */
    put: operations["addPlaylistTracks"];
    post?: never;
    /**
     * Remove entries from a playlist
     *
     * Removes entries from a playlist that the user owns. Use the ids of entries, which `GET /playlists/{id}/tracks` gives in the `cursor` of each edge, not those of tracks. This DELETE needs a body, which some programs and proxies drop. What Amazon answers is not known. Gatefold: if the playlist lacks one of the entries, none is removed. So after a failed call, read the playlist before you try again.
     */
    delete: operations["removePlaylistTracks"];
    options?: never;
    head?: never;
    /**
     * Move entries of a playlist
     *
     * Moves entries to another place in a playlist that the user owns. Use the ids of entries, not those of tracks. Amazon's page has the method and the path; the body is only known from one public program that was never used, and the answer is unknown. Gatefold: `entryIdAbove` is the entry directly above the new place, and `entryIdBelow` the one directly below. At least one of them is needed. If both are given, only moved entries may be between them. Neither of them can be moved itself. If any entry is missing, none is moved.
     */
    patch: operations["movePlaylistTracks"];
    trace?: never;
  };
  "/me/playlists": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the user's playlists
     *
     * Returns a page of the playlists that the signed-in user owns, without their tracks. Playlists that the user only follows are not among them. Amazon's page about the library prints no scope for this call. Gatefold: the scopes are those for reading the library. Playlists come newest first unless `sortBy` says otherwise, and changes made while paging neither repeat nor hide other playlists, but one that is renamed or changed meanwhile may appear twice or not at all if the list is sorted by that.
     */
    get: operations["listPlaylists"];
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
  "/me/library/tracks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the tracks in the user's library
     *
     * Returns a page of the tracks that the signed-in user has saved, bought or uploaded. Tracks of saved albums are not among them. A public note about Amazon's page has the scope `music::profile:read`, most likely by mistake. Gatefold: the scopes for reading the library work as well, so ask for those. An entry only holds the id of the track; get its details from `GET /tracks`. Entries come newest first, and changes made while paging neither repeat nor hide other entries.
     */
    get: operations["listLibraryTracks"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/me/library/tracks/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Add a track to the user's library
     *
     * Saves a track to the signed-in user's library. Amazon's pages only name the call. Gatefold: path, scope and answer are those of the same call for albums. The call is idempotent, so for a track that is already in the library it answers `SAVED` and leaves the entry as it is.
     */
    put: operations["addLibraryTrack"];
    post?: never;
    /**
     * Remove a track from the user's library
     *
     * Removes a track from the signed-in user's library. Amazon's pages only name the call. Gatefold: path, scope and answer are those of the same call for albums. The call is idempotent, so it also answers `REMOVED` for a track that is not in the library, as long as the catalog has it.
     */
    delete: operations["removeLibraryTrack"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/me/tracks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the tracks that the user likes
     *
     * Returns a page of the tracks that the signed-in user has marked as liked. Disliked tracks are not among them, and no known call lists them. Gatefold: the latest likes come first, with all fields that the catalog has, and changes made while paging neither repeat nor hide other tracks. A token with `music::favorites` may call it, too.
     */
    get: operations["listLikedTracks"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/me/tracks/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Like or dislike a track (a like can't be undone)
     *
     * Marks a track as liked or disliked by the signed-in user. **This API can't undo a like.** It can only turn a like into a dislike, and back: there is no third value and no DELETE. Tell your users before they like something, or ask them to undo a like in Amazon Music itself. Where Amazon expects the value, and how it answers, is not known. Gatefold: it is the field `likeState` of a JSON body, and the call is idempotent: a track that is already liked keeps its place in the list.
     */
    put: operations["updateTrackLikeState"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/me/followed/artists": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the artists that the user follows
     *
     * Returns a page of the artists that the signed-in user follows. The path and the paging are an example on Amazon's page about paging. No known call follows or unfollows an artist. Gatefold: the latest come first, with all fields that the catalog has, and changes made while paging neither repeat nor hide other artists. A token with `music::favorites` may call it, too.
     */
    get: operations["listFollowedArtists"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/player/recentlyPlayed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List what the user played
     *
     * Returns a page of the tracks that the signed-in user has played, latest first. A track appears as often as it was played. The example on Amazon's page lacks `/v1` in its address, and its text is about playlists, although the answer has tracks. It doesn't show an entry. Gatefold: it is the track in `node`, with all fields that the catalog has, and the time in `playedAt`. New plays while paging neither repeat nor hide others. A Gatefold server keeps the last 5,000 plays of a user.
     */
    get: operations["listRecentlyPlayed"];
    put?: never;
    post?: never;
    delete?: never;
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
     * Sets the name of the signed-in user, and who may see the profile and what the user plays. All three fields are required: to keep the name, read it with `GET /me` first. No documented call reads `visibility` and `playbackVisibility`. Gatefold: the answer is `{"data": {"updateUser": …}}`, as the table on Amazon's page says. The example below that table is a bare user, without `data` and `updateUser`, whose `name` is `null`. Clients that also have to read that form can look for `id` at the top. Gatefold: a token with `music::profile` may call it, and so may one with `music::profile:read`, because the page prints the scope for reading only here. Ask for both if your application changes the profile.
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
    PlaylistTitle: PlaylistTitle;
    PlaylistDescription: PlaylistDescription;
    PlaylistVisibility: PlaylistVisibility;
    NewPlaylist: NewPlaylist;
    EntryId: EntryId;
    PlaylistEntry: PlaylistEntry;
    PlaylistChange: PlaylistChange;
    CreatedPlaylistData: CreatedPlaylistData;
    CreatedPlaylistResponse: CreatedPlaylistResponse;
    PlaylistId: PlaylistId;
    PlaylistCurator: PlaylistCurator;
    PlaylistPlayback: PlaylistPlayback;
    PlaylistEligibility: PlaylistEligibility;
    Playlist: Playlist;
    PlaylistData: PlaylistData;
    PlaylistResponse: PlaylistResponse;
    PlaylistUpdate: PlaylistUpdate;
    UpdatedPlaylistData: UpdatedPlaylistData;
    UpdatedPlaylistResponse: UpdatedPlaylistResponse;
    DeletedPlaylistData: DeletedPlaylistData;
    DeletedPlaylistResponse: DeletedPlaylistResponse;
    PlaylistTrack: PlaylistTrack;
    PlaylistTrackCollection: PlaylistTrackCollection;
    PlaylistTracks: PlaylistTracks;
    PlaylistTracksData: PlaylistTracksData;
    PlaylistTracksResponse: PlaylistTracksResponse;
    PlaylistTracksToAdd: PlaylistTracksToAdd;
    AddedPlaylistTracksData: AddedPlaylistTracksData;
    AddedPlaylistTracksResponse: AddedPlaylistTracksResponse;
    PlaylistEntriesToRemove: PlaylistEntriesToRemove;
    RemovedPlaylistTracksData: RemovedPlaylistTracksData;
    RemovedPlaylistTracksResponse: RemovedPlaylistTracksResponse;
    PlaylistEntriesToMove: PlaylistEntriesToMove;
    MovedPlaylistTracksData: MovedPlaylistTracksData;
    MovedPlaylistTracksResponse: MovedPlaylistTracksResponse;
    UserId: UserId;
    PlaylistEdge: PlaylistEdge;
    PlaylistCollection: PlaylistCollection;
    PlaylistsUser: PlaylistsUser;
    PlaylistsData: PlaylistsData;
    PlaylistsResponse: PlaylistsResponse;
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
    LibraryTrack: LibraryTrack;
    LibraryTrackCollection: LibraryTrackCollection;
    LibraryTracksUser: LibraryTracksUser;
    LibraryTracksData: LibraryTracksData;
    LibraryTracksResponse: LibraryTracksResponse;
    TrackReference: TrackReference;
    LibraryTrackChange: LibraryTrackChange;
    SaveTrackData: SaveTrackData;
    SaveTrackResponse: SaveTrackResponse;
    RemoveTrackData: RemoveTrackData;
    RemoveTrackResponse: RemoveTrackResponse;
    LikedTracksUser: LikedTracksUser;
    LikedTracksData: LikedTracksData;
    LikedTracksResponse: LikedTracksResponse;
    TrackLikeState: TrackLikeState;
    TrackLikeUpdate: TrackLikeUpdate;
    TrackLikeChange: TrackLikeChange;
    TrackLikeStateData: TrackLikeStateData;
    TrackLikeStateResponse: TrackLikeStateResponse;
    FollowedArtistsUser: FollowedArtistsUser;
    FollowedArtistsData: FollowedArtistsData;
    FollowedArtistsResponse: FollowedArtistsResponse;
    PlayedTrack: PlayedTrack;
    PlayedTrackCollection: PlayedTrackCollection;
    RecentlyPlayedUser: RecentlyPlayedUser;
    RecentlyPlayedData: RecentlyPlayedData;
    RecentlyPlayedResponse: RecentlyPlayedResponse;
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
    /** The application or the user isn't allowed to make this call. */
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
    /** Too many requests from this application or user. */
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
    /** A parameter is malformed, out of range, unknown or given twice. Gatefold: or the list no longer has the place of the cursor, such as an entry that was removed from a playlist. */
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
    /** There is no such playlist, or it is private and belongs to someone else. Gatefold: a call that would change someone else's playlist gets this answer, too, even if the playlist is public. */
    PlaylistNotFound: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** The path parameter is malformed, the body is missing, or a field of it is missing, malformed, unknown or given twice. */
    BadChange: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** The path parameter is malformed, the body is missing, or a field of it is missing, malformed, unknown or given twice. Gatefold: or the catalog lacks a track, the playlist lacks an entry, entries can't be moved there, or the playlist would have more than 10,000 entries. Nothing was changed. */
    BadEntries: {
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
    ListLimit: number;
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
     * Id of the playlist.
     * @example 0198c3a0-4c00-7d41-8e5a-2b7c9d1e4f60
     */
    PlaylistPathId: PlaylistId;
    /**
     * Maximum number of entries in a page, 1 to 100. Send it, and keep it the same while paging: Amazon's rule for all lists says that it is 100 if it is missing, but a public program that seems to work got pages of 50. Gatefold: a whole number, 100 if it is missing.
     * @example 50
     */
    PlaylistTracksLimit: number;
    /**
     * Where to continue: the `pageInfo.token` of the previous page. Leave it out for the first page. A public program that seems to work sends the `cursor` of the last edge instead. Gatefold: both work. The token is opaque, only valid for the playlist and the `limit` that it was made for, and stays valid when entries are moved or removed; rarely, after many moves to the same place, a token is refused, and you have to start at the first page. The `cursor` of an edge is only valid as long as the playlist has that entry, and continues below the place of that entry at that time: if it was moved, entries are repeated or left out. Use the token.
     * @example eyJvIjoiMDE5OGMzIn0
     */
    PlaylistTracksCursor: string;
    /**
     * Where to continue: the `pageInfo.token` of the previous page. Leave it out for the first page. It is opaque. Gatefold: a cursor is only valid for the user, the `sortBy` and the `limit` that it was made for.
     * @example eyJvIjoiMDE5OGMzIn0
     */
    PlaylistsCursor: string;
    /**
     * The order of the playlists. Public programs send NAME; RECENTLY_UPDATED is only known from Amazon's web player. Gatefold: NAME sorts by title without case and accents, RECENTLY_UPDATED puts the latest changes first, and without `sortBy` the newest playlist comes first. Keep it the same while paging.
     * @example NAME
     */
    PlaylistSort: "NAME" | "RECENTLY_UPDATED";
    /**
     * Catalog ids of albums, separated by commas, 1 to 100 of them. Gatefold: the list only has entries of these albums, which tells whether they are saved. Amazon's page marks it as required, but describes it as "if provided" and leaves it out of its example. The page also says that the call looks up the user's "Like status" of "the specified tracks": no field of the answer is about likes, and the ids are of albums.
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
    /**
     * Where to continue: the `pageInfo.token` of the previous page. Leave it out for the first page. It is opaque. Gatefold: a cursor is only valid for the user, the list and the `limit` that it was made for.
     * @example eyJvIjoiMDE5OGMzIn0
     */
    UserCursor: string;
    /**
     * Maximum number of tracks in a page, 1 to 60, fewer than elsewhere. Keep it the same while paging. Gatefold: a whole number, which Amazon's page leaves open.
     * @example 20
     */
    HistoryLimit: number;
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
        limit?: components["parameters"]["ListLimit"];
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
        limit?: components["parameters"]["ListLimit"];
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
      /** A list with one view, which is empty if nothing was found. */
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
      /** A page of hits. It is empty if nothing was found. */
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
      /** A page of hits. It is empty if nothing was found. */
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
      /** A page of hits. It is empty if nothing was found. */
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
  createPlaylist: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The new playlist. */
    requestBody: {
      content: {
        "application/json": NewPlaylist;
      };
    };
    responses: {
      /** The playlist was created. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": CreatedPlaylistResponse;
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
  getPlaylist: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the playlist.
         * @example 0198c3a0-4c00-7d41-8e5a-2b7c9d1e4f60
         */
        id: components["parameters"]["PlaylistPathId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The playlist. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PlaylistResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["PlaylistNotFound"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  updatePlaylist: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the playlist.
         * @example 0198c3a0-4c00-7d41-8e5a-2b7c9d1e4f60
         */
        id: components["parameters"]["PlaylistPathId"];
      };
      cookie?: never;
    };
    /** What to change. */
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": PlaylistUpdate;
        "application/json": PlaylistUpdate;
      };
    };
    responses: {
      /** The playlist was changed. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": UpdatedPlaylistResponse;
        };
      };
      400: components["responses"]["BadChange"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["PlaylistNotFound"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  deletePlaylist: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the playlist.
         * @example 0198c3a0-4c00-7d41-8e5a-2b7c9d1e4f60
         */
        id: components["parameters"]["PlaylistPathId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The playlist was deleted. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": DeletedPlaylistResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["PlaylistNotFound"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  listPlaylistTracks: {
    parameters: {
      query?: {
        /**
         * Maximum number of entries in a page, 1 to 100. Send it, and keep it the same while paging: Amazon's rule for all lists says that it is 100 if it is missing, but a public program that seems to work got pages of 50. Gatefold: a whole number, 100 if it is missing.
         * @example 50
         */
        limit?: components["parameters"]["PlaylistTracksLimit"];
        /**
         * Where to continue: the `pageInfo.token` of the previous page. Leave it out for the first page. A public program that seems to work sends the `cursor` of the last edge instead. Gatefold: both work. The token is opaque, only valid for the playlist and the `limit` that it was made for, and stays valid when entries are moved or removed; rarely, after many moves to the same place, a token is refused, and you have to start at the first page. The `cursor` of an edge is only valid as long as the playlist has that entry, and continues below the place of that entry at that time: if it was moved, entries are repeated or left out. Use the token.
         * @example eyJvIjoiMDE5OGMzIn0
         */
        cursor?: components["parameters"]["PlaylistTracksCursor"];
      };
      header?: never;
      path: {
        /**
         * Id of the playlist.
         * @example 0198c3a0-4c00-7d41-8e5a-2b7c9d1e4f60
         */
        id: components["parameters"]["PlaylistPathId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of the entries. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PlaylistTracksResponse;
        };
      };
      400: components["responses"]["BadListQuery"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["PlaylistNotFound"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  addPlaylistTracks: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the playlist.
         * @example 0198c3a0-4c00-7d41-8e5a-2b7c9d1e4f60
         */
        id: components["parameters"]["PlaylistPathId"];
      };
      cookie?: never;
    };
    /** The tracks to add. */
    requestBody: {
      content: {
        "application/json": PlaylistTracksToAdd;
      };
    };
    responses: {
      /** The tracks are in the playlist. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": AddedPlaylistTracksResponse;
        };
      };
      400: components["responses"]["BadEntries"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["PlaylistNotFound"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  removePlaylistTracks: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the playlist.
         * @example 0198c3a0-4c00-7d41-8e5a-2b7c9d1e4f60
         */
        id: components["parameters"]["PlaylistPathId"];
      };
      cookie?: never;
    };
    /** The entries to remove. */
    requestBody: {
      content: {
        "application/json": PlaylistEntriesToRemove;
      };
    };
    responses: {
      /** The entries were removed. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": RemovedPlaylistTracksResponse;
        };
      };
      400: components["responses"]["BadEntries"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["PlaylistNotFound"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  movePlaylistTracks: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the playlist.
         * @example 0198c3a0-4c00-7d41-8e5a-2b7c9d1e4f60
         */
        id: components["parameters"]["PlaylistPathId"];
      };
      cookie?: never;
    };
    /** The entries to move, and their new neighbours. */
    requestBody: {
      content: {
        "application/json": PlaylistEntriesToMove;
      };
    };
    responses: {
      /** The entries were moved. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": MovedPlaylistTracksResponse;
        };
      };
      400: components["responses"]["BadEntries"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["PlaylistNotFound"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  listPlaylists: {
    parameters: {
      query?: {
        /**
         * Maximum number of items in a page, 1 to 100. Keep it the same while paging. Gatefold: a whole number; the range and the default are those that Amazon gives for all lists.
         * @example 20
         */
        limit?: components["parameters"]["ListLimit"];
        /**
         * Where to continue: the `pageInfo.token` of the previous page. Leave it out for the first page. It is opaque. Gatefold: a cursor is only valid for the user, the `sortBy` and the `limit` that it was made for.
         * @example eyJvIjoiMDE5OGMzIn0
         */
        cursor?: components["parameters"]["PlaylistsCursor"];
        /**
         * The order of the playlists. Public programs send NAME; RECENTLY_UPDATED is only known from Amazon's web player. Gatefold: NAME sorts by title without case and accents, RECENTLY_UPDATED puts the latest changes first, and without `sortBy` the newest playlist comes first. Keep it the same while paging.
         * @example NAME
         */
        sortBy?: components["parameters"]["PlaylistSort"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of the user's playlists. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PlaylistsResponse;
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
  listLibraryAlbums: {
    parameters: {
      query?: {
        /**
         * Catalog ids of albums, separated by commas, 1 to 100 of them. Gatefold: the list only has entries of these albums, which tells whether they are saved. Amazon's page marks it as required, but describes it as "if provided" and leaves it out of its example. The page also says that the call looks up the user's "Like status" of "the specified tracks": no field of the answer is about likes, and the ids are of albums.
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
  listLibraryTracks: {
    parameters: {
      query?: {
        /**
         * Maximum number of items in a page, 1 to 100. Keep it the same while paging. Gatefold: a whole number; the range and the default are those that Amazon gives for all lists.
         * @example 20
         */
        limit?: components["parameters"]["ListLimit"];
        /**
         * Where to continue: the `pageInfo.token` of the previous page. Leave it out for the first page. It is opaque. Gatefold: a cursor is only valid for the user, the list and the `limit` that it was made for.
         * @example eyJvIjoiMDE5OGMzIn0
         */
        cursor?: components["parameters"]["UserCursor"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of the tracks in the library. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": LibraryTracksResponse;
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
  addLibraryTrack: {
    parameters: {
      query?: never;
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
      /** The track is in the library. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SaveTrackResponse;
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
  removeLibraryTrack: {
    parameters: {
      query?: never;
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
      /** The track is not in the library. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": RemoveTrackResponse;
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
  listLikedTracks: {
    parameters: {
      query?: {
        /**
         * Maximum number of items in a page, 1 to 100. Keep it the same while paging. Gatefold: a whole number; the range and the default are those that Amazon gives for all lists.
         * @example 20
         */
        limit?: components["parameters"]["ListLimit"];
        /**
         * Where to continue: the `pageInfo.token` of the previous page. Leave it out for the first page. It is opaque. Gatefold: a cursor is only valid for the user, the list and the `limit` that it was made for.
         * @example eyJvIjoiMDE5OGMzIn0
         */
        cursor?: components["parameters"]["UserCursor"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of the liked tracks. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": LikedTracksResponse;
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
  updateTrackLikeState: {
    parameters: {
      query?: never;
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
    /** Whether the user likes the track. */
    requestBody: {
      content: {
        "application/json": TrackLikeUpdate;
      };
    };
    responses: {
      /** The track is marked. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": TrackLikeStateResponse;
        };
      };
      400: components["responses"]["BadChange"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["TrackNotFound"];
      422: components["responses"]["Unprocessable"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  listFollowedArtists: {
    parameters: {
      query?: {
        /**
         * Maximum number of items in a page, 1 to 100. Keep it the same while paging. Gatefold: a whole number; the range and the default are those that Amazon gives for all lists.
         * @example 20
         */
        limit?: components["parameters"]["ListLimit"];
        /**
         * Where to continue: the `pageInfo.token` of the previous page. Leave it out for the first page. It is opaque. Gatefold: a cursor is only valid for the user, the list and the `limit` that it was made for.
         * @example eyJvIjoiMDE5OGMzIn0
         */
        cursor?: components["parameters"]["UserCursor"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of the followed artists. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": FollowedArtistsResponse;
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
  listRecentlyPlayed: {
    parameters: {
      query?: {
        /**
         * Maximum number of tracks in a page, 1 to 60, fewer than elsewhere. Keep it the same while paging. Gatefold: a whole number, which Amazon's page leaves open.
         * @example 20
         */
        limit?: components["parameters"]["HistoryLimit"];
        /**
         * Where to continue: the `pageInfo.token` of the previous page. Leave it out for the first page. It is opaque. Gatefold: a cursor is only valid for the user, the list and the `limit` that it was made for.
         * @example eyJvIjoiMDE5OGMzIn0
         */
        cursor?: components["parameters"]["UserCursor"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of the history. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": RecentlyPlayedResponse;
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
    /** The whole new profile. */
    requestBody: {
      content: {
        "application/json": UserUpdate;
      };
    };
    responses: {
      /** The changed user. */
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
 * Quality in which the audio exists: SD, HD, UHD or 360RA. Other values may be added.
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
/** Content ratings of an album or a track. */
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
   * What kind of picture it is. Pictures of an artist are BACKGROUND or PROFILE. Other values may be added: those of albums and tracks are not documented.
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
  /** Content ratings of an album or a track. */
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
  /** Content ratings of an album or a track. */
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
 * What went wrong, as a code for programs. New codes may be added: handle a code that you don't know by its status.
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
  /** Gatefold: the scopes that allow the call. Any one of them is enough, and the token has none. */
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
   * What went wrong, as a code for programs. New codes may be added: handle a code that you don't know by its status.
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
   * The `cursor` of the next page, or the `token` in the body of a search; missing on the last page.
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
/** A short form of an album, an artist, a track or something else, as `_type` says. An album and a track have a title, and an artist has a name. Amazon's page shows an album alone. Skip entities with a `_type` that you don't know. Get the other fields by the id, from `GET /albums`, `GET /artists` or `GET /tracks`. */
export type Entity = {
  /**
   * What the entity is: Album, Artist or Track. Other values may be added, such as those of podcasts. Amazon's example has Album.
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
   * Where to continue. Amazon's page has no parameter for it. A Gatefold server leaves it out.
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
   * How to show the group: as LIST, GRID or STACK. The last two are only known from the next version of the API. Other values may be added. A Gatefold server only says LIST.
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
   * Where to continue. Amazon's page has no parameter for it. A Gatefold server leaves it out.
   * @example eyJvIjoiMDE5OGMzIn0
   */
  nextPageToken?: string;
  /** Groups in the order to show them in. The first one has the top hits; artists, albums, podcasts and others follow. Gatefold: after the top hits, a Gatefold server has artists, albums and tracks, and leaves out empty groups. */
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
 * Maximum number of hits in a page. An older copy of Amazon's page says 1 to 100, and 100 if it is missing; current public programs send at most 20. Gatefold: 1 to 100 and 20 if it is missing, so that 20 is right with both.
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
 * The order of the hits. `relevance` puts the best matches first. Gatefold: hits that match equally well come by popularity, as far as it is known; `popularity` is that order alone. `release` sorts by release, newest first, and `name` by title or name. These two return no more than the 1,000 most popular hits. Amazon's page names the values without describing them.
 * @default relevance
 * @example relevance
 * @enum {string}
 */
export type SearchSort = "relevance" | "release" | "popularity" | "name";
/** A search for tracks. */
export type TrackSearch = {
  /** What to find: conditions on fields. Gatefold: all of them have to match, as public programs expect, and there are 1 to 10. */
  searchFilters: TrackFilter[];
  /**
   * Maximum number of hits in a page. An older copy of Amazon's page says 1 to 100, and 100 if it is missing; current public programs send at most 20. Gatefold: 1 to 100 and 20 if it is missing, so that 20 is right with both.
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
   * The order of the hits. `relevance` puts the best matches first. Gatefold: hits that match equally well come by popularity, as far as it is known; `popularity` is that order alone. `release` sorts by release, newest first, and `name` by title or name. These two return no more than the 1,000 most popular hits. Amazon's page names the values without describing them.
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
 * Where to look: a field of an album. Without it, anywhere. Gatefold: the values are those of a search for tracks that fit an album; Amazon's are not known. Without a field, the query searches the title and the names of the artists. `id` and `asin` mean the same.
 * @example name
 * @enum {string}
 */
export type AlbumField = "id" | "asin" | "name" | "artistId" | "artistName";
/** One condition of a search for albums. */
export type AlbumFilter = {
  /**
   * Where to look: a field of an album. Without it, anywhere. Gatefold: the values are those of a search for tracks that fit an album; Amazon's are not known. Without a field, the query searches the title and the names of the artists. `id` and `asin` mean the same.
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
  /** What to find: conditions on fields. Gatefold: all of them have to match, as public programs expect, and there are 1 to 10. */
  searchFilters: AlbumFilter[];
  /**
   * Maximum number of hits in a page. An older copy of Amazon's page says 1 to 100, and 100 if it is missing; current public programs send at most 20. Gatefold: 1 to 100 and 20 if it is missing, so that 20 is right with both.
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
   * The order of the hits. `relevance` puts the best matches first. Gatefold: hits that match equally well come by popularity, as far as it is known; `popularity` is that order alone. `release` sorts by release, newest first, and `name` by title or name. These two return no more than the 1,000 most popular hits. Amazon's page names the values without describing them.
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
 * Where to look: a field of an artist. Without it, anywhere. Gatefold: the values are those of a search for tracks that fit an artist; Amazon's are not known. Without a field, the query searches the name. `id` and `asin` mean the same.
 * @example name
 * @enum {string}
 */
export type ArtistField = "id" | "asin" | "name";
/** One condition of a search for artists. */
export type ArtistFilter = {
  /**
   * Where to look: a field of an artist. Without it, anywhere. Gatefold: the values are those of a search for tracks that fit an artist; Amazon's are not known. Without a field, the query searches the name. `id` and `asin` mean the same.
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
  /** What to find: conditions on fields. Gatefold: all of them have to match, as public programs expect, and there are 1 to 10. */
  searchFilters: ArtistFilter[];
  /**
   * Maximum number of hits in a page. An older copy of Amazon's page says 1 to 100, and 100 if it is missing; current public programs send at most 20. Gatefold: 1 to 100 and 20 if it is missing, so that 20 is right with both.
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
   * The order of the hits. `relevance` puts the best matches first. Gatefold: hits that match equally well come by popularity, as far as it is known; `popularity` is that order alone. `release` sorts by release, newest first, and `name` by title or name. These two return no more than the 1,000 most popular hits. Amazon's page names the values without describing them.
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
 * Title of the playlist. Gatefold: 1 to 200 characters without line breaks and other control characters; Amazon's limits are not known.
 * @example Sunday morning
 */
export type PlaylistTitle = string;
/**
 * What the playlist is about, which may be empty. Gatefold: up to 1,000 characters, with no control characters other than tabs and line breaks; Amazon's limits are not known.
 * @example Coffee and the window open
 */
export type PlaylistDescription = string;
/**
 * Whether everyone can see the playlist, or only its owner.
 * @example PRIVATE
 * @enum {string}
 */
export type PlaylistVisibility = "PUBLIC" | "PRIVATE";
/** A playlist to create. */
export type NewPlaylist = {
  /**
   * Title of the playlist. Gatefold: 1 to 200 characters without line breaks and other control characters; Amazon's limits are not known.
   * @example Sunday morning
   */
  title: PlaylistTitle;
  /**
   * What the playlist is about, which may be empty. Gatefold: up to 1,000 characters, with no control characters other than tabs and line breaks; Amazon's limits are not known.
   * @example Coffee and the window open
   */
  description: PlaylistDescription;
  /**
   * Whether everyone can see the playlist, or only its owner.
   * @example PRIVATE
   * @enum {string}
   */
  visibility: PlaylistVisibility;
};
/**
 * Id of an entry of a playlist: what follows the first colon in the `cursor` of its edge. It is not the id of the track, because the same track may be in a playlist several times.
 * @example 0198c3a0-5a86-7e1c-9d55-3f6f1c0a7b12
 */
export type EntryId = string;
/** An entry of a playlist by its ids. */
export type PlaylistEntry = {
  /**
   * Id of an entry of a playlist: what follows the first colon in the `cursor` of its edge. It is not the id of the track, because the same track may be in a playlist several times.
   * @example 0198c3a0-5a86-7e1c-9d55-3f6f1c0a7b12
   */
  entryId?: EntryId;
  /**
   * Id of an item of the catalog, an ASIN of 10 characters. Every id on the page about albums has this form.
   * @example B0064UPU4G
   */
  trackId?: CatalogId;
};
/** A playlist after a change. Little is known of what Amazon answers to changes of playlists, so don't rely on any field. */
export type PlaylistChange = {
  /**
   * Id of the playlist. Three public programs read it in the answer to a new playlist.
   * @example 0198c3a0-4c00-7d41-8e5a-2b7c9d1e4f60
   */
  id?: string;
  /**
   * Title of the playlist.
   * @example Sunday morning
   */
  title?: string;
  /**
   * What the playlist is about.
   * @example Coffee and the window open
   */
  description?: string;
  /**
   * Whether everyone can see the playlist, or only its owner: PUBLIC or PRIVATE. Other values may be added.
   * @example PRIVATE
   */
  visibility?: "PUBLIC" | "PRIVATE" | (string & {});
  /**
   * Gatefold: how many entries the playlist has now.
   *
   * Format: double
   * @example 59
   */
  trackCount?: number;
  /**
   * Gatefold: length of all tracks in seconds.
   *
   * Format: double
   * @example 19988
   */
  duration?: number;
  /**
   * Link to the playlist in Amazon Music, which may be relative. A Gatefold server leaves it out.
   * @example https://music.amazon.com/my/playlists/0198c3a0-4c00-7d41-8e5a-2b7c9d1e4f60
   */
  url?: string;
  /** Gatefold: the entries that were added, in their order, only in the answer to added tracks. Tracks that were left out because the playlist has them already are not among them. */
  entries?: PlaylistEntry[];
};
/** The payload of Create a playlist. */
export type CreatedPlaylistData = {
  /** A playlist after a change. Little is known of what Amazon answers to changes of playlists, so don't rely on any field. */
  createPlaylist?: PlaylistChange;
};
/** Answer to Create a playlist. Three public programs read `createPlaylist`. */
export type CreatedPlaylistResponse = {
  /** The payload of Create a playlist. */
  data: CreatedPlaylistData;
};
/**
 * Id of a playlist. Those on Amazon's page look like the beginning of a UUID, and the playlists that Amazon makes itself have the id of an item of the catalog, such as B07QHGBGC9. So don't expect a certain form. Gatefold: ids that a Gatefold server makes are UUIDs.
 * @example 0198c3a0-4c00-7d41-8e5a-2b7c9d1e4f60
 */
export type PlaylistId = string;
/** Who made the playlist. */
export type PlaylistCurator = {
  /**
   * Id of the user whose playlist it is.
   * @example 6ozjgidgbvjdv3j6dd5jm7ipom
   */
  id?: string;
};
/** How the signed-in user may play the playlist. */
export type PlaylistPlayback = {
  /**
   * Whether its tracks can be played one by one.
   * @example true
   */
  canPlayOnDemand?: boolean;
  /**
   * How it is shuffled. INLINE is the only known value; others may be added.
   * @example INLINE
   */
  shuffleType?: "INLINE" | (string & {});
};
/** What may be done with a playlist. A Gatefold server leaves it out. */
export type PlaylistEligibility = {
  /** How the signed-in user may play the playlist. */
  playback?: PlaylistPlayback;
  /** The subscription that a user needs. The value here is made up. */
  playbackSubscriptionTiers?: string[];
  /**
   * Whether it can be downloaded.
   * @example true
   */
  isDownloadable?: boolean;
  /**
   * Whether it can be bought. The spelling is Amazon's.
   * @example false
   */
  isPurchaseable?: boolean;
  /**
   * Whether samples can be played.
   * @example false
   */
  isPreviewable?: boolean;
  /**
   * Whether Prime members can play it.
   * @example false
   */
  isPrimeEligible?: boolean;
};
/** A playlist, without its tracks. Only `id` is always there. */
export type Playlist = {
  /**
   * Id of a playlist. Those on Amazon's page look like the beginning of a UUID, and the playlists that Amazon makes itself have the id of an item of the catalog, such as B07QHGBGC9. So don't expect a certain form. Gatefold: ids that a Gatefold server makes are UUIDs.
   * @example 0198c3a0-4c00-7d41-8e5a-2b7c9d1e4f60
   */
  id: PlaylistId;
  /**
   * Title of the playlist.
   * @example Sunday morning
   */
  title?: string;
  /**
   * What the playlist is about. It is not in Amazon's example, but public programs read it.
   * @example Coffee and the window open
   */
  description?: string;
  /**
   * Whether everyone can see the playlist, or only its owner: PUBLIC or PRIVATE. Other values may be added.
   * @example PRIVATE
   */
  visibility?: "PUBLIC" | "PRIVATE" | (string & {});
  /**
   * How many entries the playlist has. A track that is in it twice counts twice.
   *
   * Format: double
   * @example 59
   */
  trackCount?: number;
  /**
   * Length of all tracks in seconds.
   *
   * Format: double
   * @example 19988
   */
  duration?: number;
  /** Who made the playlist. */
  curator?: PlaylistCurator;
  /** Pictures of the playlist. In Amazon's example, they have the `imageType` PRIMARY and no sizes. A Gatefold server has none. */
  images?: Image[];
  /** What may be done with a playlist. A Gatefold server leaves it out. */
  eligibility?: PlaylistEligibility;
  /**
   * Link to the playlist in Amazon Music. In Amazon's examples it begins with `/my/playlists/` or the host, so it may be relative. A Gatefold server leaves it out.
   * @example https://music.amazon.com/my/playlists/0198c3a0-4c00-7d41-8e5a-2b7c9d1e4f60
   */
  url?: string;
};
/** The payload of Get a playlist. */
export type PlaylistData = {
  /** A playlist, without its tracks. Only `id` is always there. */
  playlist?: Playlist;
};
/** Answer to Get a playlist. */
export type PlaylistResponse = {
  /** The payload of Get a playlist. */
  data: PlaylistData;
};
/** What to change of a playlist. Gatefold: at least one field; a field that is left out stays as it was. */
export type PlaylistUpdate = {
  /**
   * Title of the playlist. Gatefold: 1 to 200 characters without line breaks and other control characters; Amazon's limits are not known.
   * @example Sunday morning
   */
  title?: PlaylistTitle | undefined;
  /**
   * What the playlist is about, which may be empty. Gatefold: up to 1,000 characters, with no control characters other than tabs and line breaks; Amazon's limits are not known.
   * @example Coffee and the window open
   */
  description?: PlaylistDescription | undefined;
  /**
   * Whether everyone can see the playlist, or only its owner.
   * @example PRIVATE
   * @enum {string}
   */
  visibility?: PlaylistVisibility | undefined;
};
/** The payload of Update a playlist. */
export type UpdatedPlaylistData = {
  /** A playlist after a change. Little is known of what Amazon answers to changes of playlists, so don't rely on any field. */
  updatePlaylist?: PlaylistChange;
};
/** Answer to Update a playlist. One public program reads `updatePlaylist`. */
export type UpdatedPlaylistResponse = {
  /** The payload of Update a playlist. */
  data: UpdatedPlaylistData;
};
/** Gatefold: the payload of Delete a playlist. */
export type DeletedPlaylistData = {
  /** A playlist after a change. Little is known of what Amazon answers to changes of playlists, so don't rely on any field. */
  deletePlaylist?: PlaylistChange;
};
/** Answer to Delete a playlist. Gatefold: Amazon's is not known; the name is that of its web player's function. */
export type DeletedPlaylistResponse = {
  /** Gatefold: the payload of Delete a playlist. */
  data: DeletedPlaylistData;
};
/** An entry of a playlist. Its id is in the `cursor`. */
export type PlaylistTrack = {
  /** A track of the catalog. Only `id` is always there. In the `tracks` of an album and in the results of a search, it may have few of the fields: get the others from `GET /tracks`. */
  node?: Track;
  /**
   * Position and id of the entry: its index from 0, a colon, and the id of the entry, which may contain colons. The id is what entries are moved and removed by; it is not the id of the track. The index is the current one. Gatefold: an entry keeps its id when it is moved, and after a page was read with a cursor, indexes continue from that cursor, so they differ from the true ones if entries before it were added or removed meanwhile.
   * @example 0:0198c3a0-5a86-7e1c-9d55-3f6f1c0a7b12
   */
  cursor?: string;
};
/** A page of the entries of a playlist. */
export type PlaylistTrackCollection = {
  /** Whether there are more pages, and how to get the next one. */
  pageInfo?: PageInfo;
  /**
   * Number of edges. Gatefold: it counts the edges of this page.
   *
   * Format: double
   * @example 2
   */
  edgeCount?: number;
  /** The entries of this page, in the order of the playlist. */
  edges?: PlaylistTrack[];
};
/** A playlist, with a page of its entries. Get the other fields of the playlist from `GET /playlists/{id}`. */
export type PlaylistTracks = {
  /**
   * Id of a playlist. Those on Amazon's page look like the beginning of a UUID, and the playlists that Amazon makes itself have the id of an item of the catalog, such as B07QHGBGC9. So don't expect a certain form. Gatefold: ids that a Gatefold server makes are UUIDs.
   * @example 0198c3a0-4c00-7d41-8e5a-2b7c9d1e4f60
   */
  id: PlaylistId;
  /**
   * Title of the playlist.
   * @example Sunday morning
   */
  title?: string;
  /**
   * How many entries the whole playlist has.
   *
   * Format: double
   * @example 59
   */
  trackCount?: number;
  /**
   * Length of all its tracks in seconds.
   *
   * Format: double
   * @example 19988
   */
  duration?: number;
  /** A page of the entries of a playlist. */
  tracks?: PlaylistTrackCollection;
};
/** The payload of List the tracks of a playlist. */
export type PlaylistTracksData = {
  /** A playlist, with a page of its entries. Get the other fields of the playlist from `GET /playlists/{id}`. */
  playlist?: PlaylistTracks;
};
/** Answer to List the tracks of a playlist. */
export type PlaylistTracksResponse = {
  /** The payload of List the tracks of a playlist. */
  data: PlaylistTracksData;
};
/** Tracks to add at the end of a playlist. */
export type PlaylistTracksToAdd = {
  /** Catalog ids of the tracks, in order. How many Amazon accepts at once is not known; one public program sends 100. Gatefold: 1 to 100. */
  trackIds: CatalogId[];
  /**
   * Whether to add tracks that the playlist already has. Gatefold: if not, such tracks are skipped, including repeats in the request, and the answer names what was added.
   * @default false
   * @example false
   */
  addDuplicateTracks?: boolean | undefined;
};
/** Gatefold: the payload of Add tracks to a playlist. */
export type AddedPlaylistTracksData = {
  /** A playlist after a change. Little is known of what Amazon answers to changes of playlists, so don't rely on any field. */
  appendTracks?: PlaylistChange;
};
/** Answer to Add tracks to a playlist. Gatefold: Amazon's is not known; the name is that of its web player's function. */
export type AddedPlaylistTracksResponse = {
  /** Gatefold: the payload of Add tracks to a playlist. */
  data: AddedPlaylistTracksData;
};
/** Entries to remove. */
export type PlaylistEntriesToRemove = {
  /** Ids of the entries. They are not the ids of tracks. Gatefold: 1 to 100, each once. */
  entryIds: EntryId[];
};
/** Gatefold: the payload of Remove entries from a playlist. */
export type RemovedPlaylistTracksData = {
  /** A playlist after a change. Little is known of what Amazon answers to changes of playlists, so don't rely on any field. */
  removeTracks?: PlaylistChange;
};
/** Answer to Remove entries from a playlist. Gatefold: Amazon's is not known; the name is that of its web player's function. */
export type RemovedPlaylistTracksResponse = {
  /** Gatefold: the payload of Remove entries from a playlist. */
  data: RemovedPlaylistTracksData;
};
/** Entries to move, and where to. */
export type PlaylistEntriesToMove = {
  /** Ids of the entries. They are not the ids of tracks. Gatefold: 1 to 100, each once; afterwards they are next to each other, in the order of this list. */
  entryIds: EntryId[];
  /**
   * Id of the entry directly above the new place. Gatefold: leave it out and send `entryIdBelow` to move them to the top.
   * @example 0198c3a0-5a86-7e1c-9d55-3f6f1c0a7b12
   */
  entryIdAbove?: string | undefined;
  /**
   * Id of the entry directly below the new place. Gatefold: leave it out and send `entryIdAbove` to move them to the end.
   * @example 0198c3a0-5a86-7e1c-9d55-3f6f1c0a7b13
   */
  entryIdBelow?: string | undefined;
};
/** Gatefold: the payload of Move entries of a playlist. */
export type MovedPlaylistTracksData = {
  /** A playlist after a change. Little is known of what Amazon answers to changes of playlists, so don't rely on any field. */
  moveTracks?: PlaylistChange;
};
/** Answer to Move entries of a playlist. Gatefold: Amazon's is not known; the name follows those of the other answers. */
export type MovedPlaylistTracksResponse = {
  /** Gatefold: the payload of Move entries of a playlist. */
  data: MovedPlaylistTracksData;
};
/**
 * Id of a user, 26 lower-case letters and digits 2 to 7.
 * @example 6ozjgidgbvjdv3j6dd5jm7ipom
 */
export type UserId = string;
/** A playlist in a list. */
export type PlaylistEdge = {
  /** A playlist, without its tracks. Only `id` is always there. */
  node?: Playlist;
  /**
   * Position of the playlist in its list: a number from 0, a colon and the id, in Amazon's example. A Gatefold server leaves it out.
   * @example 0:0198c3a0-4c00-7d41-8e5a-2b7c9d1e4f60
   */
  cursor?: string;
};
/** A page of a list of playlists. */
export type PlaylistCollection = {
  /** Whether there are more pages, and how to get the next one. */
  pageInfo?: PageInfo;
  /**
   * Number of edges. Gatefold: it counts the edges of this page.
   *
   * Format: double
   * @example 2
   */
  edgeCount?: number;
  /** The playlists of this page. */
  edges?: PlaylistEdge[];
};
/** The signed-in user, with a page of the playlists. */
export type PlaylistsUser = {
  /**
   * Id of a user, 26 lower-case letters and digits 2 to 7.
   * @example 6ozjgidgbvjdv3j6dd5jm7ipom
   */
  id: UserId;
  /** A page of a list of playlists. */
  playlists?: PlaylistCollection;
};
/** The payload of List the user's playlists. */
export type PlaylistsData = {
  /** The signed-in user, with a page of the playlists. */
  user?: PlaylistsUser;
};
/** Answer to List the user's playlists. The table on Amazon's page calls its field `browseCategories`, the example `user`. */
export type PlaylistsResponse = {
  /** The payload of List the user's playlists. */
  data: PlaylistsData;
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
 * Whether the album is in the library: SAVED or REMOVED. Other values may be added.
 * @example SAVED
 */
export type SaveState = "SAVED" | "REMOVED" | (string & {});
/** The result of a change to the library. */
export type LibraryChange = {
  /** An album by name, without its details. */
  album?: AlbumReference;
  /**
   * Whether the album is in the library: SAVED or REMOVED. Other values may be added.
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
/** A track in a user's library. It has the form of an album in the library. */
export type LibraryTrack = {
  /** A track of the catalog. Only `id` is always there. In the `tracks` of an album and in the results of a search, it may have few of the fields: get the others from `GET /tracks`. */
  node?: Track;
  /**
   * Whether the user bought the track from Amazon Music.
   * @example false
   */
  purchased?: boolean;
  /**
   * Whether the user uploaded the track.
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
   * Position of the entry in its collection. A Gatefold server leaves it out.
   * @example eyJvIjoiMDE5OGMzIn0
   */
  cursor?: string;
};
/** A page of the tracks in a user's library. */
export type LibraryTrackCollection = {
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
  edges?: LibraryTrack[];
};
/** The signed-in user, with a page of the tracks in the library. */
export type LibraryTracksUser = {
  /**
   * Id of a user, 26 lower-case letters and digits 2 to 7.
   * @example 6ozjgidgbvjdv3j6dd5jm7ipom
   */
  id: UserId;
  /** A page of the tracks in a user's library. */
  libraryTracks?: LibraryTrackCollection;
};
/** The payload of List the tracks in the user's library. */
export type LibraryTracksData = {
  /** The signed-in user, with a page of the tracks in the library. */
  user?: LibraryTracksUser;
};
/** Answer to List the tracks in the user's library. */
export type LibraryTracksResponse = {
  /** The payload of List the tracks in the user's library. */
  data: LibraryTracksData;
};
/** A track by name, without its details. */
export type TrackReference = {
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
   * Link to the track in Amazon Music.
   *
   * Format: uri
   * @example https://music.amazon.com/albums/B0064UPU4G
   */
  url?: string;
};
/** What a change of the library did. It has the form of a change of an album. */
export type LibraryTrackChange = {
  /** A track by name, without its details. */
  track?: TrackReference;
  /**
   * Whether the track is in the library: SAVED or REMOVED. Other values may be added.
   * @example SAVED
   */
  saveState?: "SAVED" | "REMOVED" | (string & {});
};
/** The payload of Add a track to the user's library. */
export type SaveTrackData = {
  /** What a change of the library did. It has the form of a change of an album. */
  saveTrack?: LibraryTrackChange;
};
/** Answer to Add a track to the user's library. */
export type SaveTrackResponse = {
  /** The payload of Add a track to the user's library. */
  data: SaveTrackData;
};
/** The payload of Remove a track from the user's library. */
export type RemoveTrackData = {
  /** What a change of the library did. It has the form of a change of an album. */
  removeTrack?: LibraryTrackChange;
};
/** Answer to Remove a track from the user's library. */
export type RemoveTrackResponse = {
  /** The payload of Remove a track from the user's library. */
  data: RemoveTrackData;
};
/** The signed-in user, with a page of the tracks that the user likes. */
export type LikedTracksUser = {
  /**
   * Id of a user, 26 lower-case letters and digits 2 to 7.
   * @example 6ozjgidgbvjdv3j6dd5jm7ipom
   */
  id: UserId;
  /** A page of a list of tracks. */
  likedTracks?: TrackCollection;
};
/** The payload of List the tracks that the user likes. */
export type LikedTracksData = {
  /** The signed-in user, with a page of the tracks that the user likes. */
  user?: LikedTracksUser;
};
/** Answer to List the tracks that the user likes. Gatefold: the name `likedTracks` is made up, because Amazon's is not known. */
export type LikedTracksResponse = {
  /** The payload of List the tracks that the user likes. */
  data: LikedTracksData;
};
/**
 * Whether the user likes the track. There is no third value, so a like can be turned into a dislike, but not undone.
 * @example LIKE
 * @enum {string}
 */
export type TrackLikeState = "LIKE" | "DISLIKE";
/** Whether the user likes a track. Gatefold: the value is sent in a body, in a field with the name that it has in Amazon's web player; where Amazon takes it is not known. */
export type TrackLikeUpdate = {
  /**
   * Whether the user likes the track. There is no third value, so a like can be turned into a dislike, but not undone.
   * @example LIKE
   * @enum {string}
   */
  likeState: TrackLikeState;
};
/** Gatefold: a track, and whether the user likes it now. */
export type TrackLikeChange = {
  /** A track by name, without its details. */
  track?: TrackReference;
  /**
   * Gatefold: whether the user likes the track: LIKE or DISLIKE. Other values may be added.
   * @example LIKE
   */
  likeState?: "LIKE" | "DISLIKE" | (string & {});
};
/** Gatefold: the payload of Like or dislike a track. */
export type TrackLikeStateData = {
  /** Gatefold: a track, and whether the user likes it now. */
  updateTrackLikeState?: TrackLikeChange;
};
/** Answer to Like or dislike a track. Gatefold: Amazon's is not known; the name of its field is that of its web player's function. */
export type TrackLikeStateResponse = {
  /** Gatefold: the payload of Like or dislike a track. */
  data: TrackLikeStateData;
};
/** The signed-in user, with a page of the artists that the user follows. */
export type FollowedArtistsUser = {
  /**
   * Id of a user, 26 lower-case letters and digits 2 to 7.
   * @example 6ozjgidgbvjdv3j6dd5jm7ipom
   */
  id: UserId;
  /** A page of a list of artists. */
  followedArtists?: ArtistCollection;
};
/** The payload of List the artists that the user follows. */
export type FollowedArtistsData = {
  /** The signed-in user, with a page of the artists that the user follows. */
  user?: FollowedArtistsUser;
};
/** Answer to List the artists that the user follows. Gatefold: the name `followedArtists` is made up, because Amazon's is not known. */
export type FollowedArtistsResponse = {
  /** The payload of List the artists that the user follows. */
  data: FollowedArtistsData;
};
/** A track that was played once. It may have few of the track's fields; get the others from `GET /tracks`. */
export type PlayedTrack = {
  /** A track of the catalog. Only `id` is always there. In the `tracks` of an album and in the results of a search, it may have few of the fields: get the others from `GET /tracks`. */
  node?: Track;
  /**
   * Gatefold: when it was played, ISO 8601, UTC. Amazon's page doesn't show what it answers; its tokens start with a time.
   *
   * Format: date-time
   * @example 2026-01-02T03:04:05.678Z
   */
  playedAt?: string;
  /**
   * Position of the track in the history. A Gatefold server leaves it out.
   * @example eyJvIjoiMDE5OGMzIn0
   */
  cursor?: string;
};
/** A page of what a user played. */
export type PlayedTrackCollection = {
  /** Whether there are more pages, and how to get the next one. */
  pageInfo?: PageInfo;
  /**
   * Number of edges. Gatefold: it counts the edges of this page.
   *
   * Format: double
   * @example 2
   */
  edgeCount?: number;
  /** The tracks of this page, those that were played last first. */
  edges?: PlayedTrack[];
};
/** The signed-in user, with a page of what the user played. */
export type RecentlyPlayedUser = {
  /**
   * Id of a user, 26 lower-case letters and digits 2 to 7.
   * @example 6ozjgidgbvjdv3j6dd5jm7ipom
   */
  id: UserId;
  /** A page of what a user played. */
  recentTrackPlayback?: PlayedTrackCollection;
};
/** The payload of List what the user played. */
export type RecentlyPlayedData = {
  /** The signed-in user, with a page of what the user played. */
  user?: RecentlyPlayedUser;
};
/** Answer to List what the user played. */
export type RecentlyPlayedResponse = {
  /** The payload of List what the user played. */
  data: RecentlyPlayedData;
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
 * Whether everyone can see the profile, or only the user.
 * @example PUBLIC
 * @enum {string}
 */
export type Visibility = "PUBLIC" | "PRIVATE";
/**
 * Whether everyone can see what the user plays, or only the user.
 * @example PRIVATE
 * @enum {string}
 */
export type PlaybackVisibility = "PUBLIC" | "PRIVATE";
/** A user's new profile. It replaces the whole profile. */
export type UserUpdate = {
  /**
   * The name that others see, 1 to 200 characters without line breaks and other control characters.
   * @example Ada
   */
  name: string;
  /**
   * Whether everyone can see the profile, or only the user.
   * @example PUBLIC
   * @enum {string}
   */
  visibility: Visibility;
  /**
   * Whether everyone can see what the user plays, or only the user.
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
