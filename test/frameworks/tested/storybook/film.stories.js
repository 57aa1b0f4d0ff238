export default {
  title: 'Film',
  render: () =>
    `<iframe data-consent="film" data-src="https://film.example/1" data-consent-function="watch" title="The film"></iframe>
    <askfirst-notice for="watch"></askfirst-notice>`,
};

export const Accepted = {};
export const Refused = { parameters: { answer: 'none' } };
export const Unanswered = { parameters: { answer: false } };
