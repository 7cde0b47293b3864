import { type FormEvent, useState } from "react";
import { BASE_URL_PATTERN, type Connection } from "./connection.ts";

interface Properties {
  readonly initial: Connection;
  readonly onConnect: (connection: Connection) => void;
}

export function ConnectForm({ initial, onConnect }: Properties) {
  const [values, setValues] = useState(initial);
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
    onConnect(values);
  };
  return (
    <main className="connect">
      <h1>Album library</h1>
      <p>
        Start the API with <code>gatefold start</code> and enter what it prints. It stays in this page&rsquo;s
        memory and is forgotten when you close or reload it.
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
        <label>
          Access token
          <input type="password" {...field("token")} />
        </label>
        <button type="submit" className="primary">
          Connect
        </button>
      </form>
    </main>
  );
}
