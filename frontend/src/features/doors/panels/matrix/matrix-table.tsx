import { useMemo } from 'react';
import { matrixTexts } from '../../../../texts/doors-page.ts';
import type { NodeNames } from '../../model/short-names.ts';
import { placeLabel } from '../door-words.ts';
import { CellButton } from './cell-button.tsx';
import styles from './matrix-table.module.css';
import type { Matrix } from './matrix.ts';
import { RowHead } from './row-head.tsx';
import type { Selection } from './selection.ts';
import { isSelected, placeIn } from './selection.ts';
import { useArrowKeys } from './use-arrow-keys.ts';

export interface MatrixViewProps {
  matrix: Matrix;
  names: NodeNames;
  selected: Selection | undefined;
  onSelect: (selection: Selection) => void;
}

/** Doors by places as one table; wide enough, all of it is seen at once. */
export function MatrixTable({ matrix, names, selected, onSelect }: MatrixViewProps) {
  const { columns, groups } = matrix;
  const places = useMemo(
    () => new Map(groups.flatMap(({ rows }) => rows).map((row, at) => [row, at])),
    [groups],
  );
  const { stop, ...keys } = useArrowKeys(places.size, columns.length, placeIn(matrix, selected));
  return (
    <table className={styles.table} {...keys}>
      <caption className="visually-hidden">{matrixTexts.keys}</caption>
      <thead>
        <tr>
          <th scope="col">{matrixTexts.door}</th>
          {columns.map(({ id, vantages }) => (
            <th key={id} scope="col">
              {placeLabel(vantages, names)}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ name, rows }) => (
        <tbody key={name}>
          <tr>
            <th scope="rowgroup" colSpan={columns.length + 1} className={styles.group}>
              {name}
            </th>
          </tr>
          {rows.map((row) => (
            <tr key={row.door.id}>
              <th scope="row">
                <RowHead row={row} names={names} />
              </th>
              {row.cells.map((cell, at) => {
                const place = `${places.get(row)} ${at}`;
                return (
                  <td key={columns[at]?.id}>
                    {cell ? (
                      <CellButton
                        cell={cell}
                        selected={isSelected(selected, row, columns[at])}
                        at={place}
                        tabIndex={place === stop ? 0 : -1}
                        onSelect={() =>
                          onSelect({ vantage: cell.claim.vantage, door: cell.claim.door })
                        }
                      />
                    ) : (
                      matrixTexts.nothing
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
