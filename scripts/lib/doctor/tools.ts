import { lookForTool } from '../tools/tool.ts';
import { toolNames, tools } from '../tools/releases.ts';
import type { ToolName } from '../tools/releases.ts';
import type { Finding } from './finding.ts';

/** kind, kubectl and helm: what is missing is fetched by `up`, so nothing has to be done. */
export function examineTools(): Promise<Finding[]> {
  return Promise.all(toolNames.map(examineTool));
}

async function examineTool(name: ToolName): Promise<Finding> {
  const { usable, tooOld } = await lookForTool(name);
  const { version, minimum } = tools[name];
  const finding = { what: name, neededBy: 'up, test:cluster' };
  if (usable) {
    const says = `${usable.version} at ${usable.path}${usable.note ? ` (${usable.note})` : ''}`;
    return { ...finding, state: 'there', says };
  }
  const found = tooOld ? `${tooOld} is older than ${minimum}` : 'not on the PATH';
  return { ...finding, state: 'not needed yet', says: `${found}; npm run up fetches ${version}` };
}
