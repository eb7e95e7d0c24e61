/** The helm to test with; `npm run test:chart` names the one it found or fetched. */
export const helm = process.env['DOORSTEP_HELM'] || 'helm';
