import { isRecord } from "../spec/json-pointer.ts";

/** The names of fields in the body of a search. */
export interface FilterNames {
  /** The list of filters. */
  readonly list: string;
  /** Of a filter: where to look, which may be missing, and the text to find. */
  readonly field: string;
  readonly query: string;
  /** The fields of the body beside the list. */
  readonly settings: readonly { readonly name: string; readonly isNumber: boolean }[];
  /** How many filters there may be; any number unless told. */
  readonly maxItems?: number;
}

/** One filter, as it is typed. */
export interface FilterValues {
  /** Empty where the filter has none. */
  readonly field: string;
  readonly query: string;
}

/** A search as its form shows it. */
export interface SearchValues {
  readonly filters: readonly FilterValues[];
  /** By name; those that are empty are not sent. */
  readonly settings: Readonly<Record<string, string>>;
}

/** Reads the JSON of a search; `undefined` where its form can't show all of it. */
export function readSearch(text: string, names: FilterNames): SearchValues | undefined {
  const body = parsed(text);
  if (!isRecord(body)) return undefined;
  const { [names.list]: list, ...others } = body;
  if (!Array.isArray(list)) return undefined;
  const filters = list.flatMap((item: unknown) => readFilter(item, names) ?? []);
  const settings = Object.entries(others).map(([name, value]) => [name, settingText(name, value, names)]);
  if (filters.length < list.length || settings.some(([, value]) => value === undefined)) return undefined;
  return { filters, settings: Object.fromEntries(settings) };
}

/** Writes a search as JSON. A number that can't be read stays a text, so that the check of the body names it. */
export function writeSearch({ filters, settings }: SearchValues, names: FilterNames): string {
  const values = names.settings.flatMap(({ name, isNumber }) => {
    const value = settings[name] ?? "";
    return value === "" ? [] : [[name, isNumber ? numberOf(value) : value]];
  });
  const list = filters.map(({ field, query }) => ({
    ...(field !== "" && { [names.field]: field }),
    [names.query]: query,
  }));
  return JSON.stringify({ [names.list]: list, ...Object.fromEntries(values) }, null, 2);
}

function readFilter(item: unknown, { field, query }: FilterNames): FilterValues | undefined {
  if (!isRecord(item)) return undefined;
  const { [field]: where, [query]: text, ...others } = item;
  if (typeof text !== "string" || Object.keys(others).length > 0) return undefined;
  if (where === undefined) return { field: "", query: text };
  return typeof where === "string" && where !== "" ? { field: where, query: text } : undefined;
}

/** A value as it is typed; `undefined` where typing that gives another value. */
function settingText(name: string, value: unknown, { settings }: FilterNames): string | undefined {
  const setting = settings.find((one) => one.name === name);
  if (setting === undefined || (typeof value !== "string" && typeof value !== "number")) return undefined;
  const text = String(value);
  if (text === "" || text !== text.trim()) return undefined;
  return (setting.isNumber ? numberOf(text) : text) === value ? text : undefined;
}

function numberOf(text: string): string | number {
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
