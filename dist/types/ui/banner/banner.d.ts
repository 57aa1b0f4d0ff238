import type { WhenAnswered } from '../answered/answered.js';
import type { Followers, WithFollowers } from '../answered/followers.js';
import { nothing, type TemplateResult } from '../lit.js';
import type { Policy } from '../../core/policy/policy.js';
import type { Choice } from '../../core/contract/state.js';
import type { Undo } from '../../core/page/undo.js';
import { AskfirstElement } from '../base/element.js';
import { type Question } from './question.js';
import { type Words } from '../words/words.js';
/** The texts for the state that the visitor is asked in. */
type BannerTexts = ReturnType<Words['textsFor']>;
/**
 * @summary Asks, and then says what was answered. It lies over the foot of the page, moves nothing, and takes no focus.
 *
 * @cssproperty [--askfirst-background=Canvas] - The ground.
 * @cssproperty [--askfirst-color=CanvasText] - Text.
 * @cssproperty [--askfirst-accent] - The ground of buttons, accept and refuse alike. Default: a tint of the ground.
 * @cssproperty [--askfirst-on-accent] - Text of buttons with an accent. Default: as the ground.
 * @cssproperty [--askfirst-border] - Lines. Default: between text and ground.
 * @cssproperty [--askfirst-font=inherit] - The font family.
 * @cssproperty [--askfirst-radius=0.6667em] - The radius of corners.
 * @cssproperty [--askfirst-spacing=1em] - The unit of distances.
 * @cssproperty [--askfirst-max-inline-size=30.6667em] - The greatest width.
 */
export declare class AskfirstBanner extends AskfirstElement {
    #private;
    static readonly styles: string[];
    static readonly properties: {
        confirms: {
            attribute: boolean;
            always: boolean;
        };
        choosing: {
            state: boolean;
        };
    };
    /** Whether it says what was answered instead of asking. Default false. */
    confirms?: boolean;
    /** Given along with the handle. */
    readonly whenAnswered: WhenAnswered;
    /** Given along with the handle. */
    readonly withFollowers: WithFollowers;
    /** Whether the preferences are on their way, or couldn't be loaded. */
    protected choosing?: 'busy' | 'failed' | undefined;
    /** Whether everything is unfolded from the start. */
    protected isFull: boolean;
    connectedCallback(): void;
    protected speak(): void;
    /** The pressed button was removed: the focus goes to the message, unless it is elsewhere on the page. */
    updated(changed: ReadonlySet<string>): void;
    /** Keeps it from covering what has the focus. */
    protected keepRoom(file: Followers): Undo;
    /** In the click itself: an acceptance needs the visitor's own hand behind it. */
    protected answer(choice: Choice, how?: {
        readonly closes: true;
    }): void;
    render(): TemplateResult | typeof nothing;
    protected renderQuestion(policy: Policy): TemplateResult;
    /** What stays off when the visitor refuses. */
    protected renderOff({ functions }: Question, { wontWork }: BannerTexts): unknown;
    /** Nobody is asked to accept where the audience is `children`, or `mixed` with them. */
    protected renderAnswers({ audience }: Policy, { accepts, refuses }: Question, texts: BannerTexts): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'askfirst-banner': AskfirstBanner;
    }
}
export {};
