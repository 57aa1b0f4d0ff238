import { css, html } from "./is-known-to-intl.js";
import { safeAddress } from "../ui.js";
// src/ui/base/logo.styles.ts
/** The logo stands at the end of a heading, and makes it no higher. */
var logoStyles = css`
  h2:has(> img) {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em;
  }
  h2 > img {
    flex: none;
    inline-size: 6em;
    block-size: 1.6471em;
    margin-block: -0.1177em;
    object-fit: contain;
    object-position: right;
    /* Not seen: showLogo reads the ground from it. */
    color: color-mix(in srgb, var(--_paper) 99.9%, var(--_ink));
  }
  :host([dir='rtl']) h2 > img {
    object-position: left;
  }
  @media (width < 600px), (height < 500px) {
    h2 > img {
      display: none;
    }
  }
`;
// src/ui/base/render-own-links.ts
/** The site's own links, each with a space before it; one without a text, or without a safe address, is left out. */
var renderOwnLinks = (layout, { pick }) => {
	return (Array.isArray(layout?.links) ? layout.links : []).flatMap((link) => {
		const text = pick(link?.title);
		const href = safeAddress(link?.url);
		return text && href ? [[" ", html`<a href=${href} part="link">${text}</a>`]] : [];
	});
};
// src/ui/base/show-logo.ts
/** Whether the ground under the logo is dark. The styles give the logo the ground as its colour, mixed, so it is read as three shares of 1. */
var isOnDark = (logo) => {
	const shares = getComputedStyle(logo).color.match(/\d[\d.e-]*/g) ?? [];
	const sum = shares.slice(0, 3).reduce((total, share) => total + Number(share), 0);
	return shares.length > 2 && sum < 1.5;
};
/** A picture that can't be loaded leaves its place empty. */
var showOrHide = ({ type, currentTarget }) => {
	currentTarget.style.visibility = type === "load" ? "" : "hidden";
};
/**
* Shows the site's logo at the end of a heading: the one for dark grounds where the ground is dark. The heading names the site already, so
* the logo has no text. It has a place of its own size before it is loaded, so nothing moves.
*/
var showLogo = (heading, layout) => {
	const { logo, logoDark = logo } = layout ?? {};
	if (!heading || typeof logo !== "string" || typeof logoDark !== "string") return;
	let image = heading.querySelector("img");
	if (!image) {
		image = document.createElement("img");
		image.alt = "";
		image.part.add("logo");
		image.loading = "lazy";
		image.addEventListener("load", showOrHide);
		image.addEventListener("error", showOrHide);
		heading.append(image);
	}
	const address = isOnDark(image) ? logoDark : logo;
	if (image.getAttribute("src") !== address) image.src = address;
};
export { logoStyles, renderOwnLinks, showLogo };

//# sourceMappingURL=show-logo.js.map