export { VISIT_STATES, fastForward, findings, localAnswer, observe, recordCookie, recordCookieText, visit, watch } from "./testing2.js";
