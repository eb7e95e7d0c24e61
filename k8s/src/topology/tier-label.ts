/** The label that says which part of the shop something is. */
export const tierLabel = 'app.kubernetes.io/component';
