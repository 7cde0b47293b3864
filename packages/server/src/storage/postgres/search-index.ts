import { type Database, LONG_WRITE, type Session, statementsOn } from "./statements.ts";

export const searchIndexSql = {
  // Only the owner of an index may ask for this.
  sortInTerms: `SELECT gin_clean_pending_list(oid) FROM pg_catalog.pg_class
    WHERE oid IN (
      SELECT inhrelid FROM pg_catalog.pg_inherits WHERE inhparent = '{schema}.search_terms_by_term'::regclass
      UNION ALL SELECT '{schema}.words_by_deletion'::regclass
    ) AND pg_has_role(relowner, 'USAGE')`,
};

/**
 * Has the indexes of the search sort in what was added. Until then, each search goes through all of it. That is done beside the calls
 * that add more, for all at once that came since it was last begun: the more there is, the less each item costs.
 */
export class SearchIndex {
  readonly #database: Database;
  #isBehind = false;
  #work: Promise<void> | undefined;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Begins to sort in what was added. Failures don't matter: PostgreSQL itself does it later, or the next call does. */
  update(): void {
    this.#isBehind = true;
    this.#work ??= this.#sortIn().finally(() => {
      this.#work = undefined;
    });
  }

  /** Settles when everything is sorted in; `undefined` if it is. */
  get updated(): Promise<void> | undefined {
    return this.#work;
  }

  async #sortIn(): Promise<void> {
    const { connections } = this.#database;
    const { statement } = statementsOn(this.#database, searchIndexSql);
    while (this.#isBehind) {
      this.#isBehind = false;
      const work = (session: Session) => session.run(statement("sortInTerms"));
      await connections.transaction(LONG_WRITE, "BEGIN", work).catch(() => {});
    }
  }
}
