import { useMemo } from 'react';
import { Emphasised } from '../../../../components/ui/emphasised.tsx';
import { classNames } from '../../../../lib/class-names.ts';
import { doorsPageTexts } from '../../../../texts/doors-page.ts';
import { doorCards } from '../../model/door-cards.ts';
import type { ChainItem, DoorCard } from '../../model/door-cards.ts';
import type { View } from '../../model/view.ts';
import { DoorIcon } from '../../shapes/door-icon.tsx';
import type { ShapeKind } from '../../shapes/shape-kind.ts';
import { Panel } from '../frame/panel.tsx';
import { chainState } from './chain-state.ts';
import { stateClass } from './state-class.ts';
import styles from './door-cards.module.css';

/** The picture's twin in words: every door with its state, and its chain as a list. `now` is in ms. */
export function DoorCards({ view, now }: { view: View; now: number }) {
  const cards = useMemo(() => doorCards(view, now), [view, now]);
  return (
    <Panel bare heading={doorsPageTexts.cards}>
      <div className={styles.cards}>
        {cards.map((card) => (
          <Card key={card.id} card={card} view={view} now={now} />
        ))}
      </div>
    </Panel>
  );
}

const chainShapes: Record<ChainItem['kind'], ShapeKind> = {
  client: 'your machine',
  'front door': 'front door',
  hatch: 'hatch',
  'inner door': 'inner door',
  signpost: 'signpost',
  rule: 'gatehouse',
  wall: 'wall',
  pods: 'pod',
};

const typeShapes: Record<string, ShapeKind> = {
  LoadBalancer: 'front door',
  NodePort: 'hatch',
  ExternalName: 'signpost',
  Ingress: 'gatehouse',
  Gateway: 'gatehouse',
};

function Card({ card, view, now }: { card: DoorCard; view: View; now: number }) {
  const { id, name, type, state, sentence, chain } = card;
  return (
    <article
      id={id}
      tabIndex={-1}
      className={classNames(styles.card, state.state === 'mismatch' && styles.mismatch)}
      aria-labelledby={`${id}-name`}
    >
      <div className={styles.head}>
        <DoorIcon kind={typeShapes[type] ?? 'inner door'} state={state.state} size={28} />
        <h3 id={`${id}-name`}>{name}</h3>
        <span className={styles.type}>{type}</span>
        <span className={classNames(styles.state, stateClass(state.state))}>{state.word}</span>
      </div>
      <p>
        <Emphasised text={sentence} />
      </p>
      <ul className={styles.chain}>
        {chain.map(({ kind, text }) => (
          <li key={`${kind} ${text}`}>
            <DoorIcon kind={chainShapes[kind]} state={chainState(view, card, kind, now)} />
            <Emphasised text={text} />
          </li>
        ))}
      </ul>
    </article>
  );
}
