// Runs in a pod, as `node --eval`: reads one line of JSON from standard input, with the sources of
// this library that try doors and the questions to try, and writes one line of JSON per question.
// The sources come along because a pod's image holds no file of ours that can be relied on.
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { createInterface } from 'node:readline';

const linked = new Map();

function link(sources, name) {
  const known = linked.get(name);
  if (known) return known;
  const source = stripTypeScriptTypes(sources[name]).replaceAll(
    /'\.\/([\w.-]+)'/g,
    (_, imported) => `'${link(sources, imported)}'`,
  );
  const url = `data:text/javascript;base64,${Buffer.from(source).toString('base64')}`;
  linked.set(name, url);
  return url;
}

// The shop's own client certificate, where the tiers prove to each other who they are.
function clientCertificate() {
  try {
    const [cert, key] = ['crt', 'key'].map((part) => readFileSync(`/run/secrets/tls/tls.${part}`));
    return { clientCertificate: { cert, key } };
  } catch {
    return {};
  }
}

createInterface({ input: process.stdin }).once('line', async (line) => {
  const { sources, entry, questions } = JSON.parse(line);
  const { askAll } = await import(link(sources, entry));
  const replies = await askAll(questions, clientCertificate());
  const lines = replies.map((reply, number) => JSON.stringify({ number, reply }));
  process.stdout.write(`${lines.join('\n')}\n`, () => process.exit());
});
