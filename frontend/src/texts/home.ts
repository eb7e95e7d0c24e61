export const homeTexts = {
  title: 'Things for your front door',
  heading: 'Everything between the street and the hall.',
  lead: 'Well-made things for the first square metre of home. Ring any bell.',
  leadWithCount: (things: number) =>
    `${inWords(things)} well-made things for the first square metre of home. Ring any bell.`,
  seeAll: 'See all things',
  street: 'Shop by door',
  fresh: 'Fresh on the step',
  all: 'All things',
};

/** A sentence starts with a word where it can; other counts stay figures. */
function inWords(count: number): string {
  return count === 64 ? 'Sixty-four' : String(count);
}
