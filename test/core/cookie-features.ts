// What browsers do differently with cookies.

/** Whether it keeps a cookie that has no name. Firefox takes its text for the name, or doesn't set it. */
export const keepsNameless = (): boolean => {
  document.cookie = '=nameless; path=/';
  const isKept = document.cookie.split('; ').includes('nameless');
  document.cookie = '=gone; path=/; max-age=0';
  return isKept;
};

/** Whether it keeps one for secure connections alone, as `cookieStore` sets them, of http://localhost. */
export const keepsSecure = (): boolean => {
  document.cookie = '__Secure-kept=x; path=/; secure';
  const isKept = document.cookie.includes('__Secure-kept');
  document.cookie = '__Secure-kept=; path=/; secure; max-age=0';
  return isKept;
};
/** Why tests of such cookies are left out. */
export const INSECURE = 'WebKit keeps no secure cookie of http://localhost';

/** Whether it tells a page when a cookie ends. */
export const tellsEnds = async (): Promise<boolean> => {
  document.cookie = 'ending=x; path=/';
  let cookie: object | undefined;
  // The store may be a little late with what the page has just written.
  while (window.cookieStore && !cookie) [cookie] = await window.cookieStore.getAll('ending');
  document.cookie = 'ending=; path=/; max-age=0';
  return !!cookie && 'expires' in cookie;
};
