/** A check: its title in the report, and what to do when it fails. */
export interface Check {
  readonly title: string;
  readonly cure: string;
}

/** All checks. The ids are stable: baselines and ignores name them. */
export const CHECKS = {
  'page-opened': {
    title: 'The page opens, and lets the visitor come into the state',
    cure: 'Open the page by hand. If it needs a login, or turns automated browsers away, audit a copy that doesn’t.',
  },
  'request-undeclared': {
    title: 'Nothing is sent to anybody that the policy doesn’t name',
    cure: 'Declare the host with the service that it belongs to, and mark what asks for it; or take it out.',
  },
  'request-not-allowed': {
    title: 'Nothing is sent to a service that the visitor didn’t allow',
    cure: 'Mark what asks for it with data-consent, or load the gate before it; see the script that is named.',
  },
  'entry-undeclared': {
    title: 'Nothing is stored that the policy doesn’t name',
    cure: 'Declare the entry with the service that stores it; or don’t store it.',
  },
  'entry-not-allowed': {
    title: 'Nothing is stored for a service that the visitor didn’t allow',
    cure: 'Mark the script that stores it with data-consent. What a server sends, a page can’t hold back: the server has to read the record first.',
  },
  'lifetime-longer': {
    title: 'Nothing stays longer than the policy says',
    cure: 'Shorten it where it is stored, or declare the longer time, with since and a higher revision.',
  },
  'function-says-so': {
    title: 'A function that is off says so where it would stand',
    cure: 'Put <askfirst-notice for="…"> where the function stands, or data-consent-function on what starts it.',
  },
  'function-works': {
    title: 'A function that is allowed works',
    cure: 'See the request or the error that is named: something that the function needs is still held, or fails.',
  },
  'answers-alike': {
    title: 'To refuse is as easy as to accept, and looks alike',
    cure: 'Take out the styles that set the two buttons apart.',
  },
  keyboard: {
    title: 'The question can be answered by keyboard',
    cure: 'See what takes the focus away, or keeps it.',
  },
  'way-back': {
    title: 'Every page has a way to change the answer',
    cure: 'Put a link with data-askfirst="preferences" into the foot of every page, or set layout.button.',
  },
  'consent-mode': {
    title: 'Google’s tags are told what the visitor chose',
    cure: 'Let one tool alone speak to Google’s consent mode: the adapter google, and no other default or update.',
  },
  'first-party-disguise': {
    title: 'No other company’s tag hides behind an address of this site',
    cure: 'Declare the path with its service (hosts: ["/path/*"]), so that it waits for the visitor’s answer.',
  },
} as const satisfies Readonly<Record<string, Check>>;

export type CheckId = keyof typeof CHECKS;
