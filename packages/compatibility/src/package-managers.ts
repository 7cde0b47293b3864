import { join } from "node:path";

/** A program that installs packages. Names of runtimes stand for their programs, which are installed on demand. */
export interface PackageManager {
  readonly name: string;
  readonly install: readonly [program: string, ...args: string[]];
  /** What runs a program of an installed package, or a script. */
  readonly exec: readonly [program: string, ...args: string[]];
  readonly node: readonly [program: string, ...args: string[]];
  /** Files of the project that tell it of the registry with the packed packages. */
  readonly settings: (registry: string) => Readonly<Record<string, string>>;
}

const npmrc = (registry: string) => ({ ".npmrc": `@gatefold:registry=${registry}\n` });

export const npm: PackageManager = {
  name: "npm",
  install: ["npm", "install", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"],
  exec: ["npx", "--no-install"],
  node: ["node"],
  settings: npmrc,
};

export const pnpm: PackageManager = {
  name: "pnpm",
  install: ["pnpm", "install", "--reporter=append-only"],
  exec: ["pnpm", "exec"],
  node: ["node"],
  settings: (registry) => ({
    ...npmrc(registry),
    "pnpm-workspace.yaml": "pmOnFail: ignore\nstrictDepBuilds: false\n",
  }),
};

export const yarn1: PackageManager = {
  name: "Yarn 1",
  install: ["Yarn 1", "install", "--silent", "--no-progress"],
  exec: ["Yarn 1", "run", "--silent"],
  node: ["node"],
  settings: npmrc,
};

const yarnrc = (nodeLinker: string) => (registry: string) => ({
  ".yarnrc.yml": JSON.stringify({
    nodeLinker,
    npmScopes: { gatefold: { npmRegistryServer: registry.replace(/\/$/, "") } },
    unsafeHttpWhitelist: ["127.0.0.1"],
    enableGlobalCache: false,
    enableImmutableInstalls: false,
    enableTelemetry: false,
  }),
  // Without a lock file of its own, Yarn looks for a project in the folders above.
  "yarn.lock": "",
});

export const yarn4: PackageManager = {
  name: "Yarn 4",
  install: ["Yarn 4", "install"],
  exec: ["Yarn 4", "run"],
  node: ["node"],
  settings: yarnrc("node-modules"),
};

/** Yarn without `node_modules`: packages stay in archives, and may import nothing that they don't declare. */
export const yarnPnp: PackageManager = {
  ...yarn4,
  name: "Yarn 4, Plug'n'Play",
  node: ["Yarn 4", "node"],
  settings: yarnrc("pnp"),
};

export const bun: PackageManager = {
  name: "Bun",
  install: ["Bun", "install", "--silent"],
  exec: ["Bun", "x", "--no-install"],
  node: ["Bun"],
  settings: npmrc,
};

const DENO_RUN = ["Deno", "run", "--no-prompt", "--allow-all"] as const;

export const deno: PackageManager = {
  name: "Deno",
  install: ["Deno", "install", "--quiet"],
  exec: DENO_RUN,
  node: DENO_RUN,
  settings: npmrc,
};

/** Variables that make every package manager use a registry, and keep what was packed now out of caches of the user. */
export function variablesFor(registry: string, folder: string): Record<string, string> {
  return {
    NPM_CONFIG_REGISTRY: registry,
    YARN_REGISTRY: registry,
    YARN_NPM_REGISTRY_SERVER: registry.replace(/\/$/, ""),
    YARN_CACHE_FOLDER: join(folder, ".cache/yarn"),
    BUN_INSTALL_CACHE_DIR: join(folder, ".cache/bun"),
    DENO_DIR: join(folder, ".cache/deno"),
  };
}
