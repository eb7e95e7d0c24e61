import { createSessionText } from './session-text.ts';

/** What this tab keeps of a checkout that was not sent. It knows nothing of addresses, so any page may load it. */
export const draftText = createSessionText('doorstep.checkout.draft', () => sessionStorage);

/** Whoever comes to this tab next is not to see it. */
export function forgetDraft(): void {
  draftText.write('');
}
