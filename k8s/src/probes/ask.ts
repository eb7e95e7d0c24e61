import { hostPort } from './host-port.ts';
import { probeHttp } from './http.ts';
import type { HttpOptions, HttpOutcome } from './http.ts';
import { probeMysql } from './mysql.ts';
import { authorityOf } from './question.ts';
import type { Question, Reply } from './question.ts';
import { pooled } from './pool.ts';
import { probeTcp } from './tcp.ts';

type AskOptions = Pick<HttpOptions, 'clientCertificate' | 'connection'>;

const openTries = 16;

/** Tries all questions from this process, a few at a time. Never throws for what the network does. */
export function askAll(questions: Question[], options: AskOptions = {}): Promise<Reply[]> {
  return pooled(questions, openTries, (question) => ask(question, options));
}

/** Tries one question from this process; any certificate will do, a wrong name in it is a fault. */
export async function ask(question: Question, options: AskOptions = {}): Promise<Reply> {
  const { protocol, timeout } = question;
  if (protocol === 'tcp') return probeTcp(question);
  if (protocol === 'mysql') return probeMysql(question);
  const url = urlOf(question);
  if (!URL.canParse(url)) return { result: 'no such name', ms: 0, detail: 'EINVAL' };
  const headers = { host: authorityOf(question) };
  return beginning(await probeHttp(url, { timeout, headers, anyCertificate: true, ...options }));
}

function urlOf({ protocol, host, port, path }: Question): string {
  return `${protocol}://${hostPort(host, port)}${path}`;
}

const enough = 8 * 1024;

/** What a judgement needs of a response: the shop's page and its whoami are short. */
function beginning(outcome: HttpOutcome): Reply {
  if (outcome.result !== 'answered') return outcome;
  const { contentType: _, whoami: __, body, ...answer } = outcome;
  return { ...answer, body: body.slice(0, enough) };
}
