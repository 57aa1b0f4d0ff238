const categories = { functional: 'functionality', analytics: 'measurement', marketing: 'marketing' };

/** The options that both ways of using c15t share. */
export const options = {
  mode: 'offline',
  overrides: { country: 'DE' },
  consentCategories: ['necessary', 'functionality', 'measurement', 'marketing'],
  scripts: window.gatedScripts.map(({ index, category, src, text }) => ({
    id: `gated${index}`,
    category: categories[category],
    ...(src ? { src } : { textContent: text }),
  })),
};
