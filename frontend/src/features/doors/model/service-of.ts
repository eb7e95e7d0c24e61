import type { MapService } from '@doorstep/backend/contract/doors-map';
import type { View } from './view.ts';

/** The Service that leads to a tier. */
export function serviceOf({ map }: View, tier: string): MapService | undefined {
  return map.services.find((service) => (service.tier ?? service.name) === tier);
}
