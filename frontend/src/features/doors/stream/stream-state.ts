import type { DoorsPicture } from '@doorstep/backend/contract/doors-picture';

/** What the page knows of its stream. */
export interface StreamState {
  /** `lost` keeps the last picture; `failed` never had one, or there is none to be had. */
  status: 'connecting' | 'live' | 'lost' | 'failed';
  paused: boolean;
  picture?: DoorsPicture;
  /** ms since 1970, on the browser's clock. */
  lostSince?: number;
  /** Why there is no picture: an ApiError where the API said so (`doors_not_live` …). */
  error?: Error;
}
