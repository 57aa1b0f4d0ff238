import type { ServiceSource } from '../../policy/service-source.js';
/** Whether a service declares something that a gate holds: hosts, or entries. */
export declare const declaresAnything: ({ hosts, cookies }: ServiceSource) => boolean;
