import type { WhenAnswered } from '../answered/answered.js';
import type { Followers, WithFollowers } from '../answered/followers.js';
import { nothing, type TemplateResult } from '../lit.js';
import type { Policy } from '../../core/policy/policy.js';
import type { Choice } from '../../core/contract/state.js';
import type { Undo } from '../../core/page/undo.js';
import { AskfirstElement } from '../base/element.js';
import type { PublicMembers } from '../base/public-members.js';
import { type Question } from './question.js';
import { type Words } from '../words/words.js';
/** The texts for the state in which the visitor is asked. */
type BannerTexts = ReturnType<Words['textsFor']>;
/**
 * @summary Asks, and then confirms the answer. It lies over the foot of the page, moves nothing, and takes no focus.
 *
 * @cssproperty [--askfirst-background=Canvas] - Background.
 * @cssproperty [--askfirst-color=CanvasText] - Text.
 * @cssproperty [--askfirst-accent] - Background of buttons, the same for accept and refuse. Default: a tint of the background.
 * @cssproperty [--askfirst-on-accent] - Text of buttons with an accent. Default: the colour of the background.
 * @cssproperty [--askfirst-border] - Lines. Default: between text and background.
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
    /** Whether the banner confirms an answer instead of asking. Default false. @internal */
    confirms?: boolean;
    /** Set together with the handle. @internal */
    readonly whenAnswered: WhenAnswered;
    /** Set together with the handle. @internal */
    readonly withFollowers: WithFollowers;
    /** Whether the preferences are being loaded, or couldn't be loaded. */
    protected choosing?: 'busy' | 'failed' | undefined;
    /** Whether everything is unfolded from the start. */
    protected isFull: boolean;
    connectedCallback(): void;
    protected speak(): void;
    /** The pressed button was removed. The focus moves to the message, unless it is elsewhere on the page. */
    updated(changed: ReadonlySet<string>): void;
    /** Keeps the banner from covering the focused element. */
    protected keepRoom(file: Followers): Undo;
    /** Runs within the click itself, because an acceptance needs the visitor's own act. */
    protected answer(choice: Choice, how?: {
        readonly closes: true;
    }): void;
    render(): TemplateResult | typeof nothing;
    /** The site's own links, where its layout has some. */
    protected renderLinks?(): unknown;
    protected renderQuestion(policy: Policy): TemplateResult;
    /** What stays off when the visitor refuses. */
    protected renderOff({ functions }: Question, { wontWork }: BannerTexts): unknown;
    /** With the audience `children` or `mixed`, nobody is asked to accept. */
    protected renderAnswers({ audience }: Policy, { accepts, refuses }: Question, texts: BannerTexts): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'askfirst-banner': PublicMembers<AskfirstBanner>;
    }
}
export {};
