// Keeps svelte-check from using a configuration in a parent folder.
export default {};
