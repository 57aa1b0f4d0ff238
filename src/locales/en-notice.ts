/** What is said where a function is off. */
export const enNotice = {
  isOff: '{function} is off',
  needs: 'It needs {services}.',
  service: '{name} from {provider}',
  serviceOther: '{name} from {provider}, another company',
  becauseChoice: 'You refused that.',
  becauseDefault: 'You haven’t chosen yet.',
  becauseSignal: 'Your browser sends Global Privacy Control, and we follow it.',
  becauseAudience: 'This site is for children, so it stays off.',
  becauseOther: 'It works only while something else is off: look into the cookie settings.',
  stored: 'If you allow it, this is stored in your browser:',
  storedWhen: 'Set: {when}.',
  storedBy: 'From {provider}.',
  allowOnce: 'Allow for this page',
  allowAlways: 'Always allow',
  onceMeans: 'For this page: nothing is recorded, and we ask again next time.',
  offUntilAllowed: '{label} (off until you allow {function})',
} as const;
