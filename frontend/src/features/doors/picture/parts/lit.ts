/** Marks what belongs to a Service or an entrance, and whether it is lit. */
export function belongsTo(name: string | undefined, lit: string | undefined) {
  return { 'data-service': name, 'data-lit': name !== undefined && name === lit ? '' : undefined };
}

/** Listens for all parts of a drawing: what is pointed at or focused lights its owner. */
export function lighting(onLight: (name: string | undefined) => void) {
  const light = ({ target }: { target: EventTarget }) => onLight(ownerOf(target));
  const stop = () => onLight(undefined);
  return { onPointerOver: light, onPointerLeave: stop, onFocus: light, onBlur: stop };
}

/** The Service or entrance that a part of the picture belongs to. */
function ownerOf(target: EventTarget): string | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest('[data-service]')?.getAttribute('data-service') ?? undefined;
}
