// The player: an animated drawing. Pressing play sends a request to the company's server, whose answer sets its cookie.
const button = document.querySelector('button');
const progress = document.querySelector('progress');
let timer;

button.addEventListener('click', () => {
  const playing = button.getAttribute('aria-pressed') === 'false';
  button.setAttribute('aria-pressed', String(playing));
  button.querySelector('span').textContent = playing ? 'Pause' : 'Play the film';
  document.querySelector('main').classList.toggle('playing', playing);
  clearInterval(timer);
  if (!playing) return;
  timer = setInterval(() => (progress.value = (progress.value + 0.25) % 120), 250);
  fetch('/films/play', { method: 'POST', credentials: 'include' });
});
