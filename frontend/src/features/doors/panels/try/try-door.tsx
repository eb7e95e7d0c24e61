import { Button } from '../../../../components/ui/button.tsx';
import { CommandLine } from '../../../../components/ui/command-line.tsx';
import { tryTexts } from '../../../../texts/doors-page.ts';
import { commandFor } from '../../model/commands.ts';
import { claimOf } from '../../model/view.ts';
import type { View } from '../../model/view.ts';
import { doorChoice, placeLabel } from '../door-words.ts';
import { Panel } from '../frame/panel.tsx';
import { status } from '../frame/status.ts';
import type { MatrixGroup } from '../matrix/matrix.ts';
import type { Selection } from '../matrix/selection.ts';
import { Choice } from './choice.tsx';
import styles from './try-door.module.css';
import { tryFailure } from './try-failure.ts';
import { TryResult } from './try-result.tsx';
import resultStyles from './try-result.module.css';
import { useTries } from './use-tries.ts';
import type { Reach } from './why-not.ts';
import { whyNot } from './why-not.ts';

interface TryDoorProps {
  view: View;
  /** The doors in their order. */
  groups: readonly MatrixGroup[];
  selected: Selection | undefined;
  onSelect: (selection: Selection) => void;
  reach: Reach;
}

/** Try one door from one place: by the shop itself where it can, and always as a command. */
export function TryDoor({ view, groups, selected, onSelect, reach }: TryDoorProps) {
  const tries = useTries();
  const { vantages, doors } = view.picture;
  const vantage = vantages.find(({ id }) => id === selected?.vantage) ?? vantages[0];
  const door = doors.find(({ id }) => id === selected?.door) ?? doors[0];
  if (!vantage || !door) return null;
  const choose = (part: Partial<Selection>) => {
    tries.reset();
    onSelect({ vantage: vantage.id, door: door.id, ...part });
  };
  const note = whyNot(vantage, view, reach);
  const press = (times: number) => () => tries.mutate({ door: door.id, times });
  const isOwn = tries.variables?.door === door.id && note === undefined;
  const expected = claimOf(view, vantage.id, door.id)?.expected ?? 'unclear';
  return (
    <Panel heading={tryTexts.heading}>
      <div className={styles.form}>
        <Choice label={tryTexts.from} value={vantage.id} onChange={(id) => choose({ vantage: id })}>
          {vantages.map((one) => (
            <option key={one.id} value={one.id}>
              {placeLabel([one], view.nodeNames)}
            </option>
          ))}
        </Choice>
        <Choice label={tryTexts.door} value={door.id} onChange={(id) => choose({ door: id })}>
          {groups.map(({ name, rows }) => (
            <optgroup key={name} label={name}>
              {rows
                .flatMap(({ doors }) => doors)
                .map((one) => (
                  <option key={one.id} value={one.id}>
                    {doorChoice(one, view.nodeNames)}
                  </option>
                ))}
            </optgroup>
          ))}
        </Choice>
        {note === undefined ? (
          <div className={styles.row}>
            <Button size="s" busy={tries.isPending} onClick={press(1)}>
              {tryTexts.once}
            </Button>
            <Button size="s" kind="quiet" busy={tries.isPending} onClick={press(20)}>
              {tryTexts.twenty}
            </Button>
          </div>
        ) : (
          <p className={styles.note}>{note}</p>
        )}
      </div>
      <div className={resultStyles.result} {...status}>
        {isOwn && tries.isPending && <p className="muted">{tryTexts.trying}</p>}
        {isOwn && tries.error && <p>{tryFailure(tries.error)}</p>}
        {isOwn && tries.data && <TryResult reply={tries.data} expected={expected} />}
      </div>
      <CommandLine command={commandFor(view, vantage, door)} />
    </Panel>
  );
}
