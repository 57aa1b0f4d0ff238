// Keeps svelte-check from looking for a configuration further up.
export default {};
