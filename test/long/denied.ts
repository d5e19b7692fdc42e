import type { Page } from 'playwright-core';

/** Where Chromium is made to refuse what it would refuse on a full disk, or where no site may store anything. */
interface Place {
  evaluate(expression: string): Promise<unknown>;
}

const NO_ROOM = `for (const name of ['add', 'put']) {
  const own = IDBObjectStore.prototype[name];
  IDBObjectStore.prototype[name] = function (...row) {
    if (!globalThis.isFull) return own.apply(this, row);
    throw new DOMException('full', 'QuotaExceededError');
  };
}
globalThis.isFull = true;`;

const NO_DATABASE = `{
  const own = IDBFactory.prototype.open;
  globalThis.isFull = true;
  IDBFactory.prototype.open = function (...given) {
    if (!globalThis.isFull) return own.apply(this, given);
    const error = new DOMException('The user denied permission to access the database.', 'UnknownError');
    const request = { error };
    const event = { type: 'error', target: request, preventDefault() {}, stopPropagation() {} };
    setTimeout(() => request.onerror(event));
    return request;
  };
}`;

export class Denied {
  private constructor(private readonly place: Place) {}

  /** Every write fails from now on. */
  static async room(place: Place): Promise<Denied> {
    await place.evaluate(NO_ROOM);
    return new Denied(place);
  }

  /** No database can be opened from now on. */
  static async database(place: Place): Promise<Denied> {
    await place.evaluate(NO_DATABASE);
    return new Denied(place);
  }

  /** No database can be opened in what this page loads next. */
  static databaseIn(page: Page): Promise<unknown> {
    return page.addInitScript(NO_DATABASE);
  }

  async allow(): Promise<void> {
    await this.place.evaluate('globalThis.isFull = false');
  }
}
