import type { Address, DeliveryMethod } from '@doorstep/backend/contract/order';

export type Country = Address['country'];

/** The form as the customer typed it, before anything is trimmed or judged. */
export interface CheckoutValues {
  name: string;
  email: string;
  street: string;
  houseNumber: string;
  postcode: string;
  city: string;
  country: Country;
  delivery: DeliveryMethod;
}

/** The fields that are typed into, in reading order. */
export const textFields = ['name', 'email', 'street', 'houseNumber', 'postcode', 'city'] as const;
export type TextField = (typeof textFields)[number];

export const emptyValues: CheckoutValues = {
  name: '',
  email: '',
  street: '',
  houseNumber: '',
  postcode: '',
  city: '',
  country: 'DE',
  delivery: 'step',
};

export function isTextField(name: string): name is TextField {
  return textFields.some((field) => field === name);
}
