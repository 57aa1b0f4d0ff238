/** What a visitor presses, turns or fills in. Elements of the page's own kinds are taken for such; anything else only gets a notice. */
const CONTROLS = [
  'a,area,button,input,label,option,select,summary,textarea',
  '[role=button],[role=link],[role=checkbox],[role=combobox],[role=menuitem],[role=menuitemcheckbox],[role=menuitemradio]',
  '[role=option],[role=radio],[role=searchbox],[role=slider],[role=spinbutton],[role=switch],[role=tab],[role=textbox],[role=treeitem]',
  '[contenteditable],[onclick],[tabindex]:not([tabindex="-1"])',
].join();

/** What is typed into: what is in it is the visitor's, and stays. */
const TEXT_FIELDS =
  'textarea,[contenteditable],input:not([type]),input[type=text],input[type=search],input[type=email],input[type=url],input[type=tel],input[type=password],input[type=number]';

/** What changes when it is pressed or when a key is hit, without anything to be undone by the browser. */
const CHOOSERS =
  'select,input[type=range],input[type=color],input[type=date],input[type=time],input[type=month],input[type=week],input[type=datetime-local]';

/** What sends a form, or may do so by script. */
const SENDERS = 'button,input[type=submit],input[type=image],input[type=button],[role=button]';

/** An element of a kind that the page made itself; ours aren't. */
export const isPageElement = ({ localName }: Element): boolean =>
  localName.includes('-') && !localName.startsWith('askfirst-');

export const isControl = (element: Element): boolean => element.matches(CONTROLS) || isPageElement(element);
export const isTextField = (element: Element): boolean => element.matches(TEXT_FIELDS);
export const isChooser = (element: Element): boolean => element.matches(CHOOSERS);
export const isSender = (element: Element): boolean => element.matches(SENDERS) || isPageElement(element);
