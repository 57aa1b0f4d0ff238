// Adds marked elements after the page is parsed, as a tag manager or a framework would.
const place = document.querySelector('[data-late]');

const makers = {
  script(address) {
    const script = mark(document.createElement('script'), 'analytics');
    script.type = 'text/plain';
    script.src = address;
    return script;
  },
  inline() {
    const script = mark(document.createElement('script'), 'analytics');
    script.type = 'text/plain';
    script.textContent = "(window.ran ??= []).push('late-inline');";
    return script;
  },
  iframe(address) {
    const frame = mark(document.createElement('iframe'), 'functional');
    frame.title = 'Film';
    frame.dataset.src = address;
    return frame;
  },
  img(address) {
    const picture = mark(document.createElement('img'), 'marketing');
    picture.alt = '';
    picture.dataset.src = address;
    return picture;
  },
};

document.addEventListener('click', ({ target }) => {
  const button = target.closest('[data-add-late]');
  if (button) place.append(makers[button.dataset.addLate](button.dataset.address));
});

function mark(element, id) {
  element.dataset.consent = id;
  return element;
}
