/** Where one add button stands. */
export type AddState =
  | { step: 'idle' }
  | { step: 'adding' }
  | { step: 'added' }
  | { step: 'failed'; message: string };

export type AddAction =
  | { type: 'pressed' }
  | { type: 'answered' }
  | { type: 'rested' }
  | { type: 'failed'; message: string };

/** The steps of an add button; "Added" rests back to idle only when nothing new was pressed. */
export function addReducer(state: AddState, action: AddAction): AddState {
  if (action.type === 'pressed') return { step: 'adding' };
  if (action.type === 'answered') return { step: 'added' };
  if (action.type === 'failed') return { step: 'failed', message: action.message };
  return state.step === 'added' ? { step: 'idle' } : state;
}
