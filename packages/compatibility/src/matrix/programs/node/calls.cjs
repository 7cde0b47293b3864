const ID = "B0064UPU4G";

/** Each is read by a parser that is loaded when it is needed. */
const PLAYLISTS = [
  "title,artist\nOne More Time,Daft Punk\n",
  "<playlist><trackList><track><title>One More Time</title></track></trackList></playlist>",
];

/**
 * One real call with each package, given the packages as the consumer's kind of module loads them.
 *
 * @param {Record<string, any>} modules
 */
exports.calls = async function calls(modules) {
  const { spec, client, transfer, server, emulator } = modules;
  const api = await server.createServer();
  const json = new TextEncoder().encode(JSON.stringify({ id: ID, title: "Discovery" }));
  await api.store.catalog.put([{ id: ID, json }]);
  const { apiKey } = await api.addSecurityProfile();
  const token = await api.issueToken({ userId: (await api.addUser()).id });
  const options = { baseUrl: "http://gatefold.test/v1", apiKey, token, fetch: api.fetch };
  const answer = await client.getAlbum(client.createTransport(options), { id: ID });
  const html = await render(modules, client.createClient(options));
  await api.store.close();
  const paths = Object.keys(spec.openapi.paths).length;
  const lists = await Promise.all(PLAYLISTS.map((text) => transfer.readPlaylist(text)));
  return {
    paths,
    title: answer.data?.album?.title,
    html,
    listed: lists.map(({ tracks }) => tracks[0].title),
    saved: await save(client, await emulator.createEmulator()),
  };
};

/** A component with the album's title, on the server. */
async function render({ react, React, ReactDom, query }, music) {
  function Title() {
    return React.createElement("p", null, react.useAlbum(ID).data?.title);
  }
  const queries = new query.QueryClient();
  const queryKey = react.queryKey(["albums", "get", ID]);
  await queries.prefetchQuery({ queryKey, queryFn: () => music.albums.get(ID) });
  const title = React.createElement(react.GatefoldProvider, { client: music }, React.createElement(Title));
  const page = React.createElement(query.QueryClientProvider, { client: queries }, title);
  const html = ReactDom.renderToString(page);
  queries.clear();
  return html;
}

async function save(client, { fetch, apiKey, token }) {
  const music = client.createClient({ baseUrl: "http://gatefold.test/v1", apiKey, token, fetch });
  return (await music.library.albums.add(ID)).saveState;
}
