/** Stored settings of some version: whatever the storage or a file gave back. */
export type Stored = Record<string, unknown>;

/** The version that this code writes. Grows by one with each migration. */
export const currentVersion = 1;

/**
 * Migration `n` turns what version `n` stored into what version `n + 1` would have stored. A released migration stays as
 * it shipped: readers have run it, and the next one has to start from its results, mistakes included. Each released
 * version has an example in migrations.examples.ts.
 */
export type Migrations = Readonly<Record<number, (stored: Stored) => Stored>>;
export const migrations: Migrations = {};

/**
 * Stored settings brought up to the current version step by step. What a newer version stored comes back as it is, its
 * known fields are still good; so does what has no version (nothing ever shipped without one).
 */
export function migrate(stored: Stored, steps: Migrations = migrations, target: number = currentVersion): Stored {
  let value = stored;
  const version = Number.isInteger(value.version) && (value.version as number) >= 1 ? (value.version as number) : target;
  for (let n = version; n < target; n++) if (Object.hasOwn(steps, n)) value = { ...steps[n](value), version: n + 1 };
  return value;
}
