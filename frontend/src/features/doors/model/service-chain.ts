import type { MapService } from '@doorstep/backend/contract/doors-map';
import { chainTexts } from '../../../texts/doors-model.ts';
import type { ChainItem } from './door-card.ts';
import { hostPort } from './host-port.ts';
import { innerDoorItems } from './inner-door-items.ts';
import { isShutOutside } from './outside.ts';
import { thingState } from './thing-state.ts';
import type { View } from './view.ts';
import { whoAnswers } from './who-answers.ts';
import { wallRules } from './wall-rules.ts';

/** The way through a Service's doors, from the client to the pods. `now` is in ms. */
export function serviceChain(view: View, service: MapService, now: number): ChainItem[] {
  if (service.type === 'ExternalName') return signpost(service);
  return [
    ...outside(view, service, now),
    ...innerDoorItems(view, service, now),
    ...walls(view, service),
    { kind: 'pods', text: whoAnswers(service, view) },
  ];
}

function signpost({ name, externalName }: MapService): ChainItem[] {
  return [
    { kind: 'client', text: chainTexts.asksName(name) },
    { kind: 'signpost', text: chainTexts.signpost(externalName ?? name) },
  ];
}

function outside(view: View, service: MapService, now: number): ChainItem[] {
  if (service.type === 'LoadBalancer') return frontDoor(view, service, now);
  if (service.type === 'NodePort') return hatches(view, service, now);
  const routed = rules(view, service, now);
  return routed.length > 0 ? routed : noWayIn(view, service, now);
}

function frontDoor(view: View, service: MapService, now: number): ChainItem[] {
  const { name, ports, externalAddresses, externalTrafficPolicy } = service;
  const [port] = ports;
  const [address] = externalAddresses;
  const state = thingState(view, { kind: 'front door', service: name }, now);
  const differs = state.state === 'mismatch' ? chainTexts.but(state.word) : '';
  return [
    {
      kind: 'client',
      text: address ? chainTexts.asks(hostPort(address, port?.port ?? 80)) : chainTexts.asksPending,
    },
    { kind: 'front door', text: `${chainTexts.frontDoor}${differs}` },
    ...(port?.nodePort === undefined
      ? []
      : [
          {
            kind: 'hatch' as const,
            text: chainTexts.hatchOfNode(port.nodePort, externalTrafficPolicy === 'Local'),
          },
        ]),
  ];
}

function hatches(view: View, { name, ports }: MapService, now: number): ChainItem[] {
  const { nodes } = view.map;
  const address = nodes[0]?.addresses[0];
  const differing = nodes
    .map((node) => thingState(view, { kind: 'hatch', service: name, node: node.name }, now))
    .filter(({ state }) => state === 'mismatch');
  const [differs] = differing;
  const said = differs
    ? chainTexts.but(chainTexts.inNodes(differs.word, differing.length, nodes.length))
    : '';
  return ports.flatMap(({ nodePort }) => {
    if (nodePort === undefined) return [];
    const asked = address && chainTexts.asksAnyNode(hostPort(address, nodePort));
    return [
      { kind: 'client' as const, text: asked ?? chainTexts.asksPending },
      { kind: 'hatch' as const, text: `${chainTexts.hatches(nodePort, nodes.length)}${said}` },
    ];
  });
}

function rules(view: View, { name }: MapService, now: number): ChainItem[] {
  return view.map.entrances.flatMap((entrance) =>
    entrance.rules
      .filter(({ service }) => service === name)
      .map(({ host, path }) => {
        const rule = { kind: 'rule' as const, name: entrance.name, path, ...(host && { host }) };
        const { word } = thingState(view, rule, now);
        return {
          kind: 'rule' as const,
          text: chainTexts.throughGatehouse(`${host ?? '*'}${path}`, word),
        };
      }),
  );
}

function noWayIn(view: View, { name }: MapService, now: number): ChainItem[] {
  const seen = isShutOutside(view, name, now) ? chainTexts.shutAsExpected : chainTexts.notTried;
  return [{ kind: 'client', text: `${chainTexts.noAddress} ${seen}` }];
}

function walls({ map }: View, { tier, name }: MapService): ChainItem[] {
  const behind = new Set(
    map.pods.filter((pod) => pod.tier === (tier ?? name)).map((pod) => pod.name),
  );
  return wallRules(map.policies, behind).map((rule) => ({
    kind: 'wall' as const,
    text: chainTexts.wall(rule),
  }));
}
