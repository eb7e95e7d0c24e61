export const notFoundTexts = {
  title: 'No door here',
  heading: 'There is no door at this number.',
  text: 'The address may be mistyped, or the page was bricked up when the street was tidied.',
  back: 'Back to the street',
};
