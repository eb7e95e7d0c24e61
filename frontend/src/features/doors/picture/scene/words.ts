import type { MapEntrance, MapService } from '@doorstep/backend/contract/doors-map';
import type { WordedState } from '../../model/door-state.ts';

/** How a line of words is coloured; the state's own words say it too. */
export type Tone = 'plain' | 'muted' | WordedState['state'];

export interface Line {
  text: string;
  tone: Tone;
}

/** What is written on an inner door's card. */
export interface HeadWords {
  service: string;
  type: MapService['type'];
  shape: 'inner door' | 'signpost';
  /** Both sides show a certificate at its port. */
  mutualTls: boolean;
  state: WordedState;
  /** Mono; `10.96.23.14:80`, or what stands for it. */
  address: string;
  mono: boolean;
  lines: Line[];
  /** The same with fewer letters. */
  shortLines: Line[];
  label: string;
}

/** What is written on a porch: a LoadBalancer's, or an Ingress's or a Gateway's. */
export interface PorchWords {
  kind: 'front door' | 'entrance';
  /** The Service, or the entrance's name. */
  name: string;
  type: 'LoadBalancer' | MapEntrance['kind'];
  plate: string;
  state: WordedState;
  lines: Line[];
  label: string;
}

/** The note beside the picture: who answered the request, or where it stopped. */
export interface NoteWords {
  heading: string;
  lines: string[];
  stopped: boolean;
}

/** Services that nothing outside leads to. */
export interface NoWayWords {
  services: string[];
  title: string;
  why: string;
  inside: string;
}
