/** Where the user's Amazon account is kept: North America, Europe (with India), the Far East. */
export type Region = "NA" | "EU" | "FE";

/** Where Login with Amazon is. */
export interface Endpoints {
  /** The page on which the user signs in and consents. */
  readonly authorizeUrl: string;
  /** Gives tokens for codes and refresh tokens. */
  readonly tokenUrl: string;
  /** Gives codes to devices. */
  readonly deviceUrl: string;
  /** Ends tokens. */
  readonly revokeUrl: string;
}

const HOSTS = {
  NA: ["www.amazon.com", "com"],
  EU: ["eu.account.amazon.com", "co.uk"],
  FE: ["apac.account.amazon.com", "co.jp"],
} as const;

/** Where Login with Amazon is, unless said otherwise. */
export function endpointsOf(region: Region, baseUrl?: string): Endpoints {
  const [pages, domain] = HOSTS[region];
  // The server's base URL is taken as it is printed, with the version of the API at its end.
  const origin = baseUrl && new URL(baseUrl).origin;
  const api = `${origin ?? `https://api.amazon.${domain}`}/auth/o2/`;
  return {
    authorizeUrl: `${origin ?? `https://${pages}`}/ap/oa`,
    tokenUrl: `${api}token`,
    deviceUrl: `${api}create/codepair`,
    revokeUrl: `${api}token/revoke`,
  };
}
