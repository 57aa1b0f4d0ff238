// Shows which of the page's held scripts have run, each by the name it pushes to window.ran.
const output = document.querySelector('output');
const nothing = output.textContent;

setInterval(() => {
  const text = window.ran?.join(', ') ?? nothing;
  if (output.textContent !== text) output.textContent = text;
}, 100);
