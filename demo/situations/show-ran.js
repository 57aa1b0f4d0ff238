// Shows which of the page's held scripts have run. Each pushes its name to window.ran.
const output = document.querySelector('output');
const nothing = output.textContent;

setInterval(() => {
  const text = window.ran?.join(', ') ?? nothing;
  if (output.textContent !== text) output.textContent = text;
}, 100);
