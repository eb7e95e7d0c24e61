import type { Both, Reads, Start } from './compare.ts';
import type { Work } from './run-load.ts';
import { formatSpread, ratios, spreadOf } from './statistics.ts';

export interface Findings {
  reads: Map<string, Reads>;
  orders: { work: Work[]; resident: number[] };
  starts: Both<Start>;
}

const heading = ['', 'ours', 'raw', 'ratio (least to most)', 'aim'];
const unknown = '–';

/** The rows of a table: medians, how far they spread, and beside each what is aimed at. */
export function reportRows({ reads, orders, starts }: Findings): string[][] {
  return [
    heading,
    ...[...reads].flatMap(([path, both]) => readRows(path, both)),
    ['orders in a second', middle(orders.work, (each) => each.perSecond, 0), unknown, '', 'more'],
    [
      'orders in a second of a core',
      middle(orders.work, (each) => each.perCoreSecond, 0),
      unknown,
      '',
      'more',
    ],
    row('start to first answer, s', starts, (start) => start.firstAnswer, 2, '≤ 0.4 s'),
    row('resident then, MB', starts, (start) => start.resident, 0, '≤ 110 MB'),
    [
      'resident after the orders, MB',
      middle(orders.resident, (megabytes) => megabytes, 0),
      unknown,
      '',
      '',
    ],
  ];
}

function readRows(path: string, both: Reads): string[][] {
  return [
    row(`GET ${path}, in a second`, both, (each) => each.perSecond, 0, '≥ 0.9'),
    row('  in a second of a core', both, (each) => each.perCoreSecond, 0, '≥ 0.9'),
    row('  bytes of an answer', both.bytes, (bytes) => bytes, 0, ''),
  ];
}

function row<Value>(
  name: string,
  { ours, raw }: Both<Value>,
  read: (value: Value) => number | undefined,
  digits: number,
  aim: string,
): string[] {
  const [own, other] = [known(ours.map(read)), known(raw.map(read))];
  const ratio = own && other ? formatSpread(spreadOf(ratios(own, other)), 2) : unknown;
  return [name, middle(ours, read, digits), middle(raw, read, digits), ratio, aim];
}

function middle<Value>(
  values: Value[],
  read: (value: Value) => number | undefined,
  digits: number,
): string {
  const numbers = known(values.map(read));
  return numbers ? spreadOf(numbers).median.toFixed(digits) : unknown;
}

/** All of them, or nothing where one is missing. */
function known(values: (number | undefined)[]): number[] | undefined {
  const numbers = values.filter((value) => value !== undefined);
  return numbers.length === values.length && numbers.length > 0 ? numbers : undefined;
}
