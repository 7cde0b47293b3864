"""An application that reads requests as lines of JSON, and writes what the API says as lines of JSON."""

import json
import os
import sys

from client import AlbumsData, ApiError, Client, LibraryAlbumsData

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


def list_library(query=None):
    query = query or {}
    ids = query.get("albumIds")
    data = client.list_library_albums(
        limit=query.get("limit"),
        cursor=query.get("cursor"),
        album_ids=[",".join(ids)] if ids else None,
    ).data
    assert isinstance(data, LibraryAlbumsData)
    albums = data.user.library_albums
    return {"ids": [edge.node.id for edge in albums.edges], "next": albums.page_info.token}


def add_album(id):
    return client.add_library_album(id).data.save_album.save_state


def remove_album(id):
    return client.remove_library_album(id).data.remove_album.save_state


FUNCTIONS = {
    "getTitle": get_title,
    "getTitles": get_titles,
    "listLibrary": list_library,
    "addAlbum": add_album,
    "removeAlbum": remove_album,
}

for line in sys.stdin:
    name, *arguments = json.loads(line)
    try:
        answer = {"value": FUNCTIONS[name](*arguments)}
    except ApiError as error:
        answer = {"status": error.status, "code": error.body["error"]["code"]}
    print(json.dumps(answer), flush=True)
