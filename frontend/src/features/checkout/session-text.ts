/** One text that lives as long as the tab, also over a reload. */
export interface SessionText {
  read(): string | undefined;
  write(text: string): void;
}

/**
 * Keeps a text in the session storage under `name`. Where storage is switched off or full it is
 * kept in memory, so that only a reload loses it.
 */
export function createSessionText(name: string, storage: () => Storage): SessionText {
  let inMemory: string | undefined;
  return {
    read() {
      try {
        return storage().getItem(name) ?? inMemory;
      } catch {
        return inMemory;
      }
    },
    write(text) {
      inMemory = text;
      try {
        storage().setItem(name, text);
      } catch {
        // The copy in memory serves until the next reload.
      }
    },
  };
}
