import { useEffect, useRef, useState } from 'react';
import type { FocusEvent, FormEvent } from 'react';
import type { AccountFailure } from './account-failure.ts';
import { accountFault, accountFaultsOf, accountFieldId, noValues } from './account-fields.ts';
import type { AccountField, AccountValues } from './account-fields.ts';

interface AccountFormOptions {
  /** In reading order. */
  fields: readonly AccountField[];
  send: (values: AccountValues) => Promise<void>;
  explain: (error: unknown) => AccountFailure;
}

export type AccountFormState = ReturnType<typeof useAccountForm>;

/**
 * A short form. A field is judged when it is left filled, all on submit; a shown fault goes when its
 * field is put right. A refused attempt leads to the first field that is to blame, else to the sentence
 * about all of it. A second press while one is under way does nothing.
 */
export function useAccountForm({ fields, send, explain }: AccountFormOptions) {
  const [values, setValues] = useState(noValues);
  const [failure, setFailure] = useState<AccountFailure>({ faults: {} });
  const [refusal, setRefusal] = useState<{ at: AccountField | undefined }>();
  const [isSending, setIsSending] = useState(false);
  const isUnderWay = useRef(false);
  const { faults } = failure;

  useEffect(() => {
    if (refusal?.at !== undefined) document.getElementById(accountFieldId(refusal.at))?.focus();
  }, [refusal]);

  const refuse = (next: AccountFailure) => {
    setFailure(next);
    setRefusal({ at: fields.find((field) => next.faults[field] !== undefined) });
  };
  const judge = (field: AccountField, value: string) => {
    const { [field]: _, ...others } = faults;
    const fault = accountFault(field, value);
    setFailure({
      ...failure,
      faults: fault === undefined ? others : { ...others, [field]: fault },
    });
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isUnderWay.current) return;
    const found = accountFaultsOf(fields, values);
    if (Object.keys(found).length > 0) return refuse({ faults: found });
    isUnderWay.current = true;
    setIsSending(true);
    setFailure({ faults: {} });
    try {
      await send(values);
    } catch (error) {
      refuse(explain(error));
    } finally {
      isUnderWay.current = false;
      setIsSending(false);
    }
  };
  return {
    values,
    failure,
    isSending,
    submit,
    clear: () => setValues(noValues),
    change: (field: AccountField, value: string) => {
      setValues({ ...values, [field]: value });
      if (faults[field] !== undefined) judge(field, value);
    },
    leave: (field: AccountField, { relatedTarget: next }: FocusEvent) => {
      const isFilled = values[field] !== '';
      // Only on the way to another field: a sentence that appears under a press would move its aim.
      if (isFilled && faults[field] === undefined && next instanceof HTMLInputElement) {
        judge(field, values[field]);
      }
    },
  };
}
