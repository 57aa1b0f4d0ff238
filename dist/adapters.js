import { warn } from "./parts/warn.js";
// src/core/telling/globals.ts
/** The page's globals, for names that other scripts may define. Nothing is known about their values. */
var globals = () => window;
/** The queue of this name. The vendor's own snippet makes the same one, if it isn't there yet. */
var queueNamed = (name) => {
	const all = globals();
	const queue = all[name] ?? [];
	all[name] = queue;
	return queue;
};
// src/core/telling/telling.ts
var idsOfExpression = (expression) => expression.match(/[a-z0-9-]+/g) ?? [];
/** The categories and services on which an expression depends; undefined if it names none, or one that the policy doesn't have. */
var decidingIds = (expression, { functions }, { state }) => {
	const needsOf = (id) => functions.find((one) => one.id === id)?.needs ?? id;
	const ids = idsOfExpression(expression).flatMap((id) => idsOfExpression(needsOf(id)));
	return ids.length > 0 && ids.every((id) => Object.hasOwn(state.decisions, id)) ? ids : void 0;
};
/** Whether an expression is allowed (true), refused (false), or neither, for a vendor's script. */
var readAnswer = (expression, isDefault, countsOnce, consent) => {
	if (!consent.policy) return void 0;
	const ids = decidingIds(expression, consent.policy, consent);
	if (!ids) {
		if (!isDefault) consent.allows(expression);
		return;
	}
	if (!countsOnce && ids.some((id) => consent.state.decisions[id]?.because === "once")) return void 0;
	if (consent.allows(expression)) return true;
	return consent.allows(`!(${expression})`) ? false : void 0;
};
/** Calls back whenever something may have come into the page: an element, or a script that was loaded. */
var whenSomethingComes = (findAgain) => {
	const observer = new MutationObserver(findAgain);
	observer.observe(document, {
		childList: true,
		subtree: true
	});
	const targets = [document, window];
	for (const target of targets) target.addEventListener("load", findAgain, true);
	return () => {
		observer.disconnect();
		for (const target of targets) target.removeEventListener("load", findAgain, true);
	};
};
/** The ids or expressions of a receiver's keys: the site's code takes precedence over the policy, and the policy over the defaults. */
var mappingOf = ({ name, defaults, mapping, isOpen }, consent, logged) => {
	const inPolicy = Object.entries(consent.policy?.adapters?.[name] ?? {}).filter(([, value]) => typeof value === "string");
	const own = {
		...Object.fromEntries(inPolicy),
		...mapping
	};
	const keys = Object.keys({
		...defaults,
		...own
	});
	const isKnown = (key) => !!isOpen || key in defaults;
	const unknown = keys.find((key) => !isKnown(key));
	if (unknown) warn(logged, `The adapter "${name}" has no key "${unknown}": write ${Object.keys(defaults).join(", ")}`);
	return {
		own,
		keys: keys.filter(isKnown)
	};
};
/**
* Tells a receiver what the visitor decided: at once, and again only when something changed for it. If it throws, the console says so once,
* and nothing else is affected.
*/
var telling = (receiver) => (consent) => {
	const { name, defaults, countsOnce = false, knowsUndecided, find, tell } = receiver;
	const asTold = (all) => JSON.stringify(Object.entries(all), (_, one) => knowsUndecided ? one : one ?? false);
	/** The messages that this adapter has logged already. */
	const logged = { said: /* @__PURE__ */ new Set() };
	let told;
	let stopWaiting;
	const answers = () => {
		const { own, keys } = mappingOf(receiver, consent, logged);
		const answerTo = (key) => readAnswer(own[key] ?? defaults[key], !(key in own), countsOnce, consent);
		return Object.fromEntries(keys.map((key) => [key, answerTo(key)]));
	};
	const findAndTell = async () => {
		const vendor = find();
		if (!vendor) {
			stopWaiting ??= whenSomethingComes(tellAgain);
			return;
		}
		stopWaiting?.();
		const [previous, now] = [told, answers()];
		if (previous && asTold(now) === asTold(previous)) return;
		told = now;
		await tell(vendor, now, previous, consent);
	};
	const tellAgain = () => void findAndTell().catch((error) => {
		warn(logged, `The adapter "${name}" failed: see the error, and whether its vendor’s script is the one meant`, error);
	});
	const endSubscription = consent.subscribe(tellAgain);
	return () => {
		endSubscription();
		stopWaiting?.();
	};
};
// src/adapters/adobe.ts
/** Adobe’s own record of a consent: the cookie `kndctr_<organisation>_consent`. */
var REMEMBERED$1 = /\bkndctr_\w+_consent=general(?:=|%3D)in\b/;
/**
* Tells Adobe’s Web SDK by Adobe’s standard, version 1.0, whose one key is `general`: on every page of a visitor who has answered, and on
* every change. Being told, the SDK sends a request and stores a cookie. So while nobody has answered it is told nothing, unless it still
* remembers an older acceptance. Configure it with `defaultConsent: "pending"` (or `"out"`), so that it does neither by itself.
* @param instance the name of the instance, if it isn’t `alloy`
* @see https://experienceleague.adobe.com/docs/experience-platform/web-sdk/commands/setconsent.html Checked 2026-11-22.
*/
var adobe = (mapping = {}, instance = "alloy") => telling({
	name: "adobe",
	defaults: { general: "analytics & marketing" },
	mapping,
	knowsUndecided: true,
	find: () => globals()[instance],
	tell: (alloy, { general }, previous) => general === void 0 && !previous?.general && !REMEMBERED$1.test(document.cookie) ? void 0 : alloy("setConsent", { consent: [{
		standard: "Adobe",
		version: "1.0",
		value: { general: general ? "in" : "out" }
	}] })
});
// src/adapters/amplitude.ts
/**
* Tells Amplitude’s Browser SDK by `setOptOut`, on every page and on every change, as soon as it is there. Mark its script, or start it with
* `optOut: true` and `identityStorage: "none"`.
* @param find the SDK, for a bundle that doesn’t make it `window.amplitude`
* @see https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management Checked 2026-11-22.
*/
var amplitude = (mapping = {}, find = () => globals().amplitude) => telling({
	name: "amplitude",
	defaults: { tracking: "analytics" },
	mapping,
	find,
	tell: (sdk, { tracking }) => sdk.setOptOut(!tracking)
});
// src/core/telling/granted.ts
/** `granted` for what is allowed, `denied` for all else, also for what isn't answered. */
var granted = (answers) => Object.fromEntries(Object.entries(answers).map(([key, isAllowed]) => [key, isAllowed ? "granted" : "denied"]));
/** The same for vendors that take booleans. */
var allowed = (answers) => Object.fromEntries(Object.entries(answers).map(([key, isAllowed]) => [key, !!isAllowed]));
// src/adapters/clarity.ts
/** The queue of Clarity’s commands. Clarity’s own snippet makes the same one, if it isn’t there yet. */
var findClarity = () => {
	const page = globals();
	const queue = function() {
		queue.q ??= [];
		queue.q.push(arguments);
	};
	page.clarity ??= queue;
	return page.clarity;
};
/**
* Tells Microsoft Clarity by its consent API, version 2: denied before all else, and then on every page and every change. (Clarity spells
* its keys with a capital S.) After a denial Clarity stores nothing in the browser, but it still records the visit: mark its script.
* @see https://learn.microsoft.com/en-us/clarity/clarity-consent-api-v2 Checked 2026-11-22.
*/
var clarity = (mapping = {}) => telling({
	name: "clarity",
	defaults: {
		ad_Storage: "marketing",
		analytics_Storage: "analytics"
	},
	mapping,
	find: findClarity,
	tell: (found, answers) => found("consentv2", granted(answers))
});
// src/adapters/generic.ts
/**
* Tells any other receiver what is allowed, by keys of your own: as soon as it is attached, and on every change. A function is called with
* the answers; to a list they are added at its end. An undecided key is false, like a refused one.
* @example generic({ chat: 'functional', ads: 'marketing & partners' }, ({ chat, ads }) => vendor.consent(chat, ads))(askfirst)
*/
var generic = (mapping, receiver) => telling({
	name: "generic",
	defaults: {},
	mapping,
	isOpen: true,
	find: () => receiver,
	tell: (_, answers) => typeof receiver === "function" ? receiver(allowed(answers)) : receiver.push(allowed(answers))
});
// src/adapters/google.ts
/** Google’s own default for the time that tags wait for an update, in milliseconds. */
var WAIT_MS = 500;
/** The options of the policy, under Google’s names. Options of the site’s code replace them. */
var optionsOf = (own, policy) => {
	const { region, waitForUpdate, urlPassthrough, adsDataRedaction } = policy?.adapters?.google ?? {};
	return {
		...region && { region },
		...adsDataRedaction !== void 0 && { ads_data_redaction: adsDataRedaction },
		...urlPassthrough !== void 0 && { url_passthrough: urlPassthrough },
		wait_for_update: waitForUpdate ?? WAIT_MS,
		...own
	};
};
/**
* Tells Google’s tags (Analytics, Ads, Floodlight, Tag Manager) by consent mode: `default` before all else, with everything denied except
* what is required; `update` on every page of a visitor who has answered, and on every change. It loads no tag. Mark the tag, so that
* Google gets no request before the visitor was asked.
* @see https://developers.google.com/tag-platform/security/guides/consent Checked 2026-11-22.
*/
var google = (mapping = {}, options = {}) => {
	const { dataLayer = "dataLayer" } = options;
	const gtag = function() {
		queueNamed(dataLayer).push(arguments);
	};
	return telling({
		name: "google",
		defaults: {
			ad_storage: "marketing",
			ad_user_data: "marketing",
			ad_personalization: "marketing",
			analytics_storage: "analytics",
			functionality_storage: "functional",
			personalization_storage: "functional",
			security_storage: "necessary"
		},
		mapping,
		knowsUndecided: true,
		find: () => gtag,
		tell(_, answers, previous, { state, policy }) {
			const { region, wait_for_update, ads_data_redaction, url_passthrough } = optionsOf(options, policy);
			const now = granted(answers);
			let last;
			if (!previous) {
				const denied = Object.fromEntries(Object.entries(now).map(([key, value]) => [key, key === "security_storage" ? value : "denied"]));
				last = region ? now : denied;
				gtag("consent", "default", {
					...last,
					wait_for_update
				});
				if (region) gtag("consent", "default", {
					...denied,
					region: [...region],
					wait_for_update
				});
				for (const [key, value] of Object.entries({
					ads_data_redaction,
					url_passthrough
				})) if (value !== void 0) gtag("set", key, value);
			}
			if (state.record || JSON.stringify(now) !== JSON.stringify(last)) gtag("consent", "update", now);
		}
	});
};
// src/adapters/gtm.ts
/**
* Tells a Google Tag Manager container by an event of its data layer, on every page and on every change, for triggers and variables: `{
* event: "cookie_consent_update", askfirst: { analytics: "granted", … } }`. The mapping may have keys of your own. Google’s own tags don’t
* read this event: the adapter `google` tells them whether they may store something.
* @see https://developers.google.com/tag-platform/tag-manager/datalayer Checked 2026-11-22.
*/
var gtm = (mapping = {}, { event = "cookie_consent_update", dataLayer = "dataLayer" } = {}) => telling({
	name: "gtm",
	defaults: {
		necessary: "necessary",
		functional: "functional",
		analytics: "analytics",
		marketing: "marketing"
	},
	mapping,
	isOpen: true,
	knowsUndecided: true,
	find: () => queueNamed(dataLayer),
	tell: (layer, answers) => layer.push({
		event,
		askfirst: granted(answers)
	})
});
// src/adapters/hubspot.ts
/**
* Tells HubSpot’s tracking code, on every page and on every change, and switches off HubSpot’s own banner. HubSpot doesn’t store what it is
* told.
* @see https://developers.hubspot.com/docs/api/events/cookie-banner Checked 2026-11-22.
*/
var hubspot = (mapping = {}) => telling({
	name: "hubspot",
	defaults: {
		analytics: "analytics",
		advertisement: "marketing",
		functionality: "functional"
	},
	mapping,
	find: () => queueNamed("_hsp"),
	tell(hsp, answers) {
		globals().disableHubSpotCookieBanner = true;
		hsp.push(["setHubSpotConsent", allowed(answers)]);
	}
});
// src/adapters/intercom.ts
/**
* Shuts the Intercom Messenger down while it isn’t allowed, which ends the session and erases its cookie. Boots it again with the page’s
* `intercomSettings` once it is allowed. It is a function of the page, so "allow for this" counts. Mark its script too: the adapter only
* acts after the script has run.
* @see https://developers.intercom.com/installing-intercom/web/methods Checked 2026-11-22.
*/
var intercom = (mapping = {}) => telling({
	name: "intercom",
	defaults: { messenger: "functional" },
	mapping,
	countsOnce: true,
	find: () => globals().Intercom,
	tell(Intercom, { messenger }, previous) {
		if (!messenger) Intercom("shutdown");
		else if (previous) Intercom("boot", globals().intercomSettings);
	}
});
// src/adapters/klaviyo.ts
/**
* Tells Klaviyo’s onsite script, which has one switch: the cookie `__kla_off`. If the script is on the page, the cookie is stored while
* tracking isn’t allowed, and erased once it is. So mark the script: then nothing is stored before the visitor has answered. The cookie
* only says no. Declare it with a required service.
* @see https://help.klaviyo.com/hc/en-us/articles/360034666712 Checked 2026-11-22.
*/
var klaviyo = (mapping = {}) => telling({
	name: "klaviyo",
	defaults: { tracking: "marketing" },
	mapping,
	find: () => globals().klaviyo ?? globals()._learnq,
	tell(_, { tracking }) {
		document.cookie = `__kla_off=true; path=/; SameSite=Lax${tracking ? "; max-age=0" : ""}`;
	}
});
// src/adapters/matomo.ts
/** Matomo’s own cookie of a consent, which a page may have asked it to store. Only the widget’s record counts. */
var REMEMBERED = /\bmtm_(?:cookie_)?consent=/;
/** How long Matomo’s cookie says that consent was withdrawn, in hours. It can be short, because the widget’s record says so too. */
var FORGET_HOURS = 1;
/**
* Tells Matomo’s tracker, which has two consents: whether it may send anything (`tracking`) and whether it may store cookies (`cookies`).
* Both are required before all else, and given on every page of a visitor who allowed them. To count without cookies and without asking, as
* far as your law allows it: `matomo({ tracking: 'necessary' })`.
* @see https://developer.matomo.org/guides/tracking-consent Checked 2026-11-22.
*/
var matomo = (mapping = {}) => telling({
	name: "matomo",
	defaults: {
		tracking: "analytics",
		cookies: "analytics"
	},
	mapping,
	find: () => queueNamed("_paq"),
	tell(paq, { tracking, cookies }, previous) {
		const isRemembered = !previous && REMEMBERED.test(document.cookie);
		const before = previous ?? {
			tracking: isRemembered,
			cookies: isRemembered
		};
		if (!previous) paq.push(["requireConsent"], ["requireCookieConsent"]);
		if (!tracking) {
			if (before.tracking) paq.push(["forgetConsentGiven", FORGET_HOURS]);
			return;
		}
		if (!previous?.tracking) paq.push(["setConsentGiven", !!cookies]);
		else if (cookies && !before.cookies) paq.push(["setCookieConsentGiven"]);
		if (!cookies && before.cookies) paq.push(["forgetCookieConsentGiven"]);
	}
});
// src/adapters/meta.ts
/**
* Tells the Meta Pixel: `revoke` on every page, `grant` once it is allowed, `revoke` when it is withdrawn. Meta wants the first `revoke`
* before `init`. But Meta’s snippet doesn’t load if a queue is there already. So the adapter waits for the snippet, and puts the first
* `revoke` in front of the commands that the snippet has queued by then.
* @see https://developers.facebook.com/docs/facebook-pixel/implementation/gdpr Checked 2026-11-22.
*/
var meta = (mapping = {}) => telling({
	name: "meta",
	defaults: { consent: "marketing" },
	mapping,
	find: () => globals().fbq,
	tell(fbq, { consent }, previous) {
		if (!previous && fbq.queue && !fbq.callMethod) fbq.queue.unshift(["consent", consent ? "grant" : "revoke"]);
		else fbq("consent", consent ? "grant" : "revoke");
	}
});
// src/adapters/microsoft.ts
/**
* Tells Microsoft Advertising’s tag (UET) by its consent mode, whose one key is `ad_storage`: `default` denied before all else, `update`
* on every page of a visitor who has answered, and on every change.
* @see https://help.ads.microsoft.com/#apex/ads/en/60119/1 Checked 2026-11-22.
*/
var microsoft = (mapping = {}) => telling({
	name: "microsoft",
	defaults: { ad_storage: "marketing" },
	mapping,
	knowsUndecided: true,
	find: () => queueNamed("uetq"),
	tell(uetq, answers, previous, { state }) {
		if (!previous) uetq.push("consent", "default", { ad_storage: "denied" });
		if (state.record || answers.ad_storage || previous) uetq.push("consent", "update", granted(answers));
	}
});
// src/adapters/mixpanel.ts
/**
* Tells Mixpanel, as soon as its library is there, and on every change. What Mixpanel still remembers from an earlier page isn’t told
* again. Mark its script, or start it with `opt_out_tracking_by_default: true` and `opt_out_persistence_by_default: true`. Opting out
* erases what Mixpanel has stored of the visitor.
* @param find the library, for a bundle that doesn’t make it `window.mixpanel`
* @see https://docs.mixpanel.com/docs/privacy/protecting-user-data Checked 2026-11-22, against mixpanel-browser 2.83.0.
*/
var mixpanel = (mapping = {}, find = () => globals().mixpanel) => telling({
	name: "mixpanel",
	defaults: { tracking: "analytics" },
	mapping,
	find,
	tell(library, { tracking }) {
		if (tracking) {
			if (library.has_opted_in_tracking?.() !== true) library.opt_in_tracking();
		} else if (library.has_opted_out_tracking?.() !== true) library.opt_out_tracking();
	}
});
// src/adapters/pinterest.ts
/**
* Tells the Pinterest tag by `setconsent`, on every page and on every change, as soon as the tag is there. A refusal stops its events and
* erases what the tag has stored itself. Mark its script, so that it doesn’t run before the answer.
* @see https://help.pinterest.com/business/article/install-the-pinterest-tag Checked 2026-11-22.
*/
var pinterest = (mapping = {}) => telling({
	name: "pinterest",
	defaults: { consent: "marketing" },
	mapping,
	find: () => globals().pintrk,
	tell: (pintrk, { consent }) => pintrk("setconsent", !!consent)
});
// src/adapters/posthog.ts
/**
* Tells PostHog, as soon as its library is there, and on every change. What PostHog still remembers from an earlier page isn’t told again.
* Mark its script, or start it with `opt_out_capturing_by_default: true` and `opt_out_persistence_by_default: true`.
* @param find the library, for a bundle that doesn’t make it `window.posthog`
* @see https://posthog.com/docs/privacy/data-collection Checked 2026-11-22, against posthog-js 1.449.2.
*/
var posthog = (mapping = {}, find = () => globals().posthog) => telling({
	name: "posthog",
	defaults: { capturing: "analytics" },
	mapping,
	find,
	tell(library, { capturing }) {
		if (capturing) {
			if (library.get_explicit_consent_status?.() !== "granted") library.opt_in_capturing();
		} else if (library.has_opted_out_capturing?.() !== true) library.opt_out_capturing();
	}
});
// src/adapters/reddit.ts
/**
* Tells the Reddit Pixel whether it may store its first-party cookies, on every page and on every change, as soon as the pixel is there. It
* can be told nothing more: without cookies it still sends events. So mark its script, and give its service `"reload": true`.
* @see https://business.reddithelp.com/s/article/reddit-pixel Checked 2026-11-22, against Reddit’s template for Tag Manager.
*/
var reddit = (mapping = {}) => telling({
	name: "reddit",
	defaults: { cookies: "marketing" },
	mapping,
	find: () => globals().rdt,
	tell: (rdt, { cookies }) => rdt(cookies ? "enableFirstPartyCookies" : "disableFirstPartyCookies")
});
// src/adapters/segment.ts
/**
* Tells Segment: every event carries the consent object, by the ids of the categories that you made in Segment, and is dropped while none
* of them is allowed. A change is told by the event that Segment’s profiles read. The mapping may have keys of your own.
* @param find the library, for a bundle that doesn’t make it `window.analytics`
* @see https://segment.com/docs/privacy/consent-management/configure-consent-management Checked 2026-11-22.
*/
var segment = (mapping = {}, find = () => globals().analytics) => {
	let categoryPreferences = {};
	const stamp = ({ payload, next }) => {
		if (!Object.values(categoryPreferences).some(Boolean)) return;
		const { obj } = payload;
		obj.context = {
			...obj.context,
			consent: {
				...obj.context?.["consent"],
				categoryPreferences
			}
		};
		next(payload);
	};
	return telling({
		name: "segment",
		defaults: {
			functional: "functional",
			analytics: "analytics",
			marketing: "marketing"
		},
		mapping,
		isOpen: true,
		find,
		tell(library, answers, previous) {
			categoryPreferences = allowed(answers);
			return previous ? library.track("Segment Consent Preference Updated") : library.addSourceMiddleware(stamp);
		}
	});
};
// src/adapters/shopify.ts
/**
* Tells a Shopify storefront by the customer privacy API: on every change, and on a page where Shopify remembers a different answer.
* Shopify stores what it is told. So while nobody has answered it is told nothing, unless it remembers an older acceptance; until then,
* Shopify’s own settings for the region hold.
* @see https://shopify.dev/docs/api/customer-privacy Checked 2026-11-22.
*/
var shopify = (mapping = {}) => {
	let latest;
	return telling({
		name: "shopify",
		defaults: {
			analytics: "analytics",
			marketing: "marketing",
			preferences: "functional",
			sale_of_data: "marketing"
		},
		mapping,
		knowsUndecided: true,
		find: () => globals().Shopify,
		async tell(shop, answers) {
			latest = answers;
			if (!shop.customerPrivacy?.setTrackingConsent) {
				const problem = await new Promise((settle) => shop.loadFeatures?.([{
					name: "consent-tracking-api",
					version: "0.1"
				}], settle));
				if (problem) throw new Error(problem);
			}
			if (!shop.customerPrivacy) throw new Error("Shopify loaded no customerPrivacy");
			await setConsent(shop.customerPrivacy, latest);
		}
	});
};
var setConsent = async (privacy, answers) => {
	const remembered = privacy.currentVisitorConsent?.() ?? {};
	if (Object.keys(answers).every((key) => answers[key] === void 0 ? remembered[key] !== "yes" : remembered[key] === (answers[key] ? "yes" : "no"))) return;
	const answer = await new Promise((settle) => privacy.setTrackingConsent(allowed(answers), settle));
	if (answer?.error) throw new Error(answer.error);
};
// src/adapters/tiktok.ts
var commandFor = (answer) => {
	if (answer === void 0) return "holdConsent";
	return answer ? "grantConsent" : "revokeConsent";
};
/**
* Tells the TikTok Pixel: `holdConsent` before all else while the visitor hasn’t answered, `grantConsent` once it is allowed,
* `revokeConsent` when it is refused or withdrawn.
* @see https://ads.tiktok.com/help/article/how-to-use-cookies-with-tiktok-pixel Checked 2026-11-22, against the snippet’s own list of methods.
*/
var tiktok = (mapping = {}) => telling({
	name: "tiktok",
	defaults: { consent: "marketing" },
	mapping,
	knowsUndecided: true,
	find: () => queueNamed("ttq"),
	tell(ttq, { consent }) {
		const command = commandFor(consent);
		if (ttq[command]) ttq[command]();
		else ttq.push([command]);
	}
});
// src/adapters/wordpress.ts
/**
* Tells the plugins of a WordPress site through the WP Consent API: before all else, which kind of consent the visitor’s region asks for
* (without a kind the API allows everything); then each category’s answer. The API stores what it is told in cookies (`wp_consent_*`),
* which you should declare in your policy. So a category without an answer isn’t set; under `optin` it then isn’t allowed.
* @see https://github.com/WordPress/wp-consent-level-api Checked 2026-11-22, against its version 2.0.1.
*/
var wordpress = (mapping = {}) => telling({
	name: "wordpress",
	defaults: {
		functional: "necessary",
		preferences: "functional",
		"statistics-anonymous": "analytics",
		statistics: "analytics",
		marketing: "marketing"
	},
	mapping,
	knowsUndecided: true,
	find: () => {
		const page = globals();
		page.wp_consent_type ??= "optin";
		return page.wp_set_consent && page;
	},
	tell(api, answers, previous, { state, policy }) {
		api.wp_consent_type = policy && state.regime !== "opt-in" ? "optout" : "optin";
		if (!previous) document.dispatchEvent(new CustomEvent("wp_consent_type_defined"));
		for (const [category, answer] of Object.entries(answers)) if (answer !== void 0) api.wp_set_consent(category, answer ? "allow" : "deny");
		else if (api.wp_consent_type === "optin" && api.wp_has_consent(category)) api.wp_set_consent(category, "deny");
	}
});
export { adobe, amplitude, clarity, generic, google, gtm, hubspot, intercom, klaviyo, matomo, meta, microsoft, mixpanel, pinterest, posthog, reddit, segment, shopify, tiktok, wordpress };

//# sourceMappingURL=adapters.js.map