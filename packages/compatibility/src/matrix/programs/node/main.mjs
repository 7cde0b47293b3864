import * as client from "@gatefold/client";
import * as emulator from "@gatefold/emulator";
import * as react from "@gatefold/react";
import * as server from "@gatefold/server";
import * as spec from "@gatefold/spec";
import * as transfer from "@gatefold/transfer";
import * as query from "@tanstack/react-query";
import * as React from "react";
import * as ReactDom from "react-dom/server";
import { calls } from "./calls.cjs";

const packages = { spec, client, react, transfer, server, emulator, React, ReactDom, query };
console.log(JSON.stringify(await calls(packages)));
