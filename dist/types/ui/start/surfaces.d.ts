import type { UiModule } from '../../core/line/ui-module.js';
import type { WhenAnswered } from '../answered/answered.js';
import type { WithFollowers } from '../answered/followers.js';
import type { UiContext } from '../base/ui-context.js';
/** Makes the function that starts the UI, once for a page, and shows the given surface. */
export declare const createSurfaces: (...loaders: [whenAnswered: WhenAnswered, withFollowers: WithFollowers]) => ((...asked: Parameters<UiModule["open"]>) => Promise<UiContext>);
