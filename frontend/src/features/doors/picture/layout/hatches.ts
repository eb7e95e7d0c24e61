import type { DoorsMap } from '@doorstep/backend/contract/doors-map';

/** A nodePort: it opens a hatch at the same height of every node. */
export interface HatchOfService {
  service: string;
  port: number;
}

/** The hatches of every node, from top to bottom. */
export function hatchesOf({ services }: DoorsMap): HatchOfService[] {
  return services.flatMap(({ name: service, ports }) =>
    ports.flatMap(({ nodePort }) => (nodePort === undefined ? [] : { service, port: nodePort })),
  );
}
