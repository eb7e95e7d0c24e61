export const productTexts = {
  /** What the parts of `details` are, in the order in which the API sends them. */
  facts: ['Material', 'Size', 'Care', 'Fitting'],
  item: 'Item',
  delivery: 'Delivery €4.90, free from €60. On your step in 2 to 4 days.',
  seeSimilar: 'See similar things',
  related: 'Same door, other things',
};
