import { nothing, type TemplateResult } from '../lit.js';
/** The icon of a category: the site's own one, else that of the usual category, else none. */
export declare const renderCategoryIcon: (id: string, address?: string) => TemplateResult | typeof nothing;
