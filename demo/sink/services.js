// The first part of a path says whose server the sink plays. The names are the ids of demo/policy.json.
const services = ['mixpanel', 'posthog', 'maps', 'films', 'helpdesk', 'pixel'];

/** @returns the service's id, or "other" for the probes of demo/situations */
export function nameService(path) {
  const [, first] = path.split('/');
  return services.includes(first) ? first : 'other';
}
