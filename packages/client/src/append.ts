import type { ApiError } from "./api-error.ts";
import type { Core } from "./core.ts";
import type { Operation, ParameterValues } from "./operation.ts";
import { type AddOptions, type AddProgress, withoutNull } from "./options.ts";
import { fieldAt, paged, type PagePlan } from "./paged.ts";
import { fieldOf, isObject } from "./read-answer.ts";
import { callError } from "./transport-error.ts";

/** How ids come to the end of a list: the operation's `x-changes-list`. */
export interface AppendPlan {
  readonly operation: Operation;
  /** The list, whose key the operation has too, and whose items have the ids. */
  readonly list: PagePlan;
  /** Parameters of the list with which its pages are as long as they can be. */
  readonly parameters?: ParameterValues;
  /** The field of the body with the ids. */
  readonly ids: string;
  /** The field of the body that lets ids be added that the list has already. */
  readonly duplicates: string;
  /** How many ids a request may have. */
  readonly maxItems: number;
  /** The field of an item with its own id behind the first colon. */
  readonly entryId: string;
}

/**
 * Adds any number of ids to the end of a list, in order, in requests of as many as one may have.
 *
 * Before a request is repeated, its ids are looked for in the list: with duplicates, among the items that it didn't have at
 * the start. The look comes after the pause and right before the repeat, as the server may be slow to process a request.
 */
export function appended<Answer>(
  core: Core,
  { operation, list, parameters = {}, ids: field, duplicates, maxItems, entryId }: AppendPlan,
): (key: string, ids: readonly string[], options?: AddOptions) => Promise<Answer[]> {
  return async (key, ids, given) => {
    const { onProgress, from, ...options } = withoutNull(given);
    const mayDouble = fieldOf(options, duplicates) === true;
    const answers: Answer[] = [];
    let progress: AddProgress = { done: 0, ...from, total: ids.length };

    /** What the items of the list refer to, by their own ids. A read that another call began may be too old to share. */
    async function readItems(): Promise<Map<string, unknown>> {
      const items = new Map<string, unknown>();
      for await (const item of paged(core, list)(key, parameters, { ...options, dedupe: false }))
        items.set(`${fieldOf(item, entryId)}`.replace(/^.*?:/s, ""), fieldAt(item, `${list.details?.id}`));
      return items;
    }

    /** Whether the next ids were added, as far as a read can tell. Others may add, move and remove items meanwhile. */
    async function isAdded(batch: readonly string[]): Promise<boolean> {
      const items = await readItems();
      for (const known of progress.known ?? []) items.delete(known);
      const found = [...items.values()];
      // Without duplicates, there is nothing to add if the list has all of them, even from others.
      if (!mayDouble) return batch.every((id) => found.includes(id));
      const before = ids.slice(0, progress.done);
      const count = (all: readonly unknown[], id: string) => all.filter((one) => one === id).length;
      const added = (id: string) => count(found, id) - count(before, id);
      // A request is processed as a whole or not at all.
      if (batch.every((id) => added(id) <= 0)) return false;
      if (batch.every((id) => added(id) >= count(batch, id))) return true;
      const problem = "can't tell whether the last request arrived: the list has a part of its items";
      throw callError(core.http.context(operation), "UNCERTAIN", problem);
    }

    /** Whether a request was processed although it failed; `undefined` if a read can't tell. */
    async function wasProcessed(error: unknown, batch: readonly string[]): Promise<boolean | undefined> {
      const { status = 500, attempts } = error as Partial<ApiError>;
      const isRefused = status >= 300 && status < 500;
      if (!attempts || isRefused || operation.isUnsent?.(error as Error)) return false;
      return isAdded(batch).catch(() => undefined);
    }

    /** Adds ids, also where the answer is lost. What can't be told fails with the error of the request. */
    async function add(batch: readonly string[]): Promise<void> {
      let look: Promise<boolean | undefined> | undefined;
      const beforeRepeat = async (error: Error) => {
        look = wasProcessed(error, batch);
        if ((await look) !== false) throw error;
        look = undefined;
      };
      const own: Operation = { ...operation, repeat: "idempotent", beforeRepeat };
      const values = { [`${list.key}`]: key, body: { [field]: batch, [duplicates]: mayDouble } };
      try {
        answers.push(await core.call<Answer>(own, values, options));
      } catch (error) {
        // Also after the last request. A check may be in progress if the time of the call ended meanwhile.
        if (!(await (look ?? wasProcessed(error, batch)))) throw error;
      }
    }

    try {
      if (mayDouble && !progress.known) progress = { ...progress, known: [...(await readItems()).keys()] };
      for (let isOpen = from; ; isOpen = undefined) {
        const { done, total } = progress;
        await onProgress?.(progress);
        if (done >= total) return answers;
        const batch = ids.slice(done, done + maxItems);
        if (!isOpen || !(await isAdded(batch))) await add(batch);
        progress = { ...progress, done: done + batch.length };
      }
    } catch (error) {
      // Not enumerable, so that a printed error stays short. An error of `onProgress` may be frozen.
      if (isObject(error)) Reflect.defineProperty(error, "progress", { value: progress, configurable: true });
      throw error;
    }
  };
}
