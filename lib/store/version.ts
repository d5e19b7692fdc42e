/** The name of the one database, and the version of its schema that this code is written for. */
export const DATABASE = 'so-viec';
export const VERSION = 4;

/** The schema's version for a native one: Dexie keeps ten times its number, or a little more. */
export const nominal = (native: number): number => Math.floor(native / 10);
