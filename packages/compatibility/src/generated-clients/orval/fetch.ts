const access = { url: "https://api.music.amazon.dev/v1", apiKey: "", token: "" };

/** Sets what every call sends. */
export function setAccess(given: typeof access): void {
  Object.assign(access, given);
}

export async function musicFetch<Answer>(path: string, init: RequestInit): Promise<Answer> {
  const headers = new Headers(init.headers);
  headers.set("x-api-key", access.apiKey);
  headers.set("Authorization", `Bearer ${access.token}`);
  const response = await fetch(access.url + path, { ...init, headers });
  return { status: response.status, data: await response.json(), headers: response.headers } as Answer;
}
