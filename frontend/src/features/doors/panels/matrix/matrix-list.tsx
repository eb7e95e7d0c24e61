import { useId, useState } from 'react';
import { matrixTexts } from '../../../../texts/doors-page.ts';
import { placeLabel } from '../door-words.ts';
import { CellButton } from './cell-button.tsx';
import styles from './matrix-list.module.css';
import type { MatrixViewProps } from './matrix-table.tsx';
import { RowHead } from './row-head.tsx';
import { isSelected, placeIn } from './selection.ts';

/** Doors as seen from one place at a time, one line each: the table for narrow pages. */
export function MatrixList({ matrix, names, selected, onSelect }: MatrixViewProps) {
  const { columns, groups } = matrix;
  const name = useId();
  const [chosen, setChosen] = useState<string>();
  const at = columns.findIndex(({ id }) => id === chosen);
  const column = at < 0 ? Number(placeIn(matrix, selected).split(' ')[1]) : at;
  return (
    <>
      <fieldset className={styles.from}>
        <legend>{matrixTexts.from}</legend>
        {columns.map(({ id, vantages }, place) => (
          <label key={id}>
            <input
              type="radio"
              name={name}
              checked={place === column}
              onChange={() => setChosen(id)}
            />
            {placeLabel(vantages, names)}
          </label>
        ))}
      </fieldset>
      {groups.map(({ name, rows }) => (
        <div key={name}>
          <h3 className={styles.group}>{name}</h3>
          <ul>
            {rows.map((row) => {
              const cell = row.cells[column];
              return (
                <li key={row.door.id} className={styles.line}>
                  <RowHead row={row} names={names} />
                  {cell && (
                    <CellButton
                      cell={cell}
                      selected={isSelected(selected, row, columns[column])}
                      onSelect={() =>
                        onSelect({ vantage: cell.claim.vantage, door: cell.claim.door })
                      }
                    />
                  )}
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </>
  );
}
