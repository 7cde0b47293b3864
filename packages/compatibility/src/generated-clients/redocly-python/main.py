"""An application that reads requests as lines of JSON, and writes what the API says as lines of JSON."""

import json
import os
import sys

from client import (
    AlbumsData,
    ApiError,
    ArtistAlbumsData,
    Client,
    LibraryAlbumsData,
    NewPlaylist,
    PlaylistEntriesToRemove,
    PlaylistTracksToAdd,
    PlaylistUpdate,
    PlaylistVisibility,
    TrackField,
    TrackFilter,
    TrackSearch,
    TrackSearchData,
    TracksData,
)

client = Client(
    os.environ["API_URL"],
    auth={"apiKey": {"apiKey": os.environ["API_KEY"]}, "bearer": os.environ["TOKEN"]},
)


def get_title(id):
    return client.get_album(id).data.album.title


def get_titles(ids):
    data = client.get_albums(ids=[",".join(ids)]).data
    assert isinstance(data, AlbumsData)
    return [album.title for album in data.albums]


def page_of(collection):
    return {"ids": [edge.node.id for edge in collection.edges], "next": collection.page_info.token}


def list_library(query=None):
    query = query or {}
    ids = query.get("albumIds")
    data = client.list_library_albums(
        limit=query.get("limit"),
        cursor=query.get("cursor"),
        album_ids=[",".join(ids)] if ids else None,
    ).data
    assert isinstance(data, LibraryAlbumsData)
    return page_of(data.user.library_albums)


def add_album(id):
    return client.add_library_album(id).data.save_album.save_state


def remove_album(id):
    return client.remove_library_album(id).data.remove_album.save_state


def search_tracks(filter, page=None):
    page = page or {}
    field = filter.get("field")
    filters = [TrackFilter(query=filter["query"], field=TrackField(field) if field else None)]
    search = TrackSearch(search_filters=filters, limit=page.get("limit"), token=page.get("token"))
    data = client.search_tracks(search).data
    assert isinstance(data, TrackSearchData)
    return page_of(data.search_tracks)


def get_track_titles(ids):
    data = client.get_tracks(ids=[",".join(ids)]).data
    assert isinstance(data, TracksData)
    return [track.title for track in data.tracks]


def get_artist_name(id):
    return client.get_artist(id).data.artist.name


def list_artist_albums(id, query=None):
    query = query or {}
    data = client.list_artist_albums(id, limit=query.get("limit"), cursor=query.get("cursor")).data
    assert isinstance(data, ArtistAlbumsData)
    return page_of(data.artist.albums)


def change_playlist(track_ids, title):
    created = client.create_playlist(NewPlaylist(title="New", description="", visibility=PlaylistVisibility.PRIVATE))
    id = created.data.create_playlist.id
    client.add_playlist_tracks(id, PlaylistTracksToAdd(track_ids=track_ids))
    first = client.list_playlist_tracks(id).data.playlist.tracks.edges[0]
    entry_id = first.cursor.split(":", 1)[1]
    client.remove_playlist_tracks(id, PlaylistEntriesToRemove(entry_ids=[entry_id]))
    renamed = client.update_playlist(id, PlaylistUpdate(title=title))
    edges = client.list_playlist_tracks(id).data.playlist.tracks.edges
    return {"title": renamed.data.update_playlist.title, "tracks": [edge.node.title for edge in edges]}


def search_all(query):
    (view,) = client.search_all(query=query).data
    return [
        {"title": group.title, "entities": [f"{entity.type_} {entity.id}" for entity in group.content.entities]}
        for group in view.content.entity_groups
    ]


FUNCTIONS = {
    "getTitle": get_title,
    "getTitles": get_titles,
    "listLibrary": list_library,
    "addAlbum": add_album,
    "removeAlbum": remove_album,
    "searchTracks": search_tracks,
    "getTrackTitles": get_track_titles,
    "getArtistName": get_artist_name,
    "listArtistAlbums": list_artist_albums,
    "changePlaylist": change_playlist,
    "searchAll": search_all,
}

for line in sys.stdin:
    name, *arguments = json.loads(line)
    try:
        answer = {"value": FUNCTIONS[name](*arguments)}
    except ApiError as error:
        answer = {"status": error.status, "code": error.body["error"]["code"]}
    print(json.dumps(answer), flush=True)
