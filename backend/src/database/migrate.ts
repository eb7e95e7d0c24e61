import { Migrator } from 'kysely/migration';
import type { Database } from './database.ts';
import * as createTables from './migrations/001-create-tables.ts';
import * as seedCatalogue from './migrations/002-seed-catalogue.ts';
import * as accounts from './migrations/003-accounts.ts';
import * as administration from './migrations/004-administration.ts';

const migrations = {
  '001-create-tables': createTables,
  '002-seed-catalogue': seedCatalogue,
  '003-accounts': accounts,
  '004-administration': administration,
};

/** Knows every migration of this program, in their order. */
export function createMigrator(database: Database): Migrator {
  return new Migrator({ db: database, provider: { getMigrations: async () => migrations } });
}

/**
 * Brings the database to this program's version; returns the names of what ran now. Several
 * replicas may start at once: kysely holds a lock of the server (`get_lock`) while it migrates.
 */
export async function migrate(database: Database): Promise<string[]> {
  const { error, results = [] } = await createMigrator(database).migrateToLatest();
  if (error) throw error;
  return results.map(({ migrationName }) => migrationName);
}
