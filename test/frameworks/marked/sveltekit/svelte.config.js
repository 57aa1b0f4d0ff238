import adapter from '@sveltejs/adapter-node';

export default { kit: { adapter: adapter({ out: '.tmp/output' }), outDir: '.tmp/kit', files: { assets: 'public' } } };
