import type { DoorsPicture } from '@doorstep/backend/contract/doors-picture';
import { DoorsStream } from './doors-stream.ts';
import type { Surroundings } from './surroundings.ts';

/** An event source that a test drives. */
export class HandSource extends EventTarget {
  readonly address: string;
  isClosed = false;

  constructor(address: string) {
    super();
    this.address = address;
  }

  close(): void {
    this.isClosed = true;
  }

  /** Sends an event of the contract. */
  send(type: string, data: unknown, lastEventId = ''): void {
    this.dispatchEvent(new MessageEvent(type, { data: JSON.stringify(data), lastEventId }));
  }

  open(): void {
    this.dispatchEvent(new Event('open'));
  }

  fail(): void {
    this.dispatchEvent(new Event('error'));
  }
}

/** A stream with a clock, a network and a page that a test drives. */
export function handDriven(ask: () => Promise<DoorsPicture> = () => new Promise(() => undefined)) {
  const sources: HandSource[] = [];
  const timers = new Set<{ due: number; run: () => void }>();
  const watchers = new Set<(what: 'online' | 'visibility') => void>();
  let now = 0;
  let isHidden = false;
  const around: Surroundings = {
    open: (address) => {
      const source = new HandSource(address);
      sources.push(source);
      return source;
    },
    ask,
    now: () => now,
    random: () => 1,
    later: (ms, run) => {
      const timer = { due: now + ms, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    isHidden: () => isHidden,
    watch: (told) => {
      watchers.add(told);
      return () => watchers.delete(told);
    },
  };
  const tell = (what: 'online' | 'visibility') => {
    for (const told of watchers) told(what);
  };
  return {
    stream: new DoorsStream(around),
    sources,
    timers,
    watchers,
    /** The newest source; there must be one. */
    source: () => {
      const source = sources.at(-1);
      if (!source) throw new Error('no event source was opened');
      return source;
    },
    openSources: () => sources.filter(({ isClosed }) => !isClosed),
    pass: (ms: number) => {
      now += ms;
      for (const timer of [...timers].filter(({ due }) => due <= now)) {
        timers.delete(timer);
        timer.run();
      }
    },
    online: () => tell('online'),
    hide: (hidden: boolean) => {
      isHidden = hidden;
      tell('visibility');
    },
  };
}
