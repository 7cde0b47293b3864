import { styleText } from "node:util";
import { printable } from "@gatefold/server/extend/cli";
import type { RecordedRequest } from "../development/requests.ts";

/** Stands in place of what a terminal takes for a command. */
const UNPRINTABLE = "\u{fffd}";

type Style = Parameters<typeof styleText>[0];

/**
 * One line about a request that was answered: time, method and path, operation, status, milliseconds, and what the
 * specification says of it. Tokens and keys are not in it. The line of a preflight request, which browsers send before most
 * calls, is dim as a whole, so that the call stands out.
 */
export function requestLine(request: RecordedRequest, isColoured: boolean): string {
  const { time, method, path, operation, status, durationMs } = request;
  const isPreflight = method === "OPTIONS" && status > 0 && status < 400;
  const paint = (style: Style, text: string) =>
    isColoured && !isPreflight ? styleText(style, text, { validateStream: false }) : text;
  const verdict = verdictOf(request);
  const line = [
    paint("dim", timeOfDay(time)),
    printable(`${method} ${path}`, UNPRINTABLE),
    operation ?? (method === "OPTIONS" ? "preflight" : "-"),
    paint(statusStyle(status), status === 0 ? "no answer" : String(status)),
    paint("dim", `${durationMs} ms`),
    paint(verdict.style, printable(verdict.text, UNPRINTABLE)),
  ];
  const text = line.join("  ");
  return isColoured && isPreflight ? styleText("dim", text, { validateStream: false }) : text;
}

/** In the local time zone. */
function timeOfDay(time: string): string {
  const date = new Date(time);
  return [date.getHours(), date.getMinutes(), date.getSeconds()]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
}

function statusStyle(status: number): Style {
  if (status === 0 || status >= 500) return "red";
  return status >= 400 ? "yellow" : "green";
}

/** What is worst comes first: a broken answer, a fault that was asked for, a broken request. */
function verdictOf({ fault, request, response, errorCode }: RecordedRequest): { style: Style; text: string } {
  if (response.kind === "invalid") return { style: "red", text: `answer: ${response.problem}` };
  if (fault) return { style: "magenta", text: "a fault that you have set" };
  if (request.kind === "invalid") return { style: "yellow", text: request.problem };
  if (errorCode !== undefined) return { style: "yellow", text: errorCode };
  if (response.kind === "unchecked") return { style: "dim", text: `not checked: ${response.reason}` };
  return { style: "green", text: "ok" };
}
