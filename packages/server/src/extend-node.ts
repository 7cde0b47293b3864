/** What a server that is built on this one needs in addition to `@gatefold/server/extend` when it runs on Node. */
export { derivedId, isAlbumId } from "./import/album-id.ts";
export { LineError, readAlbumLine } from "./import/read-line.ts";
export {
  type BoundListening,
  createServerBase,
  type ListenExtension,
  type ServerBase,
  type ServerBaseOptions,
} from "./server.ts";
