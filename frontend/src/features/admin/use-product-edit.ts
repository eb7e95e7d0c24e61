import type { AdminProduct } from '@doorstep/backend/contract/admin-products';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { call } from '../../lib/api-client.ts';
import { ApiError } from '../../lib/api-error.ts';
import type { AdminProblem } from './admin-problem.ts';
import { adminProblemOf } from './admin-problem.ts';
import { adminProductQuery } from './admin-queries.ts';
import { editFaultsOf, editOf, rebase, valuesOf } from './edit-values.ts';
import type { EditField, EditFaults, EditValues } from './edit-values.ts';

/** What came of the last attempt to save. */
export type EditOutcome =
  | { kind: 'saved' }
  | { kind: 'unchanged' }
  | { kind: 'conflict'; now: AdminProduct }
  | ({ kind: 'failed' } & AdminProblem);

/**
 * Edits one thing, starting from what was seen. When it has changed meanwhile nothing is saved: it
 * is read again, and whoever edits chooses what is to stand.
 */
export function useProductEdit(given: AdminProduct) {
  const client = useQueryClient();
  const [seen, setSeen] = useState(given);
  const [values, setValues] = useState(() => valuesOf(given));
  const [faults, setFaults] = useState<EditFaults>({});
  const [outcome, setOutcome] = useState<EditOutcome>();
  const [isSaving, setIsSaving] = useState(false);
  const isUnderWay = useRef(false);

  const show = (product: AdminProduct, shown: EditValues) => {
    setSeen(product);
    setValues(shown);
    setFaults({});
  };
  const send = async (typed: EditValues, from: AdminProduct): Promise<EditOutcome> => {
    const edit = editOf(typed, from);
    if (edit === undefined) return { kind: 'unchanged' };
    const { id } = from;
    try {
      const saved = await call('PATCH /api/admin/products/:id', { params: { id }, body: edit });
      show(saved, valuesOf(saved));
      client.setQueryData(adminProductQuery(id).queryKey, saved);
      void client.invalidateQueries();
      return { kind: 'saved' };
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== 'product_changed') throw error;
      return {
        kind: 'conflict',
        now: await call('GET /api/admin/products/:id', { params: { id } }),
      };
    }
  };
  const save = async (typed: EditValues, from: AdminProduct): Promise<EditFaults> => {
    const found = editFaultsOf(typed, from);
    setFaults(found);
    setOutcome(undefined);
    if (isUnderWay.current || Object.keys(found).length > 0) return found;
    isUnderWay.current = true;
    setIsSaving(true);
    try {
      setOutcome(await send(typed, from));
    } catch (error) {
      setOutcome({ kind: 'failed', ...adminProblemOf(error) });
    } finally {
      isUnderWay.current = false;
      setIsSaving(false);
    }
    return found;
  };

  return {
    seen,
    values,
    faults,
    outcome,
    isSaving,
    change: (field: EditField, value: string) => {
      const next = { ...values, [field]: value };
      setValues(next);
      if (faults[field] !== undefined) {
        setFaults({ ...faults, [field]: editFaultsOf(next, seen)[field] });
      }
      if (outcome?.kind === 'saved' || outcome?.kind === 'unchanged') setOutcome(undefined);
    },
    save: () => save(values, seen),
    keepMine: (now: AdminProduct) => {
      const mine = rebase(values, seen, now);
      show(now, mine);
      return save(mine, now);
    },
    takeTheirs: (now: AdminProduct) => {
      show(now, valuesOf(now));
      setOutcome(undefined);
    },
  };
}
