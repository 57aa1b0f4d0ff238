import { inPage } from './contestant.mjs';
import { policyUrl } from './shop.mjs';

/** The configuration of its README, with an address for the privacy policy. */
const config = {
  privacyUrl: policyUrl,
  bodyPosition: 'bottom',
  hashtag: '#tarteaucitron',
  cookieName: 'tarteaucitron',
  orientation: 'middle',
  groupServices: false,
  showDetailsOnClick: true,
  serviceDefaultState: 'wait',
  showAlertSmall: false,
  showTitleBanner: false,
  cookieslist: false,
  cookieslistEmbed: false,
  showIcon: true,
  iconPosition: 'BottomRight',
  adblocker: false,
  DenyAllCta: true,
  AcceptAllCta: true,
  highPrivacy: true,
  alwaysNeedConsent: false,
  handleBrowserDNTRequest: false,
  removeCredit: false,
  moreInfoLink: true,
  useExternalCss: false,
  useExternalJs: false,
  readmoreLink: '',
  mandatory: true,
  mandatoryCta: true,
  googleConsentMode: true,
  bingConsentMode: true,
  pianoConsentMode: true,
  pianoConsentModeEssential: false,
  softConsentMode: false,
  dataLayer: false,
  serverSide: false,
  partnersList: false,
};

const types = { functional: 'api', analytics: 'analytic', marketing: 'ads' };

/** Each gated script becomes a service, as its documentation says for services that it doesn't know. */
const serviceOf = ({ index, category, src, text }) => `
tarteaucitron.services.gated${index} = {
  key: 'gated${index}', type: '${types[category]}', name: 'Script ${index}', needConsent: true, cookies: [],
  js: function () { ${src ? `tarteaucitron.addScript('${src}');` : text} },
};
(tarteaucitron.job = tarteaucitron.job || []).push('gated${index}');`;

const folder = 'test/bench/node_modules/tarteaucitronjs';

/** @type {import('./contestant.mjs').Contestant} */
export const tarteaucitron = {
  name: 'tarteaucitron',
  package: 'tarteaucitronjs',
  peer: true,
  files: {
    'tarteaucitron.min.js': `${folder}/tarteaucitron.min.js`,
    'tarteaucitron.services.min.js': `${folder}/tarteaucitron.services.min.js`,
    'css/tarteaucitron.min.css': `${folder}/css/tarteaucitron.min.css`,
    'lang/tarteaucitron.en.min.js': `${folder}/lang/tarteaucitron.en.min.js`,
  },
  page: (gated, at) => ({
    head: `<script src="${at('tarteaucitron.min.js')}"></script>
<script>tarteaucitron.init(${inPage(config)});</script>`,
    end: `<script>${gated.map(serviceOf).join('')}</script>`,
  }),
  banner: '#tarteaucitronAlertBig',
  accept: '#tarteaucitronPersonalize2',
  refuse: '#tarteaucitronAllDenied2',
  preferences: '#tarteaucitronCloseAlert',
  opened: '#tarteaucitron',
  notes: ['Its buttons begin to answer half a second after they are shown.'],
};
