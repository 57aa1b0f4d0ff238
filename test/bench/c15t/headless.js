import { getOrCreateConsentRuntime } from 'c15t';
import { options } from './scripts.js';

const { consentStore } = getOrCreateConsentRuntime(options);

const banner = document.createElement('div');
banner.id = 'consent-banner';
banner.setAttribute('role', 'dialog');
banner.setAttribute('aria-label', 'Cookie consent');
banner.style.cssText = 'position:fixed;inset:auto 0 0;padding:1em;background:#fff;display:none';
banner.innerHTML =
  '<p>We use cookies to improve your experience.</p><button id="consent-accept">Accept all</button> <button id="consent-reject">Reject</button>';
document.body.append(banner);
document.getElementById('consent-accept').addEventListener('click', () => consentStore.getState().saveConsents('all'));
document
  .getElementById('consent-reject')
  .addEventListener('click', () => consentStore.getState().saveConsents('necessary'));

const show = ({ activeUI }) => (banner.style.display = activeUI === 'banner' ? 'block' : 'none');
show(consentStore.getState());
consentStore.subscribe(show);
