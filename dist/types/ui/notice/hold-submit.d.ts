import type { Undo } from '../../core/page/undo.js';
/**
 * Holds `form.submit()`, which sends a form without an event (HTML, section 4.10.22.3).
 * @param isHeld whether a form must not be sent
 */
export declare const holdSubmit: (isHeld: (form: HTMLFormElement) => boolean) => Undo;
