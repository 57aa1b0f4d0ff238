// src/core/policy/cookie-of.ts
/** What the policy says of the record's cookie, with the defaults for what it doesn't say. No domain means the page's own host. */
var cookieOf = ({ cookie }) => {
	const { name = "askfirst", domain, path = "/", sameSite = "Lax" } = cookie ?? {};
	return {
		name,
		domain,
		path,
		sameSite
	};
};
export { cookieOf };

//# sourceMappingURL=cookie-of.js.map