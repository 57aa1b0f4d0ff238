/**
 * The elements that a visitor presses, turns or fills in. Custom elements of the page count as controls too; any other element only gets a
 * notice.
 */
const CONTROLS = [
  'a,area,button,input,label,option,select,summary,textarea',
  '[role=button],[role=link],[role=checkbox],[role=combobox],[role=menuitem],[role=menuitemcheckbox],[role=menuitemradio]',
  '[role=option],[role=radio],[role=searchbox],[role=slider],[role=spinbutton],[role=switch],[role=tab],[role=textbox],[role=treeitem]',
  '[contenteditable],[onclick],[tabindex]:not([tabindex="-1"])',
].join();

/** The elements that a visitor types into. Their content is the visitor's, and is kept. */
const TEXT_FIELDS =
  'textarea,[contenteditable],input:not([type]),input[type=text],input[type=search],input[type=email],input[type=url],input[type=tel],input[type=password],input[type=number]';

/** The elements that a press or a key changes, where the browser can't undo the change by itself. */
const CHOOSERS =
  'select,input[type=range],input[type=color],input[type=date],input[type=time],input[type=month],input[type=week],input[type=datetime-local]';

/** The elements that send a form, or may do so by script. */
const SENDERS = 'button,input[type=submit],input[type=image],input[type=button],[role=button]';

/** Whether it is a custom element of the page, and not one of the widget. */
export const isPageElement = ({ localName }: Element): boolean =>
  localName.includes('-') && !localName.startsWith('askfirst-');

export const isControl = (element: Element): boolean => element.matches(CONTROLS) || isPageElement(element);
export const isTextField = (element: Element): boolean => element.matches(TEXT_FIELDS);
export const isChooser = (element: Element): boolean => element.matches(CHOOSERS);
export const isSender = (element: Element): boolean => element.matches(SENDERS) || isPageElement(element);
