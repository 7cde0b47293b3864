import { type FormEvent, useState } from "react";
import { BASE_URL_PATTERN, type Connection } from "./connection.ts";
import { PageHeading, Welcome } from "./page-frame.tsx";

interface Properties {
  readonly initial: Connection;
  readonly onConnect: (connection: Connection) => void;
}

/** Asks where the API is, and how to sign in to it. */
export function ConnectPage({ initial, onConnect }: Properties) {
  const [values, setValues] = useState(initial);
  const [hasToken, setHasToken] = useState(false);
  const field = (name: keyof Connection) => ({
    value: values[name],
    required: true,
    autoComplete: "off",
    spellCheck: false,
    onChange: ({ target }: { target: HTMLInputElement }) =>
      setValues({ ...values, [name]: target.value.trim() }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onConnect(hasToken ? { ...values, clientId: "" } : { ...values, token: "" });
  };
  return (
    <Welcome>
      <PageHeading text="Connect to your albums" />
      <p className="soft">
        Start the API with <code>gatefold-emulator start</code>, then enter the values it prints.
      </p>
      <form onSubmit={submit}>
        <label>
          API address
          <input
            type="url"
            {...field("baseUrl")}
            pattern={BASE_URL_PATTERN}
            title="An http or https address"
          />
        </label>
        <label>
          API key
          <input type="text" {...field("apiKey")} />
        </label>
        {hasToken ? (
          <label>
            Access token
            <input type="password" {...field("token")} />
          </label>
        ) : (
          <label>
            Client ID
            <input type="text" {...field("clientId")} />
          </label>
        )}
        <button type="submit" className="primary">
          Connect
        </button>
        <button type="button" className="link" onClick={() => setHasToken(!hasToken)}>
          {hasToken ? "Sign in instead" : "Use an access token instead"}
        </button>
      </form>
    </Welcome>
  );
}
