import { plantFaults, removeFaults } from '../../fixtures/faults.ts';
import { expect, test } from '../../fixtures/matrix.ts';

test.beforeEach(removeFaults);
test.afterEach(removeFaults);

const planted = [
  ['selector matches no pod', 'fault-selector'],
  ['wrong targetPort', 'fault-port'],
  ['no ready pod', 'fault-unready'],
  ['pending external IP', 'fault-pending'],
  ['NetworkPolicy in the way', 'fault-wall'],
] as const;

test('Of five faults at once each is named, with its object and where to look, and gone with it', async ({
  matrix,
}) => {
  expect(await matrix.explain()).toEqual([]);

  await plantFaults();
  const named = async () => {
    const found = await matrix.explain();
    return planted.filter(([cause, object]) =>
      found.some(
        (diagnosis) =>
          diagnosis.cause === cause &&
          diagnosis.sentence.includes(object) &&
          diagnosis.lookAt.length > 0 &&
          diagnosis.run.startsWith('kubectl '),
      ),
    );
  };
  await expect.poll(named, { timeout: 120_000 }).toEqual(planted);

  await removeFaults();
  await expect.poll(() => matrix.explain(), { timeout: 45_000 }).toEqual([]);
});
