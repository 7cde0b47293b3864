/**
 * One real call with each package, given the packages as the consumer's kind of module loads them.
 *
 * @param {Record<string, any>} modules
 */
exports.calls = async function calls({ spec, client, react, server, React, ReactDom, query }) {
  const id = "B0064UPU4G";
  const api = await server.createServer();
  await api.store.catalog.put([
    { id, json: new TextEncoder().encode(JSON.stringify({ id, title: "Discovery" })) },
  ]);
  const { apiKey } = await api.addSecurityProfile();
  const token = await api.issueToken({ userId: (await api.addUser()).id });
  const options = { baseUrl: "http://gatefold.test/v1", apiKey, token, fetch: api.fetch };

  const music = client.createClient(options);
  const answer = await client.getAlbum(client.createTransport(options), { id });

  function Title() {
    return React.createElement("p", null, react.useAlbum(id).data?.title);
  }
  const queries = new query.QueryClient();
  const queryKey = react.queryKey(["albums", "get", id]);
  await queries.prefetchQuery({ queryKey, queryFn: () => music.albums.get(id) });
  const title = React.createElement(react.GatefoldProvider, { client: music }, React.createElement(Title));
  const page = React.createElement(query.QueryClientProvider, { client: queries }, title);
  const html = ReactDom.renderToString(page);
  queries.clear();
  await api.store.close();
  return { paths: Object.keys(spec.openapi.paths).length, title: answer.data?.album?.title, html };
};
