import type { Api, ApiExport, ApiMember } from "@gatefold/api-reader";
import { specification } from "../spec/current.ts";
import { packageApi } from "./package-api.ts";

/** A page of the SDK reference: exports of one or several entry points. */
export interface SdkPage {
  /** Below `/sdk/`. */
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  /** The entry points that it is about. The first one is in its import line. */
  readonly entries: readonly string[];
  /** The files whose exports it has, if the entry point has several pages. */
  readonly files?: RegExp;
}

/** A page with what it shows. */
export interface SdkSection extends SdkPage {
  /** What it describes: functions and classes before types, each in the order of the package. */
  readonly exports: readonly ApiExport[];
  /** What its entry points export too, which another page describes. */
  readonly elsewhere: readonly ApiExport[];
}

/** The pages, in the order of the navigation. An export is on the first page that takes its entry point and file. */
export const SDK_PAGES: readonly SdkPage[] = [
  {
    slug: "client",
    title: "Client and its options",
    description: "createClient, its options, and the options of every call.",
    entries: ["@gatefold/client"],
    files: /\/src\/(client|options|retry|token|scopes|clock|web)\.ts$/,
  },
  {
    slug: "client/methods",
    title: "Methods of the client",
    description:
      "Every method of the client by resource, such as music.albums.get, with its parameters and what it returns.",
    entries: ["@gatefold/client"],
    files: /\/src\/(generated\/facade|paged)\.ts$/,
  },
  {
    slug: "client/functions",
    title: "Functions by operation",
    description:
      "A transport, and one function for each operation. They return errors, and a bundler keeps only those in use.",
    entries: ["@gatefold/client"],
    files: /\/src\/(generated\/operations|transport)\.ts$/,
  },
  {
    slug: "client/errors",
    title: "Errors of the client",
    description: "The classes of errors that the client throws, what they carry, and how to tell them apart.",
    entries: ["@gatefold/client"],
    files: /\/src\/(api-error|transport-error)\.ts$/,
  },
  {
    slug: "client/helpers",
    title: "Helpers for music",
    description: "Ids from links, durations, names of artists, ISRCs and the nearest size of a picture.",
    entries: ["@gatefold/client"],
    files: /\/src\/(helpers|id-from-url)\.ts$/,
  },
  {
    slug: "client/middleware",
    title: "Middleware and your own operations",
    description:
      "Code that runs around every request, and how to describe an operation that the client lacks.",
    entries: ["@gatefold/client"],
    files: /\/src\/(middleware|encoders|operation|request)\.ts$/,
  },
  {
    slug: "client/types",
    title: "Types of the API",
    description: "A type for each schema of the specification, with its fields.",
    entries: ["@gatefold/client"],
    files: /\/src\/generated\/schema\.ts$/,
  },
  {
    slug: "client/auth",
    title: "Sign-in with Amazon",
    description: "Sessions that sign in, keep tokens and refresh them.",
    entries: ["@gatefold/client/auth"],
  },
  {
    slug: "client/testing",
    title: "Test helpers",
    description: "A client on an emulator in the process, and a clock that tests move.",
    entries: ["@gatefold/client/testing"],
  },
  {
    slug: "client/validate",
    title: "Validation of answers",
    description: "Checks answers against the specification.",
    entries: ["@gatefold/client/validate"],
  },
  {
    slug: "client/openapi-fetch",
    title: "Client of openapi-fetch",
    description: "A client with the paths of the specification instead of methods.",
    entries: ["@gatefold/client/openapi-fetch"],
  },
  {
    slug: "react",
    title: "React: provider and types",
    description: "The provider, the session hook, and the types of hooks and their options.",
    entries: ["@gatefold/react"],
    files: /\/src\/(provider|hooks|suspense-hooks|use-session)\.tsx?$/,
  },
  {
    slug: "react/hooks",
    title: "React hooks",
    description: "Hooks for every operation, with Suspense and without.",
    entries: ["@gatefold/react"],
    files: /\/src\/generated\/hooks\.ts$/,
  },
  {
    slug: "react/options",
    title: "React query options",
    description:
      "Query options and keys for every operation, for prefetching, loaders and React Server Components.",
    entries: ["@gatefold/react", "@gatefold/react/server"],
    files: /\/src\/(generated\/options|options|prefetch)\.ts$/,
  },
  {
    slug: "transfer",
    title: "Playlists from files",
    description: "Reads and writes playlist files, finds their tracks and saves them.",
    entries: ["@gatefold/transfer"],
  },
  {
    slug: "server",
    title: "Server",
    description: "The server to run, its options, limits and log, and the import of catalogs.",
    entries: ["@gatefold/server"],
    files: /\/src\/(?!storage\/)/,
  },
  {
    slug: "server/stores",
    title: "Stores of the server",
    description: "The databases of the server, and the interfaces that a store of your own implements.",
    entries: ["@gatefold/server"],
    files: /\/src\/storage\//,
  },
  {
    slug: "server/extend",
    title: "Parts of the server",
    description: "The parts that the emulator is built from. They change with it, without notice.",
    entries: ["@gatefold/server/extend", "@gatefold/server/extend/node", "@gatefold/server/extend/cli"],
  },
  {
    slug: "emulator",
    title: "Emulator",
    description: "The API to develop against: sign-in, faults, a movable clock, seeds and snapshots.",
    entries: ["@gatefold/emulator"],
  },
  {
    slug: "emulator/browser",
    title: "Emulator in a page",
    description: "The API in a page or a service worker, with nothing of Node.",
    entries: ["@gatefold/emulator/browser"],
  },
  {
    slug: "spec",
    title: "Specification as a module",
    description: "The specification as an object with types, and its history.",
    entries: ["@gatefold/spec"],
  },
];

/** Whether a page describes an export. */
function takes({ entries, files }: SdkPage, { entries: [home = ""], file }: ApiExport): boolean {
  return entries.includes(home) && (files === undefined || files.test(`/${file}`));
}

/** The page of an export; `undefined` if no page takes it. */
export function pageOf(one: ApiExport, pages: readonly SdkPage[] = SDK_PAGES): SdkPage | undefined {
  return pages.find((page) => takes(page, one));
}

/** Address of a page within the site. */
export function sdkPath({ slug }: Pick<SdkPage, "slug">): string {
  return `/sdk/${slug}/`;
}

/** The pages with their exports. */
export function sdkSections(api: Api = packageApi): SdkSection[] {
  return SDK_PAGES.map((page) => {
    const own = api.exports.filter((one) => pageOf(one) === page);
    const passedOn = api.exports.filter(
      (one) =>
        pageOf(one) !== page &&
        page.files === undefined &&
        page.entries.some((entry) => one.entries.includes(entry)),
    );
    return {
      ...page,
      exports: own.toSorted((a, b) => Number(a.isType) - Number(b.isType)),
      elsewhere: passedOn,
    };
  });
}

const addresses = new Map(
  packageApi.exports.flatMap((one) => {
    const page = pageOf(one);
    return page ? [[one.id, `${sdkPath(page)}#${one.name}`] as const] : [];
  }),
);

/** Address of the place of an export, or of a member of it, within the site. @throws {Error} if no page has it */
export function exportPath(id: string): string {
  const [, own = id, member = ""] = /^([^#]*#[^.]*)(.*)$/.exec(id) ?? [];
  const address = addresses.get(own);
  if (address === undefined) throw new Error(`${id} is on no page of the SDK reference.`);
  return address + member;
}

/** Id of the place of a member in its page. A name that comes again, as parameters of overloads do, gets a number. */
export function memberId(within: string, members: readonly Pick<ApiMember, "name">[], at: number): string {
  const name = members[at]?.name ?? "";
  const isRepeated = members.findIndex((one) => one.name === name) < at;
  return `${within}.${name.replaceAll(/[^\w$~-]/g, "")}${isRepeated ? `-${at}` : ""}`;
}

/** Whether an export is a schema of the specification, whose fields the page of schemas shows. */
export function isSchema({ file, name }: ApiExport): boolean {
  return file.endsWith("/generated/schema.ts") && name in specification.components.schemas;
}
