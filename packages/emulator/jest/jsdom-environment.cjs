// An environment for Jest: jsdom, with what browsers have of the web's interfaces and jsdom lacks, as Node implements it.
const { TestEnvironment } = require("jest-environment-jsdom");

const NAMES = [
  ...["AbortController", "AbortSignal", "BroadcastChannel", "CompressionStream", "DecompressionStream"],
  ...["Headers", "Request", "Response", "fetch", "URL", "URLSearchParams"],
  ...["ReadableStream", "TransformStream", "WritableStream", "TextDecoder", "TextDecoderStream"],
  ...["TextEncoder", "TextEncoderStream", "crypto", "structuredClone"],
  // Node's interfaces take no other arrays than Node's own.
  ...["ArrayBuffer", "Uint8Array"],
];

module.exports = class extends TestEnvironment {
  constructor(...args) {
    super(...args);
    for (const name of NAMES)
      Object.defineProperty(this.global, name, {
        value: globalThis[name],
        writable: true,
        configurable: true,
      });
  }
};
