import { StatePanel } from '../../../../components/ui/state-panel.tsx';
import { stateTexts } from '../../../../texts/doors-page.ts';
import { Mono } from './mono.tsx';

/** An installation that does not show its doors. */
export function SwitchedOff() {
  return (
    <StatePanel title={<h2>{stateTexts.offTitle}</h2>}>
      <p>
        {stateTexts.off} <Mono>{stateTexts.offValue}</Mono>.
      </p>
    </StatePanel>
  );
}
