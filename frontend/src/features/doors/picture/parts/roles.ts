/** What makes a part of a drawing one image with a name. */
export const asImage = (label: string) => ({ role: 'img', 'aria-label': label });

/** What makes parts that can be reached one by one a group with a name. */
export const asGroup = (label: string) => ({ role: 'group', 'aria-label': label });
