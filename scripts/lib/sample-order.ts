/** An order as the API takes it: a name, an address that is one, and how it is brought. */
export const sampleOrder = {
  name: 'Greta Lindqvist',
  email: 'greta@example.org',
  address: {
    street: 'Lindenallee',
    houseNumber: '80',
    postcode: '10456',
    city: 'Berlin',
    country: 'DE',
  },
  delivery: 'step',
} as const;
