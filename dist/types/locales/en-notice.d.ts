/** What is said where a function is off. */
export declare const enNotice: {
    readonly isOff: "{function} is off";
    readonly offHere: "{count} things on this page are off:";
    readonly needs: "It needs {services}.";
    readonly service: "{name} from {provider}";
    readonly serviceOther: "{name} from {provider}, another company";
    readonly becauseChoice: "You refused that.";
    readonly becauseDefault: "You haven’t chosen yet.";
    readonly becauseSignal: "Your browser sends Global Privacy Control, and we follow it.";
    readonly becauseAudience: "This site is for children, so it stays off.";
    readonly becauseOther: "It works only while something else is off: look into the cookie settings.";
    readonly stored: "If you allow it, this is stored in your browser:";
    readonly storedWhen: "Set: {when}.";
    readonly storedBy: "From {provider}.";
    readonly allowOnce: "Allow for this page";
    readonly allowAlways: "Always allow";
    readonly onceMeans: "For this page: nothing is recorded, and we ask again next time.";
    readonly offUntilAllowed: "{label} (off until you allow {function})";
};
