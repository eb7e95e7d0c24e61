import { entranceTests } from '../../fixtures/entrance-tests.ts';

entranceTests('ingress', 'Ingress');
