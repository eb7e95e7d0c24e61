import { useMemo, useRef, useState } from 'react';
import { classNames } from '../../../lib/class-names.ts';
import layout from '../doors-view.module.css';
import type { View } from '../model/view.ts';
import { comeIntoView } from './frame/come-into-view.ts';
import { matrixOf } from './matrix/matrix-of.ts';
import { MatrixPanel } from './matrix/matrix-panel.tsx';
import { firstSelection } from './matrix/selection.ts';
import type { Selection } from './matrix/selection.ts';
import { TryDoor } from './try/try-door.tsx';
import type { Reach } from './try/why-not.ts';
import { WhyCard } from './why/why-card.tsx';

interface MatrixAndWhyProps {
  view: View;
  /** ms. */
  now: number;
  reach: Reach;
}

/** A table of more columns has the page's whole width; what explains it stands below. */
const besideColumns = 7;

/** The table of doors and places; the cell that is chosen is explained, and can be tried. */
export function MatrixAndWhy({ view, now, reach }: MatrixAndWhyProps) {
  const matrix = useMemo(() => matrixOf(view, now), [view, now]);
  const columns = matrix.columns.length;
  const why = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<Selection>();
  const isThere = chosen && view.doors.has(chosen.door) && view.vantages.has(chosen.vantage);
  const selected = isThere ? chosen : firstSelection(matrix);
  const explain = (selection: Selection) => {
    setChosen(selection);
    comeIntoView(why.current);
  };
  return (
    <div className={classNames(layout.two, columns > besideColumns && layout.wide)}>
      <MatrixPanel
        matrix={matrix}
        names={view.nodeNames}
        selected={selected}
        onSelect={explain}
        live={reach !== 'recording'}
      />
      <div className={layout.side}>
        <div ref={why}>
          <WhyCard view={view} selected={selected} now={now} />
        </div>
        <TryDoor
          view={view}
          groups={matrix.groups}
          selected={selected}
          onSelect={setChosen}
          reach={reach}
        />
      </div>
    </div>
  );
}
