export const errorTexts = {
  unanswered: {
    title: 'We rang, and nobody answered.',
    inTime: 'The shop’s backend did not reply within 5 seconds. Your basket is safe.',
    atAll: 'The shop’s backend did not reply. Your basket is safe.',
  },
  broken: {
    title: 'Something broke on our side.',
    text: 'It has been written down. Your basket is safe.',
  },
  refused: {
    title: 'The shop did not understand that.',
    text: 'The address may be mistyped. Load the page again, or go back to the street.',
  },
  crashed: {
    title: 'This page fell off its hinges.',
    text: 'Your basket is safe. Load the page again; if it falls again, the street is still there.',
  },
  retry: 'Ring again',
  reload: 'Load the page again',
  home: 'Back to the street',
  detail: (code: string, requestId?: string) =>
    requestId ? `${code} · request ${requestId}` : code,
};
