/** Runs in a page. Takes away what its site keeps in the browser; the driver takes the cookies. */
export async function clearStorage() {
  localStorage.clear();
  sessionStorage.clear();
  for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
  for (const name of await caches.keys()) await caches.delete(name);
}
