import { StatePanel } from '../../../../components/ui/state-panel.tsx';
import { stateTexts } from '../../../../texts/doors-page.ts';

/** More viewers than this pod follows; the page tries again by itself. */
export function Crowded() {
  return (
    <StatePanel title={<h2>{stateTexts.crowdedTitle}</h2>}>
      <p>{stateTexts.crowded}</p>
    </StatePanel>
  );
}
