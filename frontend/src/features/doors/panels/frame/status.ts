/** What makes a block of any content be read out when it changes; an `<output>` may hold no blocks. */
export const status = { role: 'status' } as const;
