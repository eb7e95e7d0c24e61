import { entranceTests } from '../../fixtures/entrance-tests.ts';

entranceTests('gateway', 'Gateway');
