import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { takeConnection } from "./connection.ts";
import { STORAGES } from "./page-storage.ts";

const root = document.getElementById("root");
if (!root) throw new Error("the page has no #root");

createRoot(root).render(
  <StrictMode>
    <App initial={takeConnection(location, history, STORAGES)} />
  </StrictMode>,
);
